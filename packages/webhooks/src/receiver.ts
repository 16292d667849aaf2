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
 * What is done with an event. The sender waits for it: it is told 200 afterwards, and to send again if this throws.
 *
 * @example
 * ```ts
 * const handler: WebhookHandler<OrderPlaced> = (event) => deliver(event.order_id, event.items);
 * ```
 */
export type WebhookHandler<Event> = (event: Event, delivery: Delivery) => unknown;

/**
 * What every receiver can be told, whoever the provider is.
 *
 * @example
 * ```ts
 * const settings: ReceiverSettings = { secrets: [newKey, oldKey], bodyLimit: 64 * 1024 };
 * ```
 */
export interface ReceiverSettings {
  /** The API key that signs; the old one and the new one while they are being changed. */
  readonly secrets: Secrets;
  /** Remembers what was handled; in memory unless told otherwise. */
  readonly store?: DedupeStore;
  /**
   * How long after its start a handler whose process died holds its event, in milliseconds; 30,000 unless told otherwise. Longer than the
   * slowest handler, where several processes share a store.
   */
  readonly leaseMs?: number;
  /** The longest body taken, in bytes; 1 MiB unless told otherwise. */
  readonly bodyLimit?: number;
  /** Told why a delivery was refused, or what a handler threw; `console.error` unless told otherwise. */
  readonly onError?: (error: unknown, delivery?: Delivery) => void;
  /** What claims expire by; the platform's unless told otherwise. */
  readonly clock?: WebhookClock;
}

/**
 * A receiver's settings, with what its provider's webhooks look like.
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
 * Takes webhooks, whichever server they come through.
 *
 * @example
 * ```ts
 * export default { fetch: webhooks.handle };
 * ```
 */
export interface WebhookReceiver<Known extends object, Unknown extends object = Record<string, unknown>> {
  /** Handles the events of a name. @throws TypeError for a name that is not known, or has a handler */
  on<Name extends keyof Known & string>(name: Name, handler: WebhookHandler<Known[Name]>): this;
  /** Handles the events of all names that are not known. @throws TypeError when there is such a handler */
  onUnknown(handler: WebhookHandler<Unknown>): this;
  /** Takes a delivery as the platform's `Request`: for Hono, Workers, Deno, Bun and their kind. */
  handle(request: Request): Promise<Response>;
  /** Takes a delivery that has been taken apart: for doors of your own. */
  answer(call: WebhookCall): Promise<WebhookAnswer>;
}

/**
 * Makes a receiver: it verifies, handles each event once, and answers so that the sender sends again exactly what failed.
 *
 * | answer | when |
 * |---|---|
 * | 200 `{"status":"ok"}` | handled now or earlier, or there is no handler for it |
 * | 400, 401, 405, 413 | no event, no right signature, not POST, longer than `bodyLimit` |
 * | 500 | the handler threw, or the door passed a body that was parsed already |
 * | 503 | the store failed, or another process has held the event for two leases |
 *
 * A repetition that arrives while the first delivery is being handled waits, and is answered as that one is.
 *
 * @throws TypeError for secrets that are missing or empty
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

  /** @throws WebhookSignatureError unless it is signed or need not be, which is `false` */
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

/** A report that fails must not keep the sender without an answer, or the event claimed. */
function reporting(onError: NonNullable<ReceiverSettings["onError"]>): NonNullable<ReceiverSettings["onError"]> {
  return (error, delivery) => {
    try {
      onError(error, delivery);
    } catch (failure) {
      console.error(failure, error);
    }
  };
}

/** With two, one may fail after the other has worked, and the repetition would run both. */
function refuseSecond(name: string, existing: unknown): void {
  if (existing) throw new TypeError(`Cannot handle ${name}: there is a handler. Call both from one.`);
}

/** @throws WebhookTooLargeError */
async function bytesWithin(limit: number, { rawBody }: WebhookCall): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = bytesOf(typeof rawBody === "function" ? await rawBody(limit) : rawBody, "receive");
  if (bytes.length > limit) throw new WebhookTooLargeError(limit);
  return bytes;
}
