import { address } from "../address.ts";
import { command } from "../command-line/command.ts";
import type { Arguments, Section } from "../command-line/command.ts";
import { choice, integer, text } from "../command-line/value.ts";
import { defaultUrl } from "../default-url.ts";
import { shopNamed } from "../shop-named.ts";

const provider = { shop: { value: shopNamed } } as const satisfies Arguments;

/** Commands about what the documentation says, whoever it is that serves. */
export const documentationCommands: Section = {
  title: "Hold against the documentation",
  entries: {
    check: command({
      about: "Prove, sentence by sentence, that a server behaves as the documentation says.",
      more: "At a Vitrine server every scenario runs in a fresh world. At any other address only those that read are run, with the account of --key; --allow-spending runs those that buy as well. A key that is not a demo key is sent beyond this machine only with --live or --allow-spending. Ends with 2 if anything is contradicted, and with 1 if it could not find out.",
      arguments: provider,
      options: {
        url: { value: address(defaultUrl), about: "The server, http://127.0.0.1:4000 by default; or VITRINE_URL." },
        key: {
          value: text("KEY"),
          repeatable: true,
          about: "A key of the account to check with; a second one is of another account. A Vitrine server needs none.",
        },
        suite: { value: text("NAME"), about: "Only this chapter: orders, say." },
        statement: { value: text("ID"), about: "Only what proves this statement: B150, say." },
        report: { value: choice("text", "json", "junit"), about: "How the report is written; text by default." },
        output: { value: text("FILE"), about: "Write the report into this file, and a text into the terminal." },
        "allow-spending": {
          about: "Run what buys, refunds and changes things as well. It spends the account's money.",
        },
        live: { about: "The key of a real account is meant: read with it." },
        token: { value: text("TOKEN"), about: "What a Vitrine server beyond loopback printed at its start." },
      },
      examples: [
        ["vitrine check bunaistore", "the Vitrine server at port 4000"],
        ["vitrine check padington --suite orders", "one chapter"],
        ["vitrine check tribute --url http://localhost:8080 --key tribute_demo", "your own mock, reading"],
        ["vitrine check bunaistore --report junit --output check.xml", "for CI"],
      ],
      usageExitCode: 1,
      load: async () => (await import("./check.ts")).check,
    }),
    drift: command({
      about: "Compare a shop's own OpenAPI document with the one the mocks are made from.",
      more: "Tells what callers can notice: operations, query parameters, bodies, statuses and webhooks, as it goes from ours to theirs. Ends with 2 if anything differs, and with 1 if it could not find out.",
      arguments: provider,
      options: {
        spec: { value: text("URL|FILE"), required: true, about: "Their document, JSON or YAML, OpenAPI 3." },
        json: { about: "Print the answer as one JSON document." },
      },
      examples: [
        ["vitrine drift bunaistore --spec openapi.json", "a file"],
        ["vitrine drift tribute --spec https://shop.example/openapi.yaml", "what they publish"],
      ],
      usageExitCode: 1,
      load: async () => (await import("./drift.ts")).drift,
    }),
    prism: command({
      about: "Serve the examples of a shop's spec with Prism: no state, no money, until Ctrl-C.",
      more: "For those who only want an answer of the right shape. Prism is not a part of Vitrine: the one that is installed here is used, otherwise npx fetches it (about 70 MB).",
      arguments: provider,
      options: { port: { value: integer("N", { min: 1, max: 65_535 }), about: "Where it listens, 4010 by default." } },
      examples: [["vitrine prism padington --port 5010", "examples at http://127.0.0.1:5010"]],
      load: async () => (await import("./prism.ts")).serveExamples,
    }),
  },
};
