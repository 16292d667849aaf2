import { amount, moment } from "../terminal/format.ts";
import { table } from "../terminal/table.ts";
import { openSession } from "./session.ts";
import type { WorldCommandOptions } from "./session.ts";

/** `vitrine ledger`: prints every entry, then every balance. */
export async function showLedger(options: WorldCommandOptions): Promise<void> {
  const { client, world, show, colours } = openSession(options);
  const ledger = await client.call("GET /_vitrine/worlds/{world}/ledger", { path: { world } });
  const { entries, balances } = ledger;
  show(ledger, () => {
    const posted = table(
      [
        { title: "AT (UTC)", text: ({ at }) => moment(at) },
        { title: "AMOUNT", align: "right", text: (entry) => amount(entry.amount, entry.currency) },
        { title: "FROM", text: ({ from }) => from },
        { title: "TO", text: ({ to }) => to },
        { title: "REASON", text: ({ reason }) => reason },
        { title: "FOR", text: ({ ref }) => ref ?? "" },
      ],
      entries,
      colours,
    );
    const standing = table(
      [
        { title: "ACCOUNT", text: ({ account }) => account },
        { title: "BALANCE", align: "right", text: ({ balance, currency }) => amount(balance, currency) },
      ],
      balances,
      colours,
    );
    return `${posted}\n${standing}`;
  });
}
