/** What the command line does. */
export const commands: readonly ["up", "doctor", "help"] = ["up", "doctor", "help"];

export type Command = (typeof commands)[number];

/** One option, as it is read and as `--help` explains it. */
export interface Flag {
  /** What it wants, as `--help` writes it; a switch wants nothing. */
  readonly value?: string;
  readonly short?: string;
  readonly repeatable?: boolean;
  readonly of: readonly Command[];
  readonly about: string;
}

export type FlagName =
  | "port"
  | "only"
  | "host"
  | "clock"
  | "seed"
  | "limits"
  | "checkout"
  | "strict"
  | "allow-webhook-host"
  | "help"
  | "version";

/** Every option there is, in the order of `--help`. */
export const flags: Readonly<Record<FlagName, Flag>> = {
  port: {
    value: "N",
    of: ["up", "doctor"],
    about: "The control API's port, 4000 by default; the shops are right above it. 0 picks free ones.",
  },
  only: { value: "SHOP,…", repeatable: true, of: ["up"], about: "Serve these shops only." },
  host: {
    value: "ADDRESS",
    of: ["up", "doctor"],
    about: "Listen here, 127.0.0.1 by default. Beyond loopback the control API asks for a token, which is printed.",
  },
  clock: {
    value: "real|manual",
    of: ["up"],
    about: "manual: time stands still until the control API moves it.",
  },
  seed: { value: "N", of: ["up"], about: "Decides every random value, 1 by default." },
  limits: { value: "documented|off", of: ["up"], about: "off: no rate limits, for load tests." },
  checkout: {
    value: "official|local",
    of: ["up"],
    about: "local: links to hosted payment pages lead to the mock's own, where an order can be paid by hand.",
  },
  strict: { of: ["up"], about: "No deviations from the real shops: webhooks over plain http are refused, say." },
  "allow-webhook-host": {
    value: "HOST",
    repeatable: true,
    of: ["up"],
    about: "Let webhooks go to this host as well; by default they stay on this machine. May be given more than once.",
  },
  help: { short: "h", of: commands, about: "Explain the command." },
  version: { short: "v", of: commands, about: "Print the version." },
};
