#!/usr/bin/env node
// vitrine-codegen [--check] [name…]     in the folder of the specs; without names every folder with an openapi.yaml
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { refresh } from "./refresh.ts";

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const described = (name: string): boolean => existsSync(join(name, "openapi.yaml"));
const names = positionals.length > 0 ? positionals : readdirSync(".").filter(described).toSorted();

const stale: string[] = [];
for (const name of names) {
  if (described(name)) stale.push(...(await refresh(name, { dry: values.check })));
  else process.stdout.write(`Skipped ${name}: it has no openapi.yaml.\n`);
}
if (values.check && stale.length > 0) {
  const files = stale.join(", ");
  process.stderr.write(`Cannot accept the generated files: ${files} do not fit the specs. Run \`pnpm generate\`.\n`);
  process.exitCode = 1;
}
