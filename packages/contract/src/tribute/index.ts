import type { Check } from "@vitrine/specs";
import { answers, webhooks as checks } from "@vitrine/specs/tribute/answers";

import type { ProviderSuite } from "../provider-suite.ts";
import { access } from "./access.ts";
import { authentication } from "./authentication.ts";
import { cancelling } from "./cancel.ts";
import { chargeCourse } from "./charge-course.ts";
import { chargePace } from "./charge-pace.ts";
import { chargeRepeats } from "./charge-repeats.ts";
import { charges } from "./charges.ts";
import { createAmounts } from "./create-amounts.ts";
import { createErrors } from "./create-errors.ts";
import { createTexts } from "./create-texts.ts";
import { create } from "./create.ts";
import { delivery } from "./delivery.ts";
import { errors } from "./errors.ts";
import { eventsOfOrders } from "./events-of-orders.ts";
import { eventsOfTokens } from "./events-of-tokens.ts";
import { format } from "./format.ts";
import { lifecycle } from "./lifecycle.ts";
import { paymentMethods } from "./methods.ts";
import { orderFields } from "./order-fields.ts";
import { orders } from "./orders.ts";
import { recurringOrders } from "./recurring.ts";
import { refunds } from "./refunds.ts";
import { renewals } from "./renewal.ts";
import { resend } from "./resend.ts";
import { retries } from "./retries.ts";
import { shop } from "./shop.ts";
import { shops } from "./shops.ts";
import { signature } from "./signature.ts";
import { tokens } from "./tokens.ts";
import { transactions } from "./transactions.ts";
import { trial } from "./trial.ts";
import { webhooks } from "./webhooks.ts";

/** The documentation's table is keyed by `shopOrder`; a body calls the same event `shop_order`. */
const bodies: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(checks).map(([key, check]) => [
    key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    check,
  ]),
);

/** The scenarios of the Tribute Shop API, chapter by chapter, and what its spec says of answers and events. */
export const tribute: ProviderSuite = {
  name: "tribute",
  title: "Tribute",
  origin: "https://tribute.tg",
  basePath: "/api/v1",
  seen: "public clients mirror or rely on it",
  answers,
  webhooks: { kindOf: ({ name, test_event }) => name ?? test_event, bodies },
  suites: [
    format,
    authentication,
    access,
    errors,
    shop,
    shops,
    orders,
    orderFields,
    create,
    createAmounts,
    createTexts,
    createErrors,
    lifecycle,
    paymentMethods,
    recurringOrders,
    renewals,
    trial,
    cancelling,
    transactions,
    refunds,
    tokens,
    charges,
    chargeRepeats,
    chargePace,
    chargeCourse,
    webhooks,
    eventsOfOrders,
    eventsOfTokens,
    signature,
    delivery,
    retries,
    resend,
  ],
};
