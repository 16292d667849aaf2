/** An answer with its whole body. */
export interface Received {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** Null where the protocol allows no body. */
  readonly bytes: ArrayBuffer | null;
}

/** Takes in a response to its last byte. `onHeaders` hears the status before the body has come. */
export async function receive(response: Response, onHeaders: (status: number) => void): Promise<Received> {
  const { status, statusText, headers, body } = response;
  onHeaders(status);
  return { status, statusText, headers, bytes: body === null ? null : await response.arrayBuffer() };
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
