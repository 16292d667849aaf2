import { expect, test } from "vitest";

import { Watchers } from "./watcher.ts";

test("every watcher is called until it is removed", () => {
  const told: string[] = [];
  const watchers = new Watchers({ onDue: (at) => told.push(`first ${at}`) });
  const leave = watchers.add({ onDue: (at) => told.push(`second ${at}`) });
  watchers.onDue(1);
  leave();
  watchers.onDue(2);
  expect(told).toEqual(["first 1", "second 1", "first 2"]);
});

test("a watcher that throws is reported, and the others are still called", () => {
  const errors: Error[] = [];
  let clocks = 0;
  const watchers = new Watchers({ onError: (error) => errors.push(error) });
  watchers.add({
    onClock: () => {
      throw new Error("no");
    },
  });
  watchers.add({ onClock: () => (clocks += 1) });
  watchers.onClock();
  expect([clocks, errors.map(({ message }) => message)]).toEqual([
    1,
    ["Cannot tell a watcher what happened: it threw."],
  ]);
});
