import type { ProviderSuite } from "./provider-suite.ts";
import type { Suite } from "./scenario.ts";

/** One numbered statement about a provider, as statements.yaml has it. */
export interface Statement {
  readonly id: string;
  /** The source of the statement: "doc", "seen" or "chosen". */
  readonly grade: string;
  readonly says: string;
  /** True for advice to integrators, which no scenario can test. */
  readonly advice?: boolean;
}

/** Which scenarios prove which statement, and what is missing or wrong. */
export interface Proofs {
  /** The testable statements, each with the titles of the scenarios that prove it. */
  readonly proved: readonly { readonly statement: Statement; readonly scenarios: readonly Claim[] }[];
  /** Scenarios that prove no single statement. */
  readonly beyond: readonly Claim[];
  /** The errors: a statement without a scenario, or a tag that names an unknown statement or advice. */
  readonly faults: readonly string[];
}

/** A scenario and its suite. */
export interface Claim {
  readonly suite: Suite;
  readonly sentence: string;
}

/** Matches the scenarios with the statements that they claim to prove. */
export function gatherProofs(statements: readonly Statement[], suites: readonly Suite[]): Proofs {
  const claims = suites.flatMap((suite) =>
    suite.scenarios.map(({ sentence, proof }) => ({ claim: { suite, sentence }, ids: proof.ids })),
  );
  const proved = statements
    .filter(({ advice }) => advice !== true)
    .map((statement) => ({
      statement,
      scenarios: claims.filter(({ ids }) => ids.includes(statement.id)).map(({ claim }) => claim),
    }));
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const tags = claims.flatMap(({ claim, ids }) => ids.map((id) => ({ claim, id })));
  const faults = [
    ...proved
      .filter(({ scenarios }) => scenarios.length === 0)
      .map(({ statement }) => `${statement.id} is proved by no scenario: ${statement.says}`),
    ...tags
      .filter(({ id }) => !known.has(id))
      .map(({ claim, id }) => `${id} is no statement, but ${named(claim)} says it proves it`),
    ...tags
      .filter(({ id }) => known.get(id)?.advice === true)
      .map(({ claim, id }) => `${id} is advice, but ${named(claim)} says it proves it`),
  ];
  return { proved, beyond: claims.filter(({ ids }) => ids.length === 0).map(({ claim }) => claim), faults };
}

/** Writes the report: the count, every statement with the scenarios that prove it, and the additional scenarios. */
export function writeReport(
  { title, seen, webhooks }: Pick<ProviderSuite, "title" | "seen" | "webhooks">,
  { proved, beyond }: Proofs,
): string {
  const done = proved.filter(({ scenarios }) => scenarios.length > 0).length;
  const rows = proved.map(({ statement: { id, grade, says }, scenarios }) => {
    const sentences = scenarios.map(inChapter);
    return `| ${id} | ${grade} | ${cell(says)} | ${sentences.map(cell).join("<br>") || "**nothing**"} |`;
  });
  return [
    `statements: ${done}/${proved.length} proved`,
    "",
    "<!-- Generated from the scenarios of @vitrine/contract by `pnpm generate`. Do not edit. -->",
    "",
    `# What is proved of ${title}`,
    "",
    `Each scenario runs in a fresh world behind every door (in-process fetch, HTTP, MSW); every answer${webhooks ? " and every webhook" : ""} in it is held`,
    `against \`openapi.yaml\` as well. Grades: \`doc\`, the provider's documentation says so; \`seen\`, ${seen}; \`chosen\`,`,
    "nobody says it, it is our choice. Statements that are advice to integrators are left out.",
    "",
    "| statement | grade | it says | proved by |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "## Beyond the statements",
    "",
    ...beyond.map((claim) => `- ${inChapter(claim)}`),
    "",
  ].join("\n");
}

function inChapter({ suite, sentence }: Claim): string {
  return `${suite.chapter}: ${sentence}`;
}

function named({ suite, sentence }: Claim): string {
  return `"${sentence}" (${suite.name})`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
