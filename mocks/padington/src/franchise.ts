import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";

import type { Pricing } from "./catalog/price.ts";
import { codeLetters } from "./code-letters.ts";
import type { Lever } from "./lever.ts";
import type { Tx } from "./transaction.ts";

/** The categories whose goods are codes. */
export type CodeCategory = "chatgpt" | "claude";

/** The franchise owner's switches: one document for the whole bot. */
export interface Franchise extends Pricing {
  readonly id: "franchise";
  readonly api_enabled: boolean;
  /** How many codes are left; null for as many as are asked for. */
  readonly codes: Readonly<Record<CodeCategory, number | null>>;
}

/** Holds that one document, once its owner has touched something. */
export const franchise: Collection<Franchise> = collection<Franchise>("padington.franchise", { id: "id" });

/** How the franchise stands until its owner touches something: 80 roubles a dollar and 25 % make the page's own prices. */
const untouched: Franchise = {
  id: "franchise",
  api_enabled: true,
  rate: 800_000,
  markup: 2_500,
  codes: { chatgpt: null, claude: null },
};

/** How the franchise stands now. */
export async function franchiseOf(tx: Tx): Promise<Franchise> {
  return (await tx.franchise.get("franchise")) ?? untouched;
}

/** Changes some of what the owner decides. */
export async function changeFranchise(tx: Tx, change: Partial<Omit<Franchise, "id">>): Promise<Franchise> {
  return tx.franchise.put({ ...(await franchiseOf(tx)), ...change });
}

/** Off, every call with a valid key is refused; what was ordered goes on (P024). */
export const setApi: Lever<"set-api"> = async (tx, { enabled }) => {
  const { api_enabled } = await changeFranchise(tx, { api_enabled: enabled });
  return { api_enabled };
};

/** How many codes of a category are left: a number, true for enough, false for none. */
export const setCodes: Lever<"set-codes"> = async (tx, { category, available }) => {
  const left = typeof available === "number" ? available : available ? null : 0;
  const { codes } = await franchiseOf(tx);
  await changeFranchise(tx, { codes: { ...codes, [category]: left } });
  return { category, available };
};

/** Takes a code, or undefined where none is left. */
export async function takeCode(tx: Tx, category: CodeCategory): Promise<string | undefined> {
  const { codes } = await franchiseOf(tx);
  const left = codes[category];
  if (left === 0) return undefined;
  if (left !== null) await changeFranchise(tx, { codes: { ...codes, [category]: left - 1 } });
  const part = (): string => tx.random.text(4, codeLetters);
  return [part(), part(), part(), part()].join("-");
}
