import { failed, ok, unavailable, type WebhookAnswer } from "./answer.ts";
import type { Claim } from "./dedupe-store.ts";
import { takeClaim, type Claiming } from "./take-claim.ts";

/**
 * A delivery's metadata, passed to handlers beside the event.
 *
 * @example
 * ```ts
 * webhooks.on("order_placed", (event, { key }) => database.insertOnce(key, event));
 * ```
 */
export interface Delivery {
  /** The event's name. */
  readonly name: string;
  /** The same for every delivery of this event; undefined if the provider sends nothing that identifies duplicates. */
  readonly key: string | undefined;
}

/** What a delivery is handled with. */
export interface Handling extends Claiming {
  readonly onError: (error: unknown, delivery: Delivery) => void;
}

/** Handles a delivery, unless its event was already handled. */
export type HandleOnce = (delivery: Delivery, handle: () => unknown) => Promise<WebhookAnswer>;

/** Makes a `HandleOnce`. Duplicates in this process share one answer; those in other processes wait for the claim. */
export function handleOnce(handling: Handling): HandleOnce {
  /**
   * The events in progress in this process. If a claim expires meanwhile, the event must not start a second time here.
   */
  const underWay = new Map<string, Promise<WebhookAnswer>>();

  return (delivery, handle) => {
    const { key } = delivery;
    const work = (): Promise<WebhookAnswer> => attempt(delivery, handle, handling);
    if (key === undefined) return work();
    const first = underWay.get(key);
    if (first) return first;
    const answer = underClaim({ ...delivery, key }, work, handling).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };
}

async function underClaim(
  delivery: Delivery & { readonly key: string },
  work: () => Promise<WebhookAnswer>,
  handling: Handling,
): Promise<WebhookAnswer> {
  const { store, onError } = handling;
  let claim: Claim | "done" | "busy";
  try {
    claim = await takeClaim(delivery.key, handling);
  } catch (cause) {
    onError(storeError("claim", delivery.key, cause), delivery);
    return unavailable;
  }
  if (claim === "done") return ok;
  if (claim === "busy") return unavailable;

  const answer = await work();
  // A store failure does not change the answer: a handled event must not be sent again.
  const act = answer === ok ? "done" : "release";
  try {
    await store[act](claim);
  } catch (cause) {
    onError(storeError(act, delivery.key, cause), delivery);
  }
  return answer;
}

async function attempt(delivery: Delivery, handle: () => unknown, { onError }: Handling): Promise<WebhookAnswer> {
  try {
    await handle();
    return ok;
  } catch (error) {
    onError(error, delivery);
    return failed;
  }
}

function storeError(act: "claim" | "done" | "release", key: string, cause: unknown): Error {
  const texts = {
    claim: "Cannot claim {key}: the store failed. The sender is told to send it again.",
    done: "Cannot remember that {key} is done: the store failed. It was handled, and will be again if it is sent again.",
    release: "Cannot release {key}: the store failed. It is handled again once its claim has expired.",
  };
  return new Error(
    texts[act].replace("{key}", () => key),
    { cause },
  );
}
