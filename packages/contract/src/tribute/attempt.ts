import assert from "node:assert/strict";

import type { ShopOrder } from "@vitrine/specs/tribute";

import type { Reply } from "../caller.ts";
import type { Caller } from "./caller.ts";
import { documentedOrder } from "./order.ts";

/** Fields that override those of the documented order; undefined removes one. Deliberately loose. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tries to create the documented order with the given fields overridden, and returns any answer. */
export function attempt(caller: Caller, fields: Fields = {}): Promise<Reply> {
  return caller.call("POST /shop/orders", { body: { ...documentedOrder, ...fields } });
}

/** Expects the order to be created, and returns it. */
export async function accepts(caller: Caller, fields: Fields): Promise<ShopOrder> {
  const reply = await attempt(caller, fields);
  assert.equal(reply.status, 200, `${shorten(fields)}: ${reply.text}`);
  return reply.body as unknown as ShopOrder;
}

/** Expects the order to be refused with 400 and, if given, this `error`. */
export async function refuses(caller: Caller, fields: Fields, error?: string): Promise<Reply> {
  const reply = await attempt(caller, fields);
  assert.equal(reply.status, 400, `${shorten(fields)}: ${reply.text}`);
  if (error !== undefined) assert.equal(reply.body["error"], error, `${shorten(fields)}: ${reply.text}`);
  return reply;
}

function shorten(fields: Fields): string {
  const text = JSON.stringify(fields, (_, value: unknown) => (value === undefined ? "(left out)" : value));
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
