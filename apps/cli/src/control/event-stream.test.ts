import { expect, test } from "vitest";

import { readEvents } from "./event-stream.ts";
import type { WorldEvent } from "./event-stream.ts";

test("events are read however the connection cuts them, and what keeps it awake is not one", async () => {
  const text = `event: clock\ndata: {"mode":"manual"}\n\n: still here\n\nevent: note\ndata: {"text":"ключ"}\n\n`;
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 7, bytes.length]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.slice(index * size, (index + 1) * size),
    );
    const body = (async function* () {
      yield* chunks;
    })();
    const events: WorldEvent[] = [];
    for await (const event of readEvents(body)) events.push(event);
    expect(events).toEqual([
      { event: "clock", data: { mode: "manual" } },
      { event: "note", data: { text: "ключ" } },
    ]);
  }
});
