import { address } from "../address.ts";
import { command } from "../command-line/command.ts";
import type { Options, Section } from "../command-line/command.ts";
import { choice, integer, probability, text } from "../command-line/value.ts";
import { settings } from "../config/settings.ts";
import { defaultUrl } from "../default-url.ts";
import { delay, header } from "./fault-values.ts";

const world = text("NAME", "worlds");
const receiver = address("http://localhost:3000/hook");
const count = integer("N", { min: 1, max: 1_000_000_000 });

/** Options for the server's address and for the output. */
const server = {
  json: { about: "Print the response as one JSON document." },
  url: { value: address(defaultUrl), about: "The server. By default VITRINE_URL, or else http://127.0.0.1:4000." },
  token: {
    value: text("TOKEN"),
    about: "The token that a server beyond loopback printed at start. By default VITRINE_TOKEN.",
  },
} as const satisfies Options;
const worldOptions = {
  world: { value: world, about: "The world. By default the one named default." },
  ...server,
} as const satisfies Options;
const filters = {
  provider: { value: text("PROVIDER", "providers"), about: "Show only this provider." },
  event: { value: text("NAME"), about: "Show only events of this name." },
} as const satisfies Options;

/** Commands for a running server; they mirror the control API. */
export const controlCommands: Section = {
  title: "Control a running server",
  entries: {
    worlds: {
      about: "List, show, create, delete, reset and fork worlds.",
      default: "list",
      commands: {
        list: command({
          about: "List the worlds.",
          options: server,
          load: async () => (await import("./worlds.ts")).listWorlds,
        }),
        show: command({
          about: "Show one world with its accounts and keys.",
          arguments: { name: { value: world, optional: true } },
          options: worldOptions,
          load: async () => (await import("./worlds.ts")).showWorld,
        }),
        create: command({
          about: "Create a world with its own keys. Omitted options default to the server's.",
          arguments: { name: { value: text("NAME"), optional: true } },
          options: {
            seed: { value: settings.seed, about: "Seed of every random value." },
            now: { value: text("MOMENT"), about: "Start time, such as 2024-06-19T14:32:07Z." },
            clock: { value: settings.clock, about: "manual: time stands still until you move it." },
            limits: { value: settings.limits, about: "off: no rate limits." },
            checkout: { value: settings.checkout, about: "local: payment links lead to a page of the mock." },
            strict: { about: "Allow no deviation from the real providers." },
            ...server,
          },
          examples: [["vitrine worlds create kiosk --clock manual", "a world to test in"]],
          load: async () => (await import("./worlds.ts")).createWorld,
        }),
        delete: command({
          about: "Delete a world and its keys. The default world cannot be deleted.",
          arguments: { name: { value: world } },
          options: server,
          load: async () => (await import("./worlds.ts")).deleteWorld,
        }),
        reset: command({
          about: "Reset a world to its initial state. Its keys stay; faults and recorded requests are cleared.",
          arguments: { name: { value: world, optional: true } },
          options: worldOptions,
          load: async () => (await import("./worlds.ts")).resetWorld,
        }),
        fork: command({
          about: "Create a copy of a world with the same state and its own keys.",
          arguments: { name: { value: text("NAME"), optional: true } },
          options: {
            ...worldOptions,
            world: { value: world, about: "The world to copy. By default the one named default." },
          },
          examples: [["vitrine worlds fork what-if", "try something, keep the original"]],
          load: async () => (await import("./worlds.ts")).forkWorld,
        }),
      },
    },
    clock: {
      about: "Show, set and advance a world's time.",
      default: "show",
      commands: {
        show: command({
          about: "Show a world's time.",
          options: worldOptions,
          load: async () => (await import("./clock.ts")).showClock,
        }),
        set: command({
          about: "Set the time. Work that became due in between runs afterwards.",
          arguments: { now: { value: text("MOMENT") } },
          options: worldOptions,
          examples: [["vitrine clock set 2024-12-31T23:59:00Z", "New Year's Eve"]],
          load: async () => (await import("./clock.ts")).setClock,
        }),
        advance: command({
          about: "Advance the clock and run all due work; returns when it is finished.",
          arguments: { by: { value: text("SPAN"), optional: true } },
          options: {
            to: { value: text("MOMENT"), about: "Advance to this time, such as 2024-06-19T14:32:07Z." },
            until: { value: choice("idle"), about: "Advance until no work is waiting." },
            ...worldOptions,
          },
          examples: [
            ["vitrine clock advance 30s", "or 250ms, 20m, 2h, 1d"],
            ["vitrine clock advance --until idle", "runs every retry and every renewal"],
          ],
          load: async () => (await import("./clock.ts")).advanceClock,
        }),
        mode: command({
          about: "Let the clock follow the machine's (real), or stop it (manual).",
          arguments: { mode: { value: settings.clock } },
          options: worldOptions,
          load: async () => (await import("./clock.ts")).setMode,
        }),
      },
    },
    faults: {
      about: "Make calls and webhooks fail on purpose.",
      default: "list",
      commands: {
        list: command({
          about: "List the faults that can still fire.",
          options: worldOptions,
          load: async () => (await import("./faults.ts")).listFaults,
        }),
        add: command({
          about: "Add a fault to calls of one operation, to all calls, or to webhooks.",
          more: 'OPERATION is a documented method and path, such as "POST /v1/orders". It may end in *. Give exactly one of --status, --reset, --delay, --truncate, --garbage, --twice and --webhook; it decides what happens.',
          arguments: { operation: { value: text("OPERATION"), optional: true } },
          options: {
            status: {
              value: integer("N", { min: 200, max: 599 }),
              about: "Respond with this status, in the provider's format. The operation is not run.",
            },
            body: { value: text("TEXT"), about: "With --status: the body of the response." },
            header: {
              value: header,
              repeatable: true,
              about: "With --status: a header of the response. Repeatable.",
            },
            reset: {
              value: choice("before", "after"),
              about: "Close the connection before the operation runs, or after it has committed.",
            },
            delay: {
              value: delay,
              about: "Delay the response: 2s, or 1s..3s for a range. With --webhook delay: delay the webhook.",
            },
            truncate: { about: "Commit, then cut off the response in the middle." },
            garbage: {
              value: choice("html", "json"),
              about: "Commit, then respond with an HTML page or with broken JSON.",
            },
            twice: { about: "Run the operation twice, as if the network had repeated the call." },
            webhook: {
              value: choice("drop", "lose", "duplicate", "delay", "reorder"),
              about:
                "What happens to the webhook: never sent, one attempt lost, sent twice, sent late, or sent after the next one.",
            },
            event: { value: text("NAME"), about: "With --webhook: only events of this name." },
            provider: { value: text("PROVIDER", "providers"), about: "Only at this provider." },
            key: { value: text("KEY"), about: "Only calls with this API key." },
            nth: { value: count, about: "Fire from the Nth matching call on, 1 by default." },
            times: { value: count, about: "Fire N times: once by default, or without limit with --probability." },
            probability: {
              value: probability,
              about: "Chance from 0 to 1 that a matching call is hit, drawn from the world's seed.",
            },
            ...worldOptions,
          },
          examples: [
            ['vitrine faults add "POST /v1/orders" --reset after', "debited, but no response"],
            ['vitrine faults add "GET *" --status 503 --times 2', "down for two calls"],
            ["vitrine faults add --delay 1s..3s --probability 0.2", "slow now and then"],
            ["vitrine faults add --webhook drop --event order_placed", "a lost webhook"],
          ],
          load: async () => (await import("./faults.ts")).addFault,
        }),
        remove: command({
          about: "Remove one fault.",
          arguments: { id: { value: text("ID") } },
          options: worldOptions,
          load: async () => (await import("./faults.ts")).removeFault,
        }),
        clear: command({
          about: "Remove all faults.",
          options: worldOptions,
          load: async () => (await import("./faults.ts")).clearFaults,
        }),
      },
    },
    deliveries: {
      about: "Inspect webhooks and send them again.",
      default: "list",
      commands: {
        list: command({
          about: "List the webhooks with their state.",
          options: {
            ...filters,
            state: {
              value: choice("pending", "delivered", "failed", "held"),
              about: "Show only webhooks in this state.",
            },
            ...worldOptions,
          },
          load: async () => (await import("./deliveries.ts")).listDeliveries,
        }),
        show: command({
          about: "Show one webhook with its body, headers and attempts.",
          arguments: { id: { value: text("ID") } },
          options: worldOptions,
          load: async () => (await import("./deliveries.ts")).showDelivery,
        }),
        redeliver: command({
          about: "Make another attempt now, at the webhook's own URL or at another.",
          arguments: { id: { value: text("ID") } },
          options: {
            to: {
              value: receiver,
              about:
                "Post it to this URL from this machine, with a new signature. The world does not record this attempt.",
            },
            ...worldOptions,
          },
          examples: [
            ["vitrine deliveries redeliver 3 --to http://localhost:3000/hook", "works for a held webhook too"],
          ],
          load: async () => (await import("./deliveries.ts")).redeliver,
        }),
      },
    },
    requests: {
      about: "Inspect the calls to the providers, and follow them.",
      default: "list",
      commands: {
        list: command({
          about: "List the calls to the providers, oldest first.",
          options: {
            operation: { value: text("OPERATION"), about: "Show only this operation. It may end in *." },
            status: { value: integer("N", { min: 100, max: 599 }), about: "Show only responses with this status." },
            limit: { value: integer("N", { min: 1, max: 100_000 }), about: "Show the newest N (default 50)." },
            follow: { about: "Keep printing new calls until Ctrl-C. With --json, prints one document per line." },
            ...worldOptions,
          },
          examples: [
            ["vitrine requests --status 409", "what was refused with 409"],
            ["vitrine requests --follow", "also print new calls"],
          ],
          load: async () => (await import("./requests.ts")).listRequests,
        }),
        show: command({
          about: "Show one call with its request and response.",
          arguments: { id: { value: integer("ID", { min: 0, max: Number.MAX_SAFE_INTEGER }) } },
          options: worldOptions,
          load: async () => (await import("./requests.ts")).showRequest,
        }),
      },
    },
    notes: command({
      about: "List events that no response or webhook reports.",
      options: worldOptions,
      load: async () => (await import("./notes.ts")).listNotes,
    }),
    ledger: command({
      about: "Show every ledger entry and every balance.",
      options: worldOptions,
      load: async () => (await import("./ledger.ts")).showLedger,
    }),
    audit: command({
      about: "Check that money and orders agree. Exits with 1 if they do not.",
      options: worldOptions,
      load: async () => (await import("./audit.ts")).audit,
    }),
    snapshot: {
      about: "Save and restore a whole world.",
      commands: {
        save: command({
          about: "Write a whole world with its keys to a file. - means stdout.",
          arguments: { file: { value: text("FILE|-") } },
          options: worldOptions,
          examples: [["vitrine snapshot save before.json", "before the experiment"]],
          load: async () => (await import("./snapshot.ts")).saveSnapshot,
        }),
        restore: command({
          about: "Replace the state of a world with a snapshot. - means stdin.",
          arguments: { file: { value: text("FILE|-") } },
          options: worldOptions,
          load: async () => (await import("./snapshot.ts")).restoreSnapshot,
        }),
      },
    },
    trigger: command({
      about: "Pull a lever: act as a shop's owner, a buyer or a blockchain.",
      more: "Without arguments, lists all levers; with PROVIDER, that provider's. Repeat a field to give a list. Write an object as JSON.",
      arguments: {
        provider: { value: text("PROVIDER", "providers"), optional: true },
        lever: { value: text("LEVER", "levers"), optional: true },
        fields: { value: text("FIELD=VALUE", "lever fields"), optional: true, repeatable: true },
      },
      options: { body: { value: text("JSON"), about: "The whole body as JSON, instead of fields." }, ...worldOptions },
      examples: [
        ["vitrine trigger bunaistore", "its levers and their fields"],
        ["vitrine trigger bunaistore credit user_id=12345678 amount=25.5", "adds money to a wallet"],
        ["vitrine trigger padington set-rate usd_rub=92.5", "a more expensive dollar"],
      ],
      load: async () => (await import("./trigger.ts")).trigger,
    }),
    listen: command({
      about: "Forward a world's webhooks to a receiver until Ctrl-C.",
      more: "Webhooks for any host are posted from this machine with their exact body and headers. If the server sends a webhook itself, every attempt is forwarded until the receiver accepts one. If a webhook is held because its host is not this machine, it is signed again and forwarded once. An account without a webhook URL has no events: set one, such as https://mystore.com/hook, with vitrine trigger.",
      options: {
        "forward-to": { value: receiver, required: true, about: "The receiver, such as http://localhost:3000/hook." },
        ...filters,
        ...worldOptions,
      },
      examples: [["vitrine listen --forward-to http://localhost:3000/hook", "every webhook of the default world"]],
      load: async () => (await import("./listen.ts")).listen,
    }),
  },
};
