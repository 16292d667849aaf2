import { expect, test } from "vitest";

import { legible, printable } from "./printable.ts";

test("what would steer a terminal, or turn a line around in it, becomes a question mark", () => {
  const steering = "\u001b[31m\u0007\u009b\u200f\u202e\u2066\u2028";
  expect(printable(`a${steering}b`)).toBe("a?[31m??????b");
  expect(legible(`a${steering}b`)).toBe("a?[31m??????b");
});

test("a value stays in its line, a text keeps its lines", () => {
  expect(printable("a\nb")).toBe("a?b");
  expect(legible("a\r\nb\tc")).toBe("a?\nb?c");
});

test("a long value is cut", () => {
  expect(printable("abcdef", 3)).toBe("abc…");
});
