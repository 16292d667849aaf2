import assert from "node:assert/strict";

import { signatureOf, type Received } from "../receiver.ts";

/** Expects an event to be signed with this key over its exact bytes. */
export function isSignedWith({ headers, body }: Received, key: string): void {
  const signature = headers["trbt-signature"] ?? "";
  assert.match(signature, /^[0-9a-f]{64}$/);
  assert.equal(signature, signatureOf(body, key));
}
