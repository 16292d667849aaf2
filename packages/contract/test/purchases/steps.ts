import * as fc from "fast-check";

import { mishaps } from "./line.ts";
import type { Step } from "./till.ts";

const mishap = fc.constantFrom(...mishaps);
/** Looking up fails less often than buying, so that there is something to see. */
const look = fc.oneof(
  { weight: 4, arbitrary: fc.constant("none" as const) },
  { weight: 1, arbitrary: fc.constantFrom("reset before" as const, "html after" as const, "refused" as const) },
);
const ref = fc.nat(5);
const content = fc.nat(2);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("buy" as const), ref, content, mishap, look }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("buy together" as const),
      refs: fc.uniqueArray(ref, { minLength: 2, maxLength: 3 }),
      content,
      mishap,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("crash" as const), ref, content, mishap }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("recover" as const), look }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("lose events" as const), isOn: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("ask a person" as const), ref, waits: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("name any order" as const), ref, order: fc.nat(5) }) },
);

/** What happens at a till in a while. */
export const steps: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 10 });
