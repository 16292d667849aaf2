import { describe, expect, test } from "vitest";

import { Journal, redactKey } from "./journal.ts";
import type { JournalEntry } from "./journal.ts";

/** Records a call and returns its id. */
function record(journal: Journal, parts: Partial<JournalEntry> = {}): number {
  const id = journal.nextId;
  const plain = { id, at: 0, provider: "lemonade", operation: "GET /me", method: "GET", path: "/me", status: 200 };
  journal.record({
    ...plain,
    duration_ms: 0,
    key: null,
    fault: null,
    lost: false,
    posted: [],
    request: "",
    response: "",
    error: undefined,
    ...parts,
  });
  return id;
}

const ids = (entries: readonly JournalEntry[]): readonly number[] => entries.map(({ id }) => id);

describe("a journal", () => {
  test("numbers its entries and lists them oldest first", () => {
    const journal = new Journal();
    expect(record(journal, { path: "/a" })).toBe(1);
    record(journal, { path: "/b" });
    expect(journal.list().map(({ id, path }) => [id, path])).toEqual([
      [1, "/a"],
      [2, "/b"],
    ]);
  });

  test("filters by operation and status, and limits to the newest entries", () => {
    const journal = new Journal();
    for (const status of [200, 404, 200, 200]) record(journal, { status });
    record(journal, { operation: "POST /orders" });
    expect(ids(journal.list({ status: 200 }))).toEqual([1, 3, 4, 5]);
    expect(ids(journal.list({ status: 200, operation: "GET /me" }))).toEqual([1, 3, 4]);
    expect(ids(journal.list({ status: 200, operation: "GET /me", limit: 2 }))).toEqual([3, 4]);
    expect(ids(journal.list({ limit: 0 }))).toEqual([]);
    expect(ids(journal.list({ operation: "GET /nothing" }))).toEqual([]);
  });

  test("keeps a thousand entries and forgets the oldest", () => {
    const journal = new Journal();
    for (let index = 0; index < 1_250; index += 1) record(journal);
    const kept = ids(journal.list());
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([1_000, 251, 1_250]);
  });

  test("keeps 8 Mi characters of bodies and forgets the oldest", () => {
    const journal = new Journal();
    const mebi = "x".repeat(1024 * 1024);
    for (let index = 0; index < 5; index += 1) record(journal, { request: mebi, response: mebi });
    expect(ids(journal.list())).toEqual([2, 3, 4, 5]);
    record(journal, { request: "x" });
    expect(ids(journal.list())).toEqual([3, 4, 5, 6]);
  });

  test("survives a body that is larger than its limit", () => {
    const journal = new Journal();
    record(journal);
    expect(record(journal, { request: "x".repeat(9 * 1024 * 1024) })).toBe(2);
    expect(ids(journal.list())).toEqual([]);
    record(journal);
    expect(ids(journal.list())).toEqual([3]);
  });

  test("starts again when cleared, including its numbers", () => {
    const journal = new Journal();
    record(journal, { request: "x".repeat(8 * 1024 * 1024) });
    journal.clear();
    expect(journal.list()).toEqual([]);
    expect(record(journal, { request: "y" })).toBe(1);
    expect(journal.list()).toHaveLength(1);
  });

  test("returns lists that later requests do not change", () => {
    const journal = new Journal();
    record(journal);
    const list = journal.list();
    record(journal);
    journal.clear();
    expect(ids(list)).toEqual([1]);
  });
});

describe("a redacted key", () => {
  test("can be recognised but not used", () => {
    expect(redactKey("sk_live_0123456789abcdef")).toBe("sk_…cdef");
  });

  test("of a few letters shows none of them", () => {
    expect([redactKey(""), redactKey("abcdefg")]).toEqual(["…", "…"]);
  });
});
