import { command } from "./command-line/command.ts";
import type { Options, Section } from "./command-line/command.ts";
import { choice, text } from "./command-line/value.ts";
import { settings } from "./config/settings.ts";
import { controlCommands } from "./control/commands.ts";
import { documentationCommands } from "./documentation/commands.ts";

/** Options that every command takes. */
export const commonOptions: Options = {
  help: { short: "h", about: "Explain the command." },
  version: { short: "v", about: "Print the version." },
};

const place = {
  port: {
    value: settings.port,
    about: "The control API's port, 4000 by default; the shops are right above it. 0 picks free ones.",
  },
  host: {
    value: settings.host,
    about:
      "Listen here, 127.0.0.1 by default. Beyond loopback the control API asks for a token: VITRINE_TOKEN, or one that is printed.",
  },
} as const satisfies Options;

const serving: Section = {
  title: "Serve",
  entries: {
    up: command({
      about: "Serve the shops and the control API until Ctrl-C; what vitrine alone does.",
      options: {
        port: place.port,
        only: { value: settings.only, repeatable: true, separator: ",", about: "Serve these shops only." },
        host: place.host,
        clock: { value: settings.clock, about: "manual: time stands still until the control API moves it." },
        seed: { value: settings.seed, about: "Decides every random value, 1 by default." },
        limits: { value: settings.limits, about: "off: no rate limits, for load tests." },
        checkout: {
          value: settings.checkout,
          about: "local: links to hosted payment pages lead to the mock's own, where an order can be paid by hand.",
        },
        strict: { about: "No deviations from the real shops: webhooks over plain http are refused, say." },
        "allow-webhook-host": {
          value: settings.allowWebhookHosts,
          repeatable: true,
          about:
            "Let webhooks go to this host as well; by default they stay on this machine. May be given more than once.",
        },
        config: {
          value: text("FILE"),
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
      load: async () => (await import("./up/up.ts")).up,
    }),
    doctor: command({
      about: "Look for what keeps it from working.",
      more: "Looks at Node, the ports, the checkout if there is one, and asks every shop for an answer, in process and over HTTP. Each problem comes with its cure.",
      options: place,
      examples: [
        ["vitrine doctor", "with the usual ports"],
        ["vitrine doctor --port 5000", "with those you mean to use"],
      ],
      load: async () => (await import("./doctor/doctor.ts")).doctor,
    }),
  },
};

const other: Section = {
  title: "Besides",
  entries: {
    completion: command({
      about: "Print what teaches a shell to complete commands, options, levers and worlds.",
      arguments: { shell: { value: choice("bash", "zsh", "fish") } },
      examples: [
        ["vitrine completion bash", "append it to ~/.bashrc"],
        ["vitrine completion zsh", "append it to ~/.zshrc"],
        ["vitrine completion fish", "into ~/.config/fish/completions/vitrine.fish"],
      ],
      load: async () => (await import("./completion/completion.ts")).printCompletion,
    }),
  },
};

/** Everything the command line does, in the order of `--help`. A new command is a new row. */
export const sections: readonly Section[] = [serving, controlCommands, documentationCommands, other];
