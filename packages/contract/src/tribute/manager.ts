import type { Target } from "../target.ts";
import { owner, pull, type Caller } from "./caller.ts";

/** Somebody who manages a shop of somebody else; their own user is new and has none. */
export interface Manager extends Caller {
  readonly user_id: number;
}

/** Lets a new user manage a shop, and gives back whoever holds their key. */
export async function newManager(target: Target, shop_id: number): Promise<Manager> {
  const { user_id, api_key } = await pull(target, "add-manager", { shop_id });
  return { user_id, ...owner(target, { id: shop_id, api_key }) };
}
