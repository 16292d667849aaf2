import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { createWorlds, serve } from "@vitrine/server";
import type { ServeOptions, Worlds, WorldsOptions } from "@vitrine/server";
import { onTestFinished, vi } from "vitest";

import { run } from "./run.ts";

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** For tests: a server with a manual default world, and commands that are pointed at it. */
export interface TestServer {
  readonly url: string;
  readonly worlds: Worlds;
  /** Ends the server before the test does. */
  close(): Promise<void>;
  /** Runs the command line in this process. */
  vitrine(...argv: readonly string[]): Promise<Ended>;
  /** The same with `--json`: the document it printed. */
  json(...argv: readonly string[]): Promise<unknown>;
  /** Buys one piece of a product at BunaiStore; the status. */
  buy(product?: string): Promise<number>;
}

/** Opens one; it is closed with the test. */
export async function startServer(options: Partial<WorldsOptions> = {}, more: ServeOptions = {}): Promise<TestServer> {
  const worlds = createWorlds({ providers: { bunaistore, padington }, clock: "manual", ...options });
  const server = await serve(worlds, { provider: "bunaistore", graceMs: 0, ...more });
  onTestFinished(async () => {
    await server.close();
    worlds.close();
  });
  const vitrine = (...argv: readonly string[]): Promise<Ended> => runCaptured([...argv, "--url", server.url]);
  return {
    url: server.url,
    worlds,
    close: server.close,
    vitrine,
    json: async (...argv) => {
      const { code, stdout, stderr } = await vitrine(...argv, "--json");
      if (code !== 0) throw new Error(`vitrine ${argv.join(" ")} ended with ${code}: ${stderr}`);
      return JSON.parse(stdout) as unknown;
    },
    buy: async (product_id = "PRD_ajS8x") => {
      const { status } = await fetch(`${server.url}/v1/orders`, {
        method: "POST",
        headers: { "x-api-key": "sk_live_demo", "content-type": "application/json" },
        body: JSON.stringify({ product_id, qty: 1 }),
      });
      return status;
    },
  };
}

/** Runs a command line and takes down what it writes. */
export async function runCaptured(argv: readonly string[]): Promise<Ended> {
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    }),
  );
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await run(argv);
    return { code: process.exitCode, ...written };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
