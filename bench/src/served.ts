import { spawn, execFileSync } from "node:child_process";
import { get } from "node:http";

/** A server as users start it: its own program that listens on a port. */
export interface Served {
  readonly port: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startedMs: number;
  /** Its resident memory, in bytes. */
  residentBytes(): number;
  stop(): Promise<void>;
}

/** A Node program, and where it will answer. */
export interface Program {
  readonly args: readonly string[];
  readonly port: number;
  readonly path: string;
  readonly cwd?: string;
}

/** The time limit for a start, in milliseconds. */
const patienceMs = 60_000;

/** Starts a program and waits for its first answer, whatever its status. */
export async function startServed({ args, port, path, cwd }: Program): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "ignore"] });
  const closed = new Promise((resolve) => void child.once("close", resolve));
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await closed;
  };
  while (!(await answers(port, path))) {
    const isLate = performance.now() - began > patienceMs;
    if (!isLate && child.exitCode === null) {
      await new Promise((resolve) => void setTimeout(resolve, 1));
      continue;
    }
    await stop();
    throw new Error(
      `Cannot measure: ${args.join(" ")} ${isLate ? "gives no answer" : `ended with ${child.exitCode}`}.`,
    );
  }
  return {
    port,
    startedMs: performance.now() - began,
    residentBytes: () =>
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" })) * 1_024,
    stop,
  };
}

/** A free port whose next port is also free, below the range that the system assigns. */
export async function freePort(): Promise<number> {
  const port = 20_000 + 2 * Math.floor(Math.random() * 5_000);
  const taken = await Promise.all([port, port + 1].map((each) => answers(each, "/")));
  return taken.includes(true) ? freePort() : port;
}

function answers(port: number, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ port, host: "127.0.0.1", path, headers: { "x-api-key": "sk_live_demo" }, agent: false });
    request.on("response", (response) => {
      response.resume();
      resolve(true);
    });
    request.on("error", () => resolve(false));
  });
}
