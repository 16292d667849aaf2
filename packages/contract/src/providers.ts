import { bunaistore } from "./bunaistore/index.ts";
import { padington } from "./padington/index.ts";
import type { ProviderSuite } from "./provider-suite.ts";
import { tribute } from "./tribute/index.ts";

/** Every provider there are scenarios for, in the order of their coming. */
export const providers: readonly ProviderSuite[] = [bunaistore, padington, tribute];
