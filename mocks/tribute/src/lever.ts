import type { Levers } from "@vitrine/engine";
import type { TributeLevers } from "@vitrine/specs/control/levers";

import type { Tx } from "./collections.ts";

/** A lever as the control API's spec describes it. */
export type Lever<Name extends keyof TributeLevers> = Levers<TributeLevers, Tx>[Name];
