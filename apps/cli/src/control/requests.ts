import type { RequestEntry } from "@vitrine/specs/control";

import { Failure } from "../failure.ts";
import { reasonIn } from "../log/answer-reason.ts";
import type { Colours } from "../terminal/colours.ts";
import { moment } from "../terminal/format.ts";
import { untilInterrupted } from "../terminal/interrupt.ts";
import { sanitizeLine } from "../terminal/sanitize.ts";
import { fitColumns, keyValueTable, table } from "../terminal/table.ts";
import type { Column } from "../terminal/table.ts";
import { openSession } from "./session.ts";
import type { Session, WorldCommandOptions } from "./session.ts";

/** `vitrine requests list`; with `--follow`, new requests as they arrive */
export async function listRequests({
  operation,
  status,
  limit = 50,
  follow: goesOn,
  ...options
}: RequestFilter & ListOptions & WorldCommandOptions): Promise<void> {
  const session = openSession(options);
  const { client, world, show, colours } = session;
  const filter = { ...(operation !== undefined && { operation }), ...(status !== undefined && { status }) };
  const query = { limit, ...filter };
  const list = (): Promise<readonly RequestEntry[]> =>
    client.call("GET /_vitrine/worlds/{world}/requests", { path: { world }, query });
  if (goesOn) return follow(session, list, filter);
  const entries = await list();
  show(entries, () => (entries.length === 0 ? "There are no such requests.\n" : table(columns, entries, colours)));
}

interface RequestFilter {
  readonly operation?: string;
  readonly status?: number;
}

interface ListOptions {
  readonly limit?: number;
  readonly follow?: true;
}

/** Subscribes before listing, so that no request is missed. */
async function follow(
  session: Session,
  list: () => Promise<readonly RequestEntry[]>,
  filter: RequestFilter,
): Promise<void> {
  const { client, world, json, colours, write } = session;
  await untilInterrupted(async (signal) => {
    const events = await client.follow(world, signal);
    const past = await list();
    const { head, line } = fitColumns(columns, past, colours);
    const tell = (entry: RequestEntry): void => write(json ? `${JSON.stringify(entry)}\n` : line(entry));
    if (!json) write(head);
    for (const entry of past) tell(entry);
    // Skips requests that were already listed. The number alone is not enough: a reset restarts it.
    const told = new Set(past.map((entry) => JSON.stringify(entry)));
    for await (const { event, data } of events) {
      if (event === "request" && passes(data, filter) && !told.has(JSON.stringify(data))) tell(data);
    }
    throw new Failure(`Cannot follow ${world} any longer: the server at ${client.url} has stopped. Start both again.`);
  });
}

/** Applies the same filter as the control API. */
function passes(entry: RequestEntry, { operation, status }: RequestFilter): boolean {
  if (status !== undefined && entry.status !== status) return false;
  if (operation === undefined) return true;
  const name = entry.operation ?? "";
  return operation.endsWith("*") ? name.startsWith(operation.slice(0, -1)) : name === operation;
}

/** `vitrine requests show ID` */
export async function showRequest({
  id: wanted,
  ...options
}: Pick<RequestEntry, "id"> & WorldCommandOptions): Promise<void> {
  const { client, world, show, colours } = openSession(options);
  const entries = await client.call("GET /_vitrine/worlds/{world}/requests", { path: { world } });
  const entry = entries.find(({ id }) => id === wanted);
  if (!entry)
    throw new Failure(
      `Cannot show the request ${wanted}: the world ${world} has recorded no request with this ID. List them with vitrine requests.`,
    );
  show(entry, () => requestPage(entry, colours));
}

function requestPage(entry: RequestEntry, colours: Colours): string {
  const head = keyValueTable(
    [
      ["Request", `${entry.id}, ${entry.method} ${sanitizeLine(entry.path, 512)} of ${entry.provider}`],
      ["Operation", entry.operation ?? "none: it is not documented"],
      ["At", `${moment(entry.at)} UTC`],
      ["Key", entry.key ?? "none"],
      ["Status", statusColour(entry, colours)(String(entry.status))],
      ["Took", `${entry.duration_ms.toFixed(1)} ms`],
      ["Fault", entry.fault ?? undefined],
      ["Error", entry.error],
    ],
    colours,
  );
  const asked = entry.request === "" ? "" : `\n${colours.dim("Sent")}\n${entry.request}\n`;
  const answered = entry.response === "" ? "" : `\n${colours.dim("Answered")}\n${entry.response}\n`;
  return head + asked + answered;
}

const columns: readonly Column<RequestEntry>[] = [
  { title: "ID", align: "right", width: 4, text: ({ id }) => String(id) },
  { title: "AT (UTC)", width: 19, text: ({ at }) => moment(at) },
  { title: "STATUS", text: ({ status }) => String(status), colour: statusColour },
  { title: "PROVIDER", width: 10, text: ({ provider }) => provider },
  { title: "OPERATION", width: 32, text: ({ operation, method, path }) => operation ?? `${method} ${path}` },
  { title: "MS", align: "right", width: 6, text: ({ duration_ms: ms }) => ms.toFixed(1) },
  { title: "KEY", width: 8, text: ({ key }) => key ?? "none" },
  { title: "WHY", text: ({ status, fault, response }) => fault ?? (status >= 400 ? reasonIn(response) : "") ?? "" },
];

function statusColour({ status }: RequestEntry, colours: Colours): (text: string) => string {
  if (status < 400) return colours.green;
  return status < 500 ? colours.yellow : colours.red;
}
