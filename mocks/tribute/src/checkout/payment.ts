import type { PaymentMethod } from "../orders/payment-methods.ts";
import type { Checkout, CheckoutOrder } from "./checkout.ts";
import { html, type Html } from "./html.ts";
import { methodIcons } from "./icons.ts";
import { firstPriceBy, priceText } from "./price.ts";
import type { Texts } from "./texts.ts";

/** The forms to pay or not to pay; they post `action` and `method` to the page's own URL. */
export function payment({ order, methods }: Checkout, texts: Texts): Html {
  const { paying } = texts;
  const [first] = methods;
  return html`<section aria-labelledby="paying">
    <h2 id="paying">${paying.title}</h2>
    <div class="methods">${methods.map((method) => payForm(order, method, texts))}</div>
    <h3>${paying.otherwise}</h3>
    <div class="otherwise">
      ${first && declineForm(first, texts)}
      <form method="post"><button name="action" value="leave">${paying.leave}</button></form>
    </div>
  </section>`;
}

function payForm(order: CheckoutOrder, method: PaymentMethod, texts: Texts): Html {
  const { paying } = texts;
  const price = firstPriceBy(order, method);
  const label = order.trialPeriod ? paying.start[method] : paying.pay[method];
  const cost = order.trialPeriod ? texts.free : price && priceText(price, texts);
  return html`<form method="post">
    ${methodField(method)}<button class="pay" name="action" value="pay">
      ${methodIcons[method]}
      <span class="label"><span>${label}</span> ${cost && html`<b>${cost}</b>`}</span>
    </button>
  </form>`;
}

function declineForm(method: PaymentMethod, texts: Texts): Html {
  return html`<form method="post">
    ${methodField(method)}<button name="action" value="decline">${texts.paying.decline}</button>
  </form>`;
}

function methodField(method: PaymentMethod): Html {
  return html`<input type="hidden" name="method" value="${method}" />`;
}
