import assert from "node:assert/strict";

import type { Order } from "@vitrine/specs/padington";

import type { Target } from "../target.ts";
import type { Caller } from "./caller.ts";
import { look } from "./order.ts";

/**
 * Holds orders that were just placed to the documented time: none is completed before 30 seconds, all are after 120. Gives
 * them back as they then look.
 * @throws AssertionError
 */
export async function deliversInTime(
  target: Target,
  caller: Caller,
  placed: readonly Order[],
): Promise<readonly Order[]> {
  const lookAtAll = (): Promise<readonly Order[]> => Promise.all(placed.map((order) => look(caller, order)));
  for (const { status } of placed) assert.equal(status, "pending");
  await target.clock.advance("29999ms");
  for (const order of await lookAtAll()) {
    assert.ok(["pending", "processing"].includes(order.status), `${order.status} before 30 s`);
    assert.equal(order.external_id, null);
  }
  await target.clock.advance("90001ms");
  const delivered = await lookAtAll();
  for (const { status, created_at, updated_at } of delivered) {
    assert.equal(status, "completed", "after 120 s");
    const took = Date.parse(updated_at) - Date.parse(created_at);
    assert.ok(30_000 <= took && took <= 120_000, `took ${took} ms`);
  }
  return delivered;
}
