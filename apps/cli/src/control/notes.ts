import { moment } from "./legible.ts";
import { openSession } from "./session.ts";
import type { WorldOptions } from "./session.ts";
import { table } from "./table.ts";

/** `vitrine notes` */
export async function listNotes(options: WorldOptions): Promise<void> {
  const { client, world, show, paint } = openSession(options);
  const notes = await client.call("GET /_vitrine/worlds/{world}/notes", { path: { world } });
  show(notes, () =>
    notes.length === 0
      ? "There are no notes.\n"
      : table(
          [
            { title: "AT (UTC)", text: ({ at }) => moment(at) },
            { title: "SHOP", text: ({ provider }) => provider },
            { title: "NOTE", text: ({ text }) => text },
          ],
          notes,
          paint,
        ),
  );
}
