import type { AnswerCheck, Check } from "@vitrine/specs";

import type { ProviderSuite, WebhookChecks } from "./provider-suite.ts";

/** An answer or an event that the spec does not describe. */
export class Undocumented extends Error {
  override readonly name = "Undocumented";

  constructor(what: string, misfit: string) {
    super(`Cannot accept ${what}: ${misfit}. Compare it with the provider's openapi.yaml.`);
  }
}

/**
 * Validates an answer against the spec: a documented status of the operation, the required headers, and a body with only the
 * documented fields in their JSON types. Unknown paths and methods pass.
 * @throws Undocumented
 */
export async function compareAnswer(provider: ProviderSuite, asked: AskedFor, response: Response): Promise<void> {
  const operation = operationOf(provider, asked);
  if (operation === undefined) return;
  const what = `${response.status} of ${operation}`;
  const check = provider.answers[operation]?.[response.status];
  if (!check)
    throw new Undocumented(what, `the operation has no answer of this status: ${await response.clone().text()}`);
  for (const name of check.headers) {
    if (!response.headers.has(name)) throw new Undocumented(what, `the header ${name} is missing`);
  }
  if (asked.method !== "HEAD") compareBody(what, check, response.headers, await response.clone().text());
}

/**
 * Validates the body of a webhook against the spec.
 * @throws Undocumented
 */
export function compareEvent({ webhooks: { kindOf, bodies } = noWebhooks }: ProviderSuite, text: string): void {
  const event = parsed("an event", text);
  const named = isObject(event) ? kindOf(event) : undefined;
  const kind = typeof named === "string" ? named : "(none)";
  const what = `the event ${kind}`;
  const check = bodies[kind];
  if (!check) throw new Undocumented(what, `the spec has no event of this kind: ${text}`);
  fit(what, check, event);
}

/** The documented operation of a call, "POST /v1/orders"; HEAD counts as GET. */
export function operationOf({ answers, basePath = "" }: ProviderSuite, { method, path }: AskedFor): string | undefined {
  if (!path.startsWith(`${basePath}/`)) return undefined;
  const asked = (path.slice(basePath.length).split(/[?#]/, 1)[0] ?? "").split("/");
  return Object.keys(answers).find((operation) => {
    const [documented, template = ""] = operation.split(" ");
    const parts = template.split("/");
    return (
      documented === (method === "HEAD" ? "GET" : method) &&
      parts.length === asked.length &&
      parts.every((part, index) => (part.startsWith("{") ? asked[index] !== "" : part === asked[index]))
    );
  });
}

/** Method and path of a call; the path may include its query. */
export interface AskedFor {
  readonly method: string;
  readonly path: string;
}

const noWebhooks: WebhookChecks = { kindOf: () => undefined, bodies: {} };

function compareBody(what: string, check: AnswerCheck, headers: Headers, text: string): void {
  if (!check.body) {
    if (text !== "") throw new Undocumented(what, `it has a body: ${text}`);
    return;
  }
  const type = headers.get("content-type") ?? "";
  if (!/^application\/json\b/.test(type)) throw new Undocumented(what, `its content type is "${type}"`);
  fit(what, check.body, parsed(what, text));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function parsed(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Undocumented(what, `its body is no JSON: ${text}`);
  }
}

function fit(what: string, check: Check, value: unknown): void {
  if (check(value)) return;
  const [misfit] = check.errors ?? [];
  const where = misfit?.instancePath === "" ? "the body" : misfit?.instancePath;
  const which = JSON.stringify(misfit?.params ?? {});
  throw new Undocumented(what, `${where} ${misfit?.message ?? "does not fit"} ${which} in ${JSON.stringify(value)}`);
}
