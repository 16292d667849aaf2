import { withBasicAuth } from "@vitrine/engine";
import type { Send } from "@vitrine/engine";

import { jsonIn } from "./json-in.ts";
import { shown } from "./option-rules.ts";
import { afterRealMs } from "./real-time.ts";

/** One attempt at a webhook that arrived. */
export interface Webhook {
  readonly url: string;
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly what was sent and signed. */
  readonly body: string;
  /** The body read as JSON; undefined where it is not JSON. */
  readonly json: unknown;
  /** The receiver's response. */
  readonly status: number;
}

/** Your program's webhook receiver, in fetch style. */
export type Receive = (request: Request) => Response | Promise<Response>;

/**
 * Where all webhooks of a test's world arrive, whatever address they are for; no socket is opened. The receiver under test responds to
 * them, or the inbox itself with 200 where there is none.
 */
export class Inbox {
  /** An address to register with a provider; any other on this machine works as well. */
  readonly url: string = "http://localhost/inbox";
  #webhooks: readonly Webhook[] = [];
  #receive: Receive | undefined;

  constructor(receive?: Receive) {
    this.#receive = receive;
  }

  /** All webhooks that arrived, oldest first; `await world.settled()` first. */
  get webhooks(): readonly Webhook[] {
    return this.#webhooks;
  }

  /** Hands all webhooks to `receive` from now on. @throws RangeError for what is not a function */
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

  /** How the world sends; never rejects. The time limit is the provider's, or `webhookTimeoutMs`, in real milliseconds. */
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
      // A receiver without a response has not received anything.
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

/** The receiver took longer than the provider waits. */
const noResponse = Symbol("no response");

function statusIn(response: unknown): number | undefined {
  // Not `instanceof`: a response may be of another realm, or of another library.
  const { status } = (response ?? {}) as { readonly status?: unknown };
  return typeof status === "number" ? status : undefined;
}

function given(response: unknown): string {
  return response === undefined ? "nothing" : shown(response);
}
