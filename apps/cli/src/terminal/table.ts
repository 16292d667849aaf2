import type { Colours } from "./colours.ts";
import { sanitizeLine } from "./sanitize.ts";

/** One column: its title, and the cell of a row. */
export interface Column<Row> {
  readonly title: string;
  /** For numbers. */
  readonly align?: "right";
  /** The minimum width, for rows that arrive one by one. */
  readonly width?: number;
  text(row: Row): string;
  colour?(row: Row, colours: Colours): (text: string) => string;
}

/** A line of titles, then a line for each row, in columns as wide as they need. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], colours: Colours): string {
  const { head, line } = fitColumns(columns, rows, colours);
  return head + rows.map(line).join("");
}

/** The titles, and how to write a row below them: these rows, or others that come later. */
export function fitColumns<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  colours: Colours,
): { readonly head: string; line(row: Row): string } {
  const widths = columns.map(({ title, width = 0, text }) =>
    Math.max(title.length, width, ...rows.map((row) => cellOf(text(row)).length)),
  );
  const pad = (text: string, index: number): string =>
    columns[index]!.align === "right" ? text.padStart(widths[index]!) : text.padEnd(widths[index]!);
  const titles = columns.map(({ title }, index) => pad(title, index));
  return {
    head: `${colours.dim(titles.join("  ").trimEnd())}\n`,
    line: (row) => {
      const cells = columns.map((column, index) => {
        const text = pad(cellOf(column.text(row)), index);
        // The last column needs no trailing spaces.
        const shown = index === columns.length - 1 ? text.trimEnd() : text;
        return column.colour ? column.colour(row, colours)(shown) : shown;
      });
      return `${cells.join("  ").trimEnd()}\n`;
    },
  };
}

/** Longer than what a log shows: a cell at the end of its row takes no place from others. */
function cellOf(text: string): string {
  return sanitizeLine(text, 240);
}

/** Labels and what they say, one below the other; what there is nothing to say about is left out. */
export function keyValueTable(
  rows: readonly (readonly [label: string, text: string | undefined])[],
  colours: Colours,
): string {
  const said = rows.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== "");
  const width = Math.max(...said.map(([label]) => label.length));
  return said.map(([label, text]) => `${colours.dim(label.padEnd(width))}  ${text}\n`).join("");
}
