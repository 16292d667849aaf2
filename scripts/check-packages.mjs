// Checks every package as its users get it: packs it, runs publint and attw on the tarball, and checks that nothing
// private is in it (source conditions, `workspace:` or `catalog:` versions, test files).
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { packPublic } from "./pack.ts";
import { root } from "./workspace.ts";

const folder = mkdtempSync(join(tmpdir(), "vitrine-packages-"));
const run = promisify(execFile);

try {
  const packed = await packPublic(folder);
  const problems = (await Promise.all(packed.map(problemsOf))).flat();
  if (problems.length > 0) {
    process.stderr.write(`${problems.join("\n\n")}\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(`${packed.length} packages are fit to publish.\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** The problems of one package, each as a paragraph. */
async function problemsOf({ name, tarball }) {
  const [manifest, files] = await Promise.all([
    run("tar", ["-xOzf", tarball, "package/package.json"]).then((result) => JSON.parse(result.stdout)),
    run("tar", ["-tzf", tarball]).then((result) => result.stdout.split("\n")),
  ]);
  const checks = [complaintsOf("publint", [tarball, "--strict"])];
  // attw checks imports; a package that is only a command has none.
  if (manifest.exports) checks.push(complaintsOf("attw", [tarball, "--profile", "esm-only", ...untyped(manifest)]));
  const complaints = (await Promise.all(checks)).filter(Boolean);
  // Its scripts are included, but cannot run without the sources.
  const leaks = [
    ...(JSON.stringify({ ...manifest, scripts: undefined }).match(
      /@vitrine\/source|"workspace:[^"]*"|"catalog:[^"]*"/g,
    ) ?? []),
    ...files.filter((file) => /\.test\.|\/src\/|\.tsc|turbo\.json|tsconfig/.test(file)),
  ].map((leak) => `the tarball contains ${leak}`);
  if (!files.includes("package/LICENSE")) leaks.push("the tarball has no LICENSE");
  return [...leaks, ...complaints].map((problem) => `${name}: ${problem}`);
}

/** The attw option that skips entry points without types, such as YAML files. */
function untyped(manifest) {
  const doors = Object.keys(manifest.exports).filter((door) => /\.(yaml|json)$/.test(door));
  return doors.length > 0 ? ["--exclude-entrypoints", ...doors] : [];
}

/** What `command` prints when it fails; nothing when it succeeds. */
async function complaintsOf(command, args) {
  try {
    await run(command, args, { cwd: root });
    return undefined;
  } catch (error) {
    return `${command} says:\n${(error.stdout ?? "") + (error.stderr ?? "")}`;
  }
}
