import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { Failure } from "../failure.ts";

const names = ["ts", "mts", "js", "mjs", "json"].map((extension) => `vitrine.config.${extension}`);

/**
 * The configuration file to use: the one that was asked for, or that of a folder, if it has one.
 * @throws Failure (2) where the one that was asked for is not there
 */
export function findConfig(asked: string | undefined, folder: string): string | undefined {
  if (asked === undefined) return names.map((name) => resolve(folder, name)).find((file) => existsSync(file));
  const file = resolve(folder, asked);
  if (existsSync(file)) return file;
  throw new Failure(`Cannot read the configuration: there is no ${file}. Name another with --config.`, { exitCode: 2 });
}
