import { describe, expect, test } from "vitest";

import { choice, integer, InvalidValue, probability, text } from "./value.ts";
import type { Value } from "./value.ts";

const port = integer("N", { min: 0, max: 65_535 });

/** What a text of the command line is read as. */
function read(value: Value<unknown>, typed: string): unknown {
  return value.read(value.fromText ? value.fromText(typed) : typed, `--it "${typed}"`);
}

describe("a text stands for", () => {
  test.for([
    [choice("real", "manual"), "manual", "manual"],
    [port, "0", 0],
    [port, "65535", 65_535],
    [probability, "0", 0],
    [probability, ".5", 0.5],
    [probability, "1", 1],
    [text("NAME"), "5", "5"],
  ] as const)("%o reads %j", ([value, typed, expected]) => {
    expect(read(value, typed)).toBe(expected);
  });
});

describe("what does not fit is refused with what was written:", () => {
  test.for([
    [choice("real", "manual"), "manul", `--it "manul" is not valid. Did you mean "manual"?`],
    [choice("real", "manual"), "Real", `--it "Real" is not valid. Did you mean "real"?`],
    [port, "65536", `--it "65536" is not a whole number from 0 to 65535.`],
    [port, "1e3", `--it "1e3" is not a whole number from 0 to 65535.`],
    [probability, "1.01", `--it "1.01" is not a number from 0 to 1.`],
    [probability, "-0.5", `--it "-0.5" is not a number from 0 to 1.`],
  ] as const)("%o refuses %j", ([value, typed, said]) => {
    expect(() => read(value, typed)).toThrow(new InvalidValue(said));
  });
});

test("a configuration file writes numbers, not digits", () => {
  expect(port.read(5000, "port 5000")).toBe(5000);
  expect(() => port.read("5000", `port "5000"`)).toThrow(`port "5000" is not a whole number`);
});

test("help shows choices as they are typed, and a shell completes them", () => {
  expect(choice("real", "manual")).toMatchObject({ label: "real|manual", completion: ["real", "manual"] });
});
