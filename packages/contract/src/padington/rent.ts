import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { times } from "../times.ts";
import { buyer, newBuyer, pull, twoBuyers } from "./caller.ts";
import { attemptRent, everyNft, findNft, isListed, price, rent, rentalOf, rentCategories, type Nft } from "./nft.ts";
import { attempt, wishes } from "./order.ts";
import { balanceOf, decimal, kopecks, markupFactor, product, roundedKopecks } from "./roubles.ts";

const day = 86_400_000;

/** GET /v1/rent/{category} and POST /v1/rent: NFTs by the day, with a guard against a price that moves. */
export const renting: Suite = suite("padington/rent", [
  scenario("each of the three categories lists what can be rented", observes("P117"), async (target) => {
    for (const category of ["gifts", "numbers", "usernames"] as const) {
      const reply = await buyer(target).call("GET /v1/rent/{category}", { path: { category } });
      assert.equal(reply.status, 200);
      const { items } = reply.body;
      assert.ok(Array.isArray(items) && items.length > 0, `${category}: ${reply.text}`);
    }
    const addresses = (await everyNft(buyer(target))).map(({ nft_address }) => nft_address);
    assert.equal(new Set(addresses).size, addresses.length);
  }),

  scenario("any other category answers 404", observes("P118"), async (target) => {
    for (const category of ["cars", "gift", "GIFTS", "Numbers", "stars", "gifts ", "0", "null", "__proto__"]) {
      const { status } = await buyer(target).call("GET /v1/rent/{category}", { path: { category } });
      assert.equal(status, 404, category);
    }
  }),

  scenario("a list names its category and the NFTs in it", observes("P119"), async (target) => {
    for (const category of rentCategories) {
      const { body } = await buyer(target).call("GET /v1/rent/{category}", { path: { category } });
      assert.deepEqual(Object.keys(body).toSorted(), ["category", "items"]);
      assert.equal(body["category"], category);
      for (const item of body["items"] as readonly Nft[]) {
        const fields = ["max_days", "min_days", "name", "nft_address", "price_per_day_rub"];
        assert.deepEqual(Object.keys(item).toSorted(), fields);
        for (const text of [item.nft_address, item.name]) assert.ok(typeof text === "string" && text !== "");
        assert.equal(typeof item.price_per_day_rub, "number");
        for (const days of [item.min_days, item.max_days]) assert.ok(Number.isInteger(days));
        assert.ok(1 <= item.min_days && item.min_days <= item.max_days && item.max_days <= 365);
      }
    }
  }),

  scenario("a rented NFT is listed for nobody until its rental has ended", proves("P120"), async (target) => {
    const callers = twoBuyers(target);
    for (const category of rentCategories) {
      const nft = await findNft(target, { category, days: 2, pricePerDay: 1 });
      const others = (await everyNft(callers[0])).filter(({ nft_address }) => nft_address !== nft.nft_address);
      await rent(callers[0], nft, { duration_days: 2 });
      for (const wait of ["0s", "1d", "86399999ms"]) {
        await target.clock.advance(wait);
        for (const caller of callers) {
          const listed = (await everyNft(caller)).map(({ nft_address }) => nft_address);
          assert.ok(!listed.includes(nft.nft_address), `${category} after ${wait}`);
          for (const { nft_address, name } of others) assert.ok(listed.includes(nft_address), name);
        }
      }
      await target.clock.advance("1ms");
      for (const caller of callers) assert.ok(await isListed(caller, nft), category);
      await rent(callers[1], nft, { duration_days: 2 });
      assert.ok(!(await isListed(callers[0], nft)));
      await target.clock.advance("2d");
    }
  }),

  scenario("a rental needs category, address and days", proves("P121"), async (target) => {
    const caller = buyer(target);
    const nft = await findNft(target, { pricePerDay: 1 });
    for (const missing of ["category", "nft_address", "duration_days"]) {
      for (const value of [undefined, null]) {
        const { status, text } = await attemptRent(caller, { ...rentalOf(nft), [missing]: value });
        assert.equal(status, 400, `${missing} ${value}: ${text}`);
      }
    }
    for (const nft_address of [5, true, ["x"], {}]) {
      assert.equal((await attemptRent(caller, { ...rentalOf(nft), nft_address })).status, 400);
    }
    assert.equal((await attemptRent(caller, {})).status, 400);
    assert.equal((await attemptRent(caller, rentalOf(nft))).status, 200);
  }),

  scenario("a rental has one of the three categories", proves("P122"), async (target) => {
    const caller = buyer(target);
    for (const category of ["gifts", "numbers", "usernames"] as const) {
      const rental = await rent(caller, await findNft(target, { category, pricePerDay: 1 }));
      assert.equal(rental.category, category);
    }
    const nft = await findNft(target, { pricePerDay: 1 });
    for (const category of ["cars", "gift", "GIFTS", "", "stars", 5, true, ["gifts"]]) {
      const { status } = await attemptRent(caller, { ...rentalOf(nft), category });
      assert.equal(status, 400, JSON.stringify(category));
    }
  }),

  scenario("duration_days is a whole number from 1 to 365", proves("P123"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    for (const days of [1, 365]) {
      const rental = await rent(caller, await findNft(target, { days, pricePerDay: 1 }), { duration_days: days });
      assert.equal(rental.duration_days, days);
    }
    const nft = await findNft(target, { pricePerDay: 1 });
    for (const duration_days of [0, 366, 1.5, 0.5, -1, 1_000, "1", "ten", "", true, [1], {}]) {
      const { status } = await attemptRent(caller, { ...rentalOf(nft), duration_days });
      assert.equal(status, 400, JSON.stringify(duration_days));
    }
  }),

  scenario("an NFT is not rented for fewer or more days than it allows", proves("P124"), async (target) => {
    const caller = await newBuyer(target, 1_000_000);
    const nfts = await everyNft(caller);
    const atLeast = nfts.filter(({ min_days }) => min_days > 1);
    const atMost = nfts.filter(({ max_days }) => max_days < 365);
    assert.ok(atLeast.length > 0 && atMost.length > 0, "no NFT has limits of its own");
    for (const nft of [...atLeast, ...atMost]) await price(target, nft, 1);
    for (const nft of atLeast) {
      assert.equal((await attemptRent(caller, rentalOf(nft, { duration_days: nft.min_days - 1 }))).status, 400);
      assert.equal((await attemptRent(caller, rentalOf(nft, { duration_days: 1 }))).status, 400);
    }
    for (const nft of atMost) {
      assert.equal((await attemptRent(caller, rentalOf(nft, { duration_days: nft.max_days + 1 }))).status, 400);
      assert.equal((await attemptRent(caller, rentalOf(nft, { duration_days: 365 }))).status, 400);
    }
    for (const nft of new Set([...atLeast, ...atMost])) {
      for (const duration_days of [nft.min_days, nft.max_days]) {
        assert.equal((await rent(caller, nft, { duration_days })).duration_days, duration_days);
        await target.clock.advance(`${duration_days}d`);
      }
    }
  }),

  scenario("what is unknown, of another category or rented already answers 404", proves("P125"), async (target) => {
    const [one, two] = twoBuyers(target);
    for (const category of rentCategories) {
      const nft = await findNft(target, { category, pricePerDay: 1 });
      const others = rentCategories.filter((each) => each !== category);
      for (const other of others) {
        assert.equal(
          (await attemptRent(one, rentalOf(nft, { category: other }))).status,
          404,
          `${category} as ${other}`,
        );
      }
      const never = ["no such NFT", nft.nft_address.slice(0, -1), `${nft.nft_address}x`];
      for (const nft_address of never) {
        assert.equal((await attemptRent(one, rentalOf(nft, { nft_address }))).status, 404, nft_address);
      }
      await rent(one, nft);
      for (const caller of [one, two]) assert.equal((await attemptRent(caller, rentalOf(nft))).status, 404);
      await target.clock.advance("1d");
      assert.equal((await attemptRent(two, rentalOf(nft))).status, 200);
    }
  }),

  scenario("a rental takes its price and answers 200", proves("P126"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    const nft = await findNft(target, { days: 3, pricePerDay: 33.33 });
    const { status, body } = await attemptRent(caller, rentalOf(nft, { duration_days: 3 }));
    assert.equal(status, 200);
    assert.equal(body["price_rub"], 99.99);
    assert.equal(await balanceOf(caller), 90_001);
    await target.clock.advance("30d");
    assert.equal(await balanceOf(caller), 90_001);
  }),

  scenario("a rental costs its days at the listed price, rounded half up", proves("P127"), async (target) => {
    const caller = await newBuyer(target, 100_000_000);
    for (const [usd_rub, percent] of [
      [80, 25],
      [83.3337, 12.75],
      [50.05, 12.5],
    ] as const) {
      await pull(target, "set-rate", { usd_rub });
      await pull(target, "set-markup", { percent });
      for (const { nft_address } of await everyNft(caller)) {
        for (const which of ["min_days", "max_days"] as const) {
          const nft = (await everyNft(caller)).find((each) => each.nft_address === nft_address);
          assert.ok(nft);
          const rental = await rent(caller, nft, { duration_days: nft[which] });
          const exact = product(nft.price_per_day_rub, nft[which]);
          assert.equal(kopecks(rental.price_rub), roundedKopecks(exact), `${nft.name} for ${nft[which]} days`);
          await target.clock.advance(`${nft[which]}d`);
        }
      }
    }
  }),

  scenario("the price of a day follows rate and markup", proves("P128"), async (target) => {
    const caller = buyer(target);
    await pull(target, "set-rate", { usd_rub: 100 });
    await pull(target, "set-markup", { percent: 0 });
    const nfts = await everyNft(caller);
    for (const [index, nft] of nfts.entries()) await price(target, nft, 10 + index);
    for (const [usd_rub, percent] of [
      [150, 0],
      [150, 20],
      [83.33, 12.5],
      [99.99, 0],
      [0.5, 0],
    ] as const) {
      await pull(target, "set-rate", { usd_rub });
      await pull(target, "set-markup", { percent });
      for (const [index, { price_per_day_rub }] of (await everyNft(caller)).entries()) {
        // A hundredth of the price at 100 roubles is the cost in dollars.
        const cost = { ...decimal(10 + index), scale: 2 };
        const exact = product(cost, usd_rub, markupFactor(percent));
        assert.equal(Math.round(price_per_day_rub * 100), roundedKopecks(exact), `at ${usd_rub} and ${percent} %`);
      }
    }
  }),

  scenario("without an expected price the present one is paid, whatever it is", proves("P129"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    for (const pricePerDay of [100, 200, 10, 0.01]) {
      const nft = await findNft(target, { pricePerDay });
      const before = await balanceOf(caller);
      assert.equal((await rent(caller, nft)).price_rub, pricePerDay);
      assert.equal(before - (await balanceOf(caller)), kopecks(pricePerDay));
      await target.clock.advance("1d");
    }
    const nft = await findNft(target, { pricePerDay: 50 });
    await pull(target, "set-rate", { usd_rub: 160 });
    assert.equal((await rent(caller, nft)).price_rub, 100);
  }),

  scenario("a real price of 110.00 for an expected 100.00 answers 409", proves("P130"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    const nft = await findNft(target, { days: [1, 2], pricePerDay: 110 });
    assert.equal((await attemptRent(caller, rentalOf(nft, { expected_price_rub: 100 }))).status, 409);
    // It is the price of the whole rental that is expected.
    await price(target, nft, 55);
    const twoDays = { duration_days: 2, expected_price_rub: 100 };
    assert.equal((await attemptRent(caller, rentalOf(nft, twoDays))).status, 409);
    // The rate moves between the list and the rental.
    await price(target, nft, 100);
    await pull(target, "set-rate", { usd_rub: 88 });
    assert.equal((await attemptRent(caller, rentalOf(nft, { expected_price_rub: 100 }))).status, 409);
    await pull(target, "set-rate", { usd_rub: 80 });
    assert.equal((await attemptRent(caller, rentalOf(nft, { expected_price_rub: 100 }))).status, 200);
  }),

  scenario("a real price of 105.00 for an expected 100.00 is let through", proves("P131"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    const nft = await findNft(target, { days: [1, 3], pricePerDay: 105 });
    assert.equal((await attemptRent(caller, rentalOf(nft, { expected_price_rub: 100 }))).status, 200);
    await target.clock.advance("1d");
    await price(target, nft, 35);
    const threeDays = { duration_days: 3, expected_price_rub: 100 };
    assert.equal((await attemptRent(caller, rentalOf(nft, threeDays))).status, 200);
    await target.clock.advance("3d");
    await price(target, nft, 100);
    await pull(target, "set-rate", { usd_rub: 84 });
    assert.equal((await attemptRent(caller, rentalOf(nft, { expected_price_rub: 100 }))).status, 200);
  }),

  scenario(
    "the five per cent are of the expected price, to the kopeck, up and down",
    proves("P132"),
    async (target) => {
      const caller = await newBuyer(target, 100_000);
      for (const [real, status] of [
        [95, 200],
        [105, 200],
        [94.99, 409],
        [105.01, 409],
        [100, 200],
      ] as const) {
        const nft = await findNft(target, { pricePerDay: real });
        assert.equal((await attemptRent(caller, rentalOf(nft, { expected_price_rub: 100 }))).status, status, `${real}`);
        if (status === 200) await target.clock.advance("1d");
      }
      // Amounts at which 5 % are no whole kopecks, or at which binary fractions go wrong.
      for (const expected of [20, 21, 39, 110, 820, 1_010, 1_998, 3_333, 9_999, 10_010, 10_001, 123_456, 4_321_987]) {
        const most = Math.floor(expected / 20);
        for (const difference of [most, -most, most + 1, -most - 1]) {
          const nft = await findNft(target, { pricePerDay: (expected + difference) / 100 });
          const reply = await attemptRent(caller, rentalOf(nft, { expected_price_rub: expected / 100 }));
          const status = Math.abs(difference) > most ? 409 : 200;
          assert.equal(reply.status, status, `${expected + difference} kopecks for ${expected}: ${reply.text}`);
          if (status === 200) {
            await target.clock.advance("1d");
            await pull(target, "credit", { user_id: caller.user_id, amount: (expected + difference) / 100 });
          }
        }
      }
    },
  ),

  scenario("an expected price counts with all its decimals", proves("P145"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    for (const [real, expected_price_rub, status] of [
      [1.06, 1.009, 409],
      [1.06, 1.0096, 200],
      [1.05, 0.996, 409],
      [1.05, 1.0000001, 200],
      [0.01, 0.0096, 200],
      [0.01, 0.004, 409],
      [100, 95.238, 409],
      [100, 95.2381, 200],
      // What 33.33 times 3 is in binary fractions.
      [99.99, 99.99 - 1e-12, 200],
    ] as const) {
      const nft = await findNft(target, { pricePerDay: real });
      const reply = await attemptRent(caller, rentalOf(nft, { expected_price_rub }));
      assert.equal(reply.status, status, `${real} for ${expected_price_rub}: ${reply.text}`);
      if (status === 200) await target.clock.advance("1d");
    }
  }),

  scenario("what would cost nothing costs a kopeck", proves("P144"), async (target) => {
    const caller = await newBuyer(target, 1);
    const nft = await findNft(target, { days: 3, pricePerDay: 0.01 });
    for (const usd_rub of [30, 1, 0.01]) {
      await pull(target, "set-rate", { usd_rub });
      const listed = (await everyNft(caller)).find(({ nft_address }) => nft_address === nft.nft_address);
      assert.equal(listed?.price_per_day_rub, 0.01, `at ${usd_rub}`);
      assert.equal((await rent(caller, nft, { duration_days: 3 })).price_rub, 0.03);
      await target.clock.advance("3d");
    }
    assert.equal(await balanceOf(caller), 91);
    assert.equal((await attempt(await newBuyer(target, 0), wishes.stars)).status, 402);
  }),

  scenario("a 409 takes nothing and leaves the NFT in the list", proves("P133"), async (target) => {
    const caller = await newBuyer(target, 1_000);
    const nft = await findNft(target, { pricePerDay: 100 });
    for (const expected_price_rub of [1, 94, 95.23, 105.27, 106, 1_000_000]) {
      assert.equal((await attemptRent(caller, rentalOf(nft, { expected_price_rub }))).status, 409);
      assert.equal(await balanceOf(caller), 100_000);
      assert.ok(await isListed(caller, nft));
      assert.equal((await caller.ask("GET /v1/rentals")).total, 0);
    }
    assert.equal((await attemptRent(caller, rentalOf(nft))).status, 200);
  }),

  scenario("within five per cent the real price is charged", proves("P134"), async (target) => {
    for (const real of [95, 97.31, 100, 104.99, 105]) {
      const caller = await newBuyer(target, 1_000);
      const nft = await findNft(target, { pricePerDay: real });
      assert.equal((await rent(caller, nft, { expected_price_rub: 100 })).price_rub, real);
      assert.equal(await balanceOf(caller), 100_000 - kopecks(real));
      await target.clock.advance("1d");
    }
  }),

  scenario("an expected price is a number above 0", proves("P135"), async (target) => {
    const caller = buyer(target);
    const nft = await findNft(target, { pricePerDay: 100 });
    for (const expected_price_rub of [0, -0, -1, -100, "100", "", null, true, [100], {}]) {
      const { status, text } = await attemptRent(caller, { ...rentalOf(nft), expected_price_rub });
      assert.equal(status, 400, `${JSON.stringify(expected_price_rub)}: ${text}`);
    }
    assert.equal((await attemptRent(caller, rentalOf(nft, { expected_price_rub: 100 }))).status, 200);
  }),

  scenario("a rental says what was rented, for how long and for how much", proves("P136"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    const ids = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      for (const category of rentCategories) {
        const nft = await findNft(target, { category, days: 4, pricePerDay: 2.5 });
        const { body } = await attemptRent(caller, rentalOf(nft, { duration_days: 4 }));
        const { rental_id, starts_at, ends_at, ...rest } = body;
        assert.deepEqual(rest, {
          category,
          nft_address: nft.nft_address,
          name: nft.name,
          duration_days: 4,
          price_rub: 10,
          status: "active",
        });
        assert.ok(typeof rental_id === "string" && rental_id !== "");
        ids.add(rental_id);
        for (const moment of [starts_at, ends_at]) assert.ok(!Number.isNaN(Date.parse(String(moment))));
      }
      await target.clock.advance("4d");
    }
    assert.equal(ids.size, 9);
  }),

  scenario("a rental ends so many times 24 hours after its start", proves("P137"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    // Over leap days and the ends of summer times.
    for (const [to, days] of [
      ["2024-06-20T23:59:59.999Z", 1],
      ["2024-10-26T12:00:00Z", 2],
      ["2025-03-29T12:00:00Z", 3],
      ["2028-02-28T00:00:00Z", 30],
    ] as const) {
      await target.clock.advance({ to });
      const nft = await findNft(target, { days, pricePerDay: 1 });
      const { starts_at, ends_at } = await rent(caller, nft, { duration_days: days });
      assert.equal(Date.parse(starts_at), await target.clock.now());
      assert.equal(Date.parse(ends_at) - Date.parse(starts_at), days * day);
    }
  }),

  scenario("an NFT can be rented again and again, once its rental is over", proves("P120", "P125"), async (target) => {
    const callers = twoBuyers(target);
    const nft = await findNft(target, { pricePerDay: 1 });
    await times(6, async (round) => {
      const [caller, other] = round % 2 === 0 ? callers : [callers[1], callers[0]];
      await rent(caller, nft);
      assert.equal((await attemptRent(other, rentalOf(nft))).status, 404);
      await target.clock.advance("86399999ms");
      assert.equal((await attemptRent(other, rentalOf(nft))).status, 404);
      await target.clock.advance("1ms");
    });
  }),
]);
