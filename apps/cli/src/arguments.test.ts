import { describe, expect, test } from "vitest";

import { readArguments } from "./arguments.ts";
import { commands } from "./commands.ts";
import { Failure } from "./failure.ts";
import { shops } from "./shops.ts";
import { placeOf, upChoice } from "./up-choice.ts";
import type { UpChoice } from "./up-choice.ts";

const names = shops.map(({ name }) => name);
/** Every shop has a port above the control API's. */
const highest = 65535 - shops.length;

const usual = {
  port: 4000,
  host: "127.0.0.1",
  only: names,
  clock: "real",
  seed: 1,
  limits: "documented",
  checkout: "official",
  strict: false,
  allowWebhookHosts: [],
};

/** What a command line asks `up` to serve. */
function choiceOf(argv: readonly string[]): UpChoice {
  const asked = readArguments(argv);
  if (asked.kind !== "run") throw new Error("It asks for help.");
  return upChoice(asked.given);
}

/** What a command line is told that cannot be read. */
function complaint(...argv: readonly string[]): string {
  try {
    choiceOf(argv);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).exitCode).toBe(2);
    return (error as Failure).message.replace(/^Cannot read the command line: /, "");
  }
  throw new Error("It was read.");
}

describe("what is asked for", () => {
  test("nothing at all is up, with everything as usual", () => {
    expect(choiceOf([])).toEqual(usual);
    expect(choiceOf(["up"])).toEqual(usual);
  });

  test("every option of up is taken, with a space or an equals sign, before or after the command", () => {
    const argv = ["--port", "5000", "--host=::1", "up", "--only", "bunaistore", "--clock=manual", "--seed", "7"];
    expect(
      choiceOf([...argv, "--limits", "off", "--checkout", "local", "--strict", "--allow-webhook-host", "Shop.example"]),
    ).toEqual({
      port: 5000,
      host: "::1",
      only: ["bunaistore"],
      clock: "manual",
      seed: 7,
      limits: "off",
      checkout: "local",
      strict: true,
      allowWebhookHosts: ["shop.example"],
    });
  });

  test("port 0 asks for free ones", () => {
    expect(choiceOf(["--port", "0"])).toMatchObject({ port: 0 });
  });

  test("the last of two values counts, and hosts for webhooks add up", () => {
    const argv = [
      "--seed",
      "1",
      "--seed",
      "2",
      "--allow-webhook-host",
      "a.example",
      "--allow-webhook-host",
      "[2001:db8::1]",
    ];
    expect(choiceOf(argv)).toMatchObject({ seed: 2, allowWebhookHosts: ["a.example", "[2001:db8::1]"] });
  });

  test("an IPv6 address may stand in brackets, and the list of shops may be written loosely", () => {
    expect(choiceOf(["--host", "[::1]", "--only", "BunaiStore, bunaistore"])).toEqual({
      ...usual,
      host: "::1",
      only: ["bunaistore"],
    });
  });

  test("doctor takes a place to look at", () => {
    const asked = readArguments(["doctor", "--port", "5000"]);
    expect(asked).toMatchObject({ kind: "run", name: "doctor" });
    expect(asked.kind === "run" && placeOf(asked.given)).toEqual({ port: 5000, host: "127.0.0.1" });
  });

  test("help is asked for in four ways", () => {
    expect(readArguments(["--help"])).toEqual({ kind: "help", about: undefined });
    expect(readArguments(["help"])).toEqual({ kind: "help", about: undefined });
    expect(readArguments(["help", "doctor"])).toEqual({ kind: "help", about: "doctor" });
    expect(readArguments(["help", "faults"])).toEqual({ kind: "help", about: "faults" });
    expect(readArguments(["help", "faults", "add"])).toEqual({ kind: "help", about: "faults add" });
    expect(readArguments(["faults", "add", "POST /v1/orders", "--help"])).toEqual({
      kind: "help",
      about: "faults add",
    });
    expect(readArguments(["doctor", "-h"])).toEqual({ kind: "help", about: "doctor" });
  });

  test("the version goes before everything else", () => {
    expect(readArguments(["-v"])).toEqual({ kind: "version" });
    expect(readArguments(["doctor", "--version"])).toEqual({ kind: "version" });
  });
});

describe("a command of two words", () => {
  test.for([
    [["faults"], "faults list", []],
    [["faults", "list"], "faults list", []],
    [["faults", "add", "POST /v1/orders", "--reset", "after"], "faults add", ["POST /v1/orders"]],
    [["--world", "kiosk", "requests", "--status", "409"], "requests list", []],
    [["snapshot", "save", "-"], "snapshot save", ["-"]],
    [
      ["trigger", "bunaistore", "credit", "user_id=1", "amount=2"],
      "trigger",
      ["bunaistore", "credit", "user_id=1", "amount=2"],
    ],
  ] as const)("%j is %s", ([argv, name, words]) => {
    const asked = readArguments(argv);
    expect(asked).toMatchObject({ kind: "run", name });
    expect(asked.kind === "run" && asked.given.words).toEqual(words);
  });

  test("an option takes a value wherever it is known, and in all of them alike", () => {
    const takes = new Map<string, boolean>();
    for (const { flags } of Object.values(commands)) {
      for (const [name, { value }] of Object.entries(flags)) {
        expect([name, takes.get(name) ?? value !== undefined]).toEqual([name, value !== undefined]);
        takes.set(name, value !== undefined);
      }
    }
  });
});

describe("what cannot be read", () => {
  test.for([
    [["--prot", "5000"], "there is no option --prot. Did you mean --port?"],
    [["--Port=5000"], "there is no option --Port. Did you mean --port?"],
    [["--allow-host", "a.example"], "there is no option --allow-host."],
    [["-p", "5000"], "there is no option -p. Did you mean --port?"],
    [["--frobnicate"], "there is no option --frobnicate."],
    [["dcotor"], `there is no command "dcotor". Did you mean "doctor"?`],
    [["serve-everything"], `there is no command "serve-everything".`],
    [["help", "me"], `there is no command "me".`],
    [["up", "5000"], `"5000" is one word too many after "up".`],
    [["--port"], "--port needs a value: --port N."],
    [["--port="], "--port needs a value: --port N."],
    [["--port", "--strict"], "--port needs a value: --port N."],
    [["--port", "http"], `--port "http" is not a whole number from 0 to ${highest}.`],
    [["--port", "65535"], `--port "65535" is not a whole number from 0 to ${highest}.`],
    [["--port", "-1"], `--port "-1" is not a whole number from 0 to ${highest}.`],
    [["--seed", "1.5"], `--seed "1.5" is not a whole number from 0 to 9007199254740991.`],
    [["--seed", "9007199254740992"], `--seed "9007199254740992" is not a whole number from 0 to 9007199254740991.`],
    [["--only", "amazon"], `--only "amazon" names no shop. The shops are ${names.join(", ")}.`],
    [["--only", "bunaistore,"], `--only "" names no shop. The shops are ${names.join(", ")}.`],
    [["--clock", "fast"], `--clock "fast" is not known. It is real or manual.`],
    [["--limits", "on"], `--limits "on" is not known. It is documented or off.`],
    [["fautls", "add"], `there is no command "fautls". Did you mean "faults"?`],
    [["faults", "ad"], `there is no command "faults ad". Did you mean "faults add"?`],
    [["clock", "30s"], `there is no command "clock 30s". It has show, set, advance, mode.`],
    [["snapshot"], `"snapshot" needs one more word: save or restore.`],
    [["snapshot", "save"], `"snapshot save" needs FILE|-: vitrine snapshot save FILE|-.`],
    [["deliveries", "show"], `"deliveries show" needs ID: vitrine deliveries show ID.`],
    [["worlds", "delete", "a", "b"], `"b" is one word too many after "worlds delete".`],
    [["faults", "clear", "--reset", "after"], `"faults clear" takes no --reset.`],
    [["worlds", "--jsn"], "there is no option --jsn. Did you mean --json?"],
    [["faults", "add", "--webook", "drop"], "there is no option --webook. Did you mean --webhook?"],
    [["--strict=no"], `--strict takes no value, but was given "no".`],
    [["doctor", "--seed", "2"], `"doctor" takes no --seed.`],
    [["doctor", "--strict"], `"doctor" takes no --strict.`],
    [
      ["--host", "localhost:80"],
      `--host "localhost:80" is no address. Write a name or an IP address alone; the port goes into --port.`,
    ],
    [
      ["--allow-webhook-host", "https://Shop.example/hook"],
      `--allow-webhook-host "https://Shop.example/hook" is not a host name alone. Write shop.example.`,
    ],
    [
      ["--allow-webhook-host", "shop.example:443"],
      `--allow-webhook-host "shop.example:443" is not a host name alone. Write shop.example.`,
    ],
    [["--allow-webhook-host", "a b"], `--allow-webhook-host "a b" is not a host name alone.`],
  ] as const)("%j", ([argv, said]) => {
    expect(complaint(...argv)).toBe(said);
  });
});
