import { address } from "../address.ts";
import { command } from "../command-line/command.ts";
import type { Options, Section } from "../command-line/command.ts";
import { choice, integer, probability, text } from "../command-line/value.ts";
import { settings } from "../config/settings.ts";
import { defaultUrl } from "../default-url.ts";

const world = text("NAME", "worlds");
const receiver = address("http://localhost:3000/hook");
const count = integer("N", { min: 1, max: 1_000_000_000 });

/** Where the server is and how its answers are shown. */
const server = {
  json: { about: "Print the answer as one JSON document." },
  url: { value: address(defaultUrl), about: "The server, http://127.0.0.1:4000 by default; or VITRINE_URL." },
  token: { value: text("TOKEN"), about: "What a server beyond loopback printed at its start; or VITRINE_TOKEN." },
} as const satisfies Options;
const worldOptions = {
  world: { value: world, about: "The world; the first one, default, unless said otherwise." },
  ...server,
} as const satisfies Options;
const filters = {
  provider: { value: text("PROVIDER", "providers"), about: "Only of this provider." },
  event: { value: text("NAME"), about: "Only events of this name." },
} as const satisfies Options;

/** Commands for a server that runs, as the control API has them. */
export const controlCommands: Section = {
  title: "Steer a running server",
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
          about: "Create a world with keys of its own; what is left out is as the server was started.",
          arguments: { name: { value: text("NAME"), optional: true } },
          options: {
            seed: { value: settings.seed, about: "Decides every random value." },
            now: { value: text("MOMENT"), about: "Where its time begins, as 2024-06-19T14:32:07Z." },
            clock: { value: settings.clock, about: "manual: time stands still until it is moved." },
            limits: { value: settings.limits, about: "off: no rate limits." },
            checkout: { value: settings.checkout, about: "Where links to hosted payment pages lead." },
            strict: { about: "No deviations from the real shops." },
            ...server,
          },
          examples: [["vitrine worlds create kiosk --clock manual", "a world to test in"]],
          load: async () => (await import("./worlds.ts")).createWorld,
        }),
        delete: command({
          about: "Delete a world and its keys; the default one stays.",
          arguments: { name: { value: world } },
          options: server,
          load: async () => (await import("./worlds.ts")).deleteWorld,
        }),
        reset: command({
          about: "Put a world back to its beginning; keys stay, faults and journal are cleared.",
          arguments: { name: { value: world, optional: true } },
          options: worldOptions,
          load: async () => (await import("./worlds.ts")).resetWorld,
        }),
        fork: command({
          about: "Make one more world in the same state, with keys of its own.",
          arguments: { name: { value: text("NAME"), optional: true } },
          options: {
            ...worldOptions,
            world: { value: world, about: "The world it is made of; default unless said otherwise." },
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
          about: "Set the time; due work that is jumped over runs late.",
          arguments: { now: { value: text("MOMENT") } },
          options: worldOptions,
          examples: [["vitrine clock set 2024-12-31T23:59:00Z", "New Year's Eve"]],
          load: async () => (await import("./clock.ts")).setClock,
        }),
        advance: command({
          about: "Move time on and do all due work on the way; comes back when it is done.",
          arguments: { by: { value: text("SPAN"), optional: true } },
          options: {
            to: { value: text("MOMENT"), about: "To this moment, as 2024-06-19T14:32:07Z." },
            until: { value: choice("idle"), about: "To the last work that waits." },
            ...worldOptions,
          },
          examples: [
            ["vitrine clock advance 30s", "or 250ms, 20m, 2h, 1d"],
            ["vitrine clock advance --until idle", "every retry, every renewal"],
          ],
          load: async () => (await import("./clock.ts")).advanceClock,
        }),
        mode: command({
          about: "Let time follow the machine's, or stand still.",
          arguments: { mode: { value: settings.clock } },
          options: worldOptions,
          load: async () => (await import("./clock.ts")).setMode,
        }),
      },
    },
    faults: {
      about: "Make calls and webhooks fail on request.",
      default: "list",
      commands: {
        list: command({
          about: "List the faults that may still fire.",
          options: worldOptions,
          load: async () => (await import("./faults.ts")).listFaults,
        }),
        add: command({
          about: "Add a fault: to calls of one operation, or of any; or to webhooks.",
          more: 'OPERATION is a method and a path as documented, "POST /v1/orders"; it may end in *. Exactly one of --status, --reset, --delay, --truncate, --garbage, --twice and --webhook says what happens.',
          arguments: { operation: { value: text("OPERATION"), optional: true } },
          options: {
            status: {
              value: integer("N", { min: 200, max: 599 }),
              about: "Answer this status, in the provider's own form; nothing is done.",
            },
            body: { value: text("TEXT"), about: "With --status: answer this instead." },
            header: { value: text("'NAME: VALUE'"), repeatable: true, about: "With --status: and this header." },
            reset: {
              value: choice("before", "after"),
              about: "Cut the connection before anything is done, or after all is committed.",
            },
            delay: {
              value: text("SPAN"),
              about: "Answer so late: 2s, or 1s..3s for a range. With --webhook delay: go out so late.",
            },
            truncate: { about: "Commit, then cut the answer in the middle." },
            garbage: { value: choice("html", "json"), about: "Commit, then answer a page of HTML, or broken JSON." },
            twice: { about: "Do it two times, as if the network had sent the call again." },
            webhook: {
              value: choice("drop", "lose", "duplicate", "delay", "reorder"),
              about:
                "Befall a webhook: it never goes out, one attempt is lost, it goes out twice, late, or after the next.",
            },
            event: { value: text("NAME"), about: "With --webhook: only events of this name." },
            provider: { value: text("PROVIDER", "providers"), about: "Only at this provider." },
            key: { value: text("KEY"), about: "Only calls with this API key." },
            nth: { value: count, about: "From which matching call on, 1 by default." },
            times: { value: count, about: "How often, once by default, without end with --probability." },
            probability: {
              value: probability,
              about: "From 0 to 1, drawn for each call from the world's own random stream.",
            },
            ...worldOptions,
          },
          examples: [
            ['vitrine faults add "POST /v1/orders" --reset after', "debited, and no answer"],
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
      about: "Look at webhooks and send them again.",
      default: "list",
      commands: {
        list: command({
          about: "List the webhooks, each with what became of it.",
          options: {
            ...filters,
            state: { value: choice("pending", "delivered", "failed", "held"), about: "Only those." },
            ...worldOptions,
          },
          load: async () => (await import("./deliveries.ts")).listDeliveries,
        }),
        show: command({
          about: "Show one webhook: its bytes, its headers, every attempt.",
          arguments: { id: { value: text("ID") } },
          options: worldOptions,
          load: async () => (await import("./deliveries.ts")).showDelivery,
        }),
        redeliver: command({
          about: "Make one more attempt now, at the webhook's own URL or at another.",
          arguments: { id: { value: text("ID") } },
          options: {
            to: {
              value: receiver,
              about: "Post it here, signed anew, from this machine; the world takes no note of it.",
            },
            ...worldOptions,
          },
          examples: [["vitrine deliveries redeliver 3 --to http://localhost:3000/hook", "even one that is held"]],
          load: async () => (await import("./deliveries.ts")).redeliver,
        }),
      },
    },
    requests: {
      about: "Look at the calls to the shops, and follow them.",
      default: "list",
      commands: {
        list: command({
          about: "List the calls to the shops, oldest first.",
          options: {
            operation: { value: text("OPERATION"), about: "Only this operation; may end in *." },
            status: { value: integer("N", { min: 100, max: 599 }), about: "Only answers with this status." },
            limit: { value: integer("N", { min: 1, max: 100_000 }), about: "The newest so many, 50 by default." },
            follow: { about: "Then go on with those to come, until Ctrl-C; with --json a document a line." },
            ...worldOptions,
          },
          examples: [
            ["vitrine requests --status 409", "what was refused so"],
            ["vitrine requests --follow", "and those to come"],
          ],
          load: async () => (await import("./requests.ts")).listRequests,
        }),
        show: command({
          about: "Show one call with what was sent and answered.",
          arguments: { id: { value: integer("ID", { min: 0, max: Number.MAX_SAFE_INTEGER }) } },
          options: worldOptions,
          load: async () => (await import("./requests.ts")).showRequest,
        }),
      },
    },
    notes: command({
      about: "List what happened and no answer or webhook tells.",
      options: worldOptions,
      load: async () => (await import("./notes.ts")).listNotes,
    }),
    ledger: command({
      about: "Show every entry of the books and every balance.",
      options: worldOptions,
      load: async () => (await import("./ledger.ts")).showLedger,
    }),
    audit: command({
      about: "Check that money and orders agree; ends with 1 if they do not.",
      options: worldOptions,
      load: async () => (await import("./audit.ts")).audit,
    }),
    snapshot: {
      about: "Save and restore a whole world.",
      commands: {
        save: command({
          about: "Write the whole world into a file, keys included; - is stdout.",
          arguments: { file: { value: text("FILE|-") } },
          options: worldOptions,
          examples: [["vitrine snapshot save before.json", "before the experiment"]],
          load: async () => (await import("./snapshot.ts")).saveSnapshot,
        }),
        restore: command({
          about: "Put a snapshot in place of all there is in a world; - is stdin.",
          arguments: { file: { value: text("FILE|-") } },
          options: worldOptions,
          load: async () => (await import("./snapshot.ts")).restoreSnapshot,
        }),
      },
    },
    trigger: command({
      about: "Pull a lever: do what a shop's owner, a buyer in the bot or the chain does.",
      more: "Alone it lists every lever, with a provider that provider's. A field that is a list may be given more than once, one that is an object is written as JSON.",
      arguments: {
        provider: { value: text("PROVIDER", "providers"), optional: true },
        lever: { value: text("LEVER", "levers"), optional: true },
        fields: { value: text("FIELD=VALUE", "lever fields"), optional: true, repeatable: true },
      },
      options: { body: { value: text("JSON"), about: "The whole body at once, instead of fields." }, ...worldOptions },
      examples: [
        ["vitrine trigger bunaistore", "its levers and their fields"],
        ["vitrine trigger bunaistore credit user_id=12345678 amount=25.5", "money into a wallet"],
        ["vitrine trigger padington set-rate usd_rub=92.5", "a dearer dollar"],
      ],
      load: async () => (await import("./trigger.ts")).trigger,
    }),
    listen: command({
      about: "Forward a world's webhooks to a receiver, whatever host they are for, until Ctrl-C.",
      more: "Each webhook is posted from this machine with its exact body and headers. One that the server sends out itself is forwarded with each attempt until the receiver has accepted it; one that is held because its host is not this machine is signed anew and forwarded once. An account without a webhook has no events: give it one, such as https://mystore.com/hook, with vitrine trigger.",
      options: {
        "forward-to": { value: receiver, required: true, about: "The receiver, http://localhost:3000/hook say." },
        ...filters,
        ...worldOptions,
      },
      examples: [["vitrine listen --forward-to http://localhost:3000/hook", "every webhook of the default world"]],
      load: async () => (await import("./listen.ts")).listen,
    }),
  },
};
