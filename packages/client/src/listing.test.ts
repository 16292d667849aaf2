import * as fc from "fast-check";
import { expect, test } from "vitest";

import { listPages } from "./listing.ts";
import { replyWith } from "./reply.ts";

interface Row {
  readonly id: string;
}

/** A list, newest first. Before each page is read, `arrivals` says how many new rows arrive. */
function growing(start: number, arrivals: readonly number[]): { readonly rows: Row[]; asked: number; page: Page } {
  const rows: Row[] = Array.from({ length: start }, (_, index) => ({ id: `old ${start - index}` }));
  const list = {
    rows,
    asked: 0,
    page: async ({ limit, offset }: { readonly limit: number; readonly offset: number }) => {
      for (let count = arrivals[list.asked] ?? 0; count > 0; count -= 1) rows.unshift({ id: `new ${rows.length}` });
      list.asked += 1;
      return { rows: rows.slice(offset, offset + limit), total: rows.length };
    },
  };
  return list;
}

type Page = (query: {
  readonly limit: number;
  readonly offset: number;
}) => Promise<{ readonly rows: readonly Row[]; readonly total: number }>;

/** All rows, read in pages of a hundred. */
function everyRow(page: Page): AsyncIterable<Row> {
  return listPages({
    offset: 0,
    ask: (offset) => replyWith(page({ limit: 100, offset }).then((data) => ({ data, response: Response.json(data) }))),
    rowsOf: ({ rows }) => rows,
    idOf: ({ id }) => id,
    nextOf: ({ total }, behind) => (behind < total ? behind : undefined),
  });
}

async function idsOf(page: Page): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id } of everyRow(page)) ids.push(id);
  return ids;
}

test("rows that exist at the start come exactly once and in order, whatever arrives meanwhile", async () => {
  const arrivals = fc.array(fc.nat(150), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.nat(450), arrivals, async (start, [, ...later] = []) => {
      const list = growing(start, [0, ...later]);
      const before = list.rows.map(({ id }) => id);
      const ids = await idsOf(list.page);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id.startsWith("old"))).toEqual(before);
    }),
  );
});

test.each([
  [0, 1],
  [1, 1],
  [100, 1],
  [101, 2],
  [200, 2],
])("%i rows take %i pages", async (start, pages) => {
  const list = growing(start, []);
  expect(await idsOf(list.page)).toHaveLength(start);
  expect(list.asked).toBe(pages);
});

test("pages are requested only as far as they are read", async () => {
  const list = growing(500, []);
  for await (const { id } of everyRow(list.page)) if (id === "old 350") break;
  expect(list.asked).toBe(2);
});

test("a list with too high a total still ends", async () => {
  const page: Page = async ({ offset }) => ({ rows: offset === 0 ? [{ id: "only" }] : [], total: 5 });
  expect(await idsOf(page)).toEqual(["only"]);
});
