import type { Target } from "../target.ts";
import { owner, pull, type Caller } from "./caller.ts";

/** A manager of another owner's shop; their own user is new and has no shop. */
export interface Manager extends Caller {
  readonly user_id: number;
}

/** Makes a new user the manager of a shop, and returns the holder of their key. */
export async function newManager(target: Target, shop_id: number): Promise<Manager> {
  const { user_id, api_key } = await pull(target, "add-manager", { shop_id });
  return { user_id, ...owner(target, { id: shop_id, api_key }) };
}
