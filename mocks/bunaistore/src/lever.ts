import type { Levers } from "@vitrine/engine";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import type { Tx } from "./collections.ts";

/** A lever as the control API's spec describes it. */
export type Lever<Name extends keyof BunaistoreLevers> = Levers<BunaistoreLevers, Tx>[Name];
