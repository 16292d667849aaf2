import { expect, test } from "vitest";

import { sanitizeText, sanitizeLine } from "./sanitize.ts";

test("what would steer a terminal, or turn a line around in it, becomes a question mark", () => {
  const controlCharacters = "\u001b[31m\u0007\u009b\u200f\u202e\u2066\u2028";
  expect(sanitizeLine(`a${controlCharacters}b`)).toBe("a?[31m??????b");
  expect(sanitizeText(`a${controlCharacters}b`)).toBe("a?[31m??????b");
});

test("a value stays in its line, a text keeps its lines", () => {
  expect(sanitizeLine("a\nb")).toBe("a?b");
  expect(sanitizeText("a\r\nb\tc")).toBe("a?\nb?c");
});

test("a long value is cut", () => {
  expect(sanitizeLine("abcdef", 3)).toBe("abc…");
});
