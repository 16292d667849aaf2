import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { refresh } from "./refresh.ts";

const folder = mkdtempSync(join(tmpdir(), "codegen-"));
const kiosk = join(folder, "kiosk");
const operations = join(kiosk, "generated/operations.ts");

beforeAll(() => {
  mkdirSync(kiosk);
  writeFileSync(
    join(kiosk, "openapi.yaml"),
    `openapi: 3.1.0
info: { title: Kiosk, version: 1.0.0 }
paths:
  /me: { get: { operationId: getMe, responses: { "200": { description: Fine. } } } }
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a dry run names stale files and writes nothing", async () => {
  expect(await refresh(kiosk, { dry: true })).toContain(operations);
  expect(readdirSync(kiosk)).toEqual(["openapi.yaml"]);
});

test("after a refresh no file is stale", async () => {
  await refresh(kiosk, { dry: false });
  expect(await refresh(kiosk, { dry: true })).toEqual([]);
  expect(readFileSync(operations, "utf8")).toContain("GET /me");
});

test("an edited file is written again, and one that is no longer generated is removed", async () => {
  await refresh(kiosk, { dry: false });
  const gone = join(kiosk, "generated/levers.ts");
  writeFileSync(gone, "");
  writeFileSync(operations, "");
  expect(await refresh(kiosk, { dry: false })).toEqual([gone, operations]);
  expect(await refresh(kiosk, { dry: true })).toEqual([]);
});

test("--check fails with the names of stale files, and reports that a name without a spec is skipped", async () => {
  await refresh(kiosk, { dry: false });
  writeFileSync(operations, "");
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  expect(
    spawnSync(process.execPath, [main, "--check", "nowhere", "kiosk"], { cwd: folder, encoding: "utf8" }),
  ).toMatchObject({
    status: 1,
    stdout: "Skipped nowhere: it has no openapi.yaml.\n",
    stderr: `Cannot accept the generated files: ${join("kiosk", "generated", "operations.ts")} do not fit the specs. Run \`pnpm generate\`.\n`,
  });
});
