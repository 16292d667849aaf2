import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import { accountsOf, createCaller, type Caller as CallerOf, type CallerOptions } from "../caller.ts";
import type { Account, Target } from "../target.ts";

export { accountsOf, readReply, type Input, type Reply } from "../caller.ts";

/** "POST /v1/orders": an operation as the documentation writes it. */
export type OperationName = keyof BunaistoreOperations & string;

/** Calls the shop with a key. */
export type Caller = CallerOf<BunaistoreOperations>;

const callerOptions: CallerOptions = {
  credential: (key) => ({ "x-api-key": key }),
  success: (operation) => (operation === "POST /v1/topup/submit_txid" ? 202 : 200),
};

/** The caller with the target's first account, or with the given one. */
export function buyer(target: Target, account: Account = accountsOf(target)[0]): Caller {
  return createCaller(target, account, callerOptions);
}

/** Callers with the target's first two accounts, of two different users. */
export function twoBuyers(target: Target): readonly [Caller, Caller] {
  return [buyer(target, accountsOf(target)[0]), buyer(target, accountsOf(target)[1])];
}

/** Pulls a lever of the shop and returns its typed output. */
export async function pull<Name extends keyof BunaistoreLevers & string>(
  target: Target,
  lever: Name,
  body: BunaistoreLevers[Name]["body"],
): Promise<BunaistoreLevers[Name]["answer"]> {
  return (await target.lever(lever, body)) as BunaistoreLevers[Name]["answer"];
}
