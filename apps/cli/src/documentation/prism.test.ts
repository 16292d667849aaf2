import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";

import { spawnVitrine } from "../main.test-process.ts";
import { prismVersion } from "./prism.ts";

/** A program in place of Prism, or of npx: says what it was asked for and which paths the spec has. */
const program = `#!${process.execPath}
const fs = require("node:fs");
const args = process.argv.slice(2);
const file = args.find((each) => each.endsWith(".json"));
const { paths } = JSON.parse(fs.readFileSync(file, "utf8"));
console.log(JSON.stringify({ args: args.map((each) => (each === file ? "FILE" : each)), file, paths: Object.keys(paths) }));
if (process.env.PRISM_ENDS) process.exit(Number(process.env.PRISM_ENDS));
setInterval(() => {}, 1000);
`;

interface Said {
  readonly args: readonly string[];
  readonly file: string;
  readonly paths: readonly string[];
}

/** An empty folder with these files; it is gone with the test. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "prism-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    chmodSync(join(folder, path), 0o755);
  }
  return folder;
}

const installed = {
  "node_modules/@stoplight/prism-cli/package.json": '{ "bin": { "prism": "./dist/prism.cjs" } }',
  "node_modules/@stoplight/prism-cli/dist/prism.cjs": program,
};

describe.skipIf(process.platform === "win32")("vitrine prism", { timeout: 30_000 }, () => {
  // What pnpm starts finds this workspace's packages in every folder, and Prism is one of them.
  beforeEach(() => void vi.stubEnv("NODE_PATH", ""));

  test("runs the Prism that is installed, with the shop's whole paths, until it is stopped", async () => {
    const { says, signal, ending } = spawnVitrine(["prism", "tribute", "--port", "5010"], {
      cwd: folderWith(installed),
    });
    const said = JSON.parse(await says(/^\{.*\}$/m)) as Said;
    expect(said.args).toEqual(["mock", "FILE", "--port", "5010"]);
    expect(said.paths).toContain("/api/v1/shop/orders");
    signal("SIGTERM");
    expect(await ending).toMatchObject({ code: 0, stderr: "" });
    expect(() => readFileSync(said.file)).toThrow("ENOENT");
  });

  test("has npx run it at an exact version where it is not, and says so", async () => {
    vi.stubEnv("PATH", folderWith({ npx: program }));
    const { says, signal, ending } = spawnVitrine(["prism", "padington"], { cwd: folderWith({}) });
    const said = JSON.parse(await says(/^\{.*\}$/m)) as Said;
    expect(said.args).toEqual([
      "--yes",
      `--package=@stoplight/prism-cli@${prismVersion}`,
      "prism",
      "mock",
      "FILE",
      "--port",
      "4010",
    ]);
    expect(said.paths).toContain("/v1/balance");
    signal("SIGTERM");
    const { stderr } = await ending;
    expect(stderr).toBe(
      `Prism is not installed here: npx runs @stoplight/prism-cli@${prismVersion}, and fetches it first if need be.\n`,
    );
  });

  test("says what to do where Prism ends by itself, or there is no npx", async () => {
    vi.stubEnv("PRISM_ENDS", "3");
    const ended = await spawnVitrine(["prism", "padington"], { cwd: folderWith(installed) }).ending;
    expect(ended.stderr).toMatch(/^Cannot serve Padington's examples: Prism ended with 3\. /);
    expect(ended.code).toBe(1);
    vi.stubEnv("PATH", folderWith({}));
    const missing = await spawnVitrine(["prism", "padington"], { cwd: folderWith({}) }).ending;
    expect(missing.stderr).toMatch(/^Cannot run npx: .*npm install --save-dev @stoplight\/prism-cli@/m);
    expect(missing.code).toBe(1);
  });

  test("takes a port that is one", async () => {
    const { code, stderr } = await spawnVitrine(["prism", "padington", "--port", "0"]).ending;
    expect(stderr).toContain(`--port "0" is not a whole number from 1 to 65535.`);
    expect(code).toBe(2);
  });
});

test("the version is the one that judges our own answers", () => {
  const catalog = readFileSync(new URL("../../../../pnpm-workspace.yaml", import.meta.url), "utf8");
  expect(catalog).toContain(`"@stoplight/prism-cli": ${prismVersion}\n`);
});
