import { describe, expect, test } from "vitest";

import { readArguments } from "./arguments.ts";
import { Failure } from "./failure.ts";
import { shops } from "./shops.ts";

const names = shops.map(({ name }) => name);
/** Every shop has a port above the control API's. */
const highest = 65535 - shops.length;

const usual = {
  command: "up",
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

/** What a command line is told that cannot be read. */
function complaint(...argv: readonly string[]): string {
  try {
    readArguments(argv);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).exitCode).toBe(2);
    return (error as Failure).message.replace(/^Cannot read the command line: (.*) See vitrine --help\.$/, "$1");
  }
  throw new Error("It was read.");
}

describe("what is asked for", () => {
  test("nothing at all is up, with everything as usual", () => {
    expect(readArguments([])).toEqual(usual);
    expect(readArguments(["up"])).toEqual(usual);
  });

  test("every option of up is taken, with a space or an equals sign, before or after the command", () => {
    const argv = ["--port", "5000", "--host=::1", "up", "--only", "bunaistore", "--clock=manual", "--seed", "7"];
    expect(
      readArguments([
        ...argv,
        "--limits",
        "off",
        "--checkout",
        "local",
        "--strict",
        "--allow-webhook-host",
        "Shop.example",
      ]),
    ).toEqual({
      command: "up",
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
    expect(readArguments(["--port", "0"])).toMatchObject({ port: 0 });
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
    expect(readArguments(argv)).toMatchObject({ seed: 2, allowWebhookHosts: ["a.example", "[2001:db8::1]"] });
  });

  test("an IPv6 address may stand in brackets, and the list of shops may be written loosely", () => {
    expect(readArguments(["--host", "[::1]", "--only", "BunaiStore, bunaistore"])).toEqual({
      ...usual,
      host: "::1",
      only: ["bunaistore"],
    });
  });

  test("doctor takes a place to look at", () => {
    expect(readArguments(["doctor", "--port", "5000"])).toEqual({ command: "doctor", port: 5000, host: "127.0.0.1" });
  });

  test("help is asked for in four ways", () => {
    expect(readArguments(["--help"])).toEqual({ command: "help", about: undefined });
    expect(readArguments(["help"])).toEqual({ command: "help", about: undefined });
    expect(readArguments(["help", "doctor"])).toEqual({ command: "help", about: "doctor" });
    expect(readArguments(["doctor", "-h"])).toEqual({ command: "help", about: "doctor" });
  });

  test("the version goes before everything else", () => {
    expect(readArguments(["-v"])).toEqual({ command: "version" });
    expect(readArguments(["doctor", "--version"])).toEqual({ command: "version" });
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
    [["--strict=no"], `--strict takes no value, but was given "no".`],
    [["doctor", "--seed", "2"], `"doctor" takes no --seed.`],
    [["doctor", "--strict"], `"doctor" takes no --strict.`],
    [
      ["--host", "localhost:80"],
      `--host "localhost:80" is no address. Write a name or an IP address alone; the port goes into --port.`,
    ],
    [
      ["--allow-webhook-host", "https://Shop.example/hook"],
      `--allow-webhook-host "https://Shop.example/hook" is not a host name alone. Write --allow-webhook-host shop.example.`,
    ],
    [
      ["--allow-webhook-host", "shop.example:443"],
      `--allow-webhook-host "shop.example:443" is not a host name alone. Write --allow-webhook-host shop.example.`,
    ],
    [["--allow-webhook-host", "a b"], `--allow-webhook-host "a b" is not a host name alone.`],
  ] as const)("%j", ([argv, said]) => {
    expect(complaint(...argv)).toBe(said);
  });
});
