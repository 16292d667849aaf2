import { httpSend } from "@vitrine/server";
import type { Delivery } from "@vitrine/specs/control";

import { Failure } from "../failure.ts";
import { createLogLines } from "../log/log-lines.ts";
import { untilInterrupted } from "../terminal/interrupt.ts";
import { sanitizeText } from "../terminal/sanitize.ts";
import { isWanted } from "./deliveries.ts";
import type { DeliveryFilter } from "./deliveries.ts";
import { Forwarding } from "./forwarding.ts";
import type { Forward } from "./forwarding.ts";
import { receiverTimeoutMs } from "./receiver.ts";
import { openSession } from "./session.ts";
import type { Session, WorldCommandOptions } from "./session.ts";

/** `vitrine listen --forward-to URL` */
export async function listen({
  "forward-to": { href: receiver },
  ...options
}: { readonly "forward-to": URL } & DeliveryFilter & WorldCommandOptions): Promise<void> {
  const session = openSession(options);
  const { client, world, json, colours, write } = session;
  const forwarding = new Forwarding();
  await untilInterrupted(async (signal) => {
    const events = await client.follow(world, signal);
    if (!json) {
      write(
        `Forwarding the webhooks of ${colours.bold(world)} at ${client.url} to ${colours.cyan(receiver)}. Ctrl-C stops.\n`,
      );
    }
    // Posts one at a time, in the world's order, while the stream is still read.
    let under: Promise<void> = Promise.resolve();
    for await (const { event, data } of events) {
      if (event !== "delivery" || !isWanted(data, options)) continue;
      const forward = forwarding.next(data);
      if (!forward) continue;
      const errand = { receiver, delivery: data, forward, forwarding };
      under = under.then(() => post(session, errand)).catch(complain);
    }
    await under;
    throw new Failure(`Cannot forward any longer: the server at ${client.url} has stopped. Start both again.`);
  });
}

/** Reports an error and goes on: one failed webhook must not stop the next. */
function complain(error: unknown): void {
  process.stderr.write(`${sanitizeText(error instanceof Error ? error.message : String(error))}\n`);
}

interface ForwardedDelivery {
  readonly receiver: string;
  readonly delivery: Delivery;
  readonly forward: Forward;
  readonly forwarding: Forwarding;
}

/** Posts one webhook and prints the receiver's response. */
async function post(session: Session, { receiver, delivery, forward, forwarding }: ForwardedDelivery): Promise<void> {
  const { client, world, json, colours, write } = session;
  const { id, event } = delivery;
  if (!forwarding.isWanted(id)) return;
  const path = { world, id };
  const { body, headers } =
    forward === "as sent"
      ? delivery
      : await client.call("GET /_vitrine/worlds/{world}/deliveries/{id}/message", { path });
  const started = performance.now();
  const result = await httpSend({ url: receiver, headers, body, timeoutMs: receiverTimeoutMs });
  const durationMs = performance.now() - started;
  if ("status" in result && result.status >= 200 && result.status < 300) forwarding.accepted(id);
  write(
    json
      ? `${JSON.stringify({ delivery: id, event, url: receiver, ...result, body, headers })}\n`
      : createLogLines(colours, { manyShops: false }).attempt(new Date(), { url: receiver, body, result, durationMs }),
  );
}
