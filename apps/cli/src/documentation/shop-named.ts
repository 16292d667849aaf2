import { misused } from "../failure.ts";
import { nearest } from "../nearest.ts";
import { shops } from "../shops.ts";
import type { Shop } from "../shops.ts";

/** @throws Failure (2) for a word that names none */
export function shopNamed(word: string): Shop {
  const shop = shops.find(({ name }) => name === word.toLowerCase());
  if (shop) return shop;
  const names = shops.map(({ name }) => name);
  const meant = nearest(word, names);
  const hint = meant === undefined ? `The shops are ${names.join(", ")}.` : `Did you mean ${meant}?`;
  throw misused(`"${word}" names no shop. ${hint}`);
}
