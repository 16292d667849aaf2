import type { Order } from "@vitrine/specs/padington";

import type { Target } from "../target.ts";
import { newBuyer, pull, type Caller } from "./caller.ts";
import { delivered, follow, guardedRobux, look, place, wishes, type Sight } from "./order.ts";

/** Orders of every category, in every status they can have. */
export async function everyState(target: Target): Promise<readonly Order[]> {
  const caller = await newBuyer(target, 100_000);
  const { orders: last, passed } = await everyStateOf(target, caller);
  return [...passed.map(({ order }) => order), ...last];
}

/** Brings orders of every category into every status, and returns their intermediate and final states. */
export async function everyStateOf(
  target: Target,
  caller: Caller,
): Promise<{ readonly caller: Caller; readonly orders: readonly Order[]; readonly passed: readonly Sight[] }> {
  const passed: Sight[] = [];
  const placed: Order[] = [];
  for (const wish of [...Object.values(wishes), guardedRobux]) {
    const order = await place(caller, wish);
    placed.push(order);
    passed.push(...(await follow(target, caller, { order, seconds: 5 })));
  }
  for (const wish of delivered) {
    const order = await place(caller, wish);
    placed.push(order);
    await pull(target, "fail-order", { order_code: order.order_code });
  }
  for (const category of ["chatgpt", "claude"] as const) {
    await pull(target, "set-codes", { category, available: false });
    placed.push(await place(caller, wishes[category]));
    await pull(target, "set-codes", { category, available: true });
  }
  const last: Order[] = [];
  for (const order of placed) last.push(await look(caller, order));
  return { caller, orders: last, passed };
}
