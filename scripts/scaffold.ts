// pnpm scaffold <name> [--title "Lemonade"] [--origin https://api.lemonade.example]     makes the rooms of a new provider
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { describeProvider } from "./scaffold/new-provider.ts";
import { planRooms } from "./scaffold/plan-rooms.ts";
import { root } from "./workspace.ts";

try {
  const { values, positionals } = parseArgs({
    options: { title: { type: "string" }, origin: { type: "string" } },
    allowPositionals: true,
  });
  const [name = "", ...more] = positionals;
  if (more.length > 0)
    throw new Error(`Cannot scaffold ${positionals.join(" ")}: that is more than one name. Give one.`);
  const provider = describeProvider(name, values);
  const files = planRooms(root, provider);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
  process.stdout.write(`
${provider.title} has its rooms: ${files.size} files, written or changed. All they say of it is made up, and marked "chosen".

Next
  pnpm install && pnpm generate && pnpm format
  pnpm typecheck && pnpm vitest run packages/${name} packages/contract/test/${name}
  Then CONTRIBUTING.md, "Add a provider", from its second step.
`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
