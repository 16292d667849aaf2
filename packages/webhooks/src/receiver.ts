import {
  failed,
  invalidData,
  invalidSignature,
  methodNotAllowed,
  ok,
  tooLarge,
  type WebhookAnswer,
  type WebhookCall,
} from "./answer.ts";
import { platformClock, type WebhookClock } from "./clock.ts";
import { dedupeKey } from "./dedupe-key.ts";
import type { DedupeStore } from "./dedupe-store.ts";
import { handleOnce, type Delivery } from "./handle-once.ts";
import { memoryStore } from "./memory-store.ts";
import { bytesOf } from "./raw-body.ts";
import { readEvent } from "./read-event.ts";
import { readRequest } from "./read-request.ts";
import type { WebhookScheme } from "./scheme.ts";
import { listSecrets, type Secrets } from "./secret.ts";
import type { SignatureSource } from "./signature.ts";
import { needsNoSignature } from "./unsigned.ts";
import { verifySignature } from "./verify.ts";
import { WebhookPayloadError } from "./webhook-payload-error.ts";
import { WebhookSignatureError } from "./webhook-signature-error.ts";
import { WebhookTooLargeError } from "./webhook-too-large-error.ts";

/**
 * Handles an event. The sender waits for it: the answer is 200 once it finishes, and 500 if it throws, so that the
 * sender retries.
 *
 * @example
 * ```ts
 * const handler: WebhookHandler<OrderPlaced> = (event) => deliver(event.order_id, event.items);
 * ```
 */
export type WebhookHandler<Event> = (event: Event, delivery: Delivery) => unknown;

/**
 * The settings of every receiver, whichever the provider.
 *
 * @example
 * ```ts
 * const settings: ReceiverSettings = { secrets: [newKey, oldKey], bodyLimit: 64 * 1024 };
 * ```
 */
export interface ReceiverSettings {
  /** The API key that signs. During a key rotation: both the old and the new one. */
  readonly secrets: Secrets;
  /** Remembers which events were handled. Default: in memory. */
  readonly store?: DedupeStore;
  /**
   * How long an event stays claimed if the process of its handler died, in milliseconds from the handler's start. If
   * several processes share a store, it must exceed the slowest handler. Default: 30,000.
   */
  readonly leaseMs?: number;
  /** The maximum body size, in bytes. Default: 1 MiB. */
  readonly bodyLimit?: number;
  /** Receives the reason of a refused delivery, or what a handler threw. Default: `console.error`. */
  readonly onError?: (error: unknown, delivery?: Delivery) => void;
  /** The clock by which claims expire. Default: the platform's. */
  readonly clock?: WebhookClock;
}

/**
 * A receiver's settings and its provider's webhook scheme.
 *
 * @example
 * ```ts
 * const options: ReceiverOptions<LemonadeEvents> = { scheme, secrets: apiKey };
 * ```
 */
export interface ReceiverOptions<
  Known extends object,
  Unknown extends object = Record<string, unknown>,
> extends ReceiverSettings {
  readonly scheme: WebhookScheme<Known, Unknown>;
}

/**
 * Receives webhooks through any server framework.
 *
 * @example
 * ```ts
 * export default { fetch: webhooks.handle };
 * ```
 */
export interface WebhookReceiver<Known extends object, Unknown extends object = Record<string, unknown>> {
  /**
   * Registers the handler of the events with this name.
   *
   * @throws TypeError if the name is unknown or already has a handler
   */
  on<Name extends keyof Known & string>(name: Name, handler: WebhookHandler<Known[Name]>): this;
  /**
   * Registers the handler of the events with unknown names.
   *
   * @throws TypeError if there already is one
   */
  onUnknown(handler: WebhookHandler<Unknown>): this;
  /** Answers a delivery given as a platform `Request`: for Hono, Workers, Deno, Bun and similar. */
  handle(request: Request): Promise<Response>;
  /** Answers a delivery given as its parts: for any other framework. */
  answer(call: WebhookCall): Promise<WebhookAnswer>;
}

/**
 * Makes a receiver. It verifies deliveries, handles each event once, and answers so that the sender retries exactly
 * what failed.
 *
 * | answer | when |
 * |---|---|
 * | 200 `{"status":"ok"}` | handled now or earlier, or no handler is registered |
 * | 400, 401, 405, 413 | not an event, no valid signature, not POST, larger than `bodyLimit` |
 * | 500 | the handler threw, or the framework passed an already parsed body |
 * | 503 | the store failed, or another process has held the event for two leases |
 *
 * A duplicate that arrives while its event is being handled waits and gets the same answer.
 *
 * @throws TypeError if the secrets are missing or empty
 *
 * @example
 * ```ts
 * const webhooks = receiver({ scheme, secrets: apiKey }).on("order_placed", (event) => deliver(event));
 * ```
 */
export function receiver<Known extends object, Unknown extends object>(
  options: ReceiverOptions<Known, Unknown>,
): WebhookReceiver<Known, Unknown> {
  const { scheme, store = memoryStore(), leaseMs = 30_000, bodyLimit = 1024 * 1024 } = options;
  const { clock = platformClock } = options;
  const onError = reporting(options.onError ?? ((error) => console.error(error)));
  const secrets = listSecrets(options.secrets, "receive");
  const handlers = new Map<string, WebhookHandler<unknown>>();
  let unknownHandler: WebhookHandler<unknown> | undefined;
  const once = handleOnce({ store, clock, leaseMs, onError });

  const receive = async (call: WebhookCall): Promise<WebhookAnswer> => {
    if (call.method !== "POST") return methodNotAllowed;
    const bytes = await bytesWithin(bodyLimit, call);
    if (!(await isSigned(bytes, call.headers))) return ok;

    const event = readEvent(bytes, scheme);
    const delivery: Delivery = { name: event.name, key: dedupeKey(event, scheme) };
    const handler = Object.hasOwn(scheme.keys, event.name) ? handlers.get(event.name) : unknownHandler;
    return handler ? once(delivery, () => handler(event.fields, delivery)) : ok;
  };

  /**
   * False if no signature is needed.
   *
   * @throws WebhookSignatureError if it is needed and not valid
   */
  const isSigned = async (bytes: Uint8Array<ArrayBuffer>, headers: SignatureSource): Promise<boolean> => {
    try {
      await verifySignature(bytes, headers, { scheme, secrets });
      return true;
    } catch (error) {
      const isMissing = error instanceof WebhookSignatureError && error.reason === "missing";
      if (isMissing && needsNoSignature(bytes, scheme)) return false;
      throw error;
    }
  };

  const answer = async (call: WebhookCall): Promise<WebhookAnswer> => {
    try {
      return await receive(call);
    } catch (error) {
      onError(error);
      if (error instanceof WebhookSignatureError) return invalidSignature;
      if (error instanceof WebhookPayloadError) return invalidData;
      if (error instanceof WebhookTooLargeError) return tooLarge;
      return failed;
    }
  };

  const self: WebhookReceiver<Known, Unknown> = {
    on(name, handler) {
      if (!Object.hasOwn(scheme.keys, name)) {
        const known = Object.keys(scheme.keys).join(", ");
        throw new TypeError(
          `Cannot handle "${name}": ${scheme.title} sends no such event. Use onUnknown, or one of ${known}.`,
        );
      }
      refuseSecond(name, handlers.get(name));
      handlers.set(name, handler as WebhookHandler<unknown>);
      return self;
    },
    onUnknown(handler) {
      refuseSecond("unknown events", unknownHandler);
      unknownHandler = handler as WebhookHandler<unknown>;
      return self;
    },
    async handle(request) {
      const { method, headers } = request;
      const { status, headers: told, body } = await answer({ method, headers, rawBody: readRequest(request) });
      return new Response(body, { status, headers: told });
    },
    answer,
  };
  return self;
}

/** If the report fails, the sender must still get an answer, and the event must not stay claimed. */
function reporting(onError: NonNullable<ReceiverSettings["onError"]>): NonNullable<ReceiverSettings["onError"]> {
  return (error, delivery) => {
    try {
      onError(error, delivery);
    } catch (failure) {
      console.error(failure, error);
    }
  };
}

/** With two handlers, one could fail after the other succeeded, and the retry would run both. */
function refuseSecond(name: string, existing: unknown): void {
  if (existing) throw new TypeError(`Cannot handle ${name}: there is a handler. Call both from one.`);
}

/** @throws WebhookTooLargeError */
async function bytesWithin(limit: number, { rawBody }: WebhookCall): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = bytesOf(typeof rawBody === "function" ? await rawBody(limit) : rawBody, "receive");
  if (bytes.length > limit) throw new WebhookTooLargeError(limit);
  return bytes;
}
