import { expect, test } from "vitest";

import { didYouMean, suggestion } from "./suggest.ts";

const known = ["port", "only", "host", "clock", "seed", "limits", "strict", "allow-webhook-host", "help", "version"];

test.for([
  ["prot", "port"],
  ["prt", "port"],
  ["ports", "port"],
  ["PORT", "port"],
  ["limit", "limits"],
  ["allow-webhook", "allow-webhook-host"],
  ["alow-webhok-host", "allow-webhook-host"],
  ["p", "port"],
  ["ver", "version"],
] as const)("%s means %s", ([typed, meant]) => {
  expect(didYouMean(typed, known)).toBe(`Did you mean "${meant}"?`);
});

test.for(["frobnicate", "x", "s", "verbose", "postgres"])("%s means nothing known", (typed) => {
  expect(didYouMean(typed, known)).toBeUndefined();
});

test("where nothing is near, everything there is to choose from is listed", () => {
  expect(suggestion("html", ["text", "json", "junit"])).toBe("Choose one of text, json, junit.");
  expect(suggestion("dawn", ["idle"])).toBe("It can only be idle.");
  expect(suggestion("dawn", [])).toBe("There is nothing to choose from.");
  expect(suggestion("ad", ["add", "list"], (name) => `faults ${name}`)).toBe(`Did you mean "faults add"?`);
});
