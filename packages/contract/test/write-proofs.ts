import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

import { gatherProofs, writeReport, type Proofs, type Statement } from "../src/proofs.ts";
import type { ProviderSuite } from "../src/provider-suite.ts";
import { providers } from "../src/providers.ts";

/** Where the report on a provider stands. */
export function reportFile({ name }: ProviderSuite): URL {
  return new URL("proofs.md", folderOf(name));
}

/** Sets a provider's scenarios beside its statements, in the order of those. */
export function proveProvider({ name, suites }: ProviderSuite): Proofs {
  const statements = readFileSync(new URL("statements.yaml", folderOf(name)), "utf8");
  return gatherProofs(parse(statements) as readonly Statement[], suites);
}

/** The report as it should stand in the file. */
export function reportOf(provider: ProviderSuite): string {
  return writeReport(provider, proveProvider(provider));
}

function folderOf(name: string): URL {
  return new URL(`../../../specs/${name}/`, import.meta.url);
}

// As a program: writes the reports, or with --check says whether they are as they should be.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const provider of providers) {
    const { faults } = proveProvider(provider);
    for (const fault of faults) console.error(`${provider.title}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    const file = reportFile(provider);
    const report = reportOf(provider);
    if (!process.argv.includes("--check")) {
      writeFileSync(file, report);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== report) {
      console.error(`Cannot accept specs/${provider.name}/proofs.md: it is stale. Run \`pnpm generate\`.`);
      process.exitCode = 1;
    }
  }
}
