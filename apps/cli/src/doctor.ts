import { examineCheckout } from "./checkout.ts";
import { defaultSettings } from "./config/settings.ts";
import type { Settings } from "./config/settings.ts";
import { findingLines } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { createPaint, wantsColour } from "./paint.ts";
import { portObstacle } from "./port-obstacle.ts";
import { portTrouble } from "./port-trouble.ts";
import { layOutPorts } from "./ports.ts";
import { askInProcess, askOverHttp } from "./round-trip.ts";
import { shops } from "./shops.ts";
import { ownVersion } from "./version.ts";

/** Where `up` is to listen. */
type Place = Pick<Settings, "host" | "port">;

/** Looks at all that `up` needs, prints a line for each, and lets the process end with 1 if there is a problem. */
export async function examine({
  host = defaultSettings.host,
  port = defaultSettings.port,
}: Partial<Place>): Promise<void> {
  const { stdout } = process;
  const paint = createPaint(wantsColour(stdout, process.env));
  let problems = 0;
  stdout.write(`\n  ${paint.bold(`Vitrine ${ownVersion()}`)}  ${paint.dim("doctor")}\n\n`);
  for (const look of [examineNode, examineCheckout, () => examinePorts({ host, port }), askInProcess, askOverHttp]) {
    for (const finding of await look()) {
      if (finding.cure !== undefined) problems += 1;
      stdout.write(findingLines(finding, paint));
    }
  }
  const verdict =
    problems === 0 ? "No problem found." : `${problems} ${problems === 1 ? "problem" : "problems"} found.`;
  stdout.write(`\n  ${verdict}\n\n`);
  if (problems > 0) process.exitCode = 1;
}

/** An older Node never comes this far. */
function examineNode(): readonly Finding[] {
  const { versions, platform, arch } = process;
  return [{ what: `Node ${versions.node} on ${platform} ${arch} (20 or newer)` }];
}

async function examinePorts({ host, port }: Place): Promise<readonly Finding[]> {
  if (port === 0) return [{ what: "Ports are picked at the start" }];
  const berths = layOutPorts(port, shops);
  const findings: Finding[] = [];
  for (const berth of berths) {
    const cause = await portObstacle(host, berth.port);
    findings.push(
      cause
        ? await portTrouble(host, [{ berth, cause }], berths)
        : { what: `Port ${berth.port} on ${host} is free (${berth.title})` },
    );
  }
  return findings;
}
