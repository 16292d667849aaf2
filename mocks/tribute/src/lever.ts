import type { TributeLevers } from "@vitrine/specs/control/levers";

import type { Tx } from "./transaction.ts";

/** A lever as the control API's spec describes it. */
export type Lever<Name extends keyof TributeLevers> = (
  tx: Tx,
  body: TributeLevers[Name]["body"],
) => Promise<TributeLevers[Name]["answer"]>;
