import { createMatcher } from "@vitrine/engine";
import type { Answer, Call, Match } from "@vitrine/engine";
import { operations } from "@vitrine/specs/control";
import type { ControlOperations } from "@vitrine/specs/control";

import { clockRoutes } from "./clock-routes.ts";
import { faultRoutes } from "./fault-routes.ts";
import { passGate } from "./gate.ts";
import type { Gate } from "./gate.ts";
import { leverOf, pullLever } from "./lever.ts";
import { Problem, problemAnswer } from "./problem.ts";
import { readRequest } from "./read-request.ts";
import { recordRoutes } from "./record-routes.ts";
import type { ControlRoutes, ControlContext } from "./routes.ts";
import { worldRoutes } from "./world-routes.ts";

/** Streamed operations have no answer here: see `event-stream.ts`. */
type Streamed = "GET /_vitrine/worlds/{world}/events";

const routes: ControlRoutes<Exclude<keyof ControlOperations, Streamed>> = {
  ...worldRoutes,
  ...clockRoutes,
  ...recordRoutes,
  ...faultRoutes,
};

/** Matches a call to an operation of the control API, by its name in the spec. */
export const matchControl: (method: string, path: string) => Match = createMatcher(operations);

/** Longest snapshot body, in bytes. It may be as large as the world it was taken from. */
const snapshotLimit = 512 * 1024 * 1024;

/** The body limit of a call, in bytes; `usual` applies to most calls. */
export function bodyLimitOf({ method, path }: Pick<Call, "method" | "path">, usual: number): number {
  const found = matchControl(method, path);
  const isSnapshot = found.kind === "found" && found.name === "PUT /_vitrine/worlds/{world}/snapshot";
  return isSnapshot ? Math.max(usual, snapshotLimit) : usual;
}

/** What the control API works with, and who may call it. */
export interface Control extends ControlContext, Gate {
  /** Called for every internal error. */
  onError(error: Error): void;
}

/** Answers one request to the control API. Never rejects. */
export async function answerControl(control: Control, call: Call): Promise<Answer> {
  try {
    passGate(control, call);
    const found = matchControl(call.method, call.path);
    return found.kind === "found" ? await operate(control, call, found) : await operateLever(control, call, found);
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error);
    control.onError(
      new Error(`Cannot answer ${call.method} ${call.path}: the server itself failed.`, { cause: error }),
    );
    return problemAnswer(new Problem(500, "Cannot answer: the server itself failed. Its log has the cause."));
  }
}

/** The body exceeded the limit. */
export function refuseBody(limit: number): Answer {
  return problemAnswer(new Problem(413, `Cannot read the body: it is above the limit of ${limit} bytes. Send less.`));
}

/** Answers a provider's path on a port that serves the control API only. */
export function refuseProviderPath(call: Pick<Call, "method" | "path">, { worlds }: ControlContext): Answer {
  const elsewhere = [...worlds.addresses.byProvider].map(([provider, url]) => `${provider} at ${url}`).join(", ");
  const detail = `Cannot find ${call.method} ${call.path}: this port serves the control API under /_vitrine/. Call ${elsewhere}.`;
  return problemAnswer(new Problem(404, detail));
}

async function operate(control: Control, call: Call, found: Match & { readonly kind: "found" }): Promise<Answer> {
  // The matcher only returns names of the table it was built from.
  const operation = operations[found.name as keyof ControlOperations];
  const route = routes[found.name as keyof typeof routes] as ((request: object) => Promise<unknown>) | undefined;
  if (!route) throw call.method === "GET" ? portless : wrongMethod(call, ["GET"]);
  const result = await route({ ...control, path: found.path, ...readRequest(operation, call) });
  return success(operation.success, result);
}

async function operateLever(control: Control, call: Call, found: Match): Promise<Answer> {
  const lever = leverOf(call.path, control.worlds.providers);
  if (lever && call.method === "POST") return success(200, await pullLever(control, lever, call.body));
  if (lever) throw wrongMethod(call, ["POST"]);
  if (found.kind === "wrong method") throw wrongMethod(call, found.allow);
  throw new Problem(404, `Cannot find ${call.path}: the control API has no such path. See its OpenAPI file.`);
}

/** A port streams the events before the call gets here. */
const portless = new Problem(501, "Cannot stream the events of a world without a port. Serve it, or call its watch().");

function wrongMethod({ method, path }: Call, methods: readonly string[]): Problem {
  const allow = [...new Set(methods)].join(", ");
  return new Problem(405, `Cannot ${method} ${path}: it takes ${allow}.`, { headers: { allow } });
}

function success(status: number, result: unknown): Answer {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  return status === 204 ? { status, headers: {}, body: "" } : { status, headers, body: JSON.stringify(result) };
}
