import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { collection } from "./store.ts";
import type { Query } from "./store.ts";
import { Table } from "./table.ts";

interface Card {
  readonly id: number;
  readonly suit: string;
  readonly rank: number | null;
  readonly worn: { readonly out: boolean };
}

const cards = collection<Card>("cards", {
  id: "id",
  indexes: {
    all: { where: [], order: [] },
    by_suit: { where: ["suit"], order: ["rank"] },
    by_suit_and_rank: { where: ["suit", "rank"], order: [] },
    by_wear: { where: ["worn.out"], order: ["suit", "rank"] },
  },
});

const card = (id: number, suit: string, rank: number | null, out = false): Card => ({ id, suit, rank, worn: { out } });
const ids = (rows: readonly object[]): readonly number[] => rows.map((row) => (row as Card).id);

test("a table agrees with an array that is filtered and sorted for every query", () => {
  const anyCard = fc.record({
    id: fc.integer({ min: 1, max: 30 }),
    suit: fc.constantFrom("♠", "♥", "a"),
    rank: fc.option(fc.integer({ min: 0, max: 4 })),
    worn: fc.record({ out: fc.boolean() }),
  });
  const deed = fc.oneof({ weight: 3, arbitrary: anyCard }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) });
  const question = fc.record({
    card: anyCard,
    index: fc.constantFrom("all", "by_suit", "by_suit_and_rank", "by_wear"),
    behind: fc.option(fc.nat(30)),
    offset: fc.integer({ min: 0, max: 5 }),
    limit: fc.integer({ min: 0, max: 8 }),
    reverse: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), fc.array(question, { maxLength: 10 }), (deeds, questions) => {
      const table = new Table(cards);
      const plain = new Map<number, Card>();
      for (const each of deeds) {
        if (typeof each === "number") {
          expect(table.delete(each)?.row).toEqual(plain.get(each));
          plain.delete(each);
        } else {
          expect(table.put(each.id, each)).toEqual(plain.get(each.id));
          plain.set(each.id, each);
        }
      }
      for (const { card: asked, index, behind, ...rest } of questions) {
        const where = fieldsOf[index].where.map((read) => read(asked));
        const after = behind === null ? undefined : slowly([...plain.values()], index, { where })[behind];
        const query = { ...rest, where, ...(after && { after }) };
        expect(ids(table.find(index, query))).toEqual(ids(slowly([...plain.values()], index, query)));
        expect(table.count(index, where)).toBe(slowly([...plain.values()], index, { where }).length);
      }
    }),
  );
});

type Read = (row: Card) => string | number | boolean | null;
type Question = "all" | "by_suit" | "by_suit_and_rank" | "by_wear";

const fieldsOf: { readonly [Name in Question]: { readonly where: readonly Read[]; readonly order: readonly Read[] } } =
  {
    all: { where: [], order: [] },
    by_suit: { where: [({ suit }) => suit], order: [({ rank }) => rank] },
    by_suit_and_rank: { where: [({ suit }) => suit, ({ rank }) => rank], order: [] },
    by_wear: { where: [({ worn }) => worn.out], order: [({ suit }) => suit, ({ rank }) => rank] },
  };

/** `rows` are in insertion order, which the stable sort keeps between equal ones. */
function slowly(rows: readonly Card[], index: Question, query: Query<Card>): readonly Card[] {
  const { where, order } = fieldsOf[index];
  const inOrder = (a: Card, b: Card): number => {
    for (const read of order) {
      const [x, y] = [read(a), read(b)];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? -1 : 1;
      return x < y ? -1 : 1;
    }
    return 0;
  };
  const found = rows
    .filter((row) => where.every((read, place) => read(row) === query.where?.[place]))
    .toSorted(inOrder);
  const asked = query.reverse ? found.toReversed() : found;
  const start = (query.after === undefined ? 0 : asked.indexOf(query.after) + 1) + (query.offset ?? 0);
  return asked.slice(start, start + (query.limit ?? rows.length));
}

describe("a table", () => {
  test("returns what it replaced or deleted", () => {
    const table = new Table(cards);
    expect(table.put(1, card(1, "♠", 1))).toBeUndefined();
    expect(table.put(1, card(1, "♥", 1))).toEqual(card(1, "♠", 1));
    expect(table.delete(1)?.row).toEqual(card(1, "♥", 1));
    expect(table.delete(1)).toBeUndefined();
  });

  test("puts a deleted document back in its old place", () => {
    const table = new Table(cards);
    for (const id of [3, 1, 2]) table.put(id, card(id, "♠", 1));
    table.putBack(1, table.delete(1)!);
    expect(ids(table.find("all", {}))).toEqual([3, 1, 2]);
    expect(ids(table.find("by_suit", { where: ["♠"] }))).toEqual([3, 1, 2]);
  });

  test("refuses to continue after a document that no longer exists", () => {
    const table = new Table(cards);
    expect(() => table.find("all", { after: card(9, "♠", 1) })).toThrow(
      "Cannot go on behind 9 in cards: it is no longer there. Start again without it.",
    );
  });

  test("distinguishes 1, true and the text 1", () => {
    const table = new Table(cards);
    table.put(1, card(1, "1", 1));
    expect(table.find("by_suit", { where: [1] })).toEqual([]);
    expect(table.find("by_suit_and_rank", { where: ["1", "1"] })).toEqual([]);
    expect(ids(table.find("by_suit_and_rank", { where: ["1", 1] }))).toEqual([1]);
  });

  test("distinguishes a list of values from a text that looks like it", () => {
    const table = new Table(cards);
    table.put(1, card(1, '["♠",1]', 1));
    table.put(2, card(2, "♠", 1));
    expect(ids(table.find("by_suit_and_rank", { where: ["♠", 1] }))).toEqual([2]);
    expect(ids(table.find("by_suit", { where: ['["♠",1]'] }))).toEqual([1]);
  });

  test("refuses an unknown index, and says what to do", () => {
    expect(() => new Table(cards).find("by_colour", {})).toThrow(
      'Cannot search cards by "by_colour": no such index. Declare it with the collection.',
    );
  });

  test("is independent of its copy, documents and indexes", () => {
    const table = new Table(cards);
    for (const id of [1, 2]) table.put(id, card(id, "♠", id));
    const copy = table.copy();
    copy.put(1, card(1, "♥", 1));
    copy.delete(2);
    copy.put(3, card(3, "♠", 3));
    table.put(4, card(4, "♥", 4));
    expect(ids(table.find("by_suit", { where: ["♠"] }))).toEqual([1, 2]);
    expect(ids(table.find("by_suit", { where: ["♥"] }))).toEqual([4]);
    expect(ids(copy.find("by_suit", { where: ["♠"] }))).toEqual([3]);
    expect(ids(copy.find("by_suit", { where: ["♥"] }))).toEqual([1]);
    expect([table.get(2), copy.get(2)]).toEqual([card(2, "♠", 2), undefined]);
  });
});
