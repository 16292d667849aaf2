import { withBasicAuth } from "@vitrine/engine";
import type { Send } from "@vitrine/engine";

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

  /** From now on webhooks are answered by `receive`. */
  forwardTo(receive: Receive): void {
    this.#receive = receive;
  }

  clear(): void {
    this.#webhooks = [];
  }

  /** How the world sends; never rejects. */
  readonly send: Send = async ({ url, headers, body }) => {
    try {
      const to = withBasicAuth({ url, headers });
      const request = new Request(to.url, { method: "POST", headers: to.headers, body });
      const { status } = (await this.#receive?.(request)) ?? { status: 200 };
      this.#webhooks = [...this.#webhooks, { url, headers, body, json: JSON.parse(body) as unknown, status }];
      return { status };
    } catch (cause) {
      return { error: `the receiver threw: ${cause instanceof Error ? cause.message : String(cause)}` };
    }
  };
}
