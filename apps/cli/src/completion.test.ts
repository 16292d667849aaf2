import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { main } from "./spawn-vitrine.ts";
import { overhear } from "./test/served.ts";

const hasBash = spawnSync("bash", ["--version"]).status === 0;

test.skipIf(!hasBash)("bash completes a word by asking the command itself", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "vitrine-bash-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const vitrine = join(folder, "vitrine");
  writeFileSync(vitrine, `#!/bin/sh\nexec "${process.execPath}" --conditions=@vitrine/source "${main}" "$@"\n`);
  chmodSync(vitrine, 0o755);
  const { stdout: script } = await overhear(["completion", "bash"]);
  const typed = `COMP_WORDS=(vitrine trigger bunaistore cr); COMP_CWORD=3; _vitrine; printf '%s,' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", `${script}\n${typed}`], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"]}` },
  });
  expect({ stdout, stderr }).toEqual({ stdout: "credit,create-product,create-account,", stderr: "" });
});

test("zsh and fish are taught likewise, and no other shell", async () => {
  expect((await overhear(["completion", "zsh"])).stdout).toMatch(/\ncompdef _vitrine vitrine\n$/);
  expect((await overhear(["completion", "fish"])).stdout).toMatch(/^complete -c vitrine /);
  expect(await overhear(["completion", "cmd"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`there is no completion for "cmd". There is bash, zsh and fish.`) as unknown,
  });
});
