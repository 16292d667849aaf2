import type { Checkout, Outcome } from "./checkout.ts";
import { html, type Html } from "./html.ts";
import { cross, warning } from "./icons.ts";
import { textsIn } from "./language.ts";
import type { Language } from "./language.ts";
import { orderSummary } from "./order-summary.ts";
import { payment } from "./payment.ts";
import { resultOf, resultPanel } from "./result.ts";
import { scheduleList } from "./schedule.ts";
import { style } from "./style.ts";
import type { Texts } from "./texts.ts";

/**
 * The checkout of one order as a whole HTML document: the payment form, or the order's result. Works without scripts;
 * every value is escaped.
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

/** The page for an unknown order; sent with status 404. */
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

/** The message about the buyer's last step: an alert for a decline, a plain status for leaving. */
function notice(outcome: Outcome, texts: Texts): Html {
  const role = outcome === "declined" ? "alert" : "status";
  return html`<div class="notice ${outcome}" role="${role}">
    ${warning}
    <p>${texts.outcome[outcome]}</p>
  </div>`;
}

/** A whole checkout page: head, the notice that it is a mock, and `main`. The empty icon saves a request. */
function documentOf(language: Language, page: { readonly title: string; readonly main: Html }): string {
  const texts = textsIn[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${page.title}</title>
        ${style.element}
      </head>
      <body>
        <header class="mock">
          <p><strong>${texts.mock.name}</strong> ${texts.mock.explanation}</p>
        </header>
        ${page.main}
      </body>
    </html> `.toString();
}
