import { withBasicAuth } from "@vitrine/engine";
import type { Send } from "@vitrine/engine";

import { jsonIn } from "./json-in.ts";
import { shown } from "./option-rules.ts";
import { afterRealMs } from "./real-time.ts";

/** One webhook attempt that arrived. */
export interface Webhook {
  readonly url: string;
  /** Keys are lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact text that was sent and signed. */
  readonly body: string;
  /** The body parsed as JSON; undefined if it is not JSON. */
  readonly json: unknown;
  /** The status of the receiver's response. */
  readonly status: number;
}

/** Your program's webhook receiver as a fetch handler. */
export type Receive = (request: Request) => Response | Promise<Response>;

/**
 * Receives all webhooks of a test's world, whatever their address; no socket is opened. The receiver under test responds to them.
 * Without a receiver the inbox responds 200.
 */
export class Inbox {
  /** A webhook URL to register with a provider. Any other URL on this machine works as well. */
  readonly url: string = "http://localhost/inbox";
  #webhooks: readonly Webhook[] = [];
  #receive: Receive | undefined;

  constructor(receive?: Receive) {
    this.#receive = receive;
  }

  /** All webhooks that arrived, oldest first. Call `await world.settled()` before reading it. */
  get webhooks(): readonly Webhook[] {
    return this.#webhooks;
  }

  /** Passes all webhooks to `receive` from now on. @throws RangeError if `receive` is not a function */
  forwardTo(receive: Receive): void {
    if (typeof receive !== "function") {
      throw new RangeError(
        `Cannot forward webhooks: the receiver is ${shown(receive)}. Pass a function from a Request to a Response.`,
      );
    }
    this.#receive = receive;
  }

  clear(): void {
    this.#webhooks = [];
  }

  /** The world's `send`; never rejects. The time limit is the provider's or `webhookTimeoutMs`, in real milliseconds. */
  readonly send: Send = async ({ url, headers, body, timeoutMs }) => {
    const receive = this.#receive ?? ((): { readonly status: number } => ({ status: 200 }));
    let stopWaiting!: () => void;
    const timeout = new Promise<typeof noResponse>((resolve) => {
      stopWaiting = afterRealMs(timeoutMs, () => resolve(noResponse));
    });
    try {
      const to = withBasicAuth({ url, headers });
      const request = new Request(to.url, { method: "POST", headers: to.headers, body });
      const response: unknown = await Promise.race([receive(request), timeout]);
      if (response === noResponse) return { error: `the receiver did not answer within ${timeoutMs} ms` };
      const status = statusIn(response);
      // A receiver that gives no response counts as one that has received nothing.
      if (status === undefined)
        return { error: `the receiver returned ${given(response)} and no Response: return one` };
      this.#webhooks = [...this.#webhooks, { url, headers, body, json: jsonIn(body), status }];
      return { status };
    } catch (cause) {
      return { error: `the receiver threw: ${cause instanceof Error ? cause.message : String(cause)}` };
    } finally {
      stopWaiting();
    }
  };
}

/** The receiver exceeded the provider's time limit. */
const noResponse = Symbol("no response");

function statusIn(response: unknown): number | undefined {
  // Not `instanceof`: a response may come from another realm or another library.
  const { status } = (response ?? {}) as { readonly status?: unknown };
  return typeof status === "number" ? status : undefined;
}

function given(response: unknown): string {
  return response === undefined ? "nothing" : shown(response);
}
