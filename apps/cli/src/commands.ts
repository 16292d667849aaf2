import type { Command, Flag, Group } from "./command.ts";
import { controlCommands, controlGroups } from "./control/commands.ts";
import { documentationCommands } from "./documentation/commands.ts";

/** Options that every command takes. */
export const everywhere: Readonly<Record<string, Flag>> = {
  help: { short: "h", about: "Explain the command." },
  version: { short: "v", about: "Print the version." },
};

const port: Flag = {
  value: "N",
  about: "The control API's port, 4000 by default; the shops are right above it. 0 picks free ones.",
};
const host: Flag = {
  value: "ADDRESS",
  about:
    "Listen here, 127.0.0.1 by default. Beyond loopback the control API asks for a token: VITRINE_TOKEN, or one that is printed.",
};

const servingCommands: Readonly<Record<string, Command>> = {
  up: {
    heading: "Serve",
    about: "Serve the shops and the control API until Ctrl-C; what vitrine alone does.",
    flags: {
      port,
      only: { value: "SHOP,…", repeatable: true, about: "Serve these shops only." },
      host,
      clock: { value: "real|manual", about: "manual: time stands still until the control API moves it." },
      seed: { value: "N", about: "Decides every random value, 1 by default." },
      limits: { value: "documented|off", about: "off: no rate limits, for load tests." },
      checkout: {
        value: "official|local",
        about: "local: links to hosted payment pages lead to the mock's own, where an order can be paid by hand.",
      },
      strict: { about: "No deviations from the real shops: webhooks over plain http are refused, say." },
      "allow-webhook-host": {
        value: "HOST",
        repeatable: true,
        about:
          "Let webhooks go to this host as well; by default they stay on this machine. May be given more than once.",
      },
      config: {
        value: "FILE",
        about:
          "Take settings, faults and seeds from this file; vitrine.config.ts, .js, .mjs or .json of this folder by default.",
      },
    },
    examples: [
      ["vitrine", "every shop, from port 4000 on"],
      ["vitrine --port 5000", "control API at 5000, shops from 5001"],
      ["vitrine --port 0 --only bunaistore", "one shop, on free ports"],
      ["vitrine --clock manual --seed 7", "the same run again, to the byte"],
      ["vitrine --limits off", "no 429, for load tests"],
      ["vitrine --host 0.0.0.0", "for containers and phones; prints a token"],
    ],
    run: async (given) => (await import("./up.ts")).up(given),
  },
  doctor: {
    heading: "Serve",
    about: "Look for what keeps it from working.",
    more: "Looks at Node, the ports, the checkout if there is one, and asks every shop for an answer, in process and over HTTP. Each problem comes with its cure.",
    flags: { port, host },
    examples: [
      ["vitrine doctor", "with the usual ports"],
      ["vitrine doctor --port 5000", "with those you mean to use"],
    ],
    run: async (given) => (await import("./doctor.ts")).examine(given),
  },
};

const besides: Readonly<Record<string, Command>> = {
  completion: {
    heading: "Besides",
    about: "Print what teaches a shell to complete commands, options, levers and worlds.",
    words: [{ name: "bash|zsh|fish" }],
    flags: {},
    examples: [
      ["vitrine completion bash", "append it to ~/.bashrc"],
      ["vitrine completion zsh", "append it to ~/.zshrc"],
      ["vitrine completion fish", "into ~/.config/fish/completions/vitrine.fish"],
    ],
    run: async (given) => (await import("./completion.ts")).printCompletion(given),
  },
};

/** Everything the command line does, by its whole name, in the order of `--help`. A new command is a new row. */
export const commands: Readonly<Record<string, Command>> = {
  ...servingCommands,
  ...controlCommands,
  ...documentationCommands,
  ...besides,
};

/** First words that need a second one. */
export const groups: Readonly<Record<string, Group>> = controlGroups;
