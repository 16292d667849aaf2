import { describe, expect, test } from "vitest";

import { Random } from "./random.ts";

const draw = (random: Random, times: number): readonly number[] => Array.from({ length: times }, () => random.word());

describe("a stream", () => {
  test("is the same for the same seed and name, on every machine", () => {
    expect(draw(new Random(1, "ids"), 4)).toEqual(draw(new Random(1, "ids"), 4));
    expect(draw(new Random(1, "ids"), 3)).toEqual([1_407_543_209, 3_146_377_936, 1_554_945_864]);
    expect(new Random(1, "ids").text(12)).toBe("pE0Ed4z1Z0OX");
  });

  test("shares nothing with a stream of another seed or name, however similar", () => {
    const streams = [new Random(1, "ids"), new Random(2, "ids"), new Random(1, "keys"), new Random(11, "ds")];
    const words = streams.flatMap((stream) => draw(stream, 1_000));
    expect(new Set(words).size).toBeGreaterThan(3_990);
  });

  test("does not change when another one is used", () => {
    const [one, other] = [new Random(1, "ids"), new Random(1, "faults")];
    draw(other, 7);
    expect(draw(one, 5)).toEqual(draw(new Random(1, "ids"), 5));
  });

  test("does not repeat within a hundred thousand draws", () => {
    expect(new Set(draw(new Random(3, "ids"), 100_000)).size).toBeGreaterThan(99_990);
  });
});

describe("a draw", () => {
  test.each([2, 6, 10, 62])("below %i is uniform", (bound) => {
    const random = new Random(1, `fair below ${bound}`);
    const each = 10_000;
    const counts = Array.from({ length: bound }, () => 0);
    for (let index = 0; index < each * bound; index += 1) counts[random.below(bound)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - each) ** 2 / each, 0);
    // A uniform stream exceeds this once in a million runs; there are bound - 1 degrees of freedom.
    expect(chiSquare).toBeLessThan(bound - 1 + 5 * Math.sqrt(2 * (bound - 1)) + 20);
  });

  test("is uniform for a bound that does not divide 2³²", () => {
    // Three quarters of 2³²: without rejection the first third would come up twice as often.
    const bound = 3 * 2 ** 30;
    const random = new Random(1, "unfair bound");
    let first = 0;
    for (let index = 0; index < 30_000; index += 1) if (random.below(bound) < 2 ** 30) first += 1;
    expect(first / 30_000).toBeCloseTo(1 / 3, 1.5);
  });

  test("between two numbers reaches both and nothing beyond", () => {
    const random = new Random(1, "between");
    const seen = new Set(Array.from({ length: 1_000 }, () => random.between(-1, 2)));
    expect([...seen].toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
    expect(random.between(7, 7)).toBe(7);
  });

  test("is refused for a bound below one or above 2³²", () => {
    const random = new Random(1, "bounds");
    for (const bound of [0, -1, Number.NaN, 2 ** 33]) expect(() => random.below(bound)).toThrow(RangeError);
    expect(random.below(1)).toBe(0);
    expect(random.below(2 ** 32)).toBeGreaterThanOrEqual(0);
  });

  test("by chance is true with the given probability: never for 0, always for 1", () => {
    const random = new Random(1, "chance");
    const often = (probability: number): number =>
      Array.from({ length: 10_000 }, () => random.chance(probability)).filter(Boolean).length / 10_000;
    expect([often(0), often(1)]).toEqual([0, 1]);
    expect(often(0.25)).toBeCloseTo(0.25, 1.5);
  });

  test("of a text uses only its alphabet", () => {
    const random = new Random(1, "text");
    expect(random.text(0)).toBe("");
    expect(random.text(64)).toMatch(/^[0-9A-Za-z]{64}$/);
    expect(random.text(32, "0123456789abcdef")).toMatch(/^[0-9a-f]{32}$/);
  });
});
