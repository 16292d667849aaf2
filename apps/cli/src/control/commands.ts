import type { Command, Flag, Group } from "../command.ts";

/** Where the server is and how its answers are shown. */
const server: Readonly<Record<string, Flag>> = {
  json: { about: "Print the answer as one JSON document." },
  url: { value: "URL", about: "The server, http://127.0.0.1:4000 by default; or VITRINE_URL." },
  token: { value: "TOKEN", about: "What a server beyond loopback printed at its start; or VITRINE_TOKEN." },
};
const world: Readonly<Record<string, Flag>> = {
  world: { value: "NAME", about: "The world; the first one, default, unless said otherwise." },
  ...server,
};
const filters = {
  provider: { value: "PROVIDER", about: "Only of this provider." },
  event: { value: "NAME", about: "Only events of this name." },
} as const;

const heading = "Steer a running server";

/** Commands for a server that runs, as the control API has them. */
export const controlCommands: Readonly<Record<string, Command>> = {
  "worlds list": {
    heading,
    about: "List the worlds.",
    flags: server,
    run: async (given) => (await import("./worlds.ts")).listWorlds(given),
  },
  "worlds show": {
    heading,
    about: "Show one world with its accounts and keys.",
    words: [{ name: "NAME", optional: true }],
    flags: world,
    run: async (given) => (await import("./worlds.ts")).showWorld(given),
  },
  "worlds create": {
    heading,
    about: "Create a world with keys of its own; what is left out is as the server was started.",
    words: [{ name: "NAME", optional: true }],
    flags: {
      seed: { value: "N", about: "Decides every random value." },
      now: { value: "MOMENT", about: "Where its time begins, as 2024-06-19T14:32:07Z." },
      clock: { value: "real|manual", about: "manual: time stands still until it is moved." },
      limits: { value: "documented|off", about: "off: no rate limits." },
      checkout: { value: "official|local", about: "Where links to hosted payment pages lead." },
      strict: { about: "No deviations from the real shops." },
      ...server,
    },
    examples: [["vitrine worlds create kiosk --clock manual", "a world to test in"]],
    run: async (given) => (await import("./worlds.ts")).createWorld(given),
  },
  "worlds delete": {
    heading,
    about: "Delete a world and its keys; the default one stays.",
    words: [{ name: "NAME" }],
    flags: server,
    run: async (given) => (await import("./worlds.ts")).deleteWorld(given),
  },
  "worlds reset": {
    heading,
    about: "Put a world back to its beginning; keys stay, faults and journal are cleared.",
    words: [{ name: "NAME", optional: true }],
    flags: world,
    run: async (given) => (await import("./worlds.ts")).resetWorld(given),
  },
  "worlds fork": {
    heading,
    about: "Make one more world in the same state, with keys of its own.",
    words: [{ name: "NAME", optional: true }],
    flags: { ...world, world: { value: "NAME", about: "The world it is made of; default unless said otherwise." } },
    examples: [["vitrine worlds fork what-if", "try something, keep the original"]],
    run: async (given) => (await import("./worlds.ts")).forkWorld(given),
  },
  "clock show": {
    heading,
    about: "Show a world's time.",
    flags: world,
    run: async (given) => (await import("./clock.ts")).showClock(given),
  },
  "clock set": {
    heading,
    about: "Set the time; due work that is jumped over runs late.",
    words: [{ name: "MOMENT" }],
    flags: world,
    examples: [["vitrine clock set 2024-12-31T23:59:00Z", "New Year's Eve"]],
    run: async (given) => (await import("./clock.ts")).setClock(given),
  },
  "clock advance": {
    heading,
    about: "Move time on and do all due work on the way; comes back when it is done.",
    words: [{ name: "SPAN", optional: true }],
    flags: {
      to: { value: "MOMENT", about: "To this moment, as 2024-06-19T14:32:07Z." },
      until: { value: "idle", about: "To the last work that waits." },
      ...world,
    },
    examples: [
      ["vitrine clock advance 30s", "or 250ms, 20m, 2h, 1d"],
      ["vitrine clock advance --until idle", "every retry, every renewal"],
    ],
    run: async (given) => (await import("./clock.ts")).advanceClock(given),
  },
  "clock mode": {
    heading,
    about: "Let time follow the machine's, or stand still.",
    words: [{ name: "real|manual" }],
    flags: world,
    run: async (given) => (await import("./clock.ts")).setMode(given),
  },
  "faults list": {
    heading,
    about: "List the faults that may still fire.",
    flags: world,
    run: async (given) => (await import("./faults.ts")).listFaults(given),
  },
  "faults add": {
    heading,
    about: "Add a fault: to calls of one operation, or of any; or to webhooks.",
    more: 'OPERATION is a method and a path as documented, "POST /v1/orders"; it may end in *. Exactly one of --status, --reset, --delay, --truncate, --garbage, --twice and --webhook says what happens.',
    words: [{ name: "OPERATION", optional: true }],
    flags: {
      status: { value: "N", about: "Answer this status, in the provider's own form; nothing is done." },
      body: { value: "TEXT", about: "With --status: answer this instead." },
      header: { value: "'NAME: VALUE'", repeatable: true, about: "With --status: and this header." },
      reset: { value: "before|after", about: "Cut the connection before anything is done, or after all is committed." },
      delay: {
        value: "SPAN",
        about: "Answer so late: 2s, or 1s..3s for a range. With --webhook delay: go out so late.",
      },
      truncate: { about: "Commit, then cut the answer in the middle." },
      garbage: { value: "html|json", about: "Commit, then answer a page of HTML, or broken JSON." },
      twice: { about: "Do it two times, as if the network had sent the call again." },
      webhook: {
        value: "drop|lose|duplicate|delay|reorder",
        about: "Befall a webhook: it never goes out, one attempt is lost, it goes out twice, late, or after the next.",
      },
      event: { value: "NAME", about: "With --webhook: only events of this name." },
      provider: { value: "PROVIDER", about: "Only at this provider." },
      key: { value: "KEY", about: "Only calls with this API key." },
      nth: { value: "N", about: "From which matching call on, 1 by default." },
      times: { value: "N", about: "How often, once by default, without end with --probability." },
      probability: {
        value: "P",
        about: "Above 0 and up to 1, drawn for each call from the world's own random stream.",
      },
      ...world,
    },
    examples: [
      ['vitrine faults add "POST /v1/orders" --reset after', "debited, and no answer"],
      ['vitrine faults add "GET *" --status 503 --times 2', "down for two calls"],
      ["vitrine faults add --delay 1s..3s --probability 0.2", "slow now and then"],
      ["vitrine faults add --webhook drop --event order_placed", "a lost webhook"],
    ],
    run: async (given) => (await import("./faults.ts")).addFault(given),
  },
  "faults remove": {
    heading,
    about: "Remove one fault.",
    words: [{ name: "ID" }],
    flags: world,
    run: async (given) => (await import("./faults.ts")).removeFault(given),
  },
  "faults clear": {
    heading,
    about: "Remove all faults.",
    flags: world,
    run: async (given) => (await import("./faults.ts")).clearFaults(given),
  },
  "deliveries list": {
    heading,
    about: "List the webhooks, each with what became of it.",
    flags: {
      ...filters,
      state: { value: "pending|delivered|failed|held", about: "Only those." },
      ...world,
    },
    run: async (given) => (await import("./deliveries.ts")).listDeliveries(given),
  },
  "deliveries show": {
    heading,
    about: "Show one webhook: its bytes, its headers, every attempt.",
    words: [{ name: "ID" }],
    flags: world,
    run: async (given) => (await import("./deliveries.ts")).showDelivery(given),
  },
  "deliveries redeliver": {
    heading,
    about: "Make one more attempt now, at the webhook's own URL or at another.",
    words: [{ name: "ID" }],
    flags: {
      to: { value: "URL", about: "Post it here, signed anew, from this machine; the world takes no note of it." },
      ...world,
    },
    examples: [["vitrine deliveries redeliver 3 --to http://localhost:3000/hook", "even one that is held"]],
    run: async (given) => (await import("./deliveries.ts")).redeliver(given),
  },
  "requests list": {
    heading,
    about: "List the calls to the shops, oldest first.",
    flags: {
      operation: { value: "OPERATION", about: "Only this operation; may end in *." },
      status: { value: "N", about: "Only answers with this status." },
      limit: { value: "N", about: "The newest so many, 50 by default." },
      follow: { about: "Then go on with those to come, until Ctrl-C; with --json a document a line." },
      ...world,
    },
    examples: [
      ["vitrine requests --status 409", "what was refused so"],
      ["vitrine requests --follow", "and those to come"],
    ],
    run: async (given) => (await import("./requests.ts")).listRequests(given),
  },
  "requests show": {
    heading,
    about: "Show one call with what was sent and answered.",
    words: [{ name: "ID" }],
    flags: world,
    run: async (given) => (await import("./requests.ts")).showRequest(given),
  },
  notes: {
    heading,
    about: "List what happened and no answer or webhook tells.",
    flags: world,
    run: async (given) => (await import("./notes.ts")).listNotes(given),
  },
  ledger: {
    heading,
    about: "Show every entry of the books and every balance.",
    flags: world,
    run: async (given) => (await import("./ledger.ts")).showLedger(given),
  },
  audit: {
    heading,
    about: "Check that money and orders agree; ends with 1 if they do not.",
    flags: world,
    run: async (given) => (await import("./audit.ts")).audit(given),
  },
  "snapshot save": {
    heading,
    about: "Write the whole world into a file, keys included; - is stdout.",
    words: [{ name: "FILE|-" }],
    flags: world,
    examples: [["vitrine snapshot save before.json", "before the experiment"]],
    run: async (given) => (await import("./snapshot.ts")).saveSnapshot(given),
  },
  "snapshot restore": {
    heading,
    about: "Put a snapshot in place of all there is in a world; - is stdin.",
    words: [{ name: "FILE|-" }],
    flags: world,
    run: async (given) => (await import("./snapshot.ts")).restoreSnapshot(given),
  },
  trigger: {
    heading,
    about: "Pull a lever: do what a shop's owner, a buyer in the bot or the chain does.",
    more: "Alone it lists every lever, with a provider that provider's. A field that is a list may be given more than once, one that is an object is written as JSON.",
    words: [
      { name: "PROVIDER", optional: true },
      { name: "LEVER", optional: true },
      { name: "FIELD=VALUE", optional: true, many: true },
    ],
    flags: { body: { value: "JSON", about: "The whole body at once, instead of fields." }, ...world },
    examples: [
      ["vitrine trigger bunaistore", "its levers and their fields"],
      ["vitrine trigger bunaistore credit user_id=12345678 amount=25.5", "money into a wallet"],
      ["vitrine trigger padington set-rate usd_rub=92.5", "a dearer dollar"],
    ],
    run: async (given) => (await import("./trigger.ts")).trigger(given),
  },
  listen: {
    heading,
    about: "Forward a world's webhooks to a receiver, whatever host they are for, until Ctrl-C.",
    more: "Each webhook is posted from this machine with its exact body and headers. One that the server sends out itself is forwarded with each attempt until the receiver has accepted it; one that is held because its host is not this machine is signed anew and forwarded once. An account without a webhook has no events: give it one, such as https://mystore.com/hook, with vitrine trigger.",
    flags: {
      "forward-to": { value: "URL", about: "The receiver, http://localhost:3000/hook say." },
      ...filters,
      ...world,
    },
    examples: [["vitrine listen --forward-to http://localhost:3000/hook", "every webhook of the default world"]],
    run: async (given) => (await import("./listen.ts")).listen(given),
  },
};

/** First words that need a second one. */
export const controlGroups: Readonly<Record<string, Group>> = {
  worlds: { about: "List, show, create, delete, reset and fork worlds.", usual: "list" },
  clock: { about: "Show, set and advance a world's time.", usual: "show" },
  faults: { about: "Make calls and webhooks fail on request.", usual: "list" },
  deliveries: { about: "Look at webhooks and send them again.", usual: "list" },
  requests: { about: "Look at the calls to the shops, and follow them.", usual: "list" },
  snapshot: { about: "Save and restore a whole world." },
};
