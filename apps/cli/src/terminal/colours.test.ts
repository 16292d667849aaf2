import { expect, test } from "vitest";

import { createColours, wantsColour } from "./colours.ts";

const terminal = { isTTY: true };
const pipe = {};

test("only a terminal gets colours", () => {
  expect(wantsColour(terminal, {})).toBe(true);
  expect(wantsColour(terminal, { TERM: "dumb" })).toBe(false);
  expect(wantsColour(pipe, {})).toBe(false);
});

test("NO_COLOR takes them away, FORCE_COLOR gives them to a pipe", () => {
  expect(wantsColour(terminal, { NO_COLOR: "1" })).toBe(false);
  expect(wantsColour(terminal, { NO_COLOR: "" })).toBe(true);
  expect(wantsColour(pipe, { FORCE_COLOR: "1" })).toBe(true);
  expect(wantsColour(terminal, { FORCE_COLOR: "0" })).toBe(false);
  expect(wantsColour(pipe, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
});

test("colour goes around the text, or is not there", () => {
  expect(createColours(true).red("no")).toBe("\u001b[31mno\u001b[39m");
  expect(createColours(false).red("no")).toBe("no");
});
