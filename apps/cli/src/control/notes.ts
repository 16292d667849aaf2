import { moment } from "../terminal/format.ts";
import { table } from "../terminal/table.ts";
import { openSession } from "./session.ts";
import type { WorldCommandOptions } from "./session.ts";

/** `vitrine notes` */
export async function listNotes(options: WorldCommandOptions): Promise<void> {
  const { client, world, show, colours } = openSession(options);
  const notes = await client.call("GET /_vitrine/worlds/{world}/notes", { path: { world } });
  show(notes, () =>
    notes.length === 0
      ? "There are no notes.\n"
      : table(
          [
            { title: "AT (UTC)", text: ({ at }) => moment(at) },
            { title: "PROVIDER", text: ({ provider }) => provider },
            { title: "NOTE", text: ({ text }) => text },
          ],
          notes,
          colours,
        ),
  );
}
