import type { WebhookScheme } from "../src/index.ts";

export interface Squeezed {
  readonly event: "squeezed";
  readonly lemon: { readonly id: string };
  readonly glass: number;
}

export interface Drunk {
  readonly event: "drunk";
}

export interface Tried {
  readonly event: "tried";
}

export interface LemonadeEvents {
  readonly squeezed: Squeezed;
  readonly drunk: Drunk;
  readonly tried: Tried;
}

export interface UnknownLemonade {
  readonly event: string;
  readonly [field: string]: unknown;
}

/** A fictional provider, because this package knows no real one. */
export const lemonade: WebhookScheme<LemonadeEvents, UnknownLemonade> = {
  provider: "lemonade",
  title: "Lemonade",
  header: "X-Lemon-Signature",
  nameOf: (body) => body["event"],
  keys: { squeezed: ({ lemon, glass }) => [lemon.id, glass], drunk: "none", tried: "none" },
  unsigned: ["tried"],
};

export const secret = "lemon_key";

export function squeezed(id: string, glass = 1): Squeezed {
  return { event: "squeezed", lemon: { id }, glass };
}
