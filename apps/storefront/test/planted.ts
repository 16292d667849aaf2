import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { onTestFinished } from "vitest";

import type { OpenShop } from "./shop-process.ts";

/** A mistake: what is to stand in a file of the shop in place of something else. */
export interface Mistake {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

/** Opens a copy of this shop with mistakes in it; the copy is thrown away with the test. */
export async function planted(...mistakes: readonly Mistake[]): Promise<OpenShop> {
  const root = join(import.meta.dirname, "..");
  const folder = mkdtempSync(join(root, ".planted-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(root, "src"), folder, { recursive: true, filter: (path) => !path.endsWith(".test.ts") });
  for (const { file, right, wrong } of mistakes) {
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(right))
      throw new Error(`Cannot plant a mistake in ${file}: it does not say "${right}". Read it.`);
    writeFileSync(path, text.replace(right, wrong));
  }
  const { openShop } = (await import(pathToFileURL(join(folder, "shop.ts")).href)) as { readonly openShop: OpenShop };
  return openShop;
}
