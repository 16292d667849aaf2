import { answers } from "@vitrine/specs/padington/answers";

import type { ProviderSuite } from "../provider-suite.ts";
import { authentication } from "./authentication.ts";
import { balance } from "./balance.ts";
import { catalogue } from "./catalogue.ts";
import { codes } from "./codes.ts";
import { errors } from "./errors.ts";
import { format } from "./format.ts";
import { history } from "./history.ts";
import { limits } from "./limits.ts";
import { orderFailures } from "./order-failures.ts";
import { orderPrices } from "./order-prices.ts";
import { orders } from "./orders.ts";
import { races } from "./races.ts";
import { renting } from "./rent.ts";
import { rentals } from "./rentals.ts";
import { robux } from "./robux.ts";
import { secrets } from "./secrets.ts";
import { seeds } from "./seeds.ts";
import { telegram } from "./telegram.ts";

/** The scenarios of the Padington Shop API, chapter by chapter, and what its spec says of answers. It sends no webhooks. */
export const padington: ProviderSuite = {
  name: "padington",
  title: "Padington",
  origin: "https://api.padington.com",
  seen: "the vendor's longer page, of which the beginning is known, shows it",
  answers,
  suites: [
    format,
    authentication,
    errors,
    limits,
    balance,
    catalogue,
    orders,
    orderPrices,
    orderFailures,
    history,
    codes,
    robux,
    telegram,
    races,
    renting,
    rentals,
    secrets,
    seeds,
  ],
};
