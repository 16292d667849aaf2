import type { Checkout, CheckoutOrder } from "./checkout.ts";
import { destinationOf } from "./destination.ts";
import { html, type Html } from "./html.ts";
import { firstPrice, laterPrice, priceText, starsPrice } from "./price.ts";
import type { Texts } from "./texts.ts";

/** What is bought, from whom, and for how much. */
export function orderSummary({ order, shopName }: Checkout, texts: Texts): Html {
  return html`<section class="order" aria-labelledby="title">
    <p class="shop" dir="auto">${shopName}</p>
    <h1 id="title" dir="auto">${order.title}</h1>
    <p class="amount">${headline(order, texts)}</p>
    ${terms(order, texts).map((line) => html`<p class="terms">${line}</p>`)}
    <p class="description" dir="auto">${order.description}</p>
    ${picture(order, texts)}
    <p class="number">${texts.orderNumber} <code>${order.uuid}</code></p>
  </section>`;
}

function headline(order: CheckoutOrder, texts: Texts): string {
  return order.trialPeriod ? texts.freeFor(order.trialPeriod) : priceText(firstPrice(order), texts);
}

/** The terms shown below the amount. */
function terms(order: CheckoutOrder, texts: Texts): readonly string[] {
  const stars = order.onlyStars ? undefined : starsPrice(order);
  const recurring = recurringTerms(order, texts);
  return [...(recurring ? [recurring] : []), ...(stars ? [texts.orStars(priceText(stars, texts))] : [])];
}

function recurringTerms(order: CheckoutOrder, texts: Texts): string | undefined {
  const { period, trialPeriod, firstPeriodAmount } = order;
  if (period === "onetime") return undefined;
  const every = texts.every[period];
  const later = priceText(laterPrice(order), texts);
  if (trialPeriod && firstPeriodAmount) return texts.thenFirst(priceText(firstPrice(order), texts), later, every);
  return trialPeriod || firstPeriodAmount ? texts.then(later, every) : every;
}

/** A link instead of the image, because the page loads nothing from other sites. */
function picture({ imageUrl }: CheckoutOrder, texts: Texts): Html | undefined {
  const address = destinationOf(imageUrl);
  if (!address) return undefined;
  return html`<p class="picture">
    <a href="${address}" rel="noopener noreferrer">${texts.picture}: ${new URL(address).host}</a>
  </p>`;
}
