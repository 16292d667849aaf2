import type { Delivery } from "@vitrine/engine";

/** Formats a delivery as one line: `order_placed (pending, answered 500) {…}`. A delivery that was sent shows the body as sent. */
export function deliveryText(delivery: Delivery): string {
  const body = delivery.body === "" ? JSON.stringify(delivery.payload) : delivery.body;
  return `${delivery.event} (${delivery.state}${reasonOf(delivery)}) ${body}`;
}

/** Why it was not delivered; empty for a delivered one. */
function reasonOf({ state, url, fault, attempts }: Delivery): string {
  if (state === "delivered") return "";
  const last = attempts.at(-1);
  if (last?.error) return `: ${last.error}`;
  if (last) return `, answered ${last.status}`;
  if (fault !== null) return `, met ${fault}`;
  if (state !== "held") return "";
  return `, since ${new URL(url).hostname} is not this machine: name it in \`allowWebhookHosts\``;
}
