import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The command `prism proxy`, an independent OpenAPI implementation, in front of a server. */
export interface Prism {
  /** Calls the server through it. @throws Error with Prism's message when the answer does not fit the spec */
  fetch(path: string, init?: RequestInit): Promise<Judged>;
  close(): Promise<void>;
}

/** The server's answer, and Prism's objection to the request. */
export interface Judged {
  readonly response: Response;
  /** Why the request does not fit the spec; `""` when it does. */
  readonly objection: string;
}

/**
 * Puts Prism in front of `upstream`, with a provider's spec: `prism proxy --errors`, which only passes on what fits. A request
 * that it refuses goes through a second instance that judges only answers, since many scenarios send what the documentation
 * forbids.
 */
export async function startPrism(provider: string, upstream: string): Promise<Prism> {
  const spec = fileURLToPath(new URL(`../../../../specs/${provider}/openapi.yaml`, import.meta.url));
  const [strict, lenient] = await Promise.all([
    startProxy(spec, upstream, "--errors"),
    startProxy(spec, upstream, "--no-validate-request"),
  ]);
  return {
    async fetch(path, init) {
      const response = await fetch(strict.url + path, init);
      const problem = await problemOf(response);
      if (problem === undefined || !refusals.has(problem.status)) {
        return { response: accepted(path, response, problem), objection: "" };
      }
      const answer = await fetch(lenient.url + path, init);
      return { response: accepted(path, answer, await problemOf(answer)), objection: JSON.stringify(problem) };
    },
    async close() {
      await Promise.all([strict.close(), lenient.close()]);
    },
  };
}

/** Prism's own answer in place of the server's: a problem (RFC 9457). */
interface Problem {
  readonly status: number;
}

/** Prism's answer to a request that it did not pass on, because it has no key or does not fit. */
const refusals: ReadonlySet<number> = new Set([401, 422]);

async function problemOf(response: Response): Promise<Problem | undefined> {
  if (response.headers.get("content-type") !== "application/problem+json") return undefined;
  return (await response.clone().json()) as Problem;
}

/** Prism treats an undocumented 4xx as a warning, not as a problem; its header lists every violation. */
function accepted(path: string, response: Response, problem: Problem | undefined): Response {
  const told = JSON.parse(response.headers.get("sl-violations") ?? "[]") as readonly Violation[];
  const violations = told.filter(({ location }) => location[0] === "response");
  if (problem === undefined && violations.length === 0) return response;
  const complaint = JSON.stringify(problem ?? violations);
  throw new Error(
    `Cannot accept ${response.status} of ${path}: Prism says ${complaint}. Compare it with openapi.yaml.`,
  );
}

interface Violation {
  /** "request" or "response", then the place in it. */
  readonly location: readonly string[];
}

interface Proxy {
  readonly url: string;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);
const program = require.resolve("@stoplight/prism-cli/dist/index.js");

async function startProxy(spec: string, upstream: string, mode: string): Promise<Proxy> {
  const words = ["proxy", spec, upstream, "--host", "127.0.0.1", "--port", "0", "--no-cors", mode];
  const prism = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  // An aborted run must leave no process behind.
  const stop = (): void => void prism.kill();
  process.once("exit", stop);
  const url = await addressIn(createInterface(prism.stdout));
  // It logs every call, and would block if its output were not read.
  prism.stdout.resume();
  return {
    url,
    async close() {
      process.off("exit", stop);
      const ended = once(prism, "exit");
      stop();
      await ended;
    },
  };
}

/** Reads the port from Prism's output. */
async function addressIn(log: AsyncIterable<string>): Promise<string> {
  const said: string[] = [];
  for await (const line of log) {
    const url = /listening on (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
    said.push(line);
  }
  throw new Error(`Cannot start Prism: it ended after ${JSON.stringify(said.join("\n"))}. Look at the spec.`);
}
