import type { Delivery } from "@vitrine/engine";

/** A delivery in a line: its event, how it stands and why, and what it tells: `order_placed (pending, answered 500) {…}`. */
export function deliveryText(delivery: Delivery): string {
  return `${delivery.event} (${delivery.state}${whyOf(delivery)}) ${JSON.stringify(delivery.payload)}`;
}

/** Why it has not arrived; nothing for one that has. */
function whyOf({ state, url, fault, attempts }: Delivery): string {
  if (state === "delivered") return "";
  const last = attempts.at(-1);
  if (last?.error) return `: ${last.error}`;
  if (last) return `, answered ${last.status}`;
  if (fault !== null) return `, met ${fault}`;
  if (state !== "held") return "";
  return `, since ${new URL(url).hostname} is not this machine: name it in \`allowWebhookHosts\``;
}
