import { describe, expect, test } from "vitest";

import { languageOf, textsIn } from "./language.ts";

describe("the language of a browser", () => {
  test.each([
    ["ru", "ru"],
    ["ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7", "ru"],
    ["en-US,en;q=0.9,ru;q=0.8", "en"],
    ["en;q=0.3, RU;q=0.7", "ru"],
    ["de-DE,de;q=0.9,ru;q=0.5,en;q=0.4", "ru"],
    ["ru;q=0.5,en;q=0.5", "ru"],
    ["ru;q=0,en", "en"],
    ["ru;q=2,en;q=0.1", "en"],
    ["ru;q=x", "en"],
    ["rue,de", "en"],
    ["*", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("%j is %s", (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

test("every text is in its own language", () => {
  const [english, russian] = [textsIn.en, textsIn.ru].map((texts) => spoken(texts));
  expect(russian!.map(([place]) => place)).toEqual(english!.map(([place]) => place));
  expect(english!.filter(([, text]) => !text || /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  expect(russian!.filter(([place, text]) => place !== "/locale" && !/\p{Script=Cyrillic}/u.test(text))).toEqual([]);
});

/** Every text with its path; functions are called with placeholder values. */
function spoken(texts: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof texts === "string") return [[place, texts]];
  if (typeof texts === "function") {
    const says = texts as (...values: readonly unknown[]) => string;
    return [[place, place.endsWith("freeFor") ? says("one_hour") : says(1, 2, 3)]];
  }
  return Object.entries(texts as object).flatMap(([name, text]) => spoken(text, `${place}/${name}`));
}
