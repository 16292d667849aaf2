/**
 * The body exactly as it was sent.
 *
 * @example
 * ```ts
 * const rawBody: RawBody = await request.text();
 * ```
 */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * The bytes of a raw body.
 *
 * @throws TypeError for anything that was parsed: JSON written anew is seldom the same bytes
 */
export function bytesOf(body: RawBody, act: string): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body))
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength) as Uint8Array<ArrayBuffer>;
  // Not `instanceof`: in a test's browser environment the buffer comes from another realm.
  const kind = Object.prototype.toString.call(body).slice("[object ".length, -1);
  if (kind === "ArrayBuffer") return new Uint8Array(body);
  throw new TypeError(
    `Cannot ${act} a webhook: the body is of type ${kind}, not the bytes that were sent. ` +
      'Pass it unparsed: `await request.text()`, or what `express.raw({ type: "application/json" })` gives.',
  );
}
