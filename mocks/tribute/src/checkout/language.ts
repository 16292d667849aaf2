import { english } from "./english.ts";
import { russian } from "./russian.ts";
import type { Texts } from "./texts.ts";

/** The checkout's languages. */
export type Language = "en" | "ru";

/** The checkout's texts by language. */
export const textsIn: Readonly<Record<Language, Texts>> = { en: english, ru: russian };

/**
 * The language preferred by an `accept-language` header: the highest q-value, the earlier one on a tie. Default:
 * English.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? "").split(",").map(wishIn);
  const best = wishes
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0];
  return best?.language ?? "en";
}

interface Wish {
  readonly language: Language | undefined;
  readonly weight: number;
}

/** Parses one part of the header: `ru-RU;q=0.8`. */
function wishIn(part: string): Wish {
  const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { language: languageIn(range), weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

function languageIn(range: string): Language | undefined {
  const primary = range.split("-")[0];
  return primary === "en" || primary === "ru" ? primary : undefined;
}
