import { Refusal } from "@vitrine/engine";
import type { Answer, Issue, ProviderErrors } from "@vitrine/engine";

const texts: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Invalid or revoked API key",
  402: "Insufficient balance",
  404: "Not found",
  409: "Price changed",
  413: "Request body too large",
  500: "Internal error",
  503: "API disabled by franchise owner",
};

/** "invalid params (see `detail`)": documented for 400, used for every error (P019, P020). */
function failure(status: number, detail: string = texts[status] ?? `Error ${status}`): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify({ detail }) };
}

function refuse(status: number, detail?: string): Refusal {
  return new Refusal(failure(status, detail));
}

/** 401: no key, or an unknown or revoked one (P012–P015). */
export const invalidKey = (): Refusal => refuse(401);
/** 503: the franchise owner has disabled the API (P024). */
export const apiDisabled = (): Refusal => refuse(503);
/** 402: the price is above the balance (P021). */
export const insufficientFunds = (): Refusal => refuse(402);
/** 409: the real price differs too much from the expected one (P130). */
export const priceDrifted = (): Refusal => refuse(409);
/** 404: no such order, or somebody else's (P022, P023). */
export const orderNotFound = (): Refusal => refuse(404, "Order not found");
/** 404: no such NFT in the category, or it is rented now (P125). */
export const nftNotFound = (): Refusal => refuse(404, "NFT not found");
/** 404: nothing of that kind is rented (P118). */
export const rentCategoryNotFound = (): Refusal => refuse(404, "Rent category not found");
/** 400: the catalogue has no such pack (P090). */
export const unknownPack = (): Refusal => refuse(400, "pack is none of the catalogue's robux packs");
/** 400: the NFT cannot be rented for so few days (P124). */
export const tooFewDays = (least: number): Refusal =>
  refuse(400, `duration_days must be at least ${least} for this NFT`);
/** 400: the NFT cannot be rented for so many days (P124). */
export const tooManyDays = (most: number): Refusal => refuse(400, `duration_days must be at most ${most} for this NFT`);

/** The provider's errors in general. Neither a rate limit nor a 405 is documented (P008, P026). */
export const errors: ProviderErrors = {
  failure,
  wrongMethod: () => failure(404),
  invalid: (issue) => refuse(400, detailOf(issue)),
  limited: () => refuse(503),
};

/** Texts for rules of the spec that need their own wording. */
const inWords: Readonly<Record<string, string>> = {
  "recipient pattern": "must be a Telegram username: 5 to 32 letters, digits and underscores, the first a letter",
  "duration enum": "must be 3, 6 or 12",
};

function detailOf({ field, rule, problem }: Issue): string {
  return `${field || "Request body"} ${inWords[`${field} ${rule}`] ?? problem}`;
}
