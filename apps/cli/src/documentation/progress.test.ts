import { expect, test } from "vitest";

import { showProgress } from "./progress.ts";

const finding = {
  suite: "orders",
  sentence: "qty 0 answers 400",
  ids: [],
  outcome: "proved",
  reason: "",
  durationMs: 1,
} as const;

/** What is written to a screen after one of two scenarios. */
function writtenTo(screen: { readonly isTTY?: boolean; readonly columns?: number }): string {
  let written = "";
  const { told } = showProgress({ ...screen, write: (text) => (written += text) }, 2);
  told(finding);
  return written;
}

test("progress is one line of a terminal, cut to its width", () => {
  expect(writtenTo({ isTTY: true })).toBe("\r\u001b[K1/2  orders: qty 0 answers 400");
  expect(writtenTo({ isTTY: true, columns: 20 })).toBe("\r\u001b[K1/2  orders: qty 0…");
});

test("a terminal that does not tell its width is taken for one of 80 columns", () => {
  expect(writtenTo({ isTTY: true, columns: 0 })).toBe("\r\u001b[K1/2  orders: qty 0 answers 400");
});

test("a log gets no progress", () => {
  expect(writtenTo({})).toBe("");
});
