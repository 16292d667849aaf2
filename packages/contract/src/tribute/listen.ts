import type { Received, Receiver } from "../receiver.ts";
import type { Target } from "../target.ts";
import { openShop, pull, type OpenedShop, type ShopSettings } from "./caller.ts";

/** A shop whose webhooks go to a receiver. */
export interface ListeningShop {
  readonly shop: OpenedShop;
  readonly receiver: Receiver;
}

/** Opens a shop of a new owner, with a receiver as its callbackUrl. */
export async function openListeningShop(target: Target, settings: ShopSettings = {}): Promise<ListeningShop> {
  const receiver = await target.receiver();
  return { shop: await openShop(target, { ...settings, callbackUrl: receiver.url }), receiver };
}

/** Changes the URL of a shop's webhooks; `""` for none. */
export async function redirectWebhooks(target: Target, id: number, callbackUrl: string): Promise<void> {
  await pull(target, "update-shop", { id, callbackUrl });
}

/** The names of the received events, in order of arrival. */
export function names(received: readonly Received[]): unknown[] {
  return received.map(({ json }) => json["name"]);
}

/** The payload of an event. */
export function payloadOf({ json }: Received): Readonly<Record<string, unknown>> {
  return json["payload"] as Readonly<Record<string, unknown>>;
}

/** The uuids of the orders in the received events, in order of arrival. */
export function orderUuids(received: readonly Received[]): readonly string[] {
  return received.map((event) => String(payloadOf(event)["uuid"]));
}
