import { address } from "../address.ts";
import { command } from "../command-line/command.ts";
import type { Arguments, Section } from "../command-line/command.ts";
import { choice, integer, text } from "../command-line/value.ts";
import { defaultUrl } from "../default-url.ts";
import { shopNamed } from "../shop-named.ts";

const provider = { shop: { value: shopNamed } } as const satisfies Arguments;

/** Commands about what the documentation says, whoever it is that serves. */
export const documentationCommands: Section = {
  title: "Check against the documentation",
  entries: {
    check: command({
      about: "Check, statement by statement, that a server behaves as documented.",
      more: "At a Vitrine server, every scenario runs in a new world. At any other address, only scenarios that read are run, with the account of --key; --allow-spending also runs those that buy. A key that is not a demo key leaves this machine only with --live or --allow-spending. Exits with 2 if a statement is contradicted, and with 1 if the check could not be done.",
      arguments: provider,
      options: {
        url: {
          value: address(defaultUrl),
          about: "The server. By default VITRINE_URL, or else http://127.0.0.1:4000.",
        },
        key: {
          value: text("KEY"),
          repeatable: true,
          about: "The key of the account to check with. Repeat it for a second account. A Vitrine server needs no key.",
        },
        suite: { value: text("NAME"), about: "Run only this chapter, such as orders." },
        statement: { value: text("ID"), about: "Run only scenarios about this statement, such as B150." },
        report: { value: choice("text", "json", "junit"), about: "Format of the report, text by default." },
        output: { value: text("FILE"), about: "Write the report to this file, and a text report to the terminal." },
        "allow-spending": {
          about: "Also run scenarios that buy, refund or change things. This spends the account's money.",
        },
        "wait-for-limits": {
          about:
            "Wait up to 65 seconds if the account's rate limit is used up, then run the scenario again, with its purchases.",
        },
        live: { about: "Allow read-only checks with a real account's key." },
        token: { value: text("TOKEN"), about: "The token that a Vitrine server beyond loopback printed at start." },
      },
      examples: [
        ["vitrine check bunaistore", "the Vitrine server at port 4000"],
        ["vitrine check padington --suite orders", "one chapter"],
        ["vitrine check tribute --url http://localhost:8080 --key tribute_demo", "your own mock, read-only"],
        ["vitrine check bunaistore --report junit --output check.xml", "for CI"],
      ],
      usageExitCode: 1,
      load: async () => (await import("./check.ts")).check,
    }),
    drift: command({
      about: "Compare a provider's own OpenAPI document with the one used here.",
      more: "Compares what callers can notice: operations, parameters, bodies, statuses and webhooks. Response headers, security and examples are not compared. Each change leads from our document to theirs. Exits with 2 if anything differs, and with 1 if the comparison could not be done.",
      arguments: provider,
      options: {
        spec: { value: text("URL|FILE"), required: true, about: "Their document, JSON or YAML, OpenAPI 3." },
        json: { about: "Print the differences as one JSON document." },
      },
      examples: [
        ["vitrine drift bunaistore --spec openapi.json", "a file"],
        ["vitrine drift tribute --spec https://shop.example/openapi.yaml", "what they publish"],
      ],
      usageExitCode: 1,
      load: async () => (await import("./drift.ts")).drift,
    }),
    prism: command({
      about: "Serve the examples of a provider's spec with Prism until Ctrl-C.",
      more: "Use it if you only need responses of the right shape: nothing is stored. Prism is not part of Vitrine: an installed Prism is used, otherwise npx downloads it (about 70 MB).",
      arguments: provider,
      options: { port: { value: integer("N", { min: 1, max: 65_535 }), about: "Port to listen on, 4010 by default." } },
      examples: [["vitrine prism padington --port 5010", "examples at http://127.0.0.1:5010"]],
      load: async () => (await import("./prism.ts")).serveExamples,
    }),
  },
};
