import { expect, test } from "vitest";

import { runCaptured, startServer } from "../run.test-server.ts";
import { candidates } from "./candidates.ts";

/** The texts that may stand in place of the last word. */
async function textsFor(...words: readonly string[]): Promise<readonly string[]> {
  return (await candidates(words, async () => ["default", "kiosk"])).map(({ text }) => text);
}

test.for([
  [["fau"], ["faults"]],
  [
    ["faults", ""],
    ["list", "add", "remove", "clear"],
  ],
  [
    ["help", "clock", ""],
    ["show", "set", "advance", "mode"],
  ],
  [["help", "st"], []],
  [["--st"], ["--strict"]],
  [["faults", "add", "--web"], ["--webhook"]],
  [
    ["faults", "add", "--webhook", "d"],
    ["drop", "duplicate", "delay"],
  ],
  [["worlds", "--wor"], []],
  [
    ["ledger", "--world", ""],
    ["default", "kiosk"],
  ],
  [["worlds", "show", "k"], ["kiosk"]],
  [["worlds", "create", ""], []],
  [["up", "--only", "p"], ["padington"]],
  [["deliveries", "--provider", "b"], ["bunaistore"]],
  [["deliveries", "--state", "he"], ["held"]],
  [
    ["clock", "mode", ""],
    ["real", "manual"],
  ],
  [
    ["completion", ""],
    ["bash", "zsh", "fish"],
  ],
  [["trigger", "pad"], ["padington"]],
  [["trigger", "bunaistore", "cred"], ["credit"]],
  [
    ["trigger", "bunaistore", "credit", ""],
    ["user_id=", "amount="],
  ],
  [["trigger", "bunaistore", "credit", "user_id=5", ""], ["amount="]],
  [["trigger", "--world", "kiosk", "bunaistore", "credit", "us"], ["user_id="]],
  [
    ["trigger", "bunaistore", "set-maintenance", "on="],
    ["on=true", "on=false"],
  ],
  [["trigger", "bunaistore", "set-maintenance", "on=t"], ["on=true"]],
  [["trigger", "bunaistore", "credit", "user_id="], []],
  [["ledger", "--world=k"], ["--world=kiosk"]],
  [
    ["faults", "add", "--reset="],
    ["--reset=before", "--reset=after"],
  ],
  [["snapshot", "save", ""], []],
  [["nothing", "known", ""], []],
] as const)("%j may become %j", async ([words, texts]) => {
  expect(await textsFor(...words)).toEqual(texts);
});

test("everything can be the first word, each with what it is for", async () => {
  const first = await candidates([""], async () => []);
  expect(first.map(({ text }) => text)).toEqual(expect.arrayContaining(["up", "doctor", "faults", "listen", "help"]));
  expect(first.every(({ about }) => about !== undefined && about !== "")).toBe(true);
});

test("an option that was given is not offered again, unless it may be repeated", async () => {
  expect(await textsFor("faults", "add", "--status", "503", "--status")).toEqual([]);
  expect(await textsFor("faults", "add", "--header", "A: b", "--header")).toEqual(["--header"]);
});

test("the worlds are those of the server that the options mean; none where there is no server", async () => {
  const { url, vitrine, close } = await startServer();
  await vitrine("worlds", "create", "kiosk");
  const asked = ["complete", "ledger", "--url", url, "--world", ""];
  expect(await runCaptured(asked)).toMatchObject({ code: 0, stdout: "default\nkiosk\n" });
  await close();
  expect(await runCaptured(asked)).toEqual({ code: 0, stdout: "", stderr: "" });
});
