import { worldTest } from "@vitrine/testing/vitest";
import type { TestAPI } from "vitest";

import { providers, type World } from "./providers.ts";
import { StorefrontHarness } from "./storefront-harness.ts";

/** What a test of `storefrontTest` gets. */
interface StorefrontFixtures {
  readonly world: World;
  readonly storefront: StorefrontHarness;
}

/** vitest's `test`, with a running shop in a world of its own. At its end the providers' books agree, or the test fails. */
export const storefrontTest: TestAPI<StorefrontFixtures> = worldTest({ providers }).extend<
  Pick<StorefrontFixtures, "storefront">
>({
  storefront: async ({ world }, use) => {
    const storefront = await StorefrontHarness.open(world);
    await use(storefront);
    storefront.close();
  },
});
