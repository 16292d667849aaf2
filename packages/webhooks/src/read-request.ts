import { WebhookTooLargeError } from "./webhook-too-large-error.ts";

/** Makes a function that reads a request's body, but no more bytes than the limit. */
export function readRequest(request: Request): (limit: number) => Promise<Uint8Array> {
  return async (limit) => {
    if (request.bodyUsed) {
      throw new TypeError(
        "Cannot receive a webhook: its body has been read already. Pass the request before anything reads it, or a clone of it.",
      );
    }
    if (Number(request.headers.get("content-length")) > limit) throw new WebhookTooLargeError(limit);
    return request.body ? readStream(request.body, limit) : new Uint8Array();
  };
}

async function readStream(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, size);
    chunks.push(value);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new WebhookTooLargeError(limit);
    }
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
