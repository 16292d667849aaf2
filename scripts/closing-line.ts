import type { Reporter, TestModule } from "vitest/node";

/**
 * Prints `N passed, N failed, N skipped` as the last line of the run; a file that cannot load counts as one failure.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => Array.from(module.children.allTests(), (test) => test.result().state));
    const count = (state: (typeof states)[number]): number => states.filter((each) => each === state).length;
    const unloaded = modules.filter((module) => module.errors().length > 0).length;
    const failed = count("failed") + unloaded + errors.length;
    const line = `${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped`;
    // Other reporters print after this hook; nothing prints after the process's own exit.
    process.on("exit", () => process.stdout.write(`${line}\n`));
  }
}
