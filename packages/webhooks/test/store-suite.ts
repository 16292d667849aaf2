import { describe, expect, test } from "vitest";

import type { Claim, DedupeStore } from "../src/index.ts";

/** What every store must do, however it is implemented. */
export function storeSuite(name: string, createStore: () => DedupeStore): void {
  const claimAt = (at: number, key = "lemonade:squeezed:1"): Claim => ({ key, at, until: at + 100 });

  describe(name, () => {
    test("gives a key to the first claim until it is released", async () => {
      const store = createStore();
      expect(await store.claim(claimAt(0))).toBe("claimed");
      expect(await store.claim(claimAt(99))).toBe("busy");
      await store.release(claimAt(0));
      expect(await store.claim(claimAt(99))).toBe("claimed");
    });

    test("gives it to the next claim when it expires, and not before", async () => {
      const store = createStore();
      await store.claim(claimAt(0));
      expect(await store.claim(claimAt(99))).toBe("busy");
      expect(await store.claim(claimAt(100))).toBe("claimed");
      expect(await store.claim(claimAt(101))).toBe("busy");
    });

    test("does not let an expired claim release its successor", async () => {
      const store = createStore();
      await store.claim(claimAt(0));
      await store.claim(claimAt(100));
      await store.release(claimAt(0));
      expect(await store.claim(claimAt(150))).toBe("busy");
    });

    test("remembers for good that a key is done, even if by an expired claim", async () => {
      const store = createStore();
      await store.claim(claimAt(0));
      await store.claim(claimAt(100));
      await store.done(claimAt(0));
      await store.release(claimAt(100));
      expect(await store.claim(claimAt(1e12))).toBe("done");
    });

    test("keeps keys apart", async () => {
      const store = createStore();
      await store.claim(claimAt(0, "one"));
      expect(await store.claim(claimAt(0, "other"))).toBe("claimed");
      await store.done(claimAt(0, "one"));
      expect([await store.claim(claimAt(1, "one")), await store.claim(claimAt(1, "other"))]).toEqual(["done", "busy"]);
    });

    test("gives a key to one of many concurrent claims", async () => {
      const store = createStore();
      const states = await Promise.all(Array.from({ length: 20 }, async () => store.claim(claimAt(0))));
      expect(states.filter((state) => state === "claimed")).toHaveLength(1);
    });
  });
}
