import { createTestTimers, type TestTimers } from "@vitrine/client/testing";
import { createTribute, type Tribute } from "@vitrine/mock-tribute";

import { createClient, type ClientOptions, type TributeClient } from "./client.ts";

/** A mock of Tribute that shares the client's clock, and a client of a shop with all permissions. */
export interface Counter {
  readonly shop: Tribute;
  readonly client: TributeClient;
  readonly timers: TestTimers;
}

export async function openCounter(options: Partial<ClientOptions> = {}): Promise<Counter> {
  const shop = createTribute();
  await shop.levers["update-shop"]({ id: 2, recurrent: true });
  const timers = createTestTimers();
  let last = timers.now();
  const fetch = async (request: Request): Promise<Response> => {
    const passed = Math.round(timers.now() - last);
    last = timers.now();
    if (passed > 0) await shop.world.advance(`${passed}ms`);
    return shop.fetch(request);
  };
  return { shop, timers, client: createClient({ apiKey: "tribute_other", fetch, timers, ...options }) };
}

export const productX = {
  amount: 100_000,
  currency: "rub",
  title: "Product X",
  description: "Detailed product description",
} as const;

/** The token of a card saved by paying an order. */
export async function saveCard({ shop, client }: Counter): Promise<string> {
  const { uuid: orderUuid } = await client.orders.create({ ...productX, customerId: "user_12345" });
  await shop.levers["pay-order"]({ uuid: orderUuid, method: "card" });
  const [saved] = await client.tokens.list({ orderUuid });
  return saved!.token;
}

/** The amounts charged to saved cards, one for each charge. */
export async function amountsCharged({ shop }: Counter): Promise<readonly number[]> {
  const { entries } = await shop.world.ledger();
  return entries.filter(({ reason, amount }) => reason === "token_charge" && amount > 0).map(({ amount }) => amount);
}
