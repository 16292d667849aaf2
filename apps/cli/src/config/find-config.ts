import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { Failure } from "../failure.ts";

const names = ["ts", "mts", "js", "mjs", "json"].map((extension) => `vitrine.config.${extension}`);

/**
 * Finds the configuration file: `asked`, or the one in `folder`, if any.
 * @throws Failure (2) if `asked` does not exist
 */
export function findConfig(asked: string | undefined, folder: string): string | undefined {
  if (asked === undefined) return names.map((name) => resolve(folder, name)).find((file) => existsSync(file));
  const file = resolve(folder, asked);
  if (existsSync(file)) return file;
  throw new Failure(`Cannot read the configuration: there is no ${file}. Name another with --config.`, { exitCode: 2 });
}
