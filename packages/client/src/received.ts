/** An answer with its whole body. */
export interface Received {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** Null where the protocol allows no body. */
  readonly bytes: ArrayBuffer | null;
}

/** An answer whose body is larger than was allowed. */
export class BodyTooLarge extends Error {
  constructor(maxBytes: number) {
    super(`the body is larger than ${maxBytes} bytes`);
  }
}

/**
 * Takes in a response to its last byte, or to the first one too many. `onHeaders` hears the status before the body has come.
 *
 * @throws BodyTooLarge, before anything is read where the answer says its length
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

/** Counts what is read, unpacked: neither a length that was not declared nor one that was compressed says how much will come. */
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

/** The response anew, so that everybody who asked can read it. */
export function responseFrom({ status, statusText, headers, bytes }: Received): Response {
  // A browser shows a redirect that it was told not to follow as status 0, which no constructor takes.
  if (status < 200) return Response.error();
  return new Response(bytes, { status, statusText, headers });
}

/** The body as text. */
export function textOf({ bytes }: Received): string {
  return bytes === null ? "" : new TextDecoder().decode(bytes);
}

/** The body as JSON, or what kept it from being that. */
export function jsonOf(received: Received): { readonly value: unknown } | { readonly cause: unknown } {
  try {
    return { value: JSON.parse(textOf(received)) as unknown };
  } catch (cause) {
    return { cause };
  }
}
