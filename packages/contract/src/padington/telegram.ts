import assert from "node:assert/strict";

import type { NewOrder } from "@vitrine/specs/padington";

import { proves, scenario, suite, type Scenario, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { buyer, newBuyer, pull, type Caller } from "./caller.ts";
import { deliversInTime } from "./delivery.ts";
import { attempt, follow, place, statusesOf, wishes } from "./order.ts";
import { decimal, isTie, kopecks, markupFactor, product, roundedKopecks } from "./roubles.ts";

const fitting = ["durov", "Durov", "abcde", `a${"b".repeat(31)}`, "a1234", "a____", "A_9_z"];
const tooShort = ["", "a", "abcd"];
const tooLong = [`a${"b".repeat(32)}`, "a".repeat(100)];
const odd = ["1abcd", "_abcd", "du rov", "du-rov", "durov!", "du.rov", " durov", "durov ", "durov\n", "t.me/durov"];
const noString = [null, 12_345, true, ["durov"], {}];

/** stars and premium: deliveries to a Telegram user. */
export const telegram: Suite = suite("padington/telegram", [
  scenario("stars are ordered from 50 to 1,000,000", proves("P101"), async (target) => {
    const caller = await newBuyer(target, 3_000_000);
    for (const quantity of [50, 51, 999_999, 1_000_000]) {
      const order = await place(caller, { ...wishes.stars, quantity });
      assert.ok(order.category === "stars" && order.quantity === quantity);
    }
    for (const quantity of [49, 1_000_001, 0, -50, 1, 10_000_000]) {
      const { status } = await attempt(caller, { ...wishes.stars, quantity });
      assert.equal(status, 400, `quantity ${quantity}`);
    }
  }),

  scenario("a quantity is a whole number", proves("P102"), async (target) => {
    const caller = await newBuyer(target, 3_000_000);
    for (const quantity of [undefined, null, 50.5, 99.999, "50", "fifty", "", true, [50], {}]) {
      const { status } = await attempt(caller, { ...wishes.stars, quantity });
      assert.equal(status, 400, `quantity ${JSON.stringify(quantity)}`);
    }
  }),

  ...recipientScenarios(wishes.stars, {
    required: "P103",
    form: "P104",
    at: "P105",
  }),

  scenario("stars cost quantity times the price of one, rounded once", proves("P106"), async (target) => {
    const caller = await newBuyer(target, 100_000_000);
    const { price_rub } = await place(caller, wishes.stars);
    assert.equal(price_rub, 63.5);
    let ties = 0;
    for (const [usd_rub, percent] of [
      [80, 25],
      [50, 0],
      [83.3337, 12.75],
      [78.5, 12.5],
    ] as const) {
      await pull(target, "set-rate", { usd_rub });
      await pull(target, "set-markup", { percent });
      const { price_per_star_rub: one } = (await caller.ask("GET /v1/catalog")).stars;
      const tied = Array.from({ length: 2_000 }, (_, index) => 50 + index).filter((some) => isTie(product(one, some)));
      for (const quantity of [50, 51, 53, 77, 333, 9_999, 1_000_000, ...tied.slice(0, 3)]) {
        const order = await place(caller, { ...wishes.stars, quantity });
        const exact = product(one, quantity);
        assert.equal(kopecks(order.price_rub), roundedKopecks(exact), `${quantity} stars at ${one}`);
        if (isTie(exact)) ties += 1;
      }
    }
    assert.ok(ties >= 3, `only ${ties} of the orders came to half a kopeck`);
  }),

  scenario("the price of many stars is not a multiple of a rounded price", proves("P050", "P106"), async (target) => {
    const caller = await newBuyer(target, 3_000_000);
    await pull(target, "set-markup", { percent: 0 });
    await pull(target, "set-rate", { usd_rub: 1 });
    const cost = decimal((await caller.ask("GET /v1/catalog")).stars.price_per_star_rub);
    await pull(target, "set-rate", { usd_rub: 83.3337 });
    await pull(target, "set-markup", { percent: 17.25 });
    const { price_rub } = await place(caller, { ...wishes.stars, quantity: 1_000_000 });
    assert.equal(kopecks(price_rub), roundedKopecks(product(cost, 83.3337, markupFactor(17.25), 1_000_000)));
  }),

  scenario("stars are pending at first, then processing, then completed", proves("P107"), async (target) => {
    const caller = await newBuyer(target, 1000);
    await passesThrough(target, caller, wishes.stars);
  }),

  scenario("stars are delivered 30 to 120 seconds after the order", proves("P108"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    await deliversInTime(target, caller, await times(40, () => place(caller, wishes.stars)));
  }),

  scenario("an external_id comes with the delivery", proves("P109"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const wish of [wishes.stars, wishes.premium]) {
      const placed = await place(caller, wish);
      assert.equal(placed.external_id, null);
      let known: string | undefined;
      for (const { order } of await follow(target, caller, { order: placed })) {
        const { status, external_id } = order;
        if (status !== "completed") assert.equal(external_id, null, status);
        else assert.ok(typeof external_id === "string" && external_id !== "");
        if (external_id === null) continue;
        assert.equal(external_id, known ?? external_id);
        known = external_id;
      }
      assert.ok(known !== undefined);
    }
  }),

  scenario("premium is ordered for 3, 6 or 12 months", proves("P110"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const duration of [3, 6, 12]) {
      const order = await place(caller, { ...wishes.premium, duration });
      assert.ok(order.category === "premium" && order.duration === duration);
    }
    for (const duration of [undefined, 1, 4, 24, 0, -3, 2, 9, 36, 3.5, 12.000_1, null, true, [3], {}]) {
      const { status } = await attempt(caller, { ...wishes.premium, duration });
      assert.equal(status, 400, `duration ${JSON.stringify(duration)}`);
    }
  }),

  scenario("a duration may come in digits, and is shown as an integer", proves("P111"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const months of [3, 6, 12]) {
      const [asNumber, asText] = [
        await place(caller, { ...wishes.premium, duration: months }),
        await place(caller, { ...wishes.premium, duration: String(months) }),
      ];
      assert.ok(asNumber.category === "premium" && asText.category === "premium");
      assert.deepEqual([asNumber.duration, asText.duration], [months, months]);
      assert.equal(asText.price_rub, asNumber.price_rub);
    }
    for (const duration of ["", "1", "4", "24", "03", "3.0", " 3", "3 ", "+3", "three", "3m", "0x3"]) {
      const { status } = await attempt(caller, { ...wishes.premium, duration });
      assert.equal(status, 400, `duration ${JSON.stringify(duration)}`);
    }
  }),

  ...recipientScenarios(wishes.premium, { required: "P112", form: "P112", at: "P112" }),

  scenario("premium is delivered 30 to 120 seconds after the order", proves("P113"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    await deliversInTime(target, caller, await times(40, () => place(caller, wishes.premium)));
  }),

  scenario("premium goes through pending and processing", proves("P113"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    await passesThrough(target, caller, wishes.premium);
  }),
]);

type Gift = typeof wishes.stars | typeof wishes.premium;

/** What is said of `recipient`, for one of the two categories that have one. */
function recipientScenarios(
  wish: Gift,
  ids: { readonly required: string; readonly form: string; readonly at: string },
): readonly Scenario[] {
  const { category } = wish;
  return [
    scenario(`${category} orders need a recipient`, proves(ids.required), async (target) => {
      const caller = buyer(target);
      const { recipient: _, ...nobody } = wish;
      assert.equal((await attempt(caller, nobody)).status, 400);
      for (const recipient of noString) {
        assert.equal((await attempt(caller, { ...wish, recipient })).status, 400, JSON.stringify(recipient));
      }
      assert.equal((await attempt(caller, { ...nobody, recipient: "durov" })).status, 200);
    }),

    scenario(`the recipient of a ${category} order is a Telegram username`, proves(ids.form), async (target) => {
      const caller = await newBuyer(target, 100_000);
      for (const recipient of fitting) {
        const order = await place(caller, { ...wish, recipient });
        assert.ok("recipient" in order && order.recipient === recipient);
      }
      for (const recipient of [...tooShort, ...tooLong, ...odd]) {
        const { status } = await attempt(caller, { ...wish, recipient });
        assert.equal(status, 400, JSON.stringify(recipient));
      }
    }),

    scenario(
      `the recipient of a ${category} order may begin with @, which is let go`,
      proves(ids.at),
      async (target) => {
        const caller = await newBuyer(target, 100_000);
        for (const recipient of fitting) {
          const order = await place(caller, { ...wish, recipient: `@${recipient}` });
          assert.ok("recipient" in order && order.recipient === recipient);
        }
        for (const recipient of [
          "@",
          "@@durov",
          "durov@",
          "du@rov",
          "@ durov",
          ...[...tooShort, ...tooLong].map((one) => `@${one}`),
        ]) {
          const { status } = await attempt(caller, { ...wish, recipient });
          assert.equal(status, 400, JSON.stringify(recipient));
        }
      },
    ),
  ];
}

async function passesThrough(target: Target, caller: Caller, wish: NewOrder): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const order = await place(caller, wish);
    assert.equal(order.status, "pending");
    assert.deepEqual(statusesOf(await follow(target, caller, { order })), ["pending", "processing", "completed"]);
  }
}
