/** An answer with its complete body. */
export interface Received {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** Null if the protocol allows no body. */
  readonly bytes: ArrayBuffer | null;
}

/** An answer whose body exceeds the allowed size. */
export class BodyTooLarge extends Error {
  constructor(maxBytes: number) {
    super(`the body is larger than ${maxBytes} bytes`);
  }
}

/**
 * Reads a response to its end, or until it is too large. `onHeaders` receives the status before the body is read.
 *
 * @throws BodyTooLarge, before reading if the answer declares its length
 */
export async function receive(
  response: Response,
  { maxBytes, onHeaders }: { readonly maxBytes: number; readonly onHeaders: (status: number) => void },
): Promise<Received> {
  const { status, statusText, headers, body } = response;
  onHeaders(status);
  if (body === null) return { status, statusText, headers, bytes: null };
  if (Number(headers.get("content-length")) > maxBytes) throw new BodyTooLarge(maxBytes);
  return { status, statusText, headers, bytes: await readAll(body, maxBytes) };
}

/** Counts the decompressed bytes, because a missing or compressed length does not say how much will come. */
async function readAll(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<ArrayBuffer> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > maxBytes) throw new BodyTooLarge(maxBytes);
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.byteLength;
  }
  return bytes.buffer;
}

/** A new Response, so that every caller can read the body. */
export function responseFrom({ status, statusText, headers, bytes }: Received): Response {
  // A browser shows an unfollowed redirect as status 0, which the constructor rejects.
  if (status < 200) return Response.error();
  return new Response(bytes, { status, statusText, headers });
}

/** The body as text. */
export function textOf({ bytes }: Received): string {
  return bytes === null ? "" : new TextDecoder().decode(bytes);
}

/** The body as JSON, or the parse error. */
export function jsonOf(received: Received): { readonly value: unknown } | { readonly cause: unknown } {
  try {
    return { value: JSON.parse(textOf(received)) as unknown };
  } catch (cause) {
    return { cause };
  }
}
