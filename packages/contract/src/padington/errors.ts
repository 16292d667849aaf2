import assert from "node:assert/strict";

import type { Reply } from "../caller.ts";
import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { times } from "../times.ts";
import { buyer, newBuyer, pull, stray, twoBuyers, withAnotherKey, type OperationName } from "./caller.ts";
import { everyOperation, operationCount } from "./every-operation.ts";
import { attemptRent, findNft, isListed, rent, rentalOf } from "./nft.ts";
import { attempt, delivered, inquire, look, place, wishes } from "./order.ts";
import { balanceOf } from "./roubles.ts";

const nowhere = { order_code: "PAD-00000000" };
const unknownNft = { category: "gifts", nft_address: "no such NFT", duration_days: 1 };

/** Status codes: the refusals, and their precedence. */
export const errors: Suite = suite("padington/errors", [
  scenario("a 400 names in detail what is wrong", proves("P019"), async (target) => {
    const caller = buyer(target);
    const nft = await findNft(target);
    const { chatgpt, claude, robux, stars, premium } = wishes;
    const wrongs: readonly [OperationName, unknown, string][] = [
      ["POST /v1/order", {}, "category"],
      ["POST /v1/order", { category: "gifts" }, "category"],
      ["POST /v1/order", { category: "chatgpt" }, "item"],
      ["POST /v1/order", { ...chatgpt, item: "pro" }, "item"],
      ["POST /v1/order", { ...claude, item: 5 }, "item"],
      ["POST /v1/order", { ...robux, pack: "r81" }, "pack"],
      ["POST /v1/order", { ...robux, pack: undefined }, "pack"],
      ["POST /v1/order", { ...robux, roblox_username: "" }, "roblox_username"],
      ["POST /v1/order", { ...robux, roblox_password: undefined }, "roblox_password"],
      ["POST /v1/order", { ...stars, quantity: 49 }, "quantity"],
      ["POST /v1/order", { ...stars, quantity: "50" }, "quantity"],
      ["POST /v1/order", { ...stars, recipient: "ab" }, "recipient"],
      ["POST /v1/order", { ...stars, recipient: undefined }, "recipient"],
      ["POST /v1/order", { ...premium, duration: 4 }, "duration"],
      ["POST /v1/order", { ...premium, duration: undefined }, "duration"],
      ["POST /v1/rent", rentalOf(nft, { category: "cars" as never }), "category"],
      ["POST /v1/rent", { ...rentalOf(nft), nft_address: undefined }, "nft_address"],
      ["POST /v1/rent", rentalOf(nft, { duration_days: 366 }), "duration_days"],
      ["POST /v1/rent", rentalOf(nft, { expected_price_rub: 0 }), "expected_price_rub"],
    ];
    for (const [operation, body, field] of wrongs) {
      const reply = await caller.call(operation, { body });
      const what = `${operation} with ${JSON.stringify(body)}: ${reply.text}`;
      assert.equal(reply.status, 400, what);
      const { detail } = reply.body;
      assert.ok(typeof detail === "string" && detail.includes(field), what);
    }
    for (const operation of ["GET /v1/orders", "GET /v1/rentals"] as const) {
      for (const [name, value] of [
        ["limit", 0],
        ["limit", "many"],
        ["offset", -1],
      ] as const) {
        const reply = await caller.call(operation, { query: { [name]: value } });
        assert.equal(reply.status, 400, reply.text);
        assert.ok(reply.detail.includes(name), reply.text);
      }
    }
  }),

  scenario(
    "every refusal has a text in detail, and no status is used but the eight",
    proves("P020", "P026"),
    async (target) => {
      const rich = buyer(target);
      const poor = await newBuyer(target, 0);
      const nft = await findNft(target, { pricePerDay: 100 });
      const order = await place(rich, wishes.stars);
      const met = new Set<number>([200]);
      const refused = (reply: Reply, status: number): void => {
        assert.equal(reply.status, status, reply.text);
        const { detail } = reply.body;
        assert.ok(typeof detail === "string" && detail.trim() !== "", `detail of the ${status} is ${reply.text}`);
        met.add(status);
      };

      refused(await attempt(rich, { category: "cars" }), 400);
      refused(await rich.call("POST /v1/order", { text: "{" }), 400);
      refused(await rich.call("GET /v1/orders", { query: { limit: 101 } }), 400);
      refused(await attemptRent(rich, rentalOf(nft, { duration_days: 0 })), 400);
      refused(await rich.call("GET /v1/balance", { headers: { authorization: "" } }), 401);
      refused(await rich.call("GET /v1/balance", { headers: { authorization: "Bearer pad_live_never" } }), 401);
      refused(await attempt(poor, wishes.chatgpt), 402);
      refused(await attemptRent(poor, rentalOf(nft)), 402);
      refused(await inquire(rich, nowhere), 404);
      refused(await inquire(poor, order), 404);
      refused(await rich.call("GET /v1/rent/{category}", { path: { category: "cars" } }), 404);
      refused(await attemptRent(rich, unknownNft), 404);
      refused(await stray(target, rich, "GET /v1/nowhere"), 404);
      refused(await stray(target, rich, "DELETE /v1/balance"), 404);
      refused(await attemptRent(rich, rentalOf(nft, { expected_price_rub: 50 })), 409);
      await target.fault({ operation: "GET /v1/catalog", then: { status: 500 } });
      refused(await rich.call("GET /v1/catalog"), 500);
      await pull(target, "set-api", { enabled: false });
      refused(await rich.call("GET /v1/balance"), 503);
      assert.deepEqual(
        [...met].toSorted((one, two) => one - two),
        [200, 400, 401, 402, 404, 409, 500, 503],
      );
    },
  ),

  scenario("what costs more than the balance answers 402", proves("P021"), async (target) => {
    const nft = await findNft(target, { days: 2, pricePerDay: 60 });
    for (const wish of [wishes.chatgpt, wishes.claude, wishes.premium]) {
      assert.equal((await attempt(await newBuyer(target, 1298.99), wish)).status, 402, wish.category);
    }
    const caller = await newBuyer(target, 119.99);
    assert.equal((await attempt(caller, { ...wishes.stars, quantity: 95 })).status, 402);
    assert.equal((await attemptRent(caller, rentalOf(nft, { duration_days: 2 }))).status, 402);
    assert.equal((await attempt(await newBuyer(target, 0), wishes.robux)).status, 402);
    assert.equal((await attempt(caller, { ...wishes.stars, quantity: 94 })).status, 200);
  }),

  scenario("an order of nobody and an order of somebody else both answer 404", proves("P022"), async (target) => {
    const [one, two] = twoBuyers(target);
    const own = await place(one, wishes.stars);
    assert.equal((await look(one, own)).order_code, own.order_code);
    assert.equal((await inquire(two, own)).status, 404);
    const never = [
      "PAD-00000000",
      "PAD-",
      "ORD12345678",
      "0",
      own.order_code.slice(0, -1),
      `${own.order_code}0`,
      "%2e",
    ];
    for (const order_code of never) {
      assert.equal((await inquire(one, { order_code })).status, 404, order_code);
    }
  }),

  scenario("an order of nobody answers 404 with a text", observes("P022"), async (target) => {
    const caller = buyer(target);
    for (const order_code of ["PAD-", "ORD12345678", "0", "%2e", "PAD-0000000", "PAD-000000000"]) {
      const { status, detail } = await inquire(caller, { order_code });
      assert.equal(status, 404, order_code);
      assert.notEqual(detail, "", order_code);
    }
  }),

  scenario("the two kinds of 404 for an order cannot be told apart", proves("P023"), async (target) => {
    const [one, two] = twoBuyers(target);
    const none = await inquire(two, nowhere);
    for (const wish of Object.values(wishes)) {
      const own = await place(await newBuyer(target, 10_000), wish);
      const theirs = await inquire(two, own);
      assert.deepEqual([theirs.status, theirs.text], [404, none.text]);
      const others = (headers: Headers): unknown => [...headers].filter(([name]) => name !== "date");
      assert.deepEqual(others(theirs.headers), others(none.headers));
    }
    assert.equal((await inquire(one, nowhere)).text, none.text);
  }),

  scenario(
    "a disabled API answers 503 everywhere, and works again once it is enabled",
    proves("P024"),
    async (target) => {
      const caller = buyer(target);
      const second = await withAnotherKey(target, twoBuyers(target)[1]);
      const calls = await everyOperation(target, caller);
      assert.equal(calls.length, operationCount);
      await pull(target, "set-api", { enabled: false });
      for (const { operation, input } of calls) {
        for (const each of [caller, second]) {
          const reply = await each.call(operation, input);
          assert.equal(reply.status, 503, `${operation}: ${reply.text}`);
        }
      }
      await pull(target, "set-api", { enabled: true });
      for (const { operation, input } of calls) {
        const reply = await caller.call(operation, input);
        assert.equal(reply.status, 200, `${operation}: ${reply.text}`);
      }
      assert.equal((await second.call("GET /v1/balance")).status, 200);
    },
  ),

  scenario("an internal failure answers 500", proves("P025"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    for (const { operation, input } of calls) {
      await target.fault({ operation, then: { status: 500 } });
      assert.equal((await caller.call(operation, input)).status, 500, operation);
      assert.equal((await caller.call(operation, input)).status, 200, operation);
    }
  }),

  scenario("no number of requests brings a 429", proves("P026"), async (target) => {
    const caller = await newBuyer(target, 20_000);
    const reads = await Promise.all(Array.from({ length: 200 }, () => caller.call("GET /v1/balance")));
    const orders = await times(120, () => attempt(caller, wishes.stars));
    const refusals = await times(60, () => attempt(caller, {}));
    assert.deepEqual(new Set(reads.map(({ status }) => status)), new Set([200]));
    assert.deepEqual(new Set(orders.map(({ status }) => status)), new Set([200]));
    assert.deepEqual(new Set(refusals.map(({ status }) => status)), new Set([400]));
    assert.equal((await caller.call("GET /v1/catalog")).status, 200);
  }),

  scenario("401 goes before 503, 400, 404, 409 and 402", proves("P027"), async (target) => {
    const caller = await newBuyer(target, 0);
    const revoked = await withAnotherKey(target, caller);
    const nft = await findNft(target, { pricePerDay: 100 });
    await pull(target, "revoke-key", { api_key: revoked.api_key });
    const wrongs = async (): Promise<readonly Reply[]> => [
      await attempt(revoked, {}),
      await revoked.call("POST /v1/order", { text: "{" }),
      await revoked.call("GET /v1/orders", { query: { limit: 0 } }),
      await inquire(revoked, nowhere),
      await revoked.call("GET /v1/rent/{category}", { path: { category: "cars" } }),
      await attemptRent(revoked, unknownNft),
      await attemptRent(revoked, rentalOf(nft, { expected_price_rub: 50 })),
      await attempt(revoked, wishes.chatgpt),
    ];
    for (const reply of await wrongs()) assert.equal(reply.status, 401, reply.text);
    await pull(target, "set-api", { enabled: false });
    assert.equal((await caller.call("GET /v1/balance")).status, 503);
    for (const reply of await wrongs()) assert.equal(reply.status, 401, reply.text);
  }),

  scenario("503 goes before 400, 404, 409 and 402", proves("P027"), async (target) => {
    const caller = await newBuyer(target, 0);
    const nft = await findNft(target, { pricePerDay: 100 });
    const wrongs: readonly [number, () => Promise<Reply>][] = [
      [400, () => attempt(caller, {})],
      [400, () => caller.call("POST /v1/order", { text: "{" })],
      [400, () => caller.call("GET /v1/orders", { query: { limit: 0 } })],
      [404, () => inquire(caller, nowhere)],
      [404, () => caller.call("GET /v1/rent/{category}", { path: { category: "cars" } })],
      [404, () => attemptRent(caller, unknownNft)],
      [404, () => stray(target, caller, "GET /v1/nowhere")],
      [409, () => attemptRent(caller, rentalOf(nft, { expected_price_rub: 50 }))],
      [402, () => attempt(caller, wishes.chatgpt)],
    ];
    for (const [status, call] of wrongs) assert.equal((await call()).status, status);
    await pull(target, "set-api", { enabled: false });
    for (const [, call] of wrongs) assert.equal((await call()).status, 503);
  }),

  scenario("400 goes before 404, 409 and 402", proves("P027"), async (target) => {
    const [rich, poor] = [await newBuyer(target, 10_000), await newBuyer(target, 0)];
    const nft = await findNft(target, { pricePerDay: 100 });
    assert.equal((await attempt(poor, { ...wishes.chatgpt, item: "max5" })).status, 400);
    assert.equal((await attempt(poor, { ...wishes.robux, pack: "r81" })).status, 400);
    assert.equal((await attemptRent(rich, { ...unknownNft, duration_days: 0 })).status, 400);
    assert.equal((await attemptRent(poor, { ...unknownNft, expected_price_rub: -1 })).status, 400);
    const drifted = { expected_price_rub: 50, duration_days: nft.max_days + 1 };
    assert.equal((await attemptRent(poor, rentalOf(nft, drifted))).status, 400);
    await rent(rich, nft);
    assert.equal((await attemptRent(rich, rentalOf(nft))).status, 404);
    assert.equal((await attemptRent(rich, rentalOf(nft, { duration_days: nft.max_days + 1 }))).status, 400);
  }),

  scenario("404 goes before 409 and 402", proves("P027"), async (target) => {
    const [rich, poor] = [await newBuyer(target, 10_000), await newBuyer(target, 0)];
    const nft = await findNft(target, { pricePerDay: 100 });
    assert.equal((await attemptRent(poor, unknownNft)).status, 404);
    assert.equal((await attemptRent(poor, { ...unknownNft, expected_price_rub: 50 })).status, 404);
    await rent(rich, nft);
    assert.equal((await attemptRent(rich, rentalOf(nft, { expected_price_rub: 50 }))).status, 404);
    assert.equal((await attemptRent(poor, rentalOf(nft))).status, 404);
  }),

  scenario("409 goes before 402", proves("P027"), async (target) => {
    const poor = await newBuyer(target, 0);
    const nft = await findNft(target, { pricePerDay: 100 });
    assert.equal((await attemptRent(poor, rentalOf(nft, { expected_price_rub: 100 }))).status, 402);
    assert.equal((await attemptRent(poor, rentalOf(nft, { expected_price_rub: 50 }))).status, 409);
  }),

  scenario("a call that is refused creates neither an order nor a rental", proves("P028"), async (target) => {
    const caller = await newBuyer(target, 150);
    const nft = await findNft(target, { pricePerDay: 100 });
    const taken = await findNft(target, { category: nft.category === "gifts" ? "numbers" : "gifts", pricePerDay: 1 });
    await rent(buyer(target), taken);
    const clean = async (): Promise<void> => {
      assert.equal((await caller.ask("GET /v1/orders")).total, 0);
      assert.equal((await caller.ask("GET /v1/rentals")).total, 0);
      assert.ok(await isListed(caller, nft));
      assert.equal(await balanceOf(caller), 15_000);
    };
    const refusals: readonly [number, () => Promise<Reply>][] = [
      [400, () => attempt(caller, { ...wishes.stars, quantity: 49 })],
      [400, () => attempt(caller, { ...wishes.robux, roblox_password: "" })],
      [400, () => caller.call("POST /v1/order", { text: '{"category": "stars"' })],
      [400, () => attemptRent(caller, rentalOf(nft, { duration_days: 1.5 }))],
      [401, () => caller.call("POST /v1/order", { body: wishes.stars, headers: { authorization: "Bearer x" } })],
      [402, () => attempt(caller, wishes.chatgpt)],
      [402, () => attempt(caller, wishes.premium)],
      [402, () => attemptRent(caller, rentalOf(nft, { duration_days: 2 }))],
      [404, () => attemptRent(caller, unknownNft)],
      [404, () => attemptRent(caller, rentalOf(taken))],
      [404, () => stray(target, caller, { place: "POST /v1/orders", body: wishes.stars })],
      [409, () => attemptRent(caller, rentalOf(nft, { expected_price_rub: 90 }))],
    ];
    for (const [status, call] of refusals) {
      const reply = await call();
      assert.equal(reply.status, status, reply.text);
      await clean();
    }
    for (const status of [500, 503]) {
      await target.fault({ operation: "POST /v1/*", times: 2, then: { status } });
      assert.equal((await attempt(caller, wishes.stars)).status, status);
      assert.equal((await attemptRent(caller, rentalOf(nft))).status, status);
      await clean();
    }
    await pull(target, "set-api", { enabled: false });
    for (const wish of delivered) assert.equal((await attempt(caller, wish)).status, 503);
    assert.equal((await attemptRent(caller, rentalOf(nft))).status, 503);
    await pull(target, "set-api", { enabled: true });
    await clean();
    await target.clock.advance("1h");
    await clean();
    await place(caller, wishes.stars);
    assert.equal((await caller.ask("GET /v1/orders")).total, 1);
  }),
]);
