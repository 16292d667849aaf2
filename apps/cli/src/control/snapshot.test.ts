import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { startServer } from "../run.test-server.ts";

test.for([
  ["{", "not JSON"],
  ["{}", "no snapshot"],
  ["[]", "no snapshot"],
  ["null", "no snapshot"],
])("a file with %s is %s, and is not sent", async ([content, what]) => {
  const folder = mkdtempSync(join(tmpdir(), "snapshot-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "snapshot.json");
  writeFileSync(file, content!);
  const { vitrine } = await startServer();
  expect(await vitrine("snapshot", "restore", file)).toMatchObject({
    code: 1,
    stderr: `Cannot read ${file}: it is ${what}. Name a file that snapshot save wrote.\n`,
  });
});
