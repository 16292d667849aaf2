import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The command `prism proxy`, an OpenAPI implementation of other people, in front of a server. */
export interface Prism {
  /** Calls the server through it. @throws Error with Prism's own words where it holds that the answer does not fit the spec */
  fetch(path: string, init?: RequestInit): Promise<Judged>;
  close(): Promise<void>;
}

/** What the server answered, and what Prism held against the request. */
export interface Judged {
  readonly response: Response;
  /** Why the request does not fit the spec; "" for one that does. */
  readonly objection: string;
}

/**
 * Puts Prism in front of `upstream`, with a provider's spec: `prism proxy --errors`, which lets nothing through that does not
 * fit. A request that it refuses goes through a second one, which judges answers alone, as many scenarios send what the
 * documentation forbids.
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

/** An answer that Prism gives in place of the server's: a problem (RFC 9457). */
interface Problem {
  readonly status: number;
}

/** What Prism says to a request that it has not passed on: it shows no key, or does not fit. */
const refusals: ReadonlySet<number> = new Set([401, 422]);

async function problemOf(response: Response): Promise<Problem | undefined> {
  if (response.headers.get("content-type") !== "application/problem+json") return undefined;
  return (await response.clone().json()) as Problem;
}

/** An undocumented 4xx is a mere warning, and no problem, in the eyes of Prism; its header tells every violation. */
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
  /** "request" or "response", then where in it. */
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
  // A run that is given up leaves no process behind.
  const stop = (): void => void prism.kill();
  process.once("exit", stop);
  const url = await addressIn(createInterface(prism.stdout));
  // It says something of every call, and would wait for somebody to read it.
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

/** Where Prism listens, which it says once it does. */
async function addressIn(log: AsyncIterable<string>): Promise<string> {
  const said: string[] = [];
  for await (const line of log) {
    const url = /listening on (http:\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
    said.push(line);
  }
  throw new Error(`Cannot start Prism: it ended after ${JSON.stringify(said.join("\n"))}. Look at the spec.`);
}
