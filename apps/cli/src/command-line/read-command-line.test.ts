import { describe, expect, test } from "vitest";

import type { Settings } from "../config/settings.ts";
import { Failure } from "../failure.ts";
import { shops } from "../shops.ts";
import { chooseSettings } from "../up/choose-settings.ts";
import { readCommandLine } from "./read-command-line.ts";
import type { Action } from "./read-command-line.ts";
import { commands, resolveCommand } from "./resolve-command.ts";
import { splitCommandLine } from "./split-command-line.ts";

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

/** What a command line asks for. */
function read(...argv: readonly string[]): Action {
  const line = splitCommandLine(argv);
  return readCommandLine(line, resolveCommand(line.words));
}

/** What a command line asks `up` to serve. */
function choiceOf(argv: readonly string[]): Settings {
  const action = read(...argv);
  if (action.kind !== "run") throw new Error("It asks for help.");
  return chooseSettings(action.input);
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
    expect(read("doctor", "--port", "5000")).toMatchObject({ kind: "run", name: "doctor", input: { port: 5000 } });
  });

  test("help is asked for in four ways", () => {
    expect(read("--help")).toEqual({ kind: "help", topic: undefined });
    expect(read("help")).toEqual({ kind: "help", topic: undefined });
    expect(read("help", "doctor")).toEqual({ kind: "help", topic: "doctor" });
    expect(read("help", "faults")).toEqual({ kind: "help", topic: "faults" });
    expect(read("help", "faults", "add")).toEqual({ kind: "help", topic: "faults add" });
    expect(read("faults", "add", "POST /v1/orders", "--help")).toEqual({
      kind: "help",
      topic: "faults add",
    });
    expect(read("doctor", "-h")).toEqual({ kind: "help", topic: "doctor" });
  });

  test("the version goes before everything else", () => {
    expect(read("-v")).toEqual({ kind: "version" });
    expect(read("doctor", "--version")).toEqual({ kind: "version" });
  });
});

describe("a command, its arguments and its options are read by name:", () => {
  test.for([
    [["faults"], "faults list", {}],
    [["faults", "list"], "faults list", {}],
    [
      ["faults", "add", "POST /v1/orders", "--reset", "after"],
      "faults add",
      { operation: "POST /v1/orders", reset: "after" },
    ],
    [["faults", "add", "--truncate", "--probability", "0"], "faults add", { truncate: true, probability: 0 }],
    [["--world", "kiosk", "requests", "--status", "409"], "requests list", { world: "kiosk", status: 409 }],
    [["snapshot", "save", "-"], "snapshot save", { file: "-" }],
    [["worlds", "create", "--url", "localhost:5000"], "worlds create", { url: new URL("http://localhost:5000") }],
    [["check", "BunaiStore", "--key", "a", "--key", "b"], "check", { shop: shops[0], key: ["a", "b"] }],
    [["trigger"], "trigger", { fields: [] }],
    [
      ["trigger", "bunaistore", "credit", "user_id=1", "amount=2"],
      "trigger",
      { provider: "bunaistore", lever: "credit", fields: ["user_id=1", "amount=2"] },
    ],
  ] as const)("%j is %s", ([argv, name, input]) => {
    const action = read(...argv);
    expect(action).toMatchObject({ kind: "run", name });
    expect(action.kind === "run" && action.input).toEqual(input);
  });

  test("an option takes a value wherever it is known, and in all of them alike", () => {
    const takes = new Map<string, boolean>();
    for (const { options } of commands.values()) {
      for (const [name, { value }] of Object.entries(options)) {
        expect([name, takes.get(name) ?? value !== undefined]).toEqual([name, value !== undefined]);
        takes.set(name, value !== undefined);
      }
    }
  });

  test("no argument of a command has the name of one of its options", () => {
    for (const command of commands.values()) {
      const both = Object.keys(command.arguments).filter((name) => Object.hasOwn(command.options, name));
      expect(both).toEqual([]);
    }
  });
});

describe("what cannot be read", () => {
  test.for([
    [["--prot", "5000"], 'there is no option --prot. Did you mean "--port"?'],
    [["--Port=5000"], 'there is no option --Port. Did you mean "--port"?'],
    [["--allow-host", "a.example"], "there is no option --allow-host."],
    [["-p", "5000"], 'there is no option -p. Did you mean "--port"?'],
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
    [["--only", "amazon"], `--only "amazon" is not a provider. Choose one of ${names.join(", ")}.`],
    [["--only", "bunaistore,"], `--only "" is not a provider. Choose one of ${names.join(", ")}.`],
    [["--clock", "fast"], `--clock "fast" is not valid. Choose one of real, manual.`],
    [["--limits", "of"], `--limits "of" is not valid. Did you mean "off"?`],
    [["clock", "mode", "fast"], `"fast" is not valid. Choose one of real, manual.`],
    [["requests", "show", "first"], `"first" is not a whole number from 0 to 9007199254740991.`],
    [["listen"], `"listen" needs --forward-to URL.`],
    [["--limits", "on"], `--limits "on" is not valid. Choose one of documented, off.`],
    [["fautls", "add"], `there is no command "fautls". Did you mean "faults"?`],
    [["faults", "ad"], `there is no command "faults ad". Did you mean "faults add"?`],
    [["clock", "30s"], `there is no command "clock 30s". Choose one of show, set, advance, mode.`],
    [["snapshot"], `"snapshot" needs one more word: save or restore.`],
    [["snapshot", "save"], `"snapshot save" needs FILE|-: vitrine snapshot save FILE|-.`],
    [["deliveries", "show"], `"deliveries show" needs ID: vitrine deliveries show ID.`],
    [["worlds", "delete", "a", "b"], `"b" is one word too many after "worlds delete".`],
    [["faults", "clear", "--reset", "after"], `"faults clear" takes no --reset.`],
    [["worlds", "--jsn"], 'there is no option --jsn. Did you mean "--json"?'],
    [["faults", "add", "--webook", "drop"], 'there is no option --webook. Did you mean "--webhook"?'],
    [["--strict=no"], `--strict takes no value, but was given "no".`],
    [["doctor", "--seed", "2"], `"doctor" takes no --seed.`],
    [["doctor", "--strict"], `"doctor" takes no --strict.`],
    [
      ["--host", "localhost:80"],
      `--host "localhost:80" is not an address. Write a name or an IP address alone; the port goes into --port.`,
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
