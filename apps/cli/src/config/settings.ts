import { isIPv6 } from "node:net";

import { choice, integer, InvalidValue } from "../command-line/value.ts";
import type { Value } from "../command-line/value.ts";
import { shopNamed } from "../shop-named.ts";
import { shops } from "../shops.ts";

/** Server settings, from the command line or a configuration file. */
export interface Settings {
  /** The control API's port; 0 for free ports. */
  readonly port: number;
  readonly host: string;
  /** Names of the shops to serve, in the order of the shop list. */
  readonly only: readonly string[];
  readonly clock: "real" | "manual";
  readonly seed: number;
  readonly limits: "documented" | "off";
  readonly checkout: "official" | "local";
  readonly strict: boolean;
  readonly allowWebhookHosts: readonly string[];
}

/** The default of each setting. */
export const defaultSettings: Settings = {
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

/** The value of each setting; for a list, the value of each member. */
export const settings: {
  readonly [Name in keyof Settings]: Value<Settings[Name] extends readonly (infer Each)[] ? Each : Settings[Name]>;
} = {
  port: integer("N", { min: 0, max: 65_535 - Math.max(...shops.map(({ offset }) => offset)) }),
  host: {
    label: "ADDRESS",
    read: (value, subject) => {
      const host = textOf(value).replace(/^\[(.*)\]$/, "$1");
      if (isIPv6(host) || /^[a-z0-9.-]+$/i.test(host)) return host;
      throw new InvalidValue(
        `${subject} is not an address. Write a name or an IP address alone; the port goes into --port.`,
      );
    },
  },
  only: { ...shopNamed, label: "PROVIDER,…", read: (value, subject) => shopNamed.read(value, subject).name },
  clock: choice("real", "manual"),
  seed: integer("N", { min: 0, max: Number.MAX_SAFE_INTEGER }),
  limits: choice("documented", "off"),
  checkout: choice("official", "local"),
  strict: {
    label: "true|false",
    read: (value, subject) => {
      if (typeof value === "boolean") return value;
      throw new InvalidValue(`${subject} is not true or false.`);
    },
  },
  allowWebhookHosts: {
    label: "HOST",
    read: (value, subject) => {
      // Normalised like `URL`: lower case, without a port.
      const text = textOf(value);
      const url = [text, `http://${text}`].filter((each) => URL.canParse(each)).map((each) => new URL(each));
      const host = url.find(({ hostname }) => hostname !== "")?.hostname;
      // An IPv6 address needs brackets.
      if (host !== undefined && /^([^\s/:@?#]+|\[[\d:.a-f]+\])$/i.test(text)) return host;
      throw new InvalidValue(`${subject} is not a host name alone.${host === undefined ? "" : ` Write ${host}.`}`);
    },
  },
};

/** Sorts names of shops in the order of the shop list, without duplicates. */
export function inOrder(names: readonly string[]): readonly string[] {
  return shops.map(({ name }) => name).filter((name) => names.includes(name));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
