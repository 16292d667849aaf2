/**
 * The body exactly as it was sent.
 *
 * @example
 * ```ts
 * const rawBody: RawBody = await request.text();
 * ```
 */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** Whether a value is text or bytes, and not parsed. */
export function isRawBody(body: unknown): body is RawBody {
  return typeof body === "string" || ArrayBuffer.isView(body) || kindOf(body) === "ArrayBuffer";
}

/**
 * The bytes of a raw body.
 *
 * @throws TypeError for a parsed body: serialising it again rarely gives the same bytes
 */
export function bytesOf(body: RawBody, act: string): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body))
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength) as Uint8Array<ArrayBuffer>;
  if (isRawBody(body)) return new Uint8Array(body);
  throw new TypeError(
    `Cannot ${act} a webhook: the body is of type ${kindOf(body)}, not the bytes that were sent. ` +
      'Pass it unparsed: `await request.text()`, or what `express.raw({ type: "application/json" })` gives.',
  );
}

/** Not `instanceof`: in a test's browser environment the buffer comes from another realm. */
function kindOf(body: unknown): string {
  return Object.prototype.toString.call(body).slice("[object ".length, -1);
}
