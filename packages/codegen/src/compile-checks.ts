import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

import { bareSchema, referencedSchema, type Schema } from "./schema.ts";
import { tagUnions } from "./tagged-union.ts";

/** Source text of check functions, and the function for each schema. */
export interface CompiledChecks {
  /** Declares the functions and what they need; no imports, no exports. */
  readonly code: string;
  /** From each requested name to the name of its function in `code`; equal schemas share one function. */
  readonly functions: ReadonlyMap<string, string>;
}

/**
 * Compiles one check for each of `wanted`, against the spec's named schemas.
 *
 * String lengths count UTF-16 units, as `length` does in the languages the providers are written in. `inline` copies
 * small referenced schemas into their users: faster checks, more code.
 * @throws for an invalid schema, or a check that would need ajv at run time
 */
export function compileChecks(
  schemas: Readonly<Record<string, Schema>>,
  wanted: ReadonlyMap<string, Schema>,
  { inline }: { readonly inline: boolean },
): CompiledChecks {
  const ajv = leanAjv(inline);
  const bareOf = (schema: Schema, name: string): Schema => bareSchema(tagUnions(schema, schemas), name);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(bareOf(schema, name), name);

  const ids = new Map<string, string>();
  const known = new Map<string, string>();
  for (const [name, schema] of wanted) {
    const bare = bareOf(schema, name);
    const fingerprint = JSON.stringify(bare);
    const id = referencedSchema(schema) ?? known.get(fingerprint) ?? `check.${name}`;
    if (id === `check.${name}`) {
      ajv.addSchema(bare, id);
      known.set(fingerprint, id);
    }
    ids.set(name, id);
  }
  // One export per schema, because ajv repeats the function of a schema requested twice.
  const exported = new Map([...ids].map(([name, id]) => [id, name]));
  const module = standalone.default(ajv, Object.fromEntries([...exported].map(([id, name]) => [name, id])));
  const { code, functions } = readModule(module);
  return {
    code,
    functions: new Map([...ids].map(([name, id]) => [name, functions.get(exported.get(id) ?? name) ?? ""])),
  };
}

/**
 * JSON Schema 2020-12 without dynamic references and `unevaluated…`: these cost every check a preamble, and no spec
 * here needs them. A schema that uses them is refused for an unknown keyword.
 */
function leanAjv(inlineRefs: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    discriminator: true,
    inlineRefs,
    logger: false,
    meta: false,
    strictRequired: false,
    strictTuples: false,
    strictTypes: false,
    unicode: false,
    validateSchema: false,
  });
  Object.assign(ajv.opts, { dynamicRef: false, unevaluated: false });
  for (const keyword of ["$dynamicRef", "$dynamicAnchor", "unevaluatedItems", "unevaluatedProperties"])
    ajv.removeKeyword(keyword);
  return ajv;
}

/** Removes the exports from ajv's module, such as `export const name = validate20;`. */
function readModule(module: string): CompiledChecks {
  const functions = new Map<string, string>();
  const code = module
    .replace(/^"use strict";\n?/, "")
    .replaceAll(/^export const (\w+) = (\w+);\n?/gm, (_line, name: string, check: string) => {
      functions.set(name, check);
      return "";
    })
    // Nothing reads the schema path of a misfit, and it is a quarter of the text.
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replaceAll(/\n{2,}/g, "\n");
  const [runtime] = /require\(.*?\)/.exec(code) ?? [];
  if (runtime !== undefined) {
    throw new Error(
      `Cannot compile the checks: they would need ${runtime} at run time. Use plainer schemas (no uniqueItems of objects).`,
    );
  }
  return { code: withoutUnusedSchemas(code).trim(), functions };
}

/** ajv includes a copy of every schema it compiled; most are never read. */
function withoutUnusedSchemas(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) => {
    const uses = code.split(new RegExp(`\\b${name}\\b`)).length - 1;
    return uses > 1 ? line : "";
  });
}
