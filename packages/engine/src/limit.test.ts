import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { spend } from "./limit.ts";
import type { Bucket, Quota } from "./limit.ts";

const minute: Quota = { bucket: "minute", limit: 2, windowMs: 60_000 };
const second: Quota = { bucket: "second", limit: 1, windowMs: 1_000 };

/** The results of calls at these times: `ok`, or the milliseconds to wait. */
function callsAt(moments: readonly number[], quotas: readonly Quota[]): readonly ("ok" | number)[] {
  const kept = new Map<string, Bucket>();
  return moments.map((now) => {
    const spending = spend(
      quotas,
      quotas.map(({ bucket }) => kept.get(bucket)),
      now,
    );
    if (!spending.allowed) return spending.retryAfterMs;
    for (const bucket of spending.buckets) kept.set(bucket.id, bucket);
    return "ok";
  });
}

describe("a quota", () => {
  test("allows a number of calls in its window and then gives the time to wait", () => {
    expect(callsAt([0, 10_000, 20_000, 59_999], [minute])).toEqual(["ok", "ok", 40_000, 1]);
  });

  test("opens its window with the first call, not on the minute", () => {
    expect(callsAt([50_000, 61_000, 62_000, 110_000], [minute])).toEqual(["ok", "ok", 48_000, "ok"]);
  });

  test("is available again exactly when it said", () => {
    expect(callsAt([7, 8, 9, 60_006, 60_007], [minute])).toEqual(["ok", "ok", 59_998, 1, "ok"]);
  });

  test("is not used up by calls it refuses", () => {
    expect(callsAt([0, 0, 1, 2, 3, 60_000, 60_000, 60_001], [minute])).toEqual([
      "ok",
      "ok",
      59_999,
      59_998,
      59_997,
      "ok",
      "ok",
      59_999,
    ]);
  });

  test("starts again when the clock is set back to before its window", () => {
    expect(callsAt([100_000, 100_000, 100_001, 5, 5, 6], [minute])).toEqual(["ok", "ok", 59_999, "ok", "ok", 59_999]);
  });
});

describe("several quotas", () => {
  test("take a call from each or from none", () => {
    expect(callsAt([0, 500, 1_000, 2_000], [minute, second])).toEqual(["ok", 500, "ok", 58_000]);
  });

  test("give the longest wait", () => {
    expect(callsAt([0, 1_000, 1_500], [minute, second])).toEqual(["ok", "ok", 58_500]);
  });
});

test("no quotas refuse nothing", () => {
  expect(spend([], [], 0)).toEqual({ allowed: true, buckets: [] });
});

test("buckets are never changed in place", () => {
  const bucket = Object.freeze({ id: "minute", opened_at: 0, used: 1 });
  expect(spend([minute], [bucket], 1)).toEqual({ allowed: true, buckets: [{ id: "minute", opened_at: 0, used: 2 }] });
});

test("the quota agrees with a replay of all calls allowed so far", () => {
  const quota = fc.record({
    limit: fc.integer({ min: 1, max: 5 }),
    windowMs: fc.integer({ min: 1, max: 40 }),
  });
  const pauses = fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 80 });
  fc.assert(
    fc.property(fc.array(quota, { minLength: 1, maxLength: 3 }), pauses, (declared, gaps) => {
      const quotas = declared.map((each, index) => ({ ...each, bucket: `${index}` }));
      let now = 0;
      const moments = gaps.map((gap) => (now += gap));
      expect(callsAt(moments, quotas)).toEqual(naively(moments, quotas));
    }),
  );
});

/** The definition itself: lays windows over the allowed calls, from the first one on. */
function naively(moments: readonly number[], quotas: readonly Quota[]): readonly ("ok" | number)[] {
  const allowed: number[] = [];
  return moments.map((now) => {
    const waits = quotas.map(({ limit, windowMs }) => {
      let opened = Number.NEGATIVE_INFINITY;
      let used = 0;
      for (const call of allowed) {
        if (call >= opened + windowMs) [opened, used] = [call, 0];
        used += 1;
      }
      return now < opened + windowMs && used >= limit ? opened + windowMs - now : 0;
    });
    const wait = Math.max(...waits);
    if (wait > 0) return wait;
    allowed.push(now);
    return "ok";
  });
}
