import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createLog } from "./log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Collects what is written; takes no more once it is `full`, until it is drained. */
function createTarget() {
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  return {
    written,
    full: false,
    write(text: string): boolean {
      written.push(text);
      return !this.full;
    },
    once(_event: "drain", listener: () => void): void {
      waiting.push(listener);
    },
    drain(): void {
      this.full = false;
      for (const listener of waiting.splice(0)) listener();
    },
  };
}

test("lines that come close together are written in one batch, in order", () => {
  const target = createTarget();
  const log = createLog(target);
  log.add(() => "one\n");
  log.add(() => "two\n");
  expect(target.written).toEqual([]);
  vi.advanceTimersByTime(25);
  expect(target.written).toEqual(["one\ntwo\n"]);
  log.add(() => "three\n");
  vi.advanceTimersByTime(25);
  expect(target.written).toEqual(["one\ntwo\n", "three\n"]);
});

test("flush writes the queued lines at any time, once", () => {
  const target = createTarget();
  const log = createLog(target);
  log.add(() => "one\n");
  log.flush();
  log.flush();
  vi.advanceTimersByTime(1_000);
  expect(target.written).toEqual(["one\n"]);
});

test("a reader that cannot keep up gets the rest when it is ready", () => {
  const target = createTarget();
  const log = createLog(target);
  target.full = true;
  log.add(() => "one\n");
  log.flush();
  log.add(() => "two\n");
  vi.advanceTimersByTime(1_000);
  expect(target.written).toEqual(["one\n"]);
  target.drain();
  expect(target.written).toEqual(["one\n", "two\n"]);
});

test("too many lines for a slow reader drop the oldest, and the log says how many", () => {
  const target = createTarget();
  const log = createLog(target);
  target.full = true;
  log.add(() => "first\n");
  log.flush();
  for (let line = 1; line <= 12_000; line += 1) log.add(() => `${line}\n`);
  target.drain();
  const [gap, ...kept] = target.written[1]!.trimEnd().split("\n");
  const left = Number(/^\((\d+) lines left out/.exec(gap!)?.[1]);
  expect(kept.at(-1)).toBe("12000");
  expect(kept[0]).toBe(String(left + 1));
  expect(left + kept.length).toBe(12_000);
  expect(kept.length).toBeLessThanOrEqual(5_000);
});
