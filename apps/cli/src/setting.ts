import { isIPv6 } from "node:net";

import { shops } from "./shops.ts";

/** Why a value cannot be used as a setting: a sentence or two that begin with who it is. */
export class Unfit extends Error {
  override readonly name = "Unfit";
}

/** Reads one setting; `subject` says which one with its value, for a complaint: `--port "http"`. @throws Unfit */
export type Reading<Value> = (value: unknown, subject: string) => Value;

/** How servers may be set up, by the command line and by a configuration file alike. */
export interface Settings {
  /** The control API's; 0 for free ports. */
  readonly port: number;
  readonly host: string;
  /** Names of shops, in the order of the list. */
  readonly only: readonly string[];
  readonly clock: "real" | "manual";
  readonly seed: number;
  readonly limits: "documented" | "off";
  readonly checkout: "official" | "local";
  readonly strict: boolean;
  readonly allowWebhookHosts: readonly string[];
}

/** What holds where nothing is said. */
export const usualSettings: Settings = {
  port: 4_000,
  host: "127.0.0.1",
  only: shops.map(({ name }) => name),
  clock: "real",
  seed: 1,
  limits: "documented",
  checkout: "official",
  strict: false,
  allowWebhookHosts: [],
};

/** What each setting may be; of a list each of its members. */
export const settings: {
  readonly [Name in keyof Settings]: Reading<Settings[Name] extends readonly (infer Each)[] ? Each : Settings[Name]>;
} = {
  port: wholeNumberTo(65_535 - Math.max(...shops.map(({ offset }) => offset))),
  host: (value, subject) => {
    const host = textOf(value).replace(/^\[(.*)\]$/, "$1");
    if (isIPv6(host) || /^[a-z0-9.-]+$/i.test(host)) return host;
    throw new Unfit(`${subject} is no address. Write a name or an IP address alone; the port goes into --port.`);
  },
  only: (value, subject) => {
    const shop = shops.find(({ name }) => name === textOf(value).trim().toLowerCase());
    if (shop) return shop.name;
    throw new Unfit(`${subject} names no shop. The shops are ${shops.map(({ name }) => name).join(", ")}.`);
  },
  clock: oneOf(["real", "manual"]),
  seed: wholeNumberTo(Number.MAX_SAFE_INTEGER),
  limits: oneOf(["documented", "off"]),
  checkout: oneOf(["official", "local"]),
  strict: (value, subject) => {
    if (typeof value === "boolean") return value;
    throw new Unfit(`${subject} is not true or false.`);
  },
  allowWebhookHosts: (value, subject) => {
    // As `URL` writes it: in lower case, without a port.
    const text = textOf(value);
    const url = [text, `http://${text}`].filter((each) => URL.canParse(each)).map((each) => new URL(each));
    const host = url.find(({ hostname }) => hostname !== "")?.hostname;
    // The colons of an IPv6 address stand in brackets.
    if (host !== undefined && /^([^\s/:@?#]+|\[[\d:.a-f]+\])$/i.test(text)) return host;
    throw new Unfit(`${subject} is not a host name alone.${host === undefined ? "" : ` Write ${host}.`}`);
  },
};

function wholeNumberTo(highest: number): Reading<number> {
  return (value, subject) => {
    if (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= highest) return Number(value);
    throw new Unfit(`${subject} is not a whole number from 0 to ${highest}.`);
  };
}

function oneOf<Choice extends string>(choices: readonly Choice[]): Reading<Choice> {
  return (value, subject) => {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) return choice;
    throw new Unfit(`${subject} is not known. It is ${choices.join(" or ")}.`);
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
