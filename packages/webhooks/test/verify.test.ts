import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { sign, verify, WebhookPayloadError, WebhookSignatureError } from "../src/index.ts";
import { lemonade as scheme, secret } from "./lemonade.ts";

const body = '{"event":"squeezed","lemon":{"id":"zitrone ü€😀"},"glass":1.50}';
const signature = "8b4e99ca99ba737f6abafb9df33a76c25f5358ce4ec25ff386466056592b6278";
const own = { scheme, secrets: secret };

/** Trimmed, because `sign` and `verify` trim secrets. */
const usableSecret = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text === text.trim());

describe("a signed body", () => {
  // python3 -c 'import hmac; print(hmac.new(KEY, BODY, "sha256").hexdigest())'
  test.each([
    ["nothing", "", "b9a7bc67c694fa86cf22b1a8dd34c1beac2cbbe5caf270f975260302dd8864e3"],
    ["plain ASCII", '{"event":"drunk"}', "b0c6de96995ad8d716cea597be3dd7750f7cbcadce4a95062f123d3b65b48318"],
    ["text of several scripts", body, signature],
  ])("%s has the signature that another program computed", async (_what, text, vector) => {
    expect(await sign(text, secret)).toBe(vector);
  });

  for (const [language, program] of [
    ["python3", "sign.py"],
    ["php", "sign.php"],
  ] as const) {
    const isHere = spawnSync(language, ["--version"]).status === 0;
    test.skipIf(!isHere)(
      `is what ${language} signs, whatever the bytes and the secret${isHere ? "" : " (not installed)"}`,
      async () => {
        const pairs = fc.sample(fc.tuple(usableSecret, fc.uint8Array({ maxLength: 200 })), { numRuns: 200, seed: 1 });
        const input = JSON.stringify(pairs.map(([key, bytes]) => [key, Buffer.from(bytes).toString("base64")]));
        const path = fileURLToPath(new URL(`languages/${program}`, import.meta.url));
        const { stdout } = spawnSync(language, [path], { input, encoding: "utf8" });
        expect(await Promise.all(pairs.map(([key, bytes]) => sign(bytes, key)))).toEqual(JSON.parse(stdout));
      },
    );
  }

  test("verifies with its secret and with no other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), usableSecret, usableSecret, async (json, key, other) => {
        fc.pre(key !== other);
        const payload = `{"event":"any","json":${json}}`;
        const signed = await sign(payload, key);
        expect(await verify(payload, signed, { scheme, secrets: key })).toEqual(JSON.parse(payload));
        await expect(verify(payload, signed, { scheme, secrets: other })).rejects.toMatchObject({ reason: "wrong" });
      }),
    );
  });

  test("may be text or bytes, and bytes may be a view into a larger buffer", async () => {
    const bytes = new TextEncoder().encode(body);
    const within = new Uint8Array([1, 2, ...bytes, 3]).subarray(2, bytes.length + 2);
    for (const raw of [body, bytes, bytes.buffer, Buffer.from(body), within]) {
      expect(await verify(raw, signature, own)).toMatchObject({ event: "squeezed" });
    }
  });

  test("verifies with any of several secrets, during a key rotation", async () => {
    expect(await verify(body, signature, { scheme, secrets: ["new_key", secret] })).toMatchObject({ glass: 1.5 });
    expect(await verify(body, signature, { scheme, secrets: [secret, "new_key"] })).toMatchObject({ glass: 1.5 });
    const retired = verify(body, signature, { scheme, secrets: ["new_key", "newer_key"] });
    await expect(retired).rejects.toMatchObject({ reason: "wrong" });
  });
});

describe("the header", () => {
  test("is found in platform and Node headers, whatever its case", async () => {
    const sources = [
      signature,
      new Headers({ "x-lemon-signature": signature }),
      { "x-lemon-signature": signature },
      { "X-LEMON-SIGNATURE": signature, "content-type": "application/json" },
    ];
    for (const source of sources) expect(await verify(body, source, own)).toMatchObject({ glass: 1.5 });
  });

  test.each([[undefined], [null], [""], [new Headers()], [{}], [{ "x-lemon-signature": undefined }]])(
    "is missing in %j",
    async (source) => {
      await expect(verify(body, source, own)).rejects.toMatchObject({
        name: "WebhookSignatureError",
        provider: "lemonade",
        reason: "missing",
        message: "Cannot verify a webhook: it has no X-Lemon-Signature. Answer 401; Lemonade signs all of its own.",
      });
    },
  );

  test("of any other length is refused", async () => {
    for (let length = 1; length < 130; length += 1) {
      if (length === 64) continue;
      const forged = verify(body, signature.repeat(3).slice(0, length), own);
      await expect(forged).rejects.toMatchObject({ reason: "malformed" });
    }
  });

  test.each([
    ["upper case", signature.toUpperCase()],
    ["a prefix", `sha256=${signature}`],
    ["a space", ` ${signature}`],
    ["a line break", `${signature}\n`],
    ["two values", `${signature}, ${signature}`],
    ["digits of another script", signature.replace(/\d/, "٣")],
    ["base64", Buffer.from(signature, "hex").toString("base64")],
  ])("in %s is malformed", async (_what, forged) => {
    await expect(verify(body, forged, own)).rejects.toMatchObject({ reason: "malformed" });
  });

  test("that is sent twice is malformed", async () => {
    const twice = verify(body, { "x-lemon-signature": [signature, signature] }, own);
    await expect(twice).rejects.toMatchObject({ reason: "malformed" });
  });

  test("with any digit changed is wrong", async () => {
    for (let index = 0; index < 64; index += 1) {
      for (const digit of "0123456789abcdef") {
        if (digit === signature[index]) continue;
        const forged = signature.slice(0, index) + digit + signature.slice(index + 1);
        await expect(verify(body, forged, own)).rejects.toMatchObject({ reason: "wrong" });
      }
    }
  });

  test("with any other text is refused with the same error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        await expect(verify(body, text, own)).rejects.toBeInstanceOf(WebhookSignatureError);
      }),
    );
  });
});

describe("the body", () => {
  test("with any flipped bit is refused", async () => {
    const bytes = new TextEncoder().encode(body);
    for (let index = 0; index < bytes.length; index += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = bytes.with(index, bytes[index]! ^ (1 << bit));
        await expect(verify(flipped, signature, own)).rejects.toMatchObject({ reason: "wrong" });
      }
    }
  });

  test("that was serialised again does not match the signature", async () => {
    const anew = verify(JSON.stringify(JSON.parse(body)), signature, own);
    await expect(anew).rejects.toMatchObject({ reason: "wrong" });
  });

  test.each([
    "not json",
    "",
    "null",
    "[]",
    '[{"event":"drunk"}]',
    '"drunk"',
    '{"name":"drunk"}',
    '{"event":7}',
    '{"event":""}',
  ])("%j is not an event although it is signed", async (payload) => {
    const read = verify(payload, await sign(payload, secret), own);
    await expect(read).rejects.toBeInstanceOf(WebhookPayloadError);
    await expect(read).rejects.toMatchObject({ provider: "lemonade" });
  });

  test("that is not UTF-8 is not an event although it is signed", async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0x22]);
    await expect(verify(bytes, await sign(bytes, secret), own)).rejects.toBeInstanceOf(WebhookPayloadError);
  });

  test("is not parsed before its signature is checked", async () => {
    await expect(verify("not json", signature, own)).rejects.toBeInstanceOf(WebhookSignatureError);
  });
});

describe("a caller's mistake is a TypeError, not a wrong signature", () => {
  test.each([
    ["an object", JSON.parse(body) as object, "Object"],
    ["nothing", undefined, "Undefined"],
    ["a promise", Promise.resolve(body), "Promise"],
    ["a request", new Request("http://localhost/", { method: "POST", body }), "Request"],
  ])("%s as the body", async (_what, wrong, kind) => {
    await expect(verify(wrong as unknown as string, undefined, own)).rejects.toThrow(
      new TypeError(
        `Cannot verify a webhook: the body is of type ${kind}, not the bytes that were sent. Pass it unparsed: ` +
          '`await request.text()`, or what `express.raw({ type: "application/json" })` gives.',
      ),
    );
    await expect(sign(wrong as unknown as string, secret)).rejects.toThrow(
      "Cannot sign a webhook: the body is of type",
    );
  });

  test.each([[""], [" "], [[]], [[secret, ""]], [undefined], [[undefined]]])("%j as the secret", async (wrong) => {
    await expect(verify(body, signature, { scheme, secrets: wrong as string })).rejects.toThrow(TypeError);
  });
});
