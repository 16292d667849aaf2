import type { Checkout } from "./checkout.ts";
import { destinationOf } from "./destination.ts";
import { html, type Html } from "./html.ts";
import { cross, hourglass, tick } from "./icons.ts";
import type { Result, Texts } from "./texts.ts";

/** The result of an order, with the one action left. */
export interface ShownResult extends Result {
  readonly icon: Html;
  readonly tone: "good" | "waiting" | "bad";
  /** `h2` below the order's title, `h1` if it is the only heading. */
  readonly heading: "h1" | "h2";
  readonly onward?: { readonly href: string; readonly text: string } | undefined;
}

/** The result of an order; `undefined` while it can be paid. */
export function resultOf({ order }: Checkout, texts: Texts): ShownResult | undefined {
  switch (order.status) {
    case "pending":
      return undefined;
    case "prepaid": {
      const { again, ...result } = texts.prepaid;
      return { ...result, icon: hourglass, tone: "waiting", heading: "h2", onward: { href: "?", text: again } };
    }
    case "paid": {
      const result = order.trialPeriod ? texts.trialBegun : texts.paid;
      return { ...result, icon: tick, tone: "good", heading: "h2", onward: toShop(order.successUrl, texts) };
    }
    case "failed":
      return { ...texts.failed, icon: cross, tone: "bad", heading: "h2", onward: toShop(order.failUrl, texts) };
  }
}

/** Shows a result. */
export function resultPanel({ title, explanation, icon, tone, heading, onward }: ShownResult): Html {
  const line = heading === "h1" ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
  return html`<section class="result ${tone}">
    ${icon}${line}
    <p>${explanation}</p>
    ${onward && html`<a class="onward" href="${onward.href}">${onward.text}</a>`}
  </section>`;
}

/** A link back, only if the shop set a valid URL. */
function toShop(url: string, texts: Texts): ShownResult["onward"] {
  const href = destinationOf(url);
  return href === undefined ? undefined : { href, text: texts.backToShop };
}
