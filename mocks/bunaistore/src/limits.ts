import type { Quota } from "@vitrine/engine";

import type { Caller } from "./authentication.ts";

const minute = 60_000;
const perKey: ReadonlyMap<string, number> = new Map([
  ["GET", 60],
  ["POST", 20],
]);

/**
 * Three limits at once: 60 GET and 20 POST a minute for a key, and 100 calls a minute for the account over all
 * operations and keys; any other method counts only there (B038–B045). What a refused call answers, `Retry-After`
 * included, is `limited` in errors.ts.
 */
export function quotas({ api_key, user_id }: Caller, method: string): readonly Quota[] {
  const account = { bucket: `bunaistore ${user_id}`, limit: 100, windowMs: minute };
  const limit = perKey.get(method);
  return limit === undefined
    ? [account]
    : [{ bucket: `bunaistore ${method} ${api_key}`, limit, windowMs: minute }, account];
}
