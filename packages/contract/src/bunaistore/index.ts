import { answers, webhooks as bodies } from "@vitrine/specs/bunaistore/answers";

import type { ProviderSuite } from "../provider-suite.ts";
import { account } from "./account.ts";
import { authentication } from "./authentication.ts";
import { catalogueChoice } from "./catalogue-choice.ts";
import { cataloguePages } from "./catalogue-pages.ts";
import { catalogue } from "./catalogue.ts";
import { developer } from "./developer.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { format } from "./format.ts";
import { groups } from "./groups.ts";
import { limits } from "./limits.ts";
import { orderItems } from "./order-items.ts";
import { orderLookup } from "./order-lookup.ts";
import { orders } from "./orders.ts";
import { prices } from "./prices.ts";
import { product } from "./product.ts";
import { races } from "./races.ts";
import { topupIds } from "./topup-ids.ts";
import { topupMethods } from "./topup-methods.ts";
import { topupOnce } from "./topup-once.ts";
import { topup } from "./topup.ts";
import { verification } from "./verification.ts";
import { webhookAttempts } from "./webhook-attempts.ts";
import { webhookSignature } from "./webhook-signature.ts";
import { webhooks } from "./webhooks.ts";

/** The scenarios of the BunaiStore Market API, chapter by chapter, and what its spec says of answers and events. */
export const bunaistore: ProviderSuite = {
  name: "bunaistore",
  title: "BunaiStore",
  origin: "https://api.bunaistore.shop",
  seen: "public integrations rely on it",
  answers,
  webhooks: { kindOf: ({ event }) => event, bodies },
  suites: [
    format,
    authentication,
    errors,
    limits,
    account,
    catalogue,
    catalogueChoice,
    cataloguePages,
    groups,
    product,
    orders,
    orderItems,
    orderLookup,
    prices,
    races,
    developer,
    topupMethods,
    topup,
    topupIds,
    topupOnce,
    verification,
    webhooks,
    webhookSignature,
    webhookAttempts,
    events,
  ],
};
