import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { SortedList } from "./sorted-list.ts";

interface Item {
  readonly key: number;
  readonly version: number;
}

const byKey = (a: Item, b: Item): number => a.key - b.key;
const at = (key: number, version = 0): Item => ({ key, version });
const all = (list: SortedList<Item>): readonly Item[] => list.slice(0, Number.POSITIVE_INFINITY);

/** Applies the same changes to the list and to a plain array. */
class Pair {
  readonly list = new SortedList<Item>(byKey);
  items: Item[] = [];

  put(item: Item): void {
    this.list.put(item);
    this.items = [...this.items.filter(({ key }) => key !== item.key), item].toSorted(byKey);
  }

  remove(key: number): void {
    this.list.remove(at(key));
    this.items = this.items.filter((item) => item.key !== key);
  }

  mustAgree(probe: number, limit: number): void {
    expect(this.list.length).toBe(this.items.length);
    expect(all(this.list)).toEqual(this.items);
    expect(this.list.before(at(probe))).toBe(this.items.filter(({ key }) => key < probe).length);
    expect(this.list.slice(probe, limit)).toEqual(this.items.slice(probe, probe + limit));
  }
}

const key = fc.integer({ min: 0, max: 60 });
const deed = fc.oneof(
  fc.record({ put: key, version: fc.nat() }),
  fc.record({ remove: key }),
  // Long runs fill, split and empty the chunks.
  fc.record({ from: fc.integer({ min: 0, max: 3_000 }), run: fc.integer({ min: 1, max: 700 }), put: fc.boolean() }),
);

test("a sorted list agrees with a plain array that is sorted after every change", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), fc.nat(3_700), fc.nat(600), (deeds, probe, limit) => {
      const pair = new Pair();
      for (const each of deeds) {
        if ("remove" in each) pair.remove(each.remove);
        else if ("version" in each) pair.put(at(each.put, each.version));
        else for (const step of range(each.run)) runStep(pair, each, step);
      }
      pair.mustAgree(probe, limit);
    }),
    { numRuns: 60 },
  );
});

function runStep(pair: Pair, { from, run, put }: { from: number; run: number; put: boolean }, step: number): void {
  // Scattered, so that insertions hit the middle of chunks.
  const place = from + ((step * 389) % run);
  if (put) pair.put(at(place));
  else pair.remove(place);
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

describe("a list", () => {
  test("is sorted whether it was filled forwards, backwards or in any order", () => {
    const fillings = [range(2_000), range(2_000).toReversed(), range(2_000).map((index) => (index * 1_237) % 2_000)];
    for (const keys of fillings) {
      const list = new SortedList<Item>(byKey);
      for (const each of keys) list.put(at(each));
      expect(all(list).map((item) => item.key)).toEqual(range(2_000));
    }
  });

  test("replaces an equal item, including the last one", () => {
    const list = new SortedList<Item>(byKey);
    for (const each of [1, 2, 3]) list.put(at(each));
    list.put(at(2, 7));
    list.put(at(3, 8));
    expect(all(list)).toEqual([at(1), at(2, 7), at(3, 8)]);
    expect(list.length).toBe(3);
  });

  test("ignores the removal of an item that is not in it", () => {
    const list = new SortedList<Item>(byKey);
    list.remove(at(1));
    list.put(at(2));
    for (const each of [1, 3]) list.remove(at(each));
    expect(all(list)).toEqual([at(2)]);
  });

  test("can be emptied and filled again", () => {
    const list = new SortedList<Item>(byKey);
    for (const each of range(600)) list.put(at(each));
    for (const each of range(600)) list.remove(at(each));
    expect([list.length, all(list), list.before(at(5))]).toEqual([0, [], 0]);
    list.put(at(4));
    expect(all(list)).toEqual([at(4)]);
  });

  test("is independent of its copy", () => {
    const list = new SortedList<Item>(byKey);
    for (const each of range(300)) list.put(at(each));
    const copy = list.copy();
    list.put(at(5, 1));
    list.remove(at(6));
    copy.put(at(7, 2));
    copy.put(at(1_000));
    expect([all(list)[5], list.length, copy.length]).toEqual([at(5, 1), 299, 301]);
    expect([all(copy)[5], all(copy)[6], all(list)[6]]).toEqual([at(5), at(6), at(7)]);
  });
});
