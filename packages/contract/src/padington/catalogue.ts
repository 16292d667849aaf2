import assert from "node:assert/strict";

import type { Catalog } from "@vitrine/specs/padington";

import { observes, proves, scenario, suite, untouched, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull, type Caller } from "./caller.ts";
import { cataloguePrice, everyWish } from "./order.ts";
import { isTie, markupFactor, numberOf, product, roundedKopecks, type Decimal } from "./roubles.ts";

/** GET /v1/catalog: what can be ordered, at prices that float. */
export const catalogue: Suite = suite("padington/catalogue", [
  scenario("the catalogue is one object with every category that can be ordered", observes("P037"), async (target) => {
    const { status, body } = await buyer(target).call("GET /v1/catalog");
    assert.equal(status, 200);
    assert.ok(!Array.isArray(body));
    for (const category of ["chatgpt", "claude", "robux", "stars", "premium"]) {
      const offers = body[category];
      assert.ok(typeof offers === "object" && offers !== null && Object.keys(offers).length > 0, category);
    }
  }),

  scenario("its keys are the five categories", observes("P038"), async (target) => {
    const { body } = await buyer(target).call("GET /v1/catalog");
    assert.deepEqual(Object.keys(body).toSorted(), ["chatgpt", "claude", "premium", "robux", "stars"]);
  }),

  scenario("stars are one object with both limits and the price of one", observes("P039"), async (target) => {
    const { stars } = await read(buyer(target));
    assert.deepEqual(Object.keys(stars).toSorted(), ["max_quantity", "min_quantity", "price_per_star_rub"]);
    assert.deepEqual([stars.min_quantity, stars.max_quantity], [50, 1_000_000]);
    assert.ok(typeof stars.price_per_star_rub === "number" && stars.price_per_star_rub > 0);
  }),

  scenario("premium is an array of three durations with their prices", observes("P040"), async (target) => {
    const { premium } = await read(buyer(target));
    isArray(premium);
    for (const offer of premium) {
      assert.deepEqual(Object.keys(offer).toSorted(), ["duration_months", "price_rub"]);
      assert.equal(typeof offer.price_rub, "number");
    }
    assert.deepEqual(
      premium.map(({ duration_months }) => duration_months).toSorted((one, two) => one - two),
      [3, 6, 12],
    );
  }),

  scenario("chatgpt is an array of its three items", observes("P041"), async (target) => {
    const { chatgpt } = await read(buyer(target));
    itemsAre(chatgpt, ["plus_12m", "plus_1m", "pro_1m"]);
  }),

  scenario("claude is an array of its three items", observes("P042"), async (target) => {
    const { claude } = await read(buyer(target));
    itemsAre(claude, ["max20", "max5", "pro"]);
  }),

  scenario("robux is an array of packs that say how many robux they hold", observes("P043"), async (target) => {
    const { robux } = await read(buyer(target));
    isArray(robux);
    for (const pack of robux) {
      assert.deepEqual(Object.keys(pack).toSorted(), ["id", "name", "price_rub", "robux"]);
      assert.ok(Number.isInteger(pack.robux));
      assert.equal(typeof pack.name, "string");
      assert.equal(typeof pack.price_rub, "number");
      assert.equal(/^\D*(\d+)\D*$/.exec(pack.id)?.[1], String(pack.robux), pack.id);
    }
    const ids = robux.map(({ id }) => id);
    assert.ok(ids.includes("r80") && ids.includes("r500"), ids.join(", "));
    assert.equal(new Set(ids).size, ids.length);
  }),

  scenario("a star costs 1.27 as the shop opens", { ...observes("P044"), world: untouched }, async (target) => {
    assert.equal((await read(buyer(target))).stars.price_per_star_rub, 1.27);
  }),

  scenario(
    "premium costs 1500, 2200 and 3499 as the shop opens",
    { ...observes("P045"), world: untouched },
    async (target) => {
      const { premium } = await read(buyer(target));
      const prices = new Map(premium.map(({ duration_months, price_rub }) => [duration_months, price_rub]));
      assert.deepEqual([prices.get(3), prices.get(6), prices.get(12)], [1500, 2200, 3499]);
    },
  ),

  scenario(
    "codes cost what the vendor's page shows as the shop opens",
    { ...observes("P046"), world: untouched },
    async (target) => {
      const prices = pricesOf(await read(buyer(target)));
      assert.equal(prices.get("chatgpt plus_1m"), 149_900);
      assert.equal(prices.get("chatgpt plus_12m"), 1_499_900);
      assert.equal(prices.get("chatgpt pro_1m"), 899_900);
      assert.equal(prices.get("claude pro"), 129_900);
      assert.equal(prices.get("claude max5"), 499_900);
    },
  ),

  scenario(
    "max20 of claude costs 9999 as the shop opens",
    { ...observes("P047"), world: untouched },
    async (target) => {
      assert.equal(pricesOf(await read(buyer(target))).get("claude max20"), 999_900);
    },
  ),

  scenario("a higher rate or markup raises every price at the next read", proves("P048"), async (target) => {
    const caller = buyer(target);
    let before = await read(caller);
    const risen = async (what: string): Promise<void> => {
      const after = await read(caller);
      for (const [name, price] of pricesOf(after)) {
        assert.ok(price > (pricesOf(before).get(name) ?? Infinity), `${name} after ${what}`);
      }
      assert.ok(after.stars.price_per_star_rub > before.stars.price_per_star_rub, `stars after ${what}`);
      before = after;
    };
    const { usd_rub } = await pull(target, "set-markup", { percent: 26 });
    await pull(target, "set-rate", { usd_rub: usd_rub + 1 });
    before = await read(caller);
    await pull(target, "set-rate", { usd_rub: usd_rub + 2.5 });
    await risen("a rise of the rate");
    await pull(target, "set-markup", { percent: 27.5 });
    await risen("a rise of the markup");
    const high = before;
    await pull(target, "set-rate", { usd_rub });
    const { stars } = await read(caller);
    assert.ok(stars.price_per_star_rub < high.stars.price_per_star_rub);
  }),

  scenario("a price is cost times rate times markup, half a kopeck up", proves("P049"), async (target) => {
    const caller = buyer(target);
    const costs = await readCosts(caller, target);
    assert.ok(costs.size >= 11);
    let ties = 0;
    for (const [usd_rub, percent] of ratesWith(costs)) {
      await pull(target, "set-rate", { usd_rub });
      await pull(target, "set-markup", { percent });
      for (const [name, price] of pricesOf(await read(caller))) {
        const exact = product(costs.get(name) ?? 0, usd_rub, markupFactor(percent));
        assert.equal(price, roundedKopecks(exact), `${name} at ${usd_rub} and ${percent} %`);
        if (isTie(exact)) ties += 1;
      }
    }
    assert.ok(ties >= 10, `only ${ties} of the prices were half a kopeck`);
  }),

  scenario("the price of a star keeps as many decimals as it needs", proves("P050"), async (target) => {
    const caller = buyer(target);
    await pull(target, "set-markup", { percent: 0 });
    await pull(target, "set-rate", { usd_rub: 1 });
    const cost = (await read(caller)).stars.price_per_star_rub;
    for (const [usd_rub, percent] of [
      [100, 0],
      [91.23, 0],
      [91.23, 12.5],
      [83.3337, 17.25],
      [0.01, 0],
      [999.9999, 33.33],
    ] as const) {
      await pull(target, "set-rate", { usd_rub });
      await pull(target, "set-markup", { percent });
      const exact = product(cost, usd_rub, markupFactor(percent));
      const { price_per_star_rub } = (await read(caller)).stars;
      assert.equal(price_per_star_rub, numberOf(exact), `at ${usd_rub} and ${percent} %`);
    }
  }),
]);

function read(caller: Caller): Promise<Catalog> {
  return caller.ask("GET /v1/catalog");
}

function itemsAre(offers: Catalog["chatgpt"] | Catalog["claude"], ids: readonly string[]): void {
  isArray(offers);
  for (const offer of offers) {
    assert.deepEqual(Object.keys(offer).toSorted(), ["id", "name", "price_rub"]);
    assert.equal(typeof offer.name, "string");
    assert.equal(typeof offer.price_rub, "number");
  }
  assert.deepEqual(new Set(offers.map(({ id }) => id)), new Set(ids));
  assert.equal(offers.length, ids.length);
}

/** Holds that a value is an array, without making its elements `any`. */
function isArray(value: unknown): void {
  assert.ok(Array.isArray(value), JSON.stringify(value));
}

/** Every price that is rounded to kopecks, in kopecks, by a name: "claude max20". */
function pricesOf(catalog: Catalog): ReadonlyMap<string, number> {
  return new Map(
    everyWish(catalog).map((wish) => {
      const { category, item, pack, duration } = { item: "", pack: "", duration: "", ...wish };
      return [`${category} ${item}${pack}${duration}`, cataloguePrice(catalog, wish)];
    }),
  );
}

/** What everything costs in dollars: its price where a dollar costs 1000 roubles and nothing is added, to a thousandth of a cent. */
async function readCosts(caller: Caller, target: Target): Promise<ReadonlyMap<string, Decimal>> {
  await pull(target, "set-rate", { usd_rub: 1000 });
  await pull(target, "set-markup", { percent: 0 });
  const prices = pricesOf(await read(caller));
  return new Map([...prices].map(([name, price]) => [name, { units: BigInt(price), scale: 5 }]));
}

/** Rates and markups at which prices have to be rounded, and some at which one of them is exactly half a kopeck. */
function ratesWith(costs: ReadonlyMap<string, Decimal>): readonly (readonly [usd_rub: number, percent: number])[] {
  const plain = [
    [80, 25],
    [1, 0],
    [92.5, 12.5],
    [83.3337, 0],
    [101.0101, 33.33],
    [0.01, 500],
  ] as const;
  const tied = [...costs.values()].flatMap((cost) =>
    [0, 12.5, 12.75].flatMap((percent) => {
      const rates = Array.from({ length: 1_000 }, (_, step) => (7_000 + step) / 100);
      const usd_rub = rates.find((rate) => isTie(product(cost, rate, markupFactor(percent))));
      return usd_rub === undefined ? [] : [[usd_rub, percent] as const];
    }),
  );
  return [...plain, ...tied];
}
