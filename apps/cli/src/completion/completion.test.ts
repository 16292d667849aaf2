import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { main } from "../main.test-process.ts";
import { runCaptured } from "../run.test-server.ts";

const hasBash = spawnSync("bash", ["--version"]).status === 0;

/** What bash makes of a line: its words are cut at `=` and `:` as well, and so is what is replaced. */
const typed = [
  {
    line: "vitrine trigger bunaistore cr",
    words: ["trigger", "bunaistore", "cr"],
    replies: ["credit", "create-product", "create-account"],
  },
  {
    line: "vitrine trigger bunaistore set-maintenance on=",
    words: ["trigger", "bunaistore", "set-maintenance", "on", "="],
    replies: ["true", "false"],
  },
  {
    line: "vitrine trigger bunaistore set-payment-method method=ton en",
    words: ["trigger", "bunaistore", "set-payment-method", "method", "=", "ton", "en"],
    replies: ["enabled="],
  },
  {
    line: "vitrine faults add --url http://localhost:4000 --reset=a",
    words: ["faults", "add", "--url", "http", ":", "//localhost", ":", "4000", "--reset", "=", "a"],
    replies: ["after"],
  },
  { line: "vitrine completion ", words: ["completion", ""], replies: ["bash", "zsh", "fish"] },
];

test.skipIf(!hasBash)("bash completes a word by asking the command itself", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "vitrine-bash-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const vitrine = join(folder, "vitrine");
  writeFileSync(vitrine, `#!/bin/sh\nexec "${process.execPath}" --conditions=@vitrine/source "${main}" "$@"\n`);
  chmodSync(vitrine, 0o755);
  const { stdout: script } = await runCaptured(["completion", "bash"]);
  const asked = typed.map(({ line, words }) => {
    const quoted = ["vitrine", ...words].map((word) => `'${word}'`).join(" ");
    return `COMP_LINE='${line}'; COMP_POINT=${line.length}; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _vitrine; (IFS=,; echo "\${COMPREPLY[*]}")`;
  });
  const { stdout, stderr } = spawnSync("bash", ["-c", [script, ...asked].join("\n")], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"]}` },
  });
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n")).toEqual(typed.map(({ replies }) => replies.join(",")));
});

test("zsh and fish are taught likewise, and no other shell", async () => {
  expect((await runCaptured(["completion", "zsh"])).stdout).toMatch(/\ncompdef _vitrine vitrine\n$/);
  expect((await runCaptured(["completion", "fish"])).stdout).toMatch(/^complete -c vitrine /);
  expect(await runCaptured(["completion", "cmd"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`"cmd" is not valid. Choose one of bash, zsh, fish.`) as unknown,
  });
});
