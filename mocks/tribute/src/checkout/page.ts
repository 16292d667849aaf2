import type { Checkout } from "./checkout.ts";
import { documentOf } from "./document.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { cross } from "./icons.ts";
import type { Language } from "./language.ts";
import { notice } from "./notice.ts";
import { orderSummary } from "./order-summary.ts";
import { payment } from "./payment.ts";
import { resultOf, resultPanel } from "./result.ts";
import { scheduleList } from "./schedule-list.ts";
import { textsIn } from "./texts.ts";
import type { Texts } from "./texts.ts";

/**
 * The checkout of one order as a whole HTML document: to be paid, or what has become of it. Works without scripts; every
 * value is escaped.
 */
export function checkoutPage(checkout: Checkout, language: Language): string {
  const texts = textsIn[language];
  const title = `${checkout.order.title} · ${texts.checkout}`;
  const main = html`<main>
    ${orderSummary(checkout, texts)}
    <div class="panel">${panel(checkout, texts)}</div>
  </main>`;
  return documentOf(language, { title, main });
}

/** The page for an address that no order has; goes with status 404. */
export function unknownOrderPage(language: Language): string {
  const { unknown } = textsIn[language];
  const result = { ...unknown, icon: cross, tone: "bad", heading: "h1" } as const;
  const main = html`<main class="alone"><div class="panel">${resultPanel(result)}</div></main>`;
  return documentOf(language, { title: unknown.title, main });
}

function panel(checkout: Checkout, texts: Texts): Html {
  const result = resultOf(checkout, texts);
  if (result) return resultPanel(result);
  const { outcome } = checkout;
  return html`${outcome && notice(outcome, texts)}${scheduleList(checkout, texts)}${payment(checkout, texts)}`;
}
