import type { Bunaistore } from "@vitrine/mock-bunaistore";
import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";

import type { Account } from "../src/target.ts";

/** An answer of the shop, with its body read. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Calls the shop and returns any answer. */
export async function tell(shop: Bunaistore, { api_key }: Account, request: string, body?: unknown): Promise<Told> {
  const [method = "", path = ""] = request.split(" ");
  const response = await shop.fetch(path, {
    method,
    headers: { "x-api-key": api_key },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Calls an operation without path parameters, and returns the body of its success. */
export async function ask<Name extends keyof BunaistoreOperations & string>(
  shop: Bunaistore,
  account: Account,
  operation: Name,
  body?: unknown,
): Promise<BunaistoreOperations[Name]["answer"]> {
  const { status, text } = await tell(shop, account, operation, body);
  if (status >= 300) throw new Error(`Cannot go on: ${operation} answers ${status} ${text}. It should have succeeded.`);
  return JSON.parse(text) as BunaistoreOperations[Name]["answer"];
}

/** Opens an account with `balance` dollars. */
export async function openAccount(shop: Bunaistore, balance: number): Promise<Account> {
  const { user_id, api_key = "" } = await shop.levers["create-account"]({ balance });
  return { user_id, api_key };
}
