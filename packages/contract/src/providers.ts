import { bunaistore } from "./bunaistore/index.ts";
import { padington } from "./padington/index.ts";
import type { ProviderSuite } from "./provider-suite.ts";
import { tribute } from "./tribute/index.ts";

/** All providers that have scenarios, in the order they were added. */
export const providers: readonly ProviderSuite[] = [bunaistore, padington, tribute];
