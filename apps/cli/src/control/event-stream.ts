import type { Clock, Delivery, Note, RequestEntry } from "@vitrine/specs/control";

/** One thing that happened in a world. */
export type WorldEvent =
  | { readonly event: "request"; readonly data: RequestEntry }
  | { readonly event: "delivery"; readonly data: Delivery }
  | { readonly event: "note"; readonly data: Note }
  | { readonly event: "clock"; readonly data: Clock }
  | { readonly event: "order" | "balance"; readonly data: unknown };

/** Reads server-sent events of JSON, `event` and `data` on one line each, as a server of ours writes them. */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncIterable<WorldEvent> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split("\n\n");
    text = blocks.pop()!;
    for (const block of blocks) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      // A block without an event keeps the connection awake.
      if (event !== undefined) yield { event, data: JSON.parse(data!) as unknown } as WorldEvent;
    }
  }
}
