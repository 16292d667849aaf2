import type { Effect } from "@vitrine/engine";

/** What can go wrong with a call, in the order of how much harm it has done to shops. */
export const faults: Readonly<Record<string, Effect>> = {
  "the answer is lost after the work is done": { reset: "after" },
  "the connection breaks before anything is done": { reset: "before" },
  "the service fails with 500": { status: 500 },
  "the service asks to wait with 429": { status: 429 },
  "the answer breaks off": { truncate: true },
  "the answer is a page": { garbage: "html" },
  "the answer is broken JSON": { garbage: "json" },
};
