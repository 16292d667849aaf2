import type { Checkout } from "./checkout.ts";
import { html, type Html } from "./html.ts";
import { priceText } from "./money-text.ts";
import { scheduleOf, type Charge } from "./schedule.ts";
import type { Texts } from "./texts.ts";

/** What a recurring order will take when; nothing for an order that is charged once. */
export function scheduleList({ order, now }: Checkout, texts: Texts): Html | undefined {
  const charges = scheduleOf(order, now);
  if (charges.length === 0) return undefined;
  const write = dateWriter(texts, { withTime: Boolean(order.trialPeriod) });
  const lines = charges.map((charge) => {
    const time = charge.at === now ? texts.schedule.now : write(charge.at);
    return html`<li>
      <time datetime="${new Date(charge.at).toISOString()}">${time}</time><b>${cost(charge, texts)}</b
      ><span>${reason(charge, texts)}</span>
    </li>`;
  });
  return html`<section aria-labelledby="schedule">
    <h2 id="schedule">${texts.schedule.title}</h2>
    <ol class="schedule">
      ${lines}
    </ol>
  </section>`;
}

function cost(charge: Charge, texts: Texts): string {
  return charge.kind === "trial" ? texts.free : priceText(charge.price, texts);
}

function reason(charge: Charge, texts: Texts): string {
  switch (charge.kind) {
    case "trial":
      return texts.schedule.trial[charge.trialPeriod];
    case "first":
      return texts.schedule.first;
    case "later":
      return texts.schedule.later(texts.every[charge.period]);
  }
}

/** Days suffice unless a trial is counted in hours. All in UTC, as the provider counts. */
function dateWriter({ locale }: Texts, { withTime }: { readonly withTime: boolean }): (at: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    ...(withTime && { timeStyle: "short" }),
    timeZone: "UTC",
  });
  return (at) => `${format.format(at)}${withTime ? " UTC" : ""}`;
}
