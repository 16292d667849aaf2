import { expect, test } from "vitest";

import { openStand } from "./lemonade.test-provider.ts";
import { createTestTimers, untilIdle } from "./testing.ts";

/** Keeps a platform thread busy for some tenths of a second. */
async function derive(): Promise<void> {
  const { subtle } = crypto;
  const key = await subtle.importKey("raw", new Uint8Array(16), "PBKDF2", false, ["deriveBits"]);
  await subtle.deriveBits({ name: "PBKDF2", hash: "SHA-512", salt: new Uint8Array(8), iterations: 300_000 }, key, 512);
}

test("time stands still while the platform's threads are busy, however long that takes", async () => {
  const { ask, timers } = openStand([
    async () => {
      await derive();
      return Response.json({ balance: 1 });
    },
  ]);
  expect(await ask("GET /v1/purse", {})).toEqual({ balance: 1 });
  expect(timers.jumps).toEqual([]);
});

test("time jumps from one due moment to the next", async () => {
  const timers = createTestTimers({ start: 1_000 });
  const rung: number[] = [];
  await new Promise<void>((resolve) => {
    timers.after(60_000, resolve);
    timers.after(10, () => rung.push(timers.now()));
    const cancel = timers.after(20, () => rung.push(timers.now()));
    cancel();
  });
  expect([rung, timers.jumps, timers.now()]).toEqual([[1_010], [10, 60_000], 61_000]);
});

test("a failure on the platform's threads also ends the wait", async () => {
  let failure: unknown;
  const failing = crypto.subtle.importKey("raw", new Uint8Array(0), "AES-GCM", false, ["encrypt"]);
  failing.catch((error: unknown) => {
    failure = error;
  });
  await untilIdle();
  expect(failure).toBeInstanceOf(Error);
});
