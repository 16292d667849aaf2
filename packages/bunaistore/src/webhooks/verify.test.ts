import { createHmac } from "node:crypto";

import { createBunaistore } from "@vitrine/mock-bunaistore";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";

import { createClient } from "../client.ts";
import { sign, verify, WebhookPayloadError, WebhookSignatureError } from "../index.ts";
import type {
  BalanceUpdated,
  BinanceTopupCompleted,
  BunaistoreEvent,
  ChainTopupCompleted,
  OrderPlaced,
  TopupCompleted,
  UnknownEvent,
} from "../index.ts";

const secret = "sk_live_demo";
const body = '{"event":"balance_updated","user_id":12345678,"new_balance":167.50,"delta":25.50,"reason":"topup_bep20"}';
const signature = hmac(body, secret);

/** The signature as the documentation's Node.js example computes it. */
function hmac(bytes: string | Uint8Array, key: string): string {
  return createHmac("sha256", key).update(bytes).digest("hex");
}

describe("a webhook signed by BunaiStore", () => {
  test("verifies, and gives its event", async () => {
    expect(await verify(body, signature, secret)).toEqual(JSON.parse(body));
  });

  test("has the documented signature: a vector computed by another program", async () => {
    // printf %s '{"event":"order_placed"}' | openssl dgst -sha256 -hmac sk_live_a1b2
    const vector = "a54b6776146f2273493fb3adbba9e76b087cf737299784936f4b331beb48d164";
    expect(await sign('{"event":"order_placed"}', "sk_live_a1b2")).toBe(vector);
    expect(await verify('{"event":"order_placed"}', vector, "sk_live_a1b2")).toEqual({ event: "order_placed" });
  });

  test("verifies as any kind of raw body", async () => {
    const bytes = new TextEncoder().encode(body);
    const within = new Uint8Array([1, 2, ...bytes, 3]).subarray(2, bytes.length + 2);
    for (const raw of [body, bytes, bytes.buffer, Buffer.from(body), within]) {
      expect(await verify(raw, signature, secret)).toMatchObject({ event: "balance_updated" });
    }
  });

  test("has its signature in platform or Node headers, whatever their case", async () => {
    const sources = [
      new Headers({ "X-Webhook-Signature": signature }),
      { "x-webhook-signature": signature },
      { "X-Webhook-Signature": signature, "content-type": "application/json" },
    ];
    for (const source of sources) expect(await verify(body, source, secret)).toMatchObject({ user_id: 12345678 });
  });

  test("has its signature in the headers of another fetch library", async () => {
    class OtherHeaders {
      readonly #values = new Map([["x-webhook-signature", signature]]);
      get(name: string): string | null {
        return this.#values.get(name.toLowerCase()) ?? null;
      }
    }
    expect(await verify(body, new OtherHeaders(), secret)).toMatchObject({ user_id: 12345678 });
  });

  test("verifies with a trimmed key, as in the client: a file's trailing line break is ignored", async () => {
    expect(await verify(body, signature, `${secret}\n`)).toMatchObject({ user_id: 12345678 });
    expect(await sign(body, ` ${secret}\r\n`)).toBe(signature);
  });

  test("verifies with either key during a key rotation", async () => {
    expect(await verify(body, signature, ["sk_live_new", secret])).toMatchObject({ delta: 25.5 });
    expect(await verify(body, signature, [secret, "sk_live_new"])).toMatchObject({ delta: 25.5 });
  });

  test("verifies with its secret and with no other", async () => {
    const key = fc.string({ minLength: 1 }).filter((text) => text === text.trim());
    await fc.assert(
      fc.asyncProperty(fc.json(), key, key, async (json, own, other) => {
        fc.pre(own !== other);
        const payload = `{"event":"any","json":${json}}`;
        const signed = await sign(payload, own);
        expect(signed).toBe(hmac(payload, own));
        expect(await verify(payload, signed, own)).toMatchObject({ event: "any" });
        await expect(verify(payload, signed, other)).rejects.toMatchObject({ reason: "wrong" });
      }),
    );
  });

  test("verifies for every event that the mock sends", async () => {
    const received: BunaistoreEvent[] = [];
    const shop = createBunaistore({
      send: async (request) => {
        received.push(await verify(request.body, request.headers, secret));
        return { status: 200 };
      },
    });
    const client = createClient({ apiKey: secret, fetch: shop.fetch });
    await client.developer.registerWebhook({ url: "http://localhost:9999/hook" });
    await client.orders.place({ product_id: "PRD_ajS8x", qty: 2 });
    await shop.levers.pay({ method: "binance", txid: "40123456789", amount: 25 });
    await client.topup.submit({ method: "binance", txid: "40123456789" });
    await shop.world.advance("1m");
    expect(received.map(({ event }) => event)).toEqual([
      "order_placed",
      "balance_updated",
      "topup_completed",
      "balance_updated",
    ]);
  });
});

describe("an invalid webhook", () => {
  test("with any flipped bit in the body is refused", async () => {
    const bytes = new TextEncoder().encode(body);
    for (let index = 0; index < bytes.length; index += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = bytes.with(index, bytes[index]! ^ (1 << bit));
        await expect(verify(flipped, signature, secret)).rejects.toMatchObject({ reason: "wrong" });
      }
    }
  });

  test("with any digit of the signature changed is refused", async () => {
    for (let index = 0; index < 64; index += 1) {
      for (const digit of "0123456789abcdef") {
        if (digit === signature[index]) continue;
        const forged = signature.slice(0, index) + digit + signature.slice(index + 1);
        await expect(verify(body, forged, secret)).rejects.toMatchObject({ reason: "wrong" });
      }
    }
  });

  test.each([0, 1, 2, 32, 62, 63, 65, 66, 128])(
    "with a signature of %i digits is refused without a comparison",
    async (length) => {
      const reason = length === 0 ? "missing" : "malformed";
      const forged = signature.repeat(2).slice(0, length);
      await expect(verify(body, forged, secret)).rejects.toMatchObject({ name: "WebhookSignatureError", reason });
    },
  );

  test.each([
    ["upper case", signature.toUpperCase()],
    ["a prefix", `sha256=${signature}`],
    ["a space", `${signature} `],
    ["a line break", `${signature}\n`],
    ["two values", `${signature}, ${signature}`],
    ["digits of another script", signature.replace(/\d/, "٣")],
    ["no digits", "z".repeat(64)],
  ])("with %s in the signature is malformed", async (_what, forged) => {
    await expect(verify(body, forged, secret)).rejects.toMatchObject({ reason: "malformed" });
  });

  test("with any other text in the header is refused with the same error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary-ascii" }), async (text) => {
        await expect(verify(body, text, secret)).rejects.toBeInstanceOf(WebhookSignatureError);
      }),
    );
  });

  test("without the header is reported as missing, and with two headers as malformed", async () => {
    for (const source of [undefined, null, "", new Headers(), {}, { "x-webhook-signature": undefined }]) {
      await expect(verify(body, source, secret)).rejects.toMatchObject({ reason: "missing" });
    }
    const twice = { "x-webhook-signature": [signature, signature] };
    await expect(verify(body, twice, secret)).rejects.toMatchObject({ reason: "malformed" });
  });

  test("signed with a retired secret is refused", async () => {
    await expect(verify(body, signature, ["sk_live_new", "sk_live_newer"])).rejects.toMatchObject({ reason: "wrong" });
  });

  test("with JSON that was serialised again is refused", async () => {
    await expect(verify(JSON.stringify(JSON.parse(body)), signature, secret)).rejects.toMatchObject({
      reason: "wrong",
    });
  });

  test.each(["not json", "", "null", "[]", '{"type":"order_placed"}', '{"event":7}'])(
    "with the body %j is not an event even if it is signed",
    async (payload) => {
      await expect(verify(payload, hmac(payload, secret), secret)).rejects.toBeInstanceOf(WebhookPayloadError);
    },
  );

  test("that is not UTF-8 is not an event even if it is signed", async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0x22]);
    await expect(verify(bytes, hmac(bytes, secret), secret)).rejects.toBeInstanceOf(WebhookPayloadError);
  });
});

describe("a caller's mistake is a TypeError, not a wrong signature", () => {
  test.each([
    ["an object", JSON.parse(body) as object, "Object"],
    ["nothing", undefined, "Undefined"],
    ["a promise", Promise.resolve(body), "Promise"],
    ["a request", new Request("http://localhost/", { method: "POST", body }), "Request"],
  ])("%s as the body", async (_what, wrong, kind) => {
    await expect(verify(wrong as unknown as string, signature, secret)).rejects.toThrow(
      `Cannot verify a webhook: the body is of type ${kind}, not the bytes that were sent. Pass it unparsed: ` +
        '`await request.text()`, or what `express.raw({ type: "application/json" })` gives.',
    );
    await expect(sign(wrong as unknown as string, secret)).rejects.toThrow(TypeError);
  });

  test.each([[""], [" "], [[]], [[secret, ""]], [undefined], [[undefined]]])("%j as the secret", async (wrong) => {
    await expect(verify(body, signature, wrong as string)).rejects.toThrow(TypeError);
  });
});

describe("the types of events", () => {
  test("`event` narrows the type, and unknown events stay possible", () => {
    const read = (event: BunaistoreEvent): unknown => {
      switch (event.event) {
        case "order_placed":
          expectTypeOf(event).toEqualTypeOf<OrderPlaced>();
          return event.items;
        case "balance_updated":
          expectTypeOf(event).toEqualTypeOf<BalanceUpdated>();
          return event.delta;
        case "topup_completed":
          expectTypeOf(event).toEqualTypeOf<TopupCompleted>();
          if (event.method === "binance") {
            expectTypeOf(event).toEqualTypeOf<BinanceTopupCompleted>();
            expectTypeOf(event.order_id).toEqualTypeOf<string>();
          } else {
            expectTypeOf(event).toEqualTypeOf<ChainTopupCompleted>();
            expectTypeOf(event.txid).toEqualTypeOf<string>();
          }
          return event.amount;
        default:
          expectTypeOf(event).toEqualTypeOf<UnknownEvent>();
          expectTypeOf(event["anything"]).toEqualTypeOf<unknown>();
          return event.event satisfies string;
      }
    };
    expect(read({ event: "price_changed" } as unknown as UnknownEvent)).toBe("price_changed");
  });

  test("a misspelt name is not accepted", () => {
    expectTypeOf<"order_placed">().toExtend<BunaistoreEvent["event"]>();
    expectTypeOf<"order_place">().not.toExtend<BunaistoreEvent["event"]>();
  });

  test("an `if` narrows as well as a `switch`", () => {
    const itemsOf = (event: BunaistoreEvent): readonly string[] => (event.event === "order_placed" ? event.items : []);
    expect(itemsOf({ event: "balance_updated", user_id: 1, new_balance: 1, delta: 1, reason: "order_refund" })).toEqual(
      [],
    );
  });
});
