import type { PaymentMethod } from "../orders/payment-methods.ts";
import { html, type Html } from "./html.ts";

/** A decorative icon for each payment method; the method's name stands beside it. */
export const methodIcons: Readonly<Record<PaymentMethod, Html>> = {
  card: icon(html`<rect x="2.5" y="5" width="19" height="14" rx="3" /><path d="M2.5 10h19M6.5 15h4" />`),
  sbp: icon(html`<rect x="6.5" y="2.5" width="11" height="19" rx="3" /><path d="M10 13.5l2-3 2 3M11 18.5h2" />`),
  wallet: icon(
    html`<path
        d="M18.5 8V6a2 2 0 0 0-2-2h-11a2.5 2.5 0 0 0 0 5h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-14a2.5 2.5 0 0 1-2.5-2.5v-11"
      /><path d="M17 14.5h.5" />`,
  ),
  stars: icon(html`<path d="M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1L7.6 14 3 9.6l6.3-.8z" />`),
};

/** Success. */
export const tick: Html = icon(html`<circle cx="12" cy="12" r="9.5" /><path d="M7.5 12.5l3 3 6-6.5" />`);

/** Waiting. */
export const hourglass: Html = icon(html`<circle cx="12" cy="12" r="9.5" /><path d="M12 6.5V12l3.5 2" />`);

/** The end of an order without payment. */
export const cross: Html = icon(html`<circle cx="12" cy="12" r="9.5" /><path d="M8.5 8.5l7 7m0-7l-7 7" />`);

/** A warning. */
export const warning: Html = icon(html`<circle cx="12" cy="12" r="9.5" /><path d="M12 7v6M12 16.5v.5" />`);

function icon(shape: Html): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;
}
