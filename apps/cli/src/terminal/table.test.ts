import { expect, test } from "vitest";

import { createColours } from "./colours.ts";
import { keyValueTable, table } from "./table.ts";

interface Row {
  readonly name: string;
  readonly count: number;
}
const rows: readonly Row[] = [
  { name: "first", count: 7 },
  { name: "a much longer one", count: 1_234 },
];
const columns = [
  { title: "NAME", text: ({ name }: Row) => name },
  { title: "N", align: "right" as const, text: ({ count }: Row) => String(count) },
  { title: "SO", text: ({ count }: Row) => (count > 9 ? "many" : "") },
];

test("columns are as wide as they need, numbers at the right, nothing behind the last", () => {
  expect(table(columns, rows, createColours(false))).toBe(
    ["NAME                  N  SO\n", "first                 7\n", "a much longer one  1234  many\n"].join(""),
  );
});

test("colours do not move a column", () => {
  const painted = [
    { ...columns[0]!, colours: (_row: Row, colours: ReturnType<typeof createColours>) => colours.red },
    columns[1]!,
  ];
  // oxlint-disable-next-line no-control-regex -- it is what is to be found
  const plain = table(painted, rows, createColours(true)).replace(/\u001b\[\d+m/g, "");
  expect(plain).toBe(table(painted, rows, createColours(false)));
});

test("what comes from outside cannot steer the terminal", () => {
  expect(table(columns, [{ name: "a\u001b[31m\nb", count: 1 }], createColours(false))).toContain("a?[31m?b");
});

test("particulars stand below each other, without those there is nothing to say about", () => {
  const said = keyValueTable(
    [
      ["State", "held"],
      ["Fault", undefined],
      ["A header", "x"],
    ],
    createColours(false),
  );
  expect(said).toBe("State     held\nA header  x\n");
});
