// Runs the examples of every README: each TypeScript block as its own program, each `curl` line, all against a new
// server. A JSON block after a `curl` line is the expected answer; "…" in it matches any text.
import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { tribute } from "@vitrine/mock-tribute";
import { createWorlds, serve } from "@vitrine/server";
import { expect, it } from "vitest";

import { root } from "./workspace.ts";

const run = promisify(execFile);
const readmes = globSync("{.,specs,packages/*,mocks/*,apps/*}/README.md", { cwd: root }).toSorted();

interface Block {
  readonly language: string;
  readonly text: string;
}

for (const readme of readmes) {
  const blocks = blocksOf(readFileSync(join(root, readme), "utf8"));
  const examples = blocks.filter((block) => isProgram(block) || isCommand(block));
  if (examples.length === 0) continue;

  it(`the examples of ${readme} run and answer as documented`, { timeout: 60_000 }, async () => {
    const worlds = createWorlds({ providers: { bunaistore, padington, tribute } });
    const server = await serve(worlds, { provider: "bunaistore" });
    const second = await serve(worlds, { provider: "padington" });
    const third = await serve(worlds, { provider: "tribute" });
    try {
      for (const [index, block] of blocks.entries()) {
        const text = block.text
          .replaceAll(/http:\/\/(localhost|127\.0\.0\.1):400[01]/g, server.url)
          .replaceAll(/http:\/\/(localhost|127\.0\.0\.1):4002/g, second.url)
          .replaceAll(/http:\/\/(localhost|127\.0\.0\.1):4003/g, third.url);
        if (isProgram(block)) await runProgram(dirname(readme), text);
        if (isCommand(block)) expectAnswer(await runCommand(text), blocks[index + 1]);
      }
    } finally {
      await server.close();
      await second.close();
      await third.close();
      worlds.close();
    }
  });
}

it("the front page has the proofs' numbers", () => {
  const page = readFileSync(join(root, "README.md"), "utf8");
  for (const proofs of globSync("specs/*/proofs.md", { cwd: root })) {
    const [, proved, testable] = /statements: (\d+)\/(\d+) proved/.exec(readFileSync(join(root, proofs), "utf8"))!;
    expect(page).toContain(`[${proved} of ${testable}](${proofs})`);
  }
});

/** The fenced blocks of a page in order. */
function blocksOf(page: string): readonly Block[] {
  const fences = page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...fences].map(([, language, text]) => ({ language: language!, text: text! }));
}

function isProgram({ language }: Block): boolean {
  return language === "ts";
}

function isCommand({ language, text }: Block): boolean {
  return language === "sh" && text.startsWith("curl ");
}

/** Runs beside its page, where the packages it shows can be imported. */
async function runProgram(place: string, text: string): Promise<void> {
  const folder = mkdtempSync(join(root, place, ".example-"));
  try {
    const isTest = /from "vitest"/.test(text);
    const file = join(folder, isTest ? "example.test.ts" : "example.ts");
    writeFileSync(file, text);
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const command = isTest ? [vitest, "run", file] : ["--conditions=@vitrine/source", file];
    await run(process.execPath, command, { cwd: root });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runCommand(text: string): Promise<unknown> {
  const { stdout } = await run("bash", ["-c", text.replace("curl ", "curl --silent --fail-with-body ")]);
  return JSON.parse(stdout);
}

function expectAnswer(answer: unknown, next: Block | undefined): void {
  if (next?.language === "json") expect(answer).toEqual(wildcards(JSON.parse(next.text)));
}

/** The value with "…" replaced by a matcher for any text. */
function wildcards(value: unknown): unknown {
  if (value === "…") return expect.any(String);
  if (Array.isArray(value)) return value.map(wildcards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, wildcards(part)]));
}
