import type { Clock, Delivery, Note, RequestEntry } from "@vitrine/specs/control";

/** One event of a world. */
export type WorldEvent =
  | { readonly event: "request"; readonly data: RequestEntry }
  | { readonly event: "delivery"; readonly data: Delivery }
  | { readonly event: "note"; readonly data: Note }
  | { readonly event: "clock"; readonly data: Clock }
  | { readonly event: "order" | "balance"; readonly data: unknown };

/** Reads server-sent events with JSON data, `event` and `data` on one line each, as our server writes them. */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncIterable<WorldEvent> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split("\n\n");
    text = blocks.pop()!;
    for (const block of blocks) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      // A block without an event is a keep-alive.
      if (event !== undefined) yield { event, data: JSON.parse(data!) as unknown } as WorldEvent;
    }
  }
}
