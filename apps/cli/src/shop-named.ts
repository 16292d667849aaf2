import { suggestion } from "./command-line/suggest.ts";
import { InvalidValue } from "./command-line/value.ts";
import type { Value } from "./command-line/value.ts";
import { shops } from "./shops.ts";
import type { Shop } from "./shops.ts";

/** A provider by name, case-insensitive. */
export const shopNamed: Value<Shop> = {
  label: "PROVIDER",
  completion: "providers",
  read: (value, subject) => {
    const typed = String(value).trim().toLowerCase();
    const shop = shops.find(({ name }) => name === typed);
    if (shop && typeof value === "string") return shop;
    const names = shops.map(({ name }) => name);
    throw new InvalidValue(`${subject} is not a provider. ${suggestion(typed, names)}`);
  },
};
