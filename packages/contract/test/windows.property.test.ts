import { createBunaistore } from "@vitrine/mock-bunaistore";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tell } from "./ask.ts";

const burst = fc.record({
  /** Which of the account's two keys. */
  key: fc.constantFrom(0, 1),
  request: fc.constantFrom("GET /v1/me", "POST /v1/developer/webhook", "DELETE /v1/developer/webhook"),
  calls: fc.integer({ min: 1, max: 70 }),
  /** Milliseconds before the burst. */
  pause: fc.oneof(fc.integer({ min: 0, max: 70_000 }), fc.constantFrom(0, 1, 59_999, 60_000, 60_001)),
});

describe("rate limits", () => {
  it("admit and refuse calls as three fixed windows do, each opened by its first request", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(burst, { minLength: 1, maxLength: 12 }), async (bursts) => {
        const shop = createBunaistore();
        const [{ user_id, api_key } = { user_id: 0, api_key: "" }] = (await shop.accounts()) as unknown as Accounts;
        const keys = [api_key, (await shop.levers["issue-key"]({ user_id })).api_key];
        const windows = new Windows();
        let now = 0;
        for (const { key, request, calls, pause } of bursts) {
          await shop.world.advance(`${pause}ms`);
          now += pause;
          const [method = ""] = request.split(" ");
          for (let call = 0; call < calls; call += 1) {
            const body = method === "POST" ? { url: "https://mystore.com/hook" } : undefined;
            const { status, headers } = await tell(shop, { user_id, api_key: keys[key] ?? "" }, request, body);
            const wait = windows.admit(method, key, now);
            expect({ status, retry: headers.get("retry-after") }).toEqual(
              wait === undefined ? { status: 200, retry: null } : { status: 429, retry: String(wait) },
            );
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});

type Accounts = readonly { readonly user_id: number; readonly api_key: string }[];

/** An independent model of the documented quotas of one account: 60 GET and 20 POST per key, 100 requests in total. */
class Windows {
  readonly #open = new Map<string, { end: number; spent: number }>();

  /** Counts one request, or returns the seconds to wait. */
  admit(method: string, key: number, now: number): number | undefined {
    const quotas: [string, number][] = [["account", 100]];
    if (method === "GET") quotas.push([`GET ${key}`, 60]);
    if (method === "POST") quotas.push([`POST ${key}`, 20]);
    const full = quotas.flatMap(([name, most]) => {
      const window = this.#open.get(name);
      return window !== undefined && now < window.end && window.spent >= most ? [window.end - now] : [];
    });
    if (full.length > 0) return Math.max(1, Math.ceil(Math.max(...full) / 1_000));
    for (const [name] of quotas) {
      const window = this.#open.get(name);
      if (window !== undefined && now < window.end) window.spent += 1;
      else this.#open.set(name, { end: now + 60_000, spent: 1 });
    }
    return undefined;
  }
}
