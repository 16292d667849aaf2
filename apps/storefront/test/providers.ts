import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { tribute } from "@vitrine/mock-tribute";
import type { TestWorld } from "@vitrine/testing";

/** The providers that the storefront uses. */
export const providers: {
  readonly bunaistore: typeof bunaistore;
  readonly padington: typeof padington;
  readonly tribute: typeof tribute;
} = { bunaistore, padington, tribute };

export type World = TestWorld<typeof providers>;
