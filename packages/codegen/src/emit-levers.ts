import { answerType, bodyType } from "./emit-operations.ts";
import { requestChecks } from "./emit-requests.ts";
import { banner, camelCase, pascalCase, quoted, remark, typeImport } from "./source-text.ts";
import type { DocumentedLever, Spec } from "./spec.ts";

/** `lever-requests.ts`: one precompiled check for each lever's body. */
export function emitLeverRequests(spec: Spec): string {
  return requestChecks(spec, new Map(spec.levers.map((lever) => [lever.id, lever.body.schema])));
}

/** `levers.ts`: the body and answer of each lever by provider, as types and as tables of checks. */
export function emitLevers(spec: Spec): string {
  const providers = Map.groupBy(spec.levers, (lever) => lever.provider);
  return [
    banner,
    typeImport(["Check"], "../../operation.ts") +
      `import {\n${spec.levers
        .map((lever) => `  ${lever.id},\n`)
        .toSorted()
        .join("")}} from "./lever-requests.ts";\n` +
      typeImport(
        spec.levers.flatMap((lever) => [...bodyType(lever).imports, ...answerType(lever).imports]),
        "./types.ts",
      ),
    ...[...providers].map(([provider, levers]) => emitProvider(provider, levers)),
    `/** Every provider's levers, by its name. */`,
    `export interface ProviderLevers {`,
    ...[...providers.keys()].map((provider) => `  readonly ${quoted(provider)}: ${pascalCase(provider)}Levers;`),
    `}\n`,
  ].join("\n");
}

function emitProvider(provider: string, levers: readonly DocumentedLever[]): string {
  const table = `${pascalCase(provider)}Levers`;
  return [
    `export interface ${table} {`,
    ...levers.map(
      (lever) =>
        `${remark(lever.summary, 2)}  ${quoted(lever.lever)}: {\n` +
        `    readonly body: ${bodyType(lever).text};\n` +
        `    readonly answer: ${answerType(lever).text};\n` +
        `  };`,
    ),
    `}\n`,
    `/** The checks of the levers' bodies. */`,
    `export const ${camelCase(provider)}Levers: { readonly [Name in keyof ${table}]: Check } = {`,
    ...levers.map((lever) => `  ${quoted(lever.lever)}: ${lever.id},`),
    `};\n`,
  ].join("\n");
}
