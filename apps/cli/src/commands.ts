import { command } from "./command-line/command.ts";
import type { Options, Section } from "./command-line/command.ts";
import { choice, text } from "./command-line/value.ts";
import { settings } from "./config/settings.ts";
import { controlCommands } from "./control/commands.ts";
import { documentationCommands } from "./documentation/commands.ts";

/** Options of every command. */
export const commonOptions: Options = {
  help: { short: "h", about: "Explain the command." },
  version: { short: "v", about: "Print the version." },
};

const place = {
  port: {
    value: settings.port,
    about: "Port of the control API, 4000 by default. The providers get the ports right above it. 0 picks free ports.",
  },
  host: {
    value: settings.host,
    about:
      "Address to listen on, 127.0.0.1 by default. Beyond loopback the control API requires a token: VITRINE_TOKEN, or a generated one that is printed.",
  },
} as const satisfies Options;

const serving: Section = {
  title: "Serve",
  entries: {
    up: command({
      about: "Serve all providers and the control API until Ctrl-C (the default).",
      options: {
        port: place.port,
        only: { value: settings.only, repeatable: true, separator: ",", about: "Serve only these providers." },
        host: place.host,
        clock: { value: settings.clock, about: "manual: time stands still until you move it." },
        seed: { value: settings.seed, about: "Seed of every random value, 1 by default." },
        limits: { value: settings.limits, about: "off: no rate limits, for load tests." },
        checkout: {
          value: settings.checkout,
          about: "local: payment links lead to a page of the mock, where you can pay an order by hand.",
        },
        strict: { about: "Allow no deviation from the real providers, such as webhooks over plain http." },
        "allow-webhook-host": {
          value: settings.allowWebhookHosts,
          repeatable: true,
          about: "Also send webhooks to this host. By default they stay on this machine. Repeatable.",
        },
        config: {
          value: text("FILE"),
          about:
            "Read settings, faults and seeds from this file. By default vitrine.config.ts, .mts, .js, .mjs or .json in this folder is used.",
        },
      },
      examples: [
        ["vitrine", "every provider, from port 4000 on"],
        ["vitrine --port 5000", "control API at 5000, providers from 5001"],
        ["vitrine --port 0 --only bunaistore", "one provider, on free ports"],
        ["vitrine --clock manual --seed 7", "a reproducible run, identical to the byte"],
        ["vitrine --limits off", "no 429, for load tests"],
        ["vitrine --host 0.0.0.0", "for containers and phones; prints a token"],
      ],
      load: async () => (await import("./up/up.ts")).up,
    }),
    doctor: command({
      about: "Check this machine for problems.",
      more: "Checks Node, the ports and, if run from one, the source tree. Then it calls every provider, in process and over HTTP. Each problem is printed with its solution.",
      options: place,
      examples: [
        ["vitrine doctor", "with the default ports"],
        ["vitrine doctor --port 5000", "with the ports you want to use"],
      ],
      load: async () => (await import("./doctor/doctor.ts")).doctor,
    }),
  },
};

const other: Section = {
  title: "Other",
  entries: {
    completion: command({
      about: "Print a shell script that completes commands, levers and worlds.",
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

/** All commands, in the order of `--help`. A new command is a new row. */
export const sections: readonly Section[] = [serving, controlCommands, documentationCommands, other];
