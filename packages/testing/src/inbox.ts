import { withBasicAuth } from "@vitrine/engine";
import type { Send } from "@vitrine/engine";

import { shown } from "./option-rules.ts";
import { afterRealMs } from "./real-time.ts";

/** A webhook that arrived, one attempt after another. */
export interface Webhook {
  readonly url: string;
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly what was signed. */
  readonly body: string;
  /** The body read as JSON. */
  readonly json: unknown;
  /** What it was answered. */
  readonly status: number;
}

/** Your program's webhook receiver, in fetch style. */
export type Receive = (request: Request) => Response | Promise<Response>;

/**
 * Where the webhooks of a test's world arrive, whatever address they are for: no socket is opened. They are answered by the
 * receiver under test, or with 200 where there is none.
 */
export class Inbox {
  /** An address to register with a provider; any other on this machine does as well. */
  readonly url: string = "http://localhost/inbox";
  #webhooks: readonly Webhook[] = [];
  #receive: Receive | undefined;

  constructor(receive?: Receive) {
    this.#receive = receive;
  }

  /** Everything that arrived, oldest first; `await world.settled()` before you look. */
  get webhooks(): readonly Webhook[] {
    return this.#webhooks;
  }

  /** From now on webhooks are answered by `receive`. @throws RangeError for what is no function */
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

  /** How the world sends; never rejects. The receiver has as long as the shop waits, or `webhookTimeoutMs`, in real milliseconds. */
  readonly send: Send = async ({ url, headers, body, timeoutMs }) => {
    const receive = this.#receive ?? ((): { readonly status: number } => ({ status: 200 }));
    let stopWaiting!: () => void;
    const late = new Promise<typeof noAnswer>((wake) => {
      stopWaiting = afterRealMs(timeoutMs, () => wake(noAnswer));
    });
    try {
      const to = withBasicAuth({ url, headers });
      const request = new Request(to.url, { method: "POST", headers: to.headers, body });
      const response: unknown = await Promise.race([receive(request), late]);
      if (response === noAnswer) return { error: `the receiver did not answer within ${timeoutMs} ms` };
      const status = statusIn(response);
      // A program that forgets its answer has not received anything.
      if (status === undefined) return { error: `the receiver gave ${given(response)}, and no Response: return one` };
      this.#webhooks = [...this.#webhooks, { url, headers, body, json: JSON.parse(body) as unknown, status }];
      return { status };
    } catch (cause) {
      return { error: `the receiver threw: ${cause instanceof Error ? cause.message : String(cause)}` };
    } finally {
      stopWaiting();
    }
  };
}

/** It took longer than a shop waits. */
const noAnswer = Symbol("no answer");

function statusIn(response: unknown): number | undefined {
  // Not `instanceof`: a response may be of another realm, or of another library.
  const { status } = (response ?? {}) as { readonly status?: unknown };
  return typeof status === "number" ? status : undefined;
}

function given(response: unknown): string {
  return response === undefined ? "nothing" : shown(response);
}
