import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { generate } from "./generate.ts";

/**
 * Generates `name`/generated from `name`/openapi.yaml and removes files that are no longer generated. With `dry`,
 * changes nothing.
 * @returns the paths of the files that were out of date
 */
export async function refresh(name: string, { dry }: { readonly dry: boolean }): Promise<readonly string[]> {
  const folder = join(name, "generated");
  const files = await generate(join(name, "openapi.yaml"));
  const left = existsSync(folder) ? readdirSync(folder).filter((file) => !files.has(file)) : [];
  const stale = [...files].filter(([file, text]) => !holds(join(folder, file), text));
  if (!dry) {
    mkdirSync(folder, { recursive: true });
    for (const file of left) rmSync(join(folder, file));
    for (const [file, text] of stale) writeFileSync(join(folder, file), text);
  }
  return [...left, ...stale.map(([file]) => file)].map((file) => join(folder, file));
}

function holds(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === text;
}
