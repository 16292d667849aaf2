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

/** "invalid params (see `detail`)": documented for 400, used for all (P019, P020). */
function failure(status: number, detail: string = texts[status] ?? `Error ${status}`): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify({ detail }) };
}

function refuse(status: number, detail?: string): Refusal {
  return new Refusal(failure(status, detail));
}

/** 401: no key, or none that opens anything (P012–P015). */
export const invalidKey = (): Refusal => refuse(401);
/** 503: the franchise owner has switched the API off (P024). */
export const apiDisabled = (): Refusal => refuse(503);
/** 402: the price is above the balance (P021). */
export const insufficientFunds = (): Refusal => refuse(402);
/** 409: the real price is too far off the expected one (P130). */
export const priceDrifted = (): Refusal => refuse(409);
/** 404: no such order, or somebody else's (P022, P023). */
export const orderNotFound = (): Refusal => refuse(404, "Order not found");
/** 404: no such NFT in the category, or rented at the moment (P125). */
export const nftNotFound = (): Refusal => refuse(404, "NFT not found");
/** 404: nothing of that kind is rented (P118). */
export const rentCategoryNotFound = (): Refusal => refuse(404, "Rent category not found");
/** 400: the catalogue has no such pack (P090). */
export const unknownPack = (): Refusal => refuse(400, "pack is none of the catalogue's robux packs");
/** 400: the NFT is rented for longer only (P124). */
export const tooFewDays = (least: number): Refusal =>
  refuse(400, `duration_days must be at least ${least} for this NFT`);
/** 400: the NFT is not rented for so long (P124). */
export const tooManyDays = (most: number): Refusal => refuse(400, `duration_days must be at most ${most} for this NFT`);

/** How the API says no to what it does not document one by one. No rate limit and no 405 is documented (P008, P026). */
export const errors: ProviderErrors = {
  failure,
  wrongMethod: () => failure(404),
  invalid: (issue) => refuse(400, detailOf(issue)),
  limited: () => refuse(503),
};

/** Rules of the spec that need other words than their own. */
const inWords: Readonly<Record<string, string>> = {
  "recipient pattern": "must be a Telegram username: 5 to 32 letters, digits and underscores, the first a letter",
  "duration enum": "must be 3, 6 or 12",
};

function detailOf({ field, rule, problem }: Issue): string {
  return `${field || "Request body"} ${inWords[`${field} ${rule}`] ?? problem}`;
}
