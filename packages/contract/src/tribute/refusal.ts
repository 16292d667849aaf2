import assert from "node:assert/strict";

import type { Reply } from "../caller.ts";

/** Expects a call to be refused with this status and `error`. */
export function assertRefused(reply: Reply, status: number, error: string): void {
  assert.deepEqual([reply.status, reply.status >= 400 && reply.body["error"]], [status, error], reply.text);
}

/** Expects two refusals to be equal except for the `requestId`, which is unique to each answer. */
export function assertSameRefusal(one: Reply, other: Reply): void {
  assert.deepEqual(said(one), said(other));
}

function said({ status, body }: Reply): Readonly<Record<string, unknown>> {
  const { requestId: _, ...rest } = body;
  return { status, ...rest };
}
