import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a process ended, and all it said. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** For tests: the command line as a process of its own, run from its sources. */
export interface TestProcess {
  /** Waits for a line on stdout; its first group, or all of it. Rejects when the process ends before. */
  says(sign: RegExp): Promise<string>;
  readonly ending: Promise<Ending>;
  signal(name: NodeJS.Signals): void;
  /** Stops reading what it says, as `head` does. */
  stopReading(): void;
}

interface SpawnOptions {
  readonly nodeOptions?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Where the command begins. */
export const main: string = fileURLToPath(new URL("main.ts", import.meta.url));

/** For tests: starts `vitrine` with these arguments; `nodeOptions` go to Node itself, `cwd` is the folder it runs in, `env` is added to ours. */
export function spawnVitrine(
  args: readonly string[],
  { nodeOptions = [], cwd, env: added }: SpawnOptions = {},
): TestProcess {
  const { NO_COLOR: _plain, FORCE_COLOR: _colour, VITRINE_URL: _url, VITRINE_TOKEN: _token, ...env } = process.env;
  const child = spawn(process.execPath, ["--conditions=@vitrine/source", ...nodeOptions, main, ...args], {
    env: { ...env, ...added },
    ...(cwd !== undefined && { cwd }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ending = new Promise<Ending>((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
  return {
    says: async (sign) => {
      for (;;) {
        const found = sign.exec(stdout);
        if (found) return found[1] ?? found[0];
        const over = await Promise.race([
          new Promise<false>((resolve) => void child.stdout.once("data", () => resolve(false))),
          ending.then(() => true),
        ]);
        if (over && !sign.test(stdout)) throw new Error(`It ended without saying ${sign}:\n${stdout}${stderr}`);
      }
    },
    ending,
    signal: (name) => void child.kill(name),
    stopReading: () => void child.stdout.destroy(),
  };
}
