import type { Answer } from "./call.ts";
import type { Effect } from "./fault.ts";

/** The answer that replaces the provider's, if the fault asks for one; the call is then not processed. */
export function answerInstead(effect: Effect, failure: (status: number) => Answer): Answer | undefined {
  if ("reset" in effect) return effect.reset === "before" ? { ...failure(500), cut: "reset" } : undefined;
  if (!("status" in effect)) return undefined;
  const own = failure(effect.status);
  const headers = { ...own.headers, ...lowerCased(effect.headers) };
  return { status: effect.status, headers, body: effect.body === undefined ? own.body : textOf(effect.body) };
}

/** Applies a fault to the answer of a processed call. */
export function spoil(effect: Effect, answer: Answer): Answer {
  if ("reset" in effect) return { ...answer, cut: "reset" };
  if ("truncate" in effect) return { ...answer, cut: "truncate" };
  if (!("garbage" in effect)) return answer;
  if (effect.garbage === "json") return { ...answer, status: 200, body: `${answer.body.slice(0, -1)},` };
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: page };
}

const page = "<!doctype html><html><head><title>502</title></head><body><h1>Bad gateway</h1></body></html>\n";

function textOf(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

function lowerCased(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
