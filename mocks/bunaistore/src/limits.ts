import type { Quota } from "@vitrine/engine";

import type { Caller } from "./authentication.ts";

const minute = 60_000;
const perKey: ReadonlyMap<string, number> = new Map([
  ["GET", 60],
  ["POST", 20],
]);

/**
 * Three limits at once: 60 GET and 20 POST a minute per key, and 100 calls a minute per account over all operations and
 * keys; other methods count only towards the last (B038–B045). For the refusal, with its `Retry-After`, see `limited`
 * in errors.ts.
 */
export function quotas({ api_key, user_id }: Caller, method: string): readonly Quota[] {
  const account = { bucket: `bunaistore ${user_id}`, limit: 100, windowMs: minute };
  const limit = perKey.get(method);
  return limit === undefined
    ? [account]
    : [{ bucket: `bunaistore ${method} ${api_key}`, limit, windowMs: minute }, account];
}
