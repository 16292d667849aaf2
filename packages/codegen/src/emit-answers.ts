import { compileChecks } from "./compile-checks.ts";
import type { Schema } from "./schema.ts";
import { banner, quoted } from "./source-text.ts";
import type { DocumentedAnswer, DocumentedOperation, Spec } from "./spec.ts";

/** `answers.ts`: a check for every documented answer and event. Only contract tests load it. */
export function emitAnswers(spec: Spec): string {
  const operations = [...spec.operations, ...spec.levers];
  const { code, functions } = compileChecks(
    spec.schemas,
    new Map([
      ...operations.flatMap((operation) =>
        operation.answers.flatMap((answer): [string, Schema][] =>
          answer.body ? [[answerCheckName(operation, answer), answer.body.schema]] : [],
        ),
      ),
      ...spec.webhooks.map(({ name, schema }): [string, Schema] => [eventCheckName(name), schema]),
    ]),
    { inline: false },
  );
  const answer = (operation: DocumentedOperation, documented: DocumentedAnswer): string => {
    const check = functions.get(answerCheckName(operation, documented));
    const headers = `headers: [${documented.headers.map(quoted).join(", ")}]`;
    return `    ${documented.status}: { ${check ? `body: ${check}, ` : ""}${headers} },\n`;
  };
  return [
    banner,
    "// @ts-nocheck",
    `import type { AnswerChecks, Check } from "../../operation.ts";`,
    "",
    "/** The documented answers of every operation, by status. */",
    `export const answers: Readonly<Record<${union(operations.map((operation) => operation.name))}, AnswerChecks>> = {`,
    ...operations.map(
      (operation) =>
        `  ${quoted(operation.name)}: {\n${operation.answers.map((documented) => answer(operation, documented)).join("")}  },`,
    ),
    "};",
    "",
    "/** The documented bodies of every event. */",
    `export const webhooks: Readonly<Record<${union(spec.webhooks.map(({ name }) => name))}, Check>> = {`,
    ...spec.webhooks.map(({ name }) => `  ${quoted(name)}: ${functions.get(eventCheckName(name))},`),
    "};",
    "",
    code,
    "",
  ].join("\n");
}

function answerCheckName(operation: DocumentedOperation, answer: DocumentedAnswer): string {
  return `${operation.id}${answer.status}`;
}

function eventCheckName(event: string): string {
  return `event_${event.replaceAll(/\W/g, "_")}`;
}

function union(names: readonly string[]): string {
  if (names.length === 0) return "never";
  return names.length < 4
    ? names.map(quoted).join(" | ")
    : `\n${names.map((name) => `  | ${quoted(name)}\n`).join("")}`;
}
