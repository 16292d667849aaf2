import type { TributeLevers } from "@vitrine/specs/control/levers";
import type { Shop, TributeOperations } from "@vitrine/specs/tribute";

import { createCaller, readReply, type Caller as CallerOf, type CallerOptions, type Reply } from "../caller.ts";
import { Skipped } from "../skipped.ts";
import type { Holder, Target } from "../target.ts";

export type { Input, Reply } from "../caller.ts";

/** "POST /shop/orders": an operation as the documentation writes it. */
export type OperationName = keyof TributeOperations & string;

/** A shop and a key that opens it. */
export interface ShopHolder extends Holder {
  /** The shop's. */
  readonly id: number;
}

/** Somebody who calls with a key of a shop. */
export type Caller = CallerOf<TributeOperations, ShopHolder>;

const callerOptions: CallerOptions = { credential: (key) => ({ "api-key": key }), basePath: "/api/v1" };

/** The shops of two different owners that the world begins with. */
export function shopsOf(target: Target): readonly [ShopHolder, ShopHolder, ...ShopHolder[]] {
  return target.accounts as readonly [ShopHolder, ShopHolder];
}

/** The owner of the target's first shop, or whoever holds a key. */
export function owner(target: Target, holder: ShopHolder = shopsOf(target)[0]): Caller {
  return createCaller(target, holder, callerOptions);
}

/** The owner of the target's first shop, which may sell subscriptions. @throws Skipped where it may not */
export async function recurringOwner(target: Target): Promise<Caller> {
  const first = owner(target);
  if (!(await first.ask("GET /shop")).recurrent) throw new Skipped("needs a shop that may sell subscriptions");
  return first;
}

/** What a shop can be made with, beside the documented fields of it. */
export type ShopSettings = NonNullable<TributeLevers["create-shop"]["body"]>;

/** Opens a shop of a new owner, or of the one named, and gives back whoever holds its key. */
export async function openShop(target: Target, settings: ShopSettings = {}): Promise<OpenedShop> {
  const { shop, user_id, api_key } = await pull(target, "create-shop", settings);
  return { shop, user_id, ...owner(target, { id: shop.id, api_key }) };
}

/** A caller, their shop as it was opened, and who they are. */
export interface OpenedShop extends Caller {
  readonly shop: Shop;
  readonly user_id: number;
}

/** Calls what may be no operation, "PUT /api/v1/shop" say, with these headers beside the key, and gives back whatever comes. */
export async function stray(
  target: Target,
  place: string,
  { key, ...init }: RequestInit & { readonly key?: string } = {},
): Promise<Reply> {
  const [method = "", path = ""] = place.split(" ");
  const headers = {
    ...(key === undefined ? {} : callerOptions.credential(key)),
    ...(init.headers as Record<string, string>),
  };
  return readReply(await target.fetch(path, { ...init, method, headers }));
}

/** Pulls a lever of the shop and gives back what it answers, typed. */
export async function pull<Name extends keyof TributeLevers & string>(
  target: Target,
  lever: Name,
  body: TributeLevers[Name]["body"],
): Promise<TributeLevers[Name]["answer"]> {
  return (await target.lever(lever, body)) as TributeLevers[Name]["answer"];
}
