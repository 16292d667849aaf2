import type { CreateShopOrder, Currency } from "@vitrine/specs/tribute";

import {
  amountTooLarge,
  amountTooSmall,
  badRequest,
  customerIdTooLong,
  invalidCurrency,
  invalidUrl,
  shopInactive,
  textRequired,
  textTooLong,
} from "../errors.ts";
import type { Shop } from "../shops/shop.ts";

/** In minor units (T088, T089). */
const leastAmount = 100;
const mostAmount: Readonly<Record<Currency, number>> = { eur: 300_000, usd: 300_000, rub: 30_000_000 };

/** Lengths in UTF-16 units, as for all texts here (T093–T095, T105). */
const longestTitle = 100;
const longestDescription = 300;
const longestCustomerId = 256;

const periods: ReadonlySet<unknown> = new Set(["onetime", "weekly", "monthly", "quarterly", "halfyearly", "yearly"]);
const starsPeriods: ReadonlySet<unknown> = new Set(["onetime", "monthly"]);
const trialPeriods: ReadonlySet<unknown> = new Set([
  "one_hour",
  "twelve_hours",
  "twenty_four_hours",
  "three_days",
  "seven_days",
]);

/** A body known only to be an object. */
type Sent = { readonly [Field in keyof CreateShopOrder]?: unknown };

/**
 * Checks a new order in this order: inactive shop, currency, amount, title, description, successUrl, failUrl,
 * customerId, then the other fields (T123). A body that is not an object is left to the spec.
 * @throws Refusal (400) for the first mistake
 */
export function checkNewOrder(body: unknown, shop: Shop): void {
  if (shop.status === 0) throw shopInactive();
  if (typeof body !== "object" || body === null || Array.isArray(body)) return;
  const sent: Sent = body;
  const currency = checkCurrency(sent.currency);
  checkAmount(sent, currency);
  checkText("title", sent.title, longestTitle);
  checkText("description", sent.description, longestDescription);
  checkUrl("successUrl", sent.successUrl, /^https?:\/\//i);
  checkUrl("failUrl", sent.failUrl, /^https?:\/\//i);
  checkCustomerId(sent.customerId);

  checkEmail(sent.email);
  checkSavePaymentMethod(sent.savePaymentMethod, shop);
  if (sent.comment !== undefined && typeof sent.comment !== "string") throw badRequest("comment must be a string");
  const period = checkPeriod(sent.period, shop);
  checkStars(sent.starsAmount, period);
  checkUrl("imageUrl", sent.imageUrl, /^https:\/\//i);
  checkFirstPeriod(sent, period, currency);
  checkTrial(sent.trialPeriod, period);
}

function checkCurrency(currency: unknown): Currency {
  if (currency !== "eur" && currency !== "rub" && currency !== "usd") throw invalidCurrency();
  return currency;
}

function checkAmount({ amount, starsAmount }: Sent, currency: Currency): void {
  if (amount === undefined && starsAmount !== undefined) return;
  if (!Number.isInteger(amount)) throw badRequest("amount must be an integer of smallest units");
  if (Number(amount) < leastAmount) throw amountTooSmall(leastAmount);
  if (Number(amount) > mostAmount[currency]) throw amountTooLarge(mostAmount[currency]);
}

function checkText(field: "title" | "description", text: unknown, longest: number): void {
  if (text === undefined || text === "") throw textRequired(field);
  if (typeof text !== "string") throw badRequest(`${field} must be a string`);
  if (text.length > longest) throw textTooLong(field, longest);
}

function checkUrl(field: "successUrl" | "failUrl" | "imageUrl", url: unknown, scheme: RegExp): void {
  if (url === undefined) return;
  const isUrl = typeof url === "string" && scheme.test(url) && !/\s/.test(url) && URL.canParse(url);
  if (!isUrl) throw invalidUrl(field);
}

function checkCustomerId(customerId: unknown): void {
  if (customerId === undefined) return;
  if (typeof customerId !== "string") throw badRequest("customerId must be a string");
  if (customerId.length > longestCustomerId) throw customerIdTooLong(longestCustomerId);
}

function checkEmail(email: unknown): void {
  if (email === undefined) return;
  const isEmail = typeof email === "string" && /^[^\s@]+@[^\s@]+$/.test(email);
  if (!isEmail) throw badRequest("email must be an e-mail address");
}

/** "Requires shop.recurrent to be enabled" (T100, T101). */
function checkSavePaymentMethod(save: unknown, { recurrent }: Shop): void {
  if (save === undefined) return;
  if (typeof save !== "boolean") throw badRequest("savePaymentMethod must be true or false");
  if (save && !recurrent) throw badRequest("savePaymentMethod needs a shop with recurring payments");
}

/** "Recurring periods require shop.recurrent to be enabled" (T107, T108). */
function checkPeriod(period: unknown = "onetime", { recurrent }: Shop): unknown {
  if (!periods.has(period)) throw badRequest(`period must be one of ${[...periods].join(", ")}`);
  if (period !== "onetime" && !recurrent) throw badRequest("this period needs a shop with recurring payments");
  return period;
}

function checkStars(starsAmount: unknown, period: unknown): void {
  if (starsAmount === undefined) return;
  if (!isPositive(starsAmount)) throw badRequest("starsAmount must be an integer above 0");
  if (!starsPeriods.has(period)) throw badRequest("starsAmount goes with the periods onetime and monthly only");
}

/** The maximum applies here too, so that no charge exceeds it; the minimum does not (T116, T117). */
function checkFirstPeriod({ firstPeriodAmount, starsAmount, amount }: Sent, period: unknown, currency: Currency): void {
  if (firstPeriodAmount === undefined) return;
  if (!isPositive(firstPeriodAmount)) throw badRequest("firstPeriodAmount must be an integer above 0");
  if (period === "onetime") throw badRequest("firstPeriodAmount is for recurring orders only");
  if (starsAmount !== undefined) throw badRequest("firstPeriodAmount does not go together with starsAmount");
  if (firstPeriodAmount === amount) throw badRequest("firstPeriodAmount must differ from amount");
  if (Number(firstPeriodAmount) > mostAmount[currency]) throw amountTooLarge(mostAmount[currency], "firstPeriodAmount");
}

function checkTrial(trialPeriod: unknown, period: unknown): void {
  if (trialPeriod === undefined) return;
  if (!trialPeriods.has(trialPeriod)) throw badRequest(`trialPeriod must be one of ${[...trialPeriods].join(", ")}`);
  if (period === "onetime") throw badRequest("trialPeriod is for recurring orders only");
}

function isPositive(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
