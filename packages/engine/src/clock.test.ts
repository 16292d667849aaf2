import { describe, expect, test } from "vitest";

import { advanceTarget, Clock, defaultStart, parseInstant } from "./clock.ts";

/** A machine with a time that the test sets. */
function machineAt(ms: number): { ms: number; readonly source: () => number } {
  const machine = { ms, source: () => machine.ms };
  return machine;
}

describe("a manual clock", () => {
  test("stands at 2024-06-19T14:32:07Z until it is moved", () => {
    const clock = new Clock("manual");
    expect([clock.mode, new Date(clock.now()).toISOString()]).toEqual(["manual", "2024-06-19T14:32:07.000Z"]);
    clock.moveTo(defaultStart + 5);
    clock.moveTo(defaultStart + 3);
    expect(clock.now()).toBe(defaultStart + 3);
  });

  test("begins where it is told to, including 1970", () => {
    expect(new Clock("manual", { start: 0 }).now()).toBe(0);
  });

  test("cannot follow the machine without a source, and is unchanged", () => {
    const clock = new Clock("manual", { start: 7 });
    expect(() => clock.follow("real")).toThrow("Cannot follow real time: this world has no time source.");
    expect([clock.mode, clock.now()]).toEqual(["manual", 7]);
  });

  test("resets to its start", () => {
    const clock = new Clock("manual", { start: 7 });
    clock.moveTo(1_000);
    clock.reset();
    expect(clock.now()).toBe(7);
  });
});

describe("a real clock", () => {
  test("follows the machine", () => {
    const machine = machineAt(1_000);
    const clock = new Clock("real", { source: machine.source });
    machine.ms += 20;
    expect([clock.mode, clock.now()]).toEqual(["real", 1_020]);
  });

  test("goes on from wherever it is moved to", () => {
    const machine = machineAt(1_000);
    const clock = new Clock("real", { source: machine.source });
    clock.moveTo(5_000);
    machine.ms += 20;
    expect(clock.now()).toBe(5_020);
  });

  test("begins where it is told to, and runs from there", () => {
    const machine = machineAt(1_000);
    const clock = new Clock("real", { source: machine.source, start: 50 });
    expect(clock.now()).toBe(50);
    machine.ms += 20;
    expect(clock.now()).toBe(70);
  });

  test("stops and continues on request, keeping the current time", () => {
    const machine = machineAt(1_000);
    const clock = new Clock("real", { source: machine.source });
    clock.follow("manual");
    machine.ms += 500;
    expect([clock.mode, clock.now()]).toEqual(["manual", 1_000]);
    clock.follow("real");
    expect([clock.mode, clock.now()]).toEqual(["real", 1_000]);
    machine.ms += 20;
    expect(clock.now()).toBe(1_020);
  });

  test("resets to the machine's time, or to its start", () => {
    const machine = machineAt(1_000);
    const [free, begun] = [
      new Clock("real", { source: machine.source }),
      new Clock("real", { source: machine.source, start: 50 }),
    ];
    for (const clock of [free, begun]) {
      clock.follow("manual");
      clock.moveTo(9_999);
    }
    machine.ms = 3_000;
    for (const clock of [free, begun]) clock.reset();
    expect([free.mode, free.now(), begun.mode, begun.now()]).toEqual(["real", 3_000, "real", 50]);
  });
});

describe("advancing", () => {
  test("goes on by a duration, or to an instant", () => {
    expect(advanceTarget(1_000, "30s")).toBe(31_000);
    expect(advanceTarget(1_000, { by: "30s" })).toBe(31_000);
    expect(advanceTarget(1_000, { to: "1970-01-01T00:00:31Z" })).toBe(31_000);
    expect(advanceTarget(1_000, { to: "1970-01-01T00:00:01Z" })).toBe(1_000);
  });

  test("never goes back", () => {
    expect(() => advanceTarget(1_001, { to: "1970-01-01T00:00:01Z" })).toThrow(
      new RangeError(
        "Cannot advance to 1970-01-01T00:00:01Z: the world is already at 1970-01-01T00:00:01.001Z. Set the clock instead.",
      ),
    );
  });
});

describe("an instant", () => {
  test.each([
    ["2024-06-19T14:32:07Z", Date.UTC(2024, 5, 19, 14, 32, 7)],
    ["2024-06-19T14:32:07.250Z", Date.UTC(2024, 5, 19, 14, 32, 7, 250)],
    ["2024-06-19T16:32:07+02:00", Date.UTC(2024, 5, 19, 14, 32, 7)],
    ["2024-06-19T14:32Z", Date.UTC(2024, 5, 19, 14, 32)],
    ["2024-06-19", Date.UTC(2024, 5, 19)],
  ])("is read from %s", (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each(["", "tomorrow", "19.06.2024", "1718807527", "2024-13-01", "2024-06-19T25:00:00Z", "2024-06-19 nonsense"])(
    "is not read from %j",
    (text) => {
      expect(() => parseInstant(text)).toThrow(
        new RangeError(`Cannot read the moment "${text}": it is not ISO 8601. Write it as 2024-06-19T14:32:07Z.`),
      );
    },
  );

  test.each(["2024-06-19T14:32:07", "2024-06-19 14:32", "2024-06-19T14:32"])(
    "is not read from %s: without a zone it would depend on the machine",
    (text) => {
      expect(() => parseInstant(text)).toThrow(RangeError);
    },
  );
});
