import type { Given } from "../given.ts";
import { openSession } from "./session.ts";
import { table } from "./table.ts";

/** `vitrine audit`: the process ends with 1 if something does not agree */
export async function audit(given: Given): Promise<void> {
  const { client, world, show, paint } = openSession(given);
  const found = await client.call("GET /_vitrine/worlds/{world}/audit", { path: { world } });
  if (!found.ok) process.exitCode = 1;
  show(found, () =>
    found.ok
      ? `${paint.green("ok")}  Money and orders agree in ${world}.\n`
      : table(
          [
            { title: "RULE", text: ({ rule }) => rule, paint: (_violation, colour) => colour.red },
            { title: "ORDER", text: ({ order }) => order ?? "" },
            { title: "DETAIL", text: ({ detail }) => detail },
          ],
          found.violations,
          paint,
        ),
  );
}
