import { collection } from "./store.ts";
import type { Collection, Session, Store } from "./store.ts";

/** Declares one test, like `test` of vitest or node:test. */
export type DeclareTest = (name: string, run: () => Promise<void>) => unknown;

interface Jar {
  readonly id: string;
  readonly shelf: string;
  readonly fruit: { readonly name: string; readonly pieces: readonly number[] };
  readonly grams: number;
  readonly opened: string | null;
}

interface Counter {
  readonly id: number;
  readonly value: number;
}

const jars: Collection<Jar> = collection("suite.jars", {
  id: "id",
  indexes: {
    all: { where: [], order: [] },
    by_shelf: { where: ["shelf"], order: ["grams"] },
    by_shelf_and_fruit: { where: ["shelf", "fruit.name"], order: ["opened", "grams"] },
  },
});

const counters: Collection<Counter> = collection("suite.counters", {
  id: "id",
  indexes: { by_value: { where: [], order: ["value"] } },
});

/**
 * Declares tests for everything the engine relies on in a store, for authors of drivers: `storeSuite(createMyStore,
 * test)`. Works with vitest and node:test.
 *
 * `createStore` makes a new, empty store; each test calls it.
 */
export function storeSuite(createStore: () => Store | Promise<Store>, test: DeclareTest): void {
  for (const [name, check] of Object.entries(checks)) test(name, async () => check(await createStore()));
}

const checks: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  "returns a document as it was put, by its id": async (store) => {
    await fill(store, [jar("a", { fruit: { name: "plum", pieces: [1, 2] } })]);
    same(await read(store, "a"), jar("a", { fruit: { name: "plum", pieces: [1, 2] } }));
    same(await read(store, "b"), undefined);
  },

  "keeps texts byte for byte, with quotes, newlines, emoji and 60 KB": async (store) => {
    const shelf = `"'\\ \n\r\n\t %_ é 🍋 ${"x".repeat(60_000)}`;
    await fill(store, [jar("a", { shelf })]);
    same((await read(store, "a"))?.shelf, shelf);
    same(await idsOf(store, "by_shelf", { where: [shelf] }), ["a"]);
  },

  "returns all documents in insertion order; one that was put again, or whose deletion failed, keeps its place": async (
    store,
  ) => {
    await fill(store, [jar("c", {}), jar("a", {}), jar("b", {})]);
    await store.transaction(async (session) => {
      await session.put(jars, jar("c", { grams: 2 }));
      await session
        .savepoint(async () => {
          await session.delete(jars, "a");
          throw new Error("not after all");
        })
        .catch(() => undefined);
    });
    same(await store.transaction(async (session) => (await session.all(jars)).map(({ id, grams }) => [id, grams])), [
      ["c", 2],
      ["a", jar("a", {}).grams],
      ["b", jar("b", {}).grams],
    ]);
  },

  "returns the state of its sequences, and continues from a given state": async (store) => {
    await store.transaction(async (session) => {
      await session.sequence("a");
      await session.setSequence("b", 41);
    });
    const [known, next] = await store.transaction(async (session) => [
      await session.sequences(),
      [await session.sequence("a"), await session.sequence("b")],
    ]);
    same(known, { a: 1, b: 41 });
    same(next, [2, 42]);
  },

  "keeps numbers exactly, up to the largest safe integer": async (store) => {
    await fill(store, [jar("a", { grams: Number.MAX_SAFE_INTEGER }), jar("b", { grams: -0.1 })]);
    same((await read(store, "a"))?.grams, Number.MAX_SAFE_INTEGER);
    same((await read(store, "b"))?.grams, -0.1);
  },

  "replaces the document with the same id": async (store) => {
    await fill(store, [jar("a", { grams: 1 }), jar("a", { grams: 2 })]);
    same((await read(store, "a"))?.grams, 2);
    same(await idsOf(store, "all"), ["a"]);
  },

  "keeps collections separate": async (store) => {
    await fill(store, [jar("1")]);
    await store.transaction((session) => session.put(counters, { id: 1, value: 5 }));
    same(await store.transaction((session) => session.get(counters, 1)), { id: 1, value: 5 });
    same(await read(store, "1"), jar("1"));
  },

  "deletes, and returns whether the document existed": async (store) => {
    await fill(store, [jar("a"), jar("b")]);
    same(await store.transaction((session) => session.delete(jars, "a")), true);
    same(await store.transaction((session) => session.delete(jars, "a")), false);
    same(await read(store, "a"), undefined);
    same(await idsOf(store, "all"), ["b"]);
    same(await idsOf(store, "by_shelf", { where: ["top"] }), ["b"]);
  },

  "sees its own writes inside a transaction": async (store) => {
    await store.transaction(async (session) => {
      await session.put(jars, jar("a", { grams: 5 }));
      same((await session.get(jars, "a"))?.grams, 5);
      same(ids(await session.find(jars, "by_shelf", { where: ["top"] })), ["a"]);
      same(await session.count(jars, "all"), 1);
      await session.delete(jars, "a");
      same(await session.get(jars, "a"), undefined);
      same(await session.count(jars, "all"), 0);
    });
  },

  "returns insertion order if an index names no other": async (store) => {
    await fill(store, [jar("b"), jar("é"), jar("10"), jar("a"), jar("9")]);
    await fill(store, [jar("a", { grams: 7 }), jar("b")]);
    same(await idsOf(store, "all"), ["b", "é", "10", "a", "9"]);
    await store.transaction((session) => session.delete(jars, "b"));
    await fill(store, [jar("b")]);
    same(await idsOf(store, "all"), ["é", "10", "a", "9", "b"]);
  },

  "orders numbers by size and texts by code units, whatever the machine's language": async (store) => {
    const grams = [10, 9, -1, 100, 0.5];
    const opened = ["b", "é", "B", "a", "Z", "10", "9", "_"];
    await fill(store, [
      ...grams.map((each, index) => jar(`n${index}`, { grams: each })),
      ...opened.map((each, index) => jar(`t${index}`, { shelf: "bottom", opened: each })),
    ]);
    const [top, bottom] = await store.transaction(async (session) => [
      await session.find(jars, "by_shelf", { where: ["top"] }),
      await session.find(jars, "by_shelf_and_fruit", { where: ["bottom", "plum"] }),
    ]);
    same(
      top.map((each) => each.grams),
      [-1, 0.5, 9, 10, 100],
    );
    same(
      bottom.map((each) => each.opened),
      ["10", "9", "B", "Z", "_", "a", "b", "é"],
    );
  },

  "finds by equality, in order, with ties in insertion order": async (store) => {
    await fill(store, [
      jar("d", { grams: 20 }),
      jar("c", { grams: 5 }),
      jar("b", { grams: 5 }),
      jar("a", { grams: 100 }),
      jar("e", { shelf: "bottom", grams: 1 }),
    ]);
    same(await idsOf(store, "by_shelf", { where: ["top"] }), ["c", "b", "d", "a"]);
    same(await idsOf(store, "by_shelf", { where: ["bottom"] }), ["e"]);
    same(await idsOf(store, "by_shelf", { where: ["middle"] }), []);
  },

  "finds by several fields, including nested ones": async (store) => {
    const plums = { name: "plum", pieces: [] };
    await fill(store, [
      jar("a", { fruit: plums }),
      jar("b", { fruit: plums, shelf: "bottom" }),
      jar("c", { fruit: { name: "pear", pieces: [] } }),
    ]);
    same(await idsOf(store, "by_shelf_and_fruit", { where: ["top", "plum"] }), ["a"]);
    same(await idsOf(store, "by_shelf_and_fruit", { where: ["bottom", "plum"] }), ["b"]);
    same(await idsOf(store, "by_shelf_and_fruit", { where: ["bottom", "pear"] }), []);
  },

  "orders by several fields, null before everything": async (store) => {
    await fill(store, [
      jar("a", { opened: "2024-06-20", grams: 1 }),
      jar("b", { opened: null, grams: 9 }),
      jar("c", { opened: "2024-06-19", grams: 3 }),
      jar("d", { opened: null, grams: 2 }),
      jar("e", { opened: "2024-06-19", grams: 1 }),
    ]);
    same(await idsOf(store, "by_shelf_and_fruit", { where: ["top", "plum"] }), ["d", "b", "e", "c", "a"]);
  },

  "reverses the order": async (store) => {
    await fill(store, [jar("a", { grams: 2 }), jar("b", { grams: 1 }), jar("c", { grams: 1 })]);
    same(await idsOf(store, "by_shelf", { where: ["top"], reverse: true }), ["a", "c", "b"]);
  },

  "skips `offset` documents and returns at most `limit`": async (store) => {
    await fill(store, [jar("a"), jar("b"), jar("c"), jar("d")]);
    same(await idsOf(store, "all", { limit: 2 }), ["a", "b"]);
    same(await idsOf(store, "all", { offset: 1, limit: 2 }), ["b", "c"]);
    same(await idsOf(store, "all", { offset: 3, limit: 2 }), ["d"]);
    same(await idsOf(store, "all", { offset: 4 }), []);
    same(await idsOf(store, "all", { offset: 9, reverse: true }), []);
    same(await idsOf(store, "all", { limit: 0 }), []);
    same(await idsOf(store, "all", { reverse: true, offset: 1, limit: 2 }), ["c", "b"]);
    same(await idsOf(store, "all", { reverse: true, offset: 3, limit: 2 }), ["a"]);
  },

  "continues after a document, in either direction": async (store) => {
    const all = [jar("a", { grams: 1 }), jar("b", { grams: 1 }), jar("c", { grams: 2 }), jar("d", { grams: 3 })];
    await fill(store, all);
    const [first, second, third, last] = all;
    const top = { where: ["top"] };
    same(await idsOf(store, "by_shelf", { ...top, after: second! }), ["c", "d"]);
    same(await idsOf(store, "by_shelf", { ...top, after: second!, limit: 1 }), ["c"]);
    same(await idsOf(store, "by_shelf", { ...top, after: first!, offset: 1, limit: 1 }), ["c"]);
    same(await idsOf(store, "by_shelf", { ...top, after: last! }), []);
    same(await idsOf(store, "by_shelf", { ...top, after: third!, reverse: true }), ["b", "a"]);
    same(await idsOf(store, "by_shelf", { ...top, after: last!, offset: 1, limit: 1, reverse: true }), ["b"]);
    same(await idsOf(store, "by_shelf", { ...top, after: first!, reverse: true }), []);
  },

  "finds a changed document by its new values, not by its old ones": async (store) => {
    await fill(store, [jar("a", { grams: 1 }), jar("b", { grams: 2 })]);
    await fill(store, [jar("a", { grams: 3 })]);
    same(await idsOf(store, "by_shelf", { where: ["top"] }), ["b", "a"]);
    await fill(store, [jar("a", { shelf: "bottom" })]);
    same(await idsOf(store, "by_shelf", { where: ["top"] }), ["b"]);
    same(await idsOf(store, "by_shelf", { where: ["bottom"] }), ["a"]);
    const [found] = await store.transaction((session) => session.find(jars, "by_shelf", { where: ["bottom"] }));
    same(found, jar("a", { shelf: "bottom" }));
  },

  "counts what a query would find": async (store) => {
    const count = (index: string, where?: readonly string[]): Promise<number> =>
      store.transaction((session) => session.count(jars, index, where));
    same(await count("all"), 0);
    await fill(store, [jar("a"), jar("b"), jar("c", { shelf: "bottom" })]);
    same(await count("all"), 3);
    same(await count("by_shelf", ["top"]), 2);
    same(await count("by_shelf", ["middle"]), 0);
    same(await count("by_shelf_and_fruit", ["bottom", "plum"]), 1);
    await fill(store, [jar("a", { shelf: "bottom" })]);
    await store.transaction((session) => session.delete(jars, "b"));
    same(await count("by_shelf", ["top"]), 0);
    same(await count("by_shelf", ["bottom"]), 2);
  },

  "refuses an undeclared index, and names it": async (store) => {
    const refusal = await failureOf(store.transaction((session) => session.find(jars, "by_colour")));
    holds(refusal.includes("by_colour"), `"${refusal}" does not name the index`);
  },

  "answers queries over two thousand documents put in any order": async (store) => {
    const values = Array.from({ length: 2_000 }, (_, index) => (index * 1_237) % 2_000);
    await store.transaction(async (session) => {
      for (const [id, value] of values.entries()) await session.put(counters, { id, value });
      for (const [id, value] of values.entries()) if (value % 3 === 0) await session.delete(counters, id);
    });
    const left = values.filter((value) => value % 3 !== 0).toSorted((a, b) => a - b);
    const find = (query: object): Promise<readonly number[]> =>
      store.transaction(async (session) => (await session.find(counters, "by_value", query)).map(({ value }) => value));
    const after = { id: values.indexOf(1_000), value: 1_000 };
    same(await find({}), left);
    same(await find({ after, limit: 3 }), [1_001, 1_003, 1_004]);
    same(await find({ after, reverse: true, limit: 3 }), [998, 997, 995]);
    same(await find({ reverse: true, offset: 1_000, limit: 3 }), left.toReversed().slice(1_000, 1_003));
  },

  "numbers each sequence 1, 2, 3 and never gives a number twice": async (store) => {
    const draw = (name: string): Promise<number> => store.transaction((session) => session.sequence(name));
    same([await draw("a"), await draw("a"), await draw("b"), await draw("a")], [1, 2, 1, 3]);
    const numbers = await Promise.all(Array.from({ length: 20 }, () => draw("a")));
    same(new Set(numbers).size, 20);
  },

  "cannot be changed through a document it returned": async (store) => {
    await fill(store, [jar("a", { fruit: { name: "plum", pieces: [1] } })]);
    const [found] = await store.transaction((session) => session.find(jars, "all"));
    for (const document of [found, await read(store, "a")]) spoil(document);
    same(await read(store, "a"), jar("a", { fruit: { name: "plum", pieces: [1] } }));
    same(await idsOf(store, "by_shelf", { where: ["top"] }), ["a"]);
  },

  "cannot be changed through a document that was put": async (store) => {
    const mine = jar("a", { fruit: { name: "plum", pieces: [1] } });
    await fill(store, [mine]);
    spoil(mine);
    same(await read(store, "a"), jar("a", { fruit: { name: "plum", pieces: [1] } }));
  },

  "never changes a document it returned": async (store) => {
    await fill(store, [jar("a", { grams: 1 })]);
    const before = await read(store, "a");
    await fill(store, [jar("a", { grams: 2 })]);
    same(before?.grams, 1);
  },

  "undoes everything a failing transaction wrote: new, changed, moved and deleted documents": async (store) => {
    const start = [jar("a", { grams: 1 }), jar("b", { grams: 2 }), jar("c", { grams: 3 })];
    await fill(store, start);
    const failure = await failureOf(
      store.transaction(async (session) => {
        await session.put(jars, jar("a", { grams: 30 }));
        await session.put(jars, jar("b", { shelf: "bottom" }));
        await session.put(jars, jar("b", { shelf: "middle" }));
        await session.delete(jars, "c");
        await session.put(jars, jar("c", { shelf: "bottom" }));
        await session.put(jars, jar("d"));
        await session.delete(jars, "d");
        await session.put(jars, jar("e"));
        throw new Error("the jar broke");
      }),
    );
    same(failure, "the jar broke");
    const found = await store.transaction((session) => session.find(jars, "by_shelf", { where: ["top"] }));
    same(found, start);
    same(await idsOf(store, "all"), ["a", "b", "c"]);
    same(await idsOf(store, "by_shelf", { where: ["bottom"] }), []);
    same(await idsOf(store, "by_shelf", { where: ["middle"] }), []);
    for (const { id } of start) holds((await read(store, id)) !== undefined, `${id} is gone`);
    same(await read(store, "e"), undefined);
  },

  "undoes a savepoint alone: writes before and after it stay": async (store) => {
    await fill(store, [jar("a", { grams: 1 }), jar("b", { grams: 2 })]);
    await store.transaction(async (session) => {
      await session.put(jars, jar("a", { grams: 10 }));
      const failure = await failureOf(
        session.savepoint(async () => {
          await session.put(jars, jar("a", { grams: 100 }));
          await session.delete(jars, "b");
          await session.put(jars, jar("c"));
          throw new Error("the jar broke");
        }),
      );
      same(failure, "the jar broke");
      same((await session.get(jars, "a"))?.grams, 10);
      await session.put(jars, jar("d"));
    });
    same(await idsOf(store, "all"), ["a", "b", "d"]);
    same([(await read(store, "a"))?.grams, (await read(store, "b"))?.grams], [10, 2]);
  },

  "keeps a savepoint's writes, and returns its result": async (store) => {
    const answer = await store.transaction(async (session) =>
      session.savepoint(async () => (await session.put(jars, jar("a", { grams: 5 }))).grams),
    );
    same(answer, 5);
    same((await read(store, "a"))?.grams, 5);
  },

  "undoes nested savepoints, and all of them with their transaction": async (store) => {
    await fill(store, [jar("a", { grams: 1 })]);
    await store.transaction((session) =>
      session.savepoint(async () => {
        await session.put(jars, jar("a", { grams: 2 }));
        await failureOf(session.savepoint(() => session.put(jars, jar("a", { grams: 3 })).then(fail)));
        same((await session.get(jars, "a"))?.grams, 2);
        await session.savepoint(() => session.put(jars, jar("b")));
      }),
    );
    same([(await read(store, "a"))?.grams, (await read(store, "b"))?.id], [2, "b"]);
    await failureOf(
      store.transaction(async (session) => {
        await session.savepoint(() => session.put(jars, jar("a", { grams: 4 })));
        await failureOf(session.savepoint(() => session.delete(jars, "b").then(fail)));
        fail();
      }),
    );
    same([(await read(store, "a"))?.grams, (await read(store, "b"))?.id], [2, "b"]);
  },

  "rejects with the same error that was thrown": async (store) => {
    const thrown = new RangeError("the jar broke");
    const caught = await store.transaction(() => Promise.reject(thrown)).catch((cause: unknown) => cause);
    holds(caught === thrown, `it rejected with ${String(caught)}`);
  },

  "works after a failed transaction": async (store) => {
    const attempts = await Promise.allSettled([
      increment(store),
      store.transaction(() => Promise.reject(new Error("the jar broke"))),
      increment(store),
      store.transaction(() => {
        throw new Error("before anything was awaited");
      }),
      increment(store),
    ]);
    same(
      attempts.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled", "rejected", "fulfilled"],
    );
    same(await valueOf(store), 3);
  },

  "loses none of a hundred simultaneous increments": async (store) => {
    await Promise.all(Array.from({ length: 100 }, () => increment(store)));
    same(await valueOf(store), 100);
  },

  "keeps other transactions out while one waits for something slow": async (store) => {
    const gate = Promise.withResolvers<void>();
    const slow = increment(store, gate.promise);
    const others = Promise.all([increment(store), increment(store)]);
    // Enough turns for a store without a queue to let the others in.
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    gate.resolve();
    await Promise.all([slow, others]);
    same(await valueOf(store), 3);
  },

  "never shows others the writes of a transaction that fails later": async (store) => {
    const gate = Promise.withResolvers<void>();
    const failing = failureOf(
      store.transaction(async (session) => {
        await session.put(jars, jar("a"));
        await gate.promise;
        throw new Error("the jar broke");
      }),
    );
    const seen = read(store, "a");
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    gate.resolve();
    same(await failing, "the jar broke");
    same(await seen, undefined);
  },

  "refuses to be used after the transaction has ended": async (store) => {
    const kept: Session[] = [];
    await store.transaction(async (session) => void kept.push(session));
    await failureOf(store.transaction((session) => (kept.push(session), Promise.reject(new Error("the jar broke")))));
    for (const session of kept) {
      await failureOf(session.get(jars, "a"));
      await failureOf(session.find(jars, "all"));
      await failureOf(session.count(jars, "all"));
      await failureOf(session.put(jars, jar("a")));
      await failureOf(session.delete(jars, "a"));
      await failureOf(session.sequence("a"));
    }
    same(await read(store, "a"), undefined);
  },
};

function jar(id: string, parts: Partial<Jar> = {}): Jar {
  return { id, shelf: "top", fruit: { name: "plum", pieces: [] }, grams: 0, opened: null, ...parts };
}

function fill(store: Store, rows: readonly Jar[]): Promise<void> {
  return store.transaction(async (session) => {
    for (const row of rows) await session.put(jars, row);
  });
}

function read(store: Store, id: string): Promise<Jar | undefined> {
  return store.transaction((session) => session.get(jars, id));
}

async function idsOf(store: Store, index: string, query: object = {}): Promise<readonly string[]> {
  return ids(await store.transaction((session) => session.find(jars, index, query)));
}

function ids(rows: readonly Jar[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function increment(store: Store, first: Promise<void> = Promise.resolve()): Promise<void> {
  return store.transaction(async (session) => {
    const value = (await session.get(counters, 1))?.value ?? 0;
    await first;
    await session.put(counters, { id: 1, value: value + 1 });
  });
}

async function valueOf(store: Store): Promise<number | undefined> {
  return (await store.transaction((session) => session.get(counters, 1)))?.value;
}

/** Tries to change a document in place; a store may refuse that or ignore it. */
function spoil(document: Jar | undefined): void {
  try {
    Object.assign(document!, { shelf: "floor", fruit: { name: "stone", pieces: [9] } });
  } catch {
    // Frozen: as good as a copy.
  }
}

function fail(): never {
  throw new Error("the jar broke");
}

async function failureOf(attempt: Promise<unknown>): Promise<string> {
  const outcome = await attempt.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (outcome instanceof Error) return outcome.message;
  throw new Error(`Cannot pass: something that must fail did not. It gave ${String(outcome)}.`);
}

function same(actual: unknown, expected: unknown): void {
  const [is, shall] = [sorted(actual), sorted(expected)];
  holds(is === shall, `it is ${is}, not ${shall}`);
}

function holds(claim: boolean, otherwise: string): void {
  if (!claim) throw new Error(`Cannot pass: ${otherwise}.`);
}

/** JSON that does not depend on the order of an object's fields. */
function sorted(value: unknown): string {
  const inOrder = (_key: string, part: unknown): unknown =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, inOrder) ?? "undefined";
}
