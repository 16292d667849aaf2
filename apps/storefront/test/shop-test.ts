import { worldTest } from "@vitrine/testing/vitest";
import type { TestAPI } from "vitest";

import { providers, Street, type World } from "./street.ts";

/** vitest's `test`, with an open shop on a street of its own. When a test is over, the services' books agree, or it fails. */
export const shopTest: TestAPI<{ readonly world: World; readonly street: Street }> = worldTest({ providers }).extend<{
  readonly street: Street;
}>({
  street: async ({ world }, use) => {
    const street = await Street.open(world);
    await use(street);
    street.close();
  },
});
