import type { PadingtonLevers } from "@vitrine/specs/control/levers";
import type { PadingtonOperations } from "@vitrine/specs/padington";

import {
  accountsOf,
  createCaller,
  readReply,
  type Caller as CallerOf,
  type CallerOptions,
  type Reply,
} from "../caller.ts";
import { Skipped } from "../skipped.ts";
import type { Account, Target } from "../target.ts";

/** "POST /v1/order": an operation as the documentation writes it. */
export type OperationName = keyof PadingtonOperations & string;

/** Calls the shop with a key. */
export type Caller = CallerOf<PadingtonOperations>;

const callerOptions: CallerOptions = { credential: (key) => ({ authorization: `Bearer ${key}` }) };

/** The caller with the target's first account, or with the given one. */
export function buyer(target: Target, account: Account = accountsOf(target)[0]): Caller {
  return createCaller(target, account, callerOptions);
}

/** Callers with the target's first two accounts, of two different users. */
export function twoBuyers(target: Target): readonly [Caller, Caller] {
  return [buyer(target, accountsOf(target)[0]), buyer(target, accountsOf(target)[1])];
}

/** The caller with the target's first account, if it can pay the given roubles. @throws Skipped when it cannot */
export async function buyerWith(target: Target, roubles: number): Promise<Caller> {
  const caller = buyer(target);
  const { balance_rub } = await caller.ask("GET /v1/balance");
  if (balance_rub < roubles) throw new Skipped(`needs an account with ${roubles} roubles`);
  return caller;
}

/** Opens an account with exactly `balance` roubles, and returns its holder. */
export async function newBuyer(target: Target, balance: number): Promise<Caller> {
  return buyer(target, await pull(target, "create-account", { balance }));
}

/** Issues one more key to the caller's user, and returns its holder. */
export async function withAnotherKey(target: Target, { user_id }: Caller): Promise<Caller> {
  return buyer(target, await pull(target, "issue-key", { user_id }));
}

/** A call that may not be an operation. */
interface Stray {
  /** "PUT /v1/balance". */
  readonly place: string;
  readonly body?: unknown;
}

/** Makes a call that is not an operation and returns any answer; `place` is enough. */
export async function stray(target: Target, { api_key }: Caller, call: string | Stray): Promise<Reply> {
  const { place, body }: Stray = typeof call === "string" ? { place: call } : call;
  const [method = "", path = ""] = place.split(" ");
  const headers = { ...callerOptions.credential(api_key), "content-type": "application/json" };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return readReply(await target.fetch(path, { method, headers, ...content }));
}

/** Pulls a lever of the shop and returns its typed output. */
export async function pull<Name extends keyof PadingtonLevers & string>(
  target: Target,
  lever: Name,
  body: PadingtonLevers[Name]["body"],
): Promise<PadingtonLevers[Name]["answer"]> {
  return (await target.lever(lever, body)) as PadingtonLevers[Name]["answer"];
}
