import type { Audit, RequestLine } from "@vitrine/specs/control";

import type { Colours } from "../terminal/colours.ts";
import { moment } from "../terminal/format.ts";
import { table } from "../terminal/table.ts";
import type { Column } from "../terminal/table.ts";
import { openSession } from "./session.ts";
import type { WorldCommandOptions } from "./session.ts";

/** `vitrine audit`: exits with 1 if there are violations. */
export async function audit(options: WorldCommandOptions): Promise<void> {
  const { client, world, show, colours } = openSession(options);
  const found = await client.call("GET /_vitrine/worlds/{world}/audit", { path: { world } });
  if (!found.ok) process.exitCode = 1;
  show(found, () =>
    found.ok
      ? `${colours.green("ok")}  Money and orders agree in ${world}.\n`
      : violationsPage(found.violations, colours),
  );
}

type Violation = Audit["violations"][number];

/** Every broken rule with the requests that led to it. */
function violationsPage(violations: readonly Violation[], colours: Colours): string {
  const led = new Map(violations.flatMap(({ requests }) => requests.map((request) => [request.id, request] as const)));
  const requests = [...led.values()].toSorted((one, other) => one.id - other.id);
  const page = table(violationColumns, violations, colours);
  return requests.length === 0 ? page : `${page}\n${table(requestColumns, requests, colours)}`;
}

const violationColumns: readonly Column<Violation>[] = [
  { title: "RULE", text: ({ rule }) => rule, colour: (_violation, colour) => colour.red },
  { title: "ABOUT", text: ({ order, account }) => order ?? account ?? "" },
  { title: "REQUESTS", text: ({ requests }) => requests.map(({ id }) => id).join(", ") },
  { title: "DETAIL", text: ({ detail }) => detail },
];

const requestColumns: readonly Column<RequestLine>[] = [
  { title: "ID", align: "right", text: ({ id }) => String(id) },
  { title: "AT (UTC)", text: ({ at }) => moment(at) },
  { title: "STATUS", text: ({ status }) => String(status) },
  { title: "PROVIDER", text: ({ provider }) => provider },
  { title: "OPERATION", text: ({ operation, method, path }) => operation ?? `${method} ${path}` },
  { title: "KEY", text: ({ key }) => key ?? "none" },
  { title: "ANSWER", text: ({ lost }) => (lost ? "lost" : "") },
];
