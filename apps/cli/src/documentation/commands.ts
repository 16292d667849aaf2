import type { Command } from "../command.ts";

const heading = "Hold against the documentation";
const provider = { name: "PROVIDER" } as const;

/** Commands about what the documentation says, whoever it is that serves. */
export const documentationCommands: Readonly<Record<string, Command>> = {
  check: {
    heading,
    about: "Prove, sentence by sentence, that a server behaves as the documentation says.",
    more: "At a Vitrine server every scenario runs in a fresh world. At any other address only those that read are run, with the account of --key; --allow-spending runs those that buy as well. A key that is not a demo key is sent beyond this machine only with --live or --allow-spending. Ends with 2 if anything is contradicted, and with 1 if it could not find out.",
    words: [provider],
    flags: {
      url: { value: "URL", about: "The server, http://127.0.0.1:4000 by default; or VITRINE_URL." },
      key: {
        value: "KEY",
        repeatable: true,
        about: "A key of the account to check with; a second one is of another account. A Vitrine server needs none.",
      },
      suite: { value: "NAME", about: "Only this chapter: orders, say." },
      statement: { value: "ID", about: "Only what proves this statement: B150, say." },
      report: { value: "text|json|junit", about: "How the report is written; text by default." },
      output: { value: "FILE", about: "Write the report into this file, and a text into the terminal." },
      "allow-spending": { about: "Run what buys, refunds and changes things as well. It spends the account's money." },
      "wait-for-limits": {
        about:
          "Wait up to 65 seconds where the account's rate limit is used up, and run the scenario again, with its purchases.",
      },
      live: { about: "The key of a real account is meant: read with it." },
      token: { value: "TOKEN", about: "What a Vitrine server beyond loopback printed at its start." },
    },
    examples: [
      ["vitrine check bunaistore", "the Vitrine server at port 4000"],
      ["vitrine check padington --suite orders", "one chapter"],
      ["vitrine check tribute --url http://localhost:8080 --key tribute_demo", "your own mock, reading"],
      ["vitrine check bunaistore --report junit --output check.xml", "for CI"],
    ],
    answersByCode: true,
    run: async (given) => (await import("./check.ts")).check(given),
  },
  drift: {
    heading,
    about: "Compare a shop's own OpenAPI document with the one the mocks are made from.",
    more: "Tells what callers can notice: operations, parameters, bodies, statuses and webhooks, as it goes from ours to theirs. Headers of answers, security and examples are not compared. Ends with 2 if anything differs, and with 1 if it could not find out.",
    words: [provider],
    flags: {
      spec: { value: "URL|FILE", about: "Their document, JSON or YAML, OpenAPI 3." },
      json: { about: "Print the answer as one JSON document." },
    },
    examples: [
      ["vitrine drift bunaistore --spec openapi.json", "a file"],
      ["vitrine drift tribute --spec https://shop.example/openapi.yaml", "what they publish"],
    ],
    answersByCode: true,
    run: async (given) => (await import("./drift.ts")).drift(given),
  },
  prism: {
    heading,
    about: "Serve the examples of a shop's spec with Prism: no state, no money, until Ctrl-C.",
    more: "For those who only want an answer of the right shape. Prism is not a part of Vitrine: the one that is installed here is used, otherwise npx fetches it (about 70 MB).",
    words: [provider],
    flags: { port: { value: "N", about: "Where it listens, 4010 by default." } },
    examples: [["vitrine prism padington --port 5010", "examples at http://127.0.0.1:5010"]],
    run: async (given) => (await import("./prism.ts")).serveExamples(given),
  },
};
