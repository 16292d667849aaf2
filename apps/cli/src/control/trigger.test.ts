import { expect, test } from "vitest";

import { runCaptured, startServer } from "../run.test-server.ts";

test("a lever is pulled with fields, and answers what it changed", async () => {
  const { json } = await startServer();
  const body = { user_id: 12345678, balance: 1526 };
  expect(await json("trigger", "bunaistore", "credit", "user_id=12345678", "amount=25.5")).toEqual(body);
  const fields = JSON.stringify({ user_id: 12345678, amount: 1 });
  expect(await json("trigger", "bunaistore", "credit", "--body", fields)).toEqual({ ...body, balance: 1527 });
});

test("levers are listed without a server: all of them, or a provider's with their fields", async () => {
  const all = await runCaptured(["trigger"]);
  expect(all).toMatchObject({ code: 0, stderr: "" });
  expect(all.stdout).toMatch(/^PROVIDER +LEVER +DOES\n/);
  expect(all.stdout).toMatch(/^padington +set-rate +Sets how many roubles a dollar costs\.$/m);
  const { stdout } = await runCaptured(["trigger", "bunaistore"]);
  expect(stdout).toMatch(/^credit +Pays money into a wallet\. +user_id amount$/m);
  expect(stdout).not.toContain("set-rate");
});

test.for([
  [["bunaistor"], 2, `there is no provider "bunaistor". Did you mean "bunaistore"?`],
  [["bunaistore", "crdit"], 2, `bunaistore has no lever "crdit". Did you mean "credit"?`],
  [["bunaistore", "credit", "user=1"], 2, `the lever has no field "user". Did you mean "user_id"?`],
  [["bunaistore", "credit", "user_id=12345678"], 1, "amount is required"],
  [["tribute", "set-gateway", "available=false"], 1, "does not serve tribute. It serves bunaistore."],
] as const)("%j ends with %d", async ([argv, code, said]) => {
  const { vitrine } = await startServer();
  const ended = await vitrine("trigger", ...argv);
  expect(ended).toMatchObject({ code, stdout: "" });
  expect(ended.stderr).toContain(said);
});
