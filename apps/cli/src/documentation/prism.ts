import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { Failure } from "../failure.ts";
import type { Shop } from "../shops.ts";
import { onInterrupt } from "../terminal/interrupt.ts";
import { basePathOf } from "./base-path.ts";

const packageName = "@stoplight/prism-cli";

/** The version to fetch if none is installed: the one that validates our own responses. */
export const prismVersion = "5.16.0";

/** `vitrine prism PROVIDER`: Prism answers with the spec's examples until it is stopped. @throws Failure (1) */
export async function serveExamples({
  shop,
  port = 4_010,
}: {
  readonly shop: Shop;
  readonly port?: number;
}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "vitrine-prism-"));
  try {
    const file = join(folder, `${shop.name}.json`);
    writeFileSync(file, JSON.stringify(withWholePaths(await shop.document())));
    const code = await run([...programHere(), "mock", file, "--port", String(port)]);
    if (code !== 0) {
      throw new Failure(
        `Cannot serve ${shop.title}'s examples: Prism ended with ${code}. If it could not be fetched, npm install --save-dev ${packageName}@${prismVersion} and run this again.`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds the base path to every path, since Prism ignores the server's base path. */
function withWholePaths(document: Readonly<Record<string, unknown>>): object {
  const base = basePathOf(document);
  const paths = Object.entries(document["paths"] as object).map(([path, item]) => [base + path, item as unknown]);
  return { ...document, paths: Object.fromEntries(paths) as unknown };
}

/** The program and its first arguments: the Prism installed in this folder, else npx. */
function programHere(): readonly [string, ...string[]] {
  const installed = installedProgram();
  if (installed !== undefined) return [process.execPath, installed];
  process.stderr.write(
    `Prism is not installed here: npx runs ${packageName}@${prismVersion}, and fetches it first if need be.\n`,
  );
  return ["npx", "--yes", `--package=${packageName}@${prismVersion}`, "prism"];
}

function installedProgram(): string | undefined {
  try {
    const manifest = createRequire(join(process.cwd(), "package.json")).resolve(`${packageName}/package.json`);
    const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly bin: Readonly<Record<string, string>> };
    return join(dirname(manifest), bin["prism"]!);
  } catch {
    return undefined;
  }
}

/** Runs a program until it ends and returns its exit code; 0 if it was stopped. */
function run([program, ...args]: readonly [string, ...string[]]): Promise<number> {
  return new Promise((resolve, reject) => {
    // On Windows npx is a script, and only a shell can run it.
    const child = spawn(program, args, { stdio: "inherit", shell: process.platform === "win32" && program === "npx" });
    let stopped = false;
    const stopListening = onInterrupt((signal) => {
      stopped = true;
      child.kill(signal);
    });
    child.on("error", (cause) => {
      stopListening();
      const message = `Cannot run ${program}: ${cause.message}. npm install --save-dev ${packageName}@${prismVersion}, and run this again.`;
      reject(new Failure(message, { cause }));
    });
    child.on("exit", (code) => {
      stopListening();
      resolve(stopped ? 0 : (code ?? 1));
    });
  });
}
