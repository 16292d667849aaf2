import { createPadington } from "@vitrine/mock-padington";
import { expect, test } from "vitest";

import { createClient } from "./client.ts";

test("all orders come once, newest first, while new ones are placed", async () => {
  const shop = createPadington();
  const client = createClient({ apiKey: "pad_live_demo", fetch: shop.fetch });
  await shop.levers.credit({ user_id: 12345678, amount: 1_000_000 });
  const placed: string[] = [];
  const place = async (): Promise<void> => {
    placed.unshift((await client.orders.place({ category: "stars", quantity: 50, recipient: "durov" })).order_code);
  };
  for (let count = 0; count < 230; count += 1) await place();
  const before = [...placed];
  const seen: string[] = [];
  for await (const { order_code } of client.orders.all()) {
    seen.push(order_code);
    if (seen.length % 10 === 0) await place();
  }
  expect(seen).toEqual(before);
});

test("all rentals come once, both active and past", async () => {
  const shop = createPadington();
  const client = createClient({ apiKey: "pad_live_demo", fetch: shop.fetch });
  await shop.levers.credit({ user_id: 12345678, amount: 100_000 });
  for (let count = 0; count < 105; count += 1) {
    await client.rent.place({ category: "usernames", nft_address: "EQBvitrine", duration_days: 1 });
    await shop.world.advance("1d");
  }
  const { rental_id } = await client.rent.place({
    category: "gifts",
    nft_address: "EQBplushpepe2790",
    duration_days: 1,
  });
  const rentals = [];
  for await (const rental of client.rent.allRentals()) rentals.push(rental);
  expect(rentals).toHaveLength(106);
  expect(rentals[0]).toMatchObject({ rental_id, status: "active" });
  expect(new Set(rentals.slice(1).map(({ status }) => status))).toEqual(new Set(["expired"]));
});

test("an iteration can be aborted", async () => {
  const client = createClient({ apiKey: "pad_live_demo", fetch: createPadington().fetch });
  const reason = new Error("enough");
  await expect(client.orders.all({ signal: AbortSignal.abort(reason) }).next()).rejects.toMatchObject({
    cause: reason,
  });
});
