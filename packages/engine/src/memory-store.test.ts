import { describe, expect, test } from "vitest";

import { pass } from "./lemonade-stand.test-world.ts";
import { createMemoryStore } from "./memory-store.ts";
import { storeSuite } from "./store-suite.ts";
import { collection } from "./store.ts";
import type { Store } from "./store.ts";

interface Note {
  readonly id: number;
  readonly text: string;
}

const notes = collection<Note>("notes", { id: "id", indexes: { by_text: { where: ["text"], order: [] } } });
const others = collection<Note>("others", { id: "id" });

const write = (store: Store, id: number, text: string): Promise<Note> =>
  store.transaction((session) => session.put(notes, { id, text }));
const read = (store: Store, id: number): Promise<Note | undefined> =>
  store.transaction((session) => session.get(notes, id));
const idsBy = async (store: Store, text: string): Promise<readonly number[]> =>
  (await store.transaction((session) => session.find(notes, "by_text", { where: [text] }))).map(({ id }) => id);

describe("the memory store is a store: it", () => {
  storeSuite(createMemoryStore, test);
});

describe("transactions", () => {
  test("run one after another, in the order requested", async () => {
    const store = createMemoryStore();
    const seen: string[] = [];
    const step = (name: string): Promise<void> =>
      store.transaction(async (session) => {
        seen.push(`${name} begins`);
        await session.get(notes, 1);
        await session.put(notes, { id: 1, text: name });
        seen.push(`${name} ends`);
      });
    await Promise.all(["a", "b", "c"].map(step));
    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });

  test("never run between one that ends and the next that waits", async () => {
    for (let turns = 0; turns < 30; turns += 1) {
      const store = createMemoryStore();
      let inside = 0;
      let most = 0;
      const step = (): Promise<void> =>
        store.transaction(async (session) => {
          most = Math.max(most, (inside += 1));
          await session.get(notes, 1);
          inside -= 1;
        });
      const waiting = [step(), step()];
      await pass(turns);
      await Promise.all([...waiting, step(), step()]);
      expect(most).toBe(1);
    }
  });

  test("begin at once if none is waiting", () => {
    let begun = false;
    void createMemoryStore().transaction(async () => void (begun = true));
    expect(begun).toBe(true);
  });

  test("report the collection that is used after their end", async () => {
    const store = createMemoryStore();
    const session = await store.transaction(async (current) => current);
    await expect(session.put(notes, { id: 1, text: "late" })).rejects.toThrow(
      "Cannot use notes: its transaction is over. Await every step of a transaction.",
    );
  });
});

describe("documents", () => {
  test("are frozen, so that a change in place throws at its own line", async () => {
    const store = createMemoryStore();
    await write(store, 1, "a");
    const found = await read(store, 1);
    expect(() => Object.assign(found!, { text: "b" })).toThrow(TypeError);
  });
});

describe("an image", () => {
  test("is the initial content of a new store: documents, indexes and sequences", async () => {
    const first = createMemoryStore();
    await write(first, 1, "a");
    await first.transaction((session) => session.sequence("notes"));
    const second = createMemoryStore(first.image());
    expect(await read(second, 1)).toEqual({ id: 1, text: "a" });
    expect(await idsBy(second, "a")).toEqual([1]);
    expect(await second.transaction((session) => session.sequence("notes"))).toBe(2);
  });

  test("is shared until written: stores started from it have the very same documents", async () => {
    const first = createMemoryStore();
    await write(first, 1, "a");
    const image = first.image();
    const [second, third] = [createMemoryStore(image), createMemoryStore(image)];
    expect(await read(second, 1)).toBe(await read(third, 1));
    expect(image.tables.get("notes")).toBe(second.image().tables.get("notes"));
    await second.transaction((session) => session.put(others, { id: 1, text: "elsewhere" }));
    expect(second.image().tables.get("notes")).toBe(image.tables.get("notes"));
    await write(second, 1, "b");
    expect(second.image().tables.get("notes")).not.toBe(image.tables.get("notes"));
  });

  test("never changes for anyone: not for its own store, nor for any started from it", async () => {
    const first = createMemoryStore();
    await write(first, 1, "seed");
    await write(first, 2, "seed");
    const image = first.image();
    const stores = [first, createMemoryStore(image), createMemoryStore(image)];
    for (const [index, store] of stores.entries()) {
      await write(store, 1, `own ${index}`);
      await store.transaction((session) => session.delete(notes, 2));
      await write(store, 3 + index, "new");
      await store.transaction((session) => session.sequence("notes"));
    }
    for (const [index, store] of stores.entries()) {
      expect(await read(store, 1)).toEqual({ id: 1, text: `own ${index}` });
      expect(await idsBy(store, "seed")).toEqual([]);
      expect(await idsBy(store, `own ${index}`)).toEqual([1]);
      expect(await idsBy(store, "new")).toEqual([3 + index]);
      expect(await store.transaction((session) => session.sequence("notes"))).toBe(2);
    }
    const fresh = createMemoryStore(image);
    expect(await idsBy(fresh, "seed")).toEqual([1, 2]);
    expect(await fresh.transaction((session) => session.sequence("notes"))).toBe(1);
  });

  test("is not changed by a transaction that is undone", async () => {
    const first = createMemoryStore();
    await write(first, 1, "seed");
    const second = createMemoryStore(first.image());
    const failing = second.transaction(async (session) => {
      await session.put(notes, { id: 1, text: "changed" });
      await session.delete(notes, 1);
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    expect(await read(second, 1)).toEqual({ id: 1, text: "seed" });
    expect(await idsBy(second, "seed")).toEqual([1]);
    expect(await idsBy(first, "seed")).toEqual([1]);
  });

  test("can be taken of a store that itself started from an image", async () => {
    const first = createMemoryStore();
    await write(first, 1, "one");
    const second = createMemoryStore(first.image());
    await write(second, 2, "two");
    const third = createMemoryStore(second.image());
    await write(second, 2, "changed later");
    expect([await read(third, 1), await read(third, 2)]).toEqual([
      { id: 1, text: "one" },
      { id: 2, text: "two" },
    ]);
  });
});
