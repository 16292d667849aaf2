import type { WebhookScheme } from "./scheme.ts";
import { WebhookSignatureError } from "./webhook-signature-error.ts";

/**
 * Where to find the signature: the header's value, a platform `Headers`, another library's, or a Node headers object.
 */
export type SignatureSource =
  | string
  | null
  | undefined
  | Pick<Headers, "get">
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Decodes the signature's 64 lower-case hexadecimal digits to 32 bytes.
 * @throws WebhookSignatureError for anything else
 */
export function digestIn(source: SignatureSource, scheme: WebhookScheme): Uint8Array<ArrayBuffer> {
  const text = typeof source === "object" && source !== null ? headerIn(source, scheme.header) : source;
  if (text === undefined || text === null || text === "") throw new WebhookSignatureError("missing", scheme);
  if (typeof text !== "string" || !/^[0-9a-f]{64}$/.test(text)) throw new WebhookSignatureError("malformed", scheme);
  return Uint8Array.from(text.match(/../g)!, (byte) => Number.parseInt(byte, 16));
}

function headerIn(headers: Exclude<SignatureSource, string | null | undefined>, header: string): unknown {
  if (canGet(headers)) return headers.get(header);
  const name = header.toLowerCase();
  return Object.entries(headers).find(([each]) => each.toLowerCase() === name)?.[1];
}

/** Not `instanceof`: the `Headers` of the npm package undici, for example, is not the platform's class. */
function canGet(headers: object): headers is Pick<Headers, "get"> {
  return "get" in headers && typeof headers.get === "function";
}
