import type { Delivery, JournalEntry, LedgerEntry } from "@vitrine/engine";
import type { Delivery as ShownDelivery, Ledger, RequestEntry } from "@vitrine/specs/control";

import { Problem } from "./problem.ts";
import { findWorld } from "./routes.ts";
import type { ControlRoutes } from "./routes.ts";

/** What happened in a world: its journal, its webhooks and its books. */
export const recordRoutes: ControlRoutes<
  | "GET /_vitrine/worlds/{world}/requests"
  | "GET /_vitrine/worlds/{world}/notes"
  | "GET /_vitrine/worlds/{world}/deliveries"
  | "POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver"
  | "GET /_vitrine/worlds/{world}/ledger"
  | "GET /_vitrine/worlds/{world}/audit"
> = {
  "GET /_vitrine/worlds/{world}/requests": async ({ worlds, path, query }) =>
    findWorld(worlds, path.world).requests(query).map(showRequest),
  "GET /_vitrine/worlds/{world}/notes": async ({ worlds, path }) =>
    findWorld(worlds, path.world)
      .notes()
      .map(({ at, ...note }) => ({ at: momentOf(at), ...note })),
  "GET /_vitrine/worlds/{world}/deliveries": async ({ worlds, path }) =>
    (await findWorld(worlds, path.world).deliveries()).map(showDelivery),
  "POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver": async ({ worlds, path }) => {
    const world = findWorld(worlds, path.world);
    const delivery = await world.redeliver(/^\d{1,15}$/.test(path.id) ? Number(path.id) : 0);
    if (delivery) return showDelivery(delivery);
    throw new Problem(404, `Cannot redeliver "${path.id}": ${world.name} has no such delivery. List its deliveries.`);
  },
  "GET /_vitrine/worlds/{world}/ledger": async ({ worlds, path }) => {
    const { entries, balances } = await findWorld(worlds, path.world).ledger();
    return { entries: entries.map(showEntry), balances };
  },
  "GET /_vitrine/worlds/{world}/audit": ({ worlds, path }) => findWorld(worlds, path.world).audit(),
};

/** A request as the control API shows it. */
export function showRequest({ at, error, ...entry }: JournalEntry): RequestEntry {
  return { ...entry, at: momentOf(at), ...(error === undefined ? undefined : { error: reasonOf(error) }) };
}

/** A webhook as the control API shows it. */
export function showDelivery(delivery: Delivery): ShownDelivery {
  const { id, provider, event, url, body, headers, attempts, fault, state } = delivery;
  // Every provider names its signature's header so.
  const signed = Object.keys(headers).find((name) => name.toLowerCase().endsWith("signature"));
  return {
    id: String(id),
    provider,
    event,
    url,
    body,
    headers,
    signature: signed === undefined ? "" : headers[signed]!,
    created_at: momentOf(delivery.created_at),
    fault,
    attempts: attempts.map(({ at, ...attempt }) => ({ at: momentOf(at), ...attempt })),
    state,
  };
}

function showEntry({ at, ...entry }: LedgerEntry): Ledger["entries"][number] {
  return { ...entry, at: momentOf(at) };
}

function momentOf(at: number): string {
  return new Date(at).toISOString();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
