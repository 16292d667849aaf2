import type { Catalog, ChatgptItem, ClaudeItem } from "@vitrine/specs/padington";

import type { Cost } from "./price.ts";

/** An item that can be ordered, and its cost to the shop. */
export interface Offer<Id> {
  readonly id: Id;
  readonly name: string;
  readonly cost: Cost;
}

/** Months of Telegram Premium. */
export type Duration = Catalog["premium"][number]["duration_months"];

/** A hundredth of the page's example prices, in dollars: the initial rate and markup multiply it by 100. */
export const starCost: Cost = 12_700;

/** "`quantity` (50–1,000,000)" (P101). */
export const fewestStars = 50;
/** The maximum of the same range (P101). */
export const mostStars = 1_000_000;

/** Telegram Premium, by months. */
export const premiumCosts: Readonly<Record<Duration, Cost>> = { 3: 15_000_000, 6: 22_000_000, 12: 34_990_000 };

/** Codes for ChatGPT (P041). */
export const chatgpt: readonly Offer<ChatgptItem>[] = [
  { id: "plus_1m", name: "Chat GPT Plus 1 month", cost: 14_990_000 },
  { id: "plus_12m", name: "Chat GPT Plus 12 months", cost: 149_990_000 },
  { id: "pro_1m", name: "Chat GPT Pro 1 month", cost: 89_990_000 },
];

/** Codes for Claude (P042). */
export const claude: readonly Offer<ClaudeItem>[] = [
  { id: "pro", name: "Claude Pro", cost: 12_990_000 },
  { id: "max5", name: "Claude Max 5x", cost: 49_990_000 },
  { id: "max20", name: "Claude Max 20x", cost: 99_990_000 },
];

/** The documentation names `r80` and `r500`, "etc" (P043). */
export const robux: readonly (Offer<string> & { readonly robux: number })[] = [
  { id: "r80", name: "80 Robux", robux: 80, cost: 1_290_000 },
  { id: "r500", name: "500 Robux", robux: 500, cost: 7_490_000 },
  { id: "r1000", name: "1000 Robux", robux: 1000, cost: 13_990_000 },
  { id: "r2000", name: "2000 Robux", robux: 2000, cost: 26_990_000 },
];
