import { expect, test } from "vitest";

import { nearest } from "./nearest.ts";

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
  expect(nearest(typed, known)).toBe(meant);
});

test.for(["frobnicate", "x", "s", "verbose", "postgres"])("%s means nothing known", (typed) => {
  expect(nearest(typed, known)).toBeUndefined();
});
