import type { Instant } from "@vitrine/engine";
import type { RecurringPeriod, TrialPeriod } from "@vitrine/specs/tribute";

import { periodAfter, trialAfter } from "../subscription/period.ts";
import type { Checkout, CheckoutOrder } from "./checkout.ts";
import { html, type Html } from "./html.ts";
import { firstPrice, laterPrice, priceText, type Price } from "./price.ts";
import type { Texts } from "./texts.ts";

/** One line of a recurring order's schedule: when it charges, and how much. */
export type PlannedCharge =
  | { readonly kind: "trial"; readonly at: Instant; readonly trialPeriod: TrialPeriod }
  | { readonly kind: "first"; readonly at: Instant; readonly price: Price }
  | { readonly kind: "later"; readonly at: Instant; readonly price: Price; readonly period: RecurringPeriod };

/** When an order begun at `now` will charge what; empty for a one-time order. */
export function scheduleOf(order: CheckoutOrder, now: Instant): readonly PlannedCharge[] {
  const { period, trialPeriod } = order;
  if (period === "onetime") return [];
  const begin = trialPeriod ? trialAfter(now, trialPeriod) : now;
  return [
    ...(trialPeriod ? [{ kind: "trial", at: now, trialPeriod } as const] : []),
    { kind: "first", at: begin, price: firstPrice(order) },
    { kind: "later", at: periodAfter(begin, period), price: laterPrice(order), period },
  ];
}

/** The schedule as a list; nothing for a one-time order. */
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

function cost(charge: PlannedCharge, texts: Texts): string {
  return charge.kind === "trial" ? texts.free : priceText(charge.price, texts);
}

function reason(charge: PlannedCharge, texts: Texts): string {
  switch (charge.kind) {
    case "trial":
      return texts.schedule.trial(charge.trialPeriod);
    case "first":
      return texts.schedule.first;
    case "later":
      return texts.schedule.later(texts.every[charge.period]);
  }
}

/** Formats dates in UTC, as the provider counts; with a time only if a trial is counted in hours. */
function dateWriter({ locale }: Texts, { withTime }: { readonly withTime: boolean }): (at: Instant) => string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    ...(withTime && { timeStyle: "short" }),
    timeZone: "UTC",
  });
  return (at) => `${format.format(at)}${withTime ? " UTC" : ""}`;
}
