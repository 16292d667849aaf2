import type { NewRental, RentalPage, RentList } from "@vitrine/specs/padington";
import { describe, expect, test } from "vitest";

import { createPadington } from "../index.ts";
import type { Padington } from "../index.ts";

const nft_address = "EQBplushpepe2790";
const forOneDay: NewRental = { category: "gifts", nft_address, duration_days: 1 };

/** A shop as seen by one of its users. */
interface Seen {
  readonly shop: Padington;
  readonly key: string;
}

async function ask<Answer>(as: Padington | Seen, operation: string, body?: object): Promise<Answer> {
  const { shop, key } = "shop" in as ? as : { shop: as, key: as.keys[0] };
  const [method, path] = operation.split(" ") as [string, string];
  const response = await shop.fetch(path, {
    method,
    headers: { authorization: `Bearer ${key}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, ...((await response.json()) as object) } as Answer;
}

const isListed = async (shop: Padington): Promise<boolean> => {
  const { items } = await ask<RentList>(shop, "GET /v1/rent/gifts");
  return items.some((item) => item.nft_address === nft_address);
};

describe("the price guard", () => {
  test.each([
    [100, 100, 200],
    [105, 100, 200],
    [105.01, 100, 409],
    [95, 100, 200],
    [94.99, 100, 409],
    [110, 100, 409],
    [0.2, 0.19, 409],
    [0.21, 0.2, 200],
    [100, 1e300, 409],
    [100, 0.0001, 409],
  ])("a real price of %d for an expected %d answers %i", async (real, expected_price_rub, status) => {
    const shop = createPadington();
    await shop.levers["set-rent-price"]({ nft_address, price_per_day_rub: real });
    const answer = await ask<object>(shop, "POST /v1/rent", { ...forOneDay, expected_price_rub });
    expect(answer).toMatchObject({ status: status === 200 ? "active" : status });
    expect(await ask(shop, "GET /v1/balance")).toMatchObject({
      balance_rub: status === 200 ? Math.round(543_210 - real * 100) / 100 : 5432.1,
    });
    expect(await isListed(shop)).toBe(status !== 200);
  });

  test("applies to the whole rental, and follows a change of the rate", async () => {
    const shop = createPadington();
    const forTen = { ...forOneDay, duration_days: 10, expected_price_rub: 1_000 };
    await shop.levers["set-rate"]({ usd_rub: 84.0008 });
    expect(await ask(shop, "POST /v1/rent", forTen)).toMatchObject({ price_rub: 1_050, status: "active" });
    await shop.world.advance("10d");
    await shop.levers["set-rate"]({ usd_rub: 84.008 });
    expect(await ask(shop, "POST /v1/rent", forTen)).toMatchObject({ status: 409 });
  });
});

describe("an NFT", () => {
  test("goes to exactly one of 20 simultaneous renters; the others get 404 and pay nothing", async () => {
    const shop = createPadington();
    const keys = await Promise.all(
      Array.from({ length: 20 }, async () => (await shop.levers["create-account"]({ balance: 100 })).api_key),
    );
    const answers = await Promise.all(keys.map((key) => ask<object>({ shop, key }, "POST /v1/rent", forOneDay)));
    expect(answers.filter((answer) => "rental_id" in answer)).toHaveLength(1);
    expect(answers.filter((answer) => "detail" in answer && answer.detail === "NFT not found")).toHaveLength(19);
    const balances = await Promise.all(
      keys.map(async (key) => (await ask<{ balance_rub: number }>({ shop, key }, "GET /v1/balance")).balance_rub),
    );
    expect(balances.toSorted((a, b) => a - b)).toEqual([0, ...Array.from({ length: 19 }, () => 100)]);
    expect(await shop.world.audit()).toEqual({ ok: true, violations: [] });
  });

  test("is listed and can be rented again from the instant its rental ends", async () => {
    const shop = createPadington();
    const rental = await ask<{ starts_at: string; ends_at: string }>(shop, "POST /v1/rent", forOneDay);
    expect(Date.parse(rental.ends_at) - Date.parse(rental.starts_at)).toBe(86_400_000);
    await shop.world.setClock({ now: Date.parse(rental.ends_at) - 1 });
    expect(await isListed(shop)).toBe(false);
    expect((await ask<RentalPage>(shop, "GET /v1/rentals")).rentals[0]?.status).toBe("active");
    await shop.world.advance("1ms");
    expect(await isListed(shop)).toBe(true);
    expect((await ask<RentalPage>(shop, "GET /v1/rentals")).rentals[0]?.status).toBe("expired");
    expect(await ask(shop, "POST /v1/rent", forOneDay)).toMatchObject({ status: "active" });
    expect((await ask<RentalPage>(shop, "GET /v1/rentals")).rentals.map(({ status }) => status)).toEqual([
      "active",
      "expired",
    ]);
  });

  test("is not rented for fewer or more days than it allows, whether or not it is free", async () => {
    const shop = createPadington();
    for (const status of [200, 404]) {
      const answer = await ask<object>(shop, "POST /v1/rent", { ...forOneDay, duration_days: 30 });
      expect(answer).toMatchObject(status === 200 ? { price_rub: 3_000 } : { status });
      expect(await ask(shop, "POST /v1/rent", { ...forOneDay, duration_days: 31 })).toMatchObject({
        status: 400,
        detail: "duration_days must be at most 30 for this NFT",
      });
    }
  });
});
