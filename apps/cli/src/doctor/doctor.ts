import { defaultSettings } from "../config/settings.ts";
import type { Settings } from "../config/settings.ts";
import { shops } from "../shops.ts";
import { createColours, wantsColour } from "../terminal/colours.ts";
import { layOutPorts } from "../up/listeners.ts";
import { portProblem } from "../up/port-problem.ts";
import { portError } from "../up/try-port.ts";
import { ownVersion } from "../version.ts";
import { diagnosisLines } from "./diagnosis.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { askInProcess, askOverHttp } from "./round-trip.ts";
import { examineSourceTree } from "./source-tree.ts";

/** Where `up` is to listen. */
type Place = Pick<Settings, "host" | "port">;

/** Looks at all that `up` needs, prints a line for each, and lets the process end with 1 if there is a problem. */
export async function doctor({
  host = defaultSettings.host,
  port = defaultSettings.port,
}: Partial<Place>): Promise<void> {
  const { stdout } = process;
  const colours = createColours(wantsColour(stdout, process.env));
  let problems = 0;
  stdout.write(`\n  ${colours.bold(`Vitrine ${ownVersion()}`)}  ${colours.dim("doctor")}\n\n`);
  for (const look of [examineNode, examineSourceTree, () => examinePorts({ host, port }), askInProcess, askOverHttp]) {
    for (const diagnosis of await look()) {
      if (diagnosis.cure !== undefined) problems += 1;
      stdout.write(diagnosisLines(diagnosis, colours));
    }
  }
  const verdict =
    problems === 0 ? "No problem found." : `${problems} ${problems === 1 ? "problem" : "problems"} found.`;
  stdout.write(`\n  ${verdict}\n\n`);
  if (problems > 0) process.exitCode = 1;
}

/** An older Node never comes this far. */
function examineNode(): readonly Diagnosis[] {
  const { versions, platform, arch } = process;
  return [{ what: `Node ${versions.node} on ${platform} ${arch} (20 or newer)` }];
}

async function examinePorts({ host, port }: Place): Promise<readonly Diagnosis[]> {
  if (port === 0) return [{ what: "Ports are picked at the start" }];
  const listeners = layOutPorts(port, shops);
  const diagnoses: Diagnosis[] = [];
  for (const listener of listeners) {
    const cause = await portError(host, listener.port);
    diagnoses.push(
      cause
        ? await portProblem(host, [{ listener, cause }], listeners)
        : { what: `Port ${listener.port} on ${host} is free (${listener.title})` },
    );
  }
  return diagnoses;
}
