import type { Delivery, EngineWorld, JournalEntry, LedgerEntry, Violation as EngineViolation } from "@vitrine/engine";
import type { Audit, Delivery as ShownDelivery, Ledger, RequestEntry } from "@vitrine/specs/control";

import { Problem } from "./problem.ts";
import { findWorld } from "./routes.ts";
import type { ControlRoutes } from "./routes.ts";

type Violation = Audit["violations"][number];

/** Routes for the records of a world: its journal, its webhooks and its ledger. */
export const recordRoutes: ControlRoutes<
  | "GET /_vitrine/worlds/{world}/requests"
  | "GET /_vitrine/worlds/{world}/notes"
  | "GET /_vitrine/worlds/{world}/deliveries"
  | "POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver"
  | "GET /_vitrine/worlds/{world}/deliveries/{id}/message"
  | "GET /_vitrine/worlds/{world}/ledger"
  | "GET /_vitrine/worlds/{world}/audit"
> = {
  "GET /_vitrine/worlds/{world}/requests": async ({ worlds, path, query }) =>
    findWorld(worlds, path.world).requests(query).map(showRequest),
  "GET /_vitrine/worlds/{world}/notes": async ({ worlds, path }) =>
    findWorld(worlds, path.world)
      .notes()
      .map(({ at, ...note }) => ({ at: momentOf(at), ...note })),
  "GET /_vitrine/worlds/{world}/deliveries": async ({ worlds, path }) => showDeliveries(findWorld(worlds, path.world)),
  "POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver": async ({ worlds, path }) => {
    const world = findWorld(worlds, path.world);
    const delivery = await world.redeliver(deliveryId(path.id));
    if (delivery) return showDelivery(world, delivery);
    throw new Problem(404, `Cannot redeliver "${path.id}": ${world.name} has no such delivery. List its deliveries.`);
  },
  "GET /_vitrine/worlds/{world}/deliveries/{id}/message": async ({ worlds, path }) => {
    const world = findWorld(worlds, path.world);
    const message = await world.compose(deliveryId(path.id));
    if (message) return message;
    const why = `${world.name} has no such delivery, or its owner wants no more events`;
    throw new Problem(404, `Cannot compose "${path.id}": ${why}. List its deliveries.`);
  },
  "GET /_vitrine/worlds/{world}/ledger": async ({ worlds, path }) => {
    const { entries, balances } = await findWorld(worlds, path.world).ledger();
    return { entries: entries.map(showEntry), balances };
  },
  "GET /_vitrine/worlds/{world}/audit": async ({ worlds, path }) => {
    const { ok, violations } = await findWorld(worlds, path.world).audit();
    return { ok, violations: violations.map(showViolation) };
  },
};

/** A request as the control API returns it. */
export function showRequest({ at, error, ...entry }: JournalEntry): RequestEntry {
  return { ...entry, at: momentOf(at), ...(error === undefined ? undefined : { error: reasonOf(error) }) };
}

/** A webhook as the control API returns it. */
export function showDelivery(world: EngineWorld, delivery: Delivery): ShownDelivery {
  const { signatureHeader } = world.provider(delivery.provider).webhooks!;
  const { id, provider, event, url, body, headers, attempts, fault, state } = delivery;
  return {
    id: String(id),
    provider,
    event,
    url,
    body,
    headers,
    signature: headers[signatureHeader] ?? "",
    created_at: momentOf(delivery.created_at),
    fault,
    attempts: attempts.map(({ at, ...attempt }) => ({ at: momentOf(at), ...attempt })),
    state,
  };
}

async function showDeliveries(world: EngineWorld): Promise<readonly ShownDelivery[]> {
  return (await world.deliveries()).map((delivery) => showDelivery(world, delivery));
}

/** Parses the number of a delivery. Returns 0, which no delivery has, for anything that is not a number. */
function deliveryId(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function showViolation({ requests, ...violation }: EngineViolation): Violation {
  return { ...violation, requests: requests.map(({ at, ...line }) => ({ ...line, at: momentOf(at) })) };
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
