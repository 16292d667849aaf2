import assert from "node:assert/strict";

import { scenario, suite, type Scenario, type Suite, type Target } from "../../src/index.ts";
import { unlimited, type Shop } from "./shop.ts";
import { booksOf, lastRequest, readingOf, requestsOf, type Reading } from "./sight.ts";

/** A fault that strikes a purchase, and its result. */
interface Row {
  readonly then: Readonly<Record<string, unknown>>;
  readonly words: string;
  /** The number of purchases afterwards. */
  readonly bought: 0 | 1 | 2;
  /** The journal's entries for each arrival of the call: the answer that was sent or would have been, and whether it was lost. */
  readonly journal: readonly (readonly [status: number, lost: boolean])[];
  /** What the caller receives; `whole` is the provider's full answer. */
  readonly seen: (reading: Reading, whole: string) => void;
}

const rows: readonly Row[] = [
  {
    then: { reset: "before" },
    words: "a connection that is cut, and nothing done",
    bought: 0,
    journal: [[500, true]],
    seen: (reading) => assert.equal(reading.end, "no answer"),
  },
  {
    then: { reset: "after" },
    words: "a connection that is cut, and everything done",
    bought: 1,
    journal: [[200, true]],
    seen: (reading) => assert.equal(reading.end, "no answer"),
  },
  {
    then: { truncate: true },
    words: "the status and the first half of the body, and everything done",
    bought: 1,
    journal: [[200, true]],
    seen({ end, status, text }, whole) {
      assert.deepEqual([end, status], ["cut", 200]);
      // A broken connection may lose data that has arrived but was not read yet.
      assert.ok(whole.startsWith(text) && text.length <= whole.length / 2, text);
    },
  },
  {
    then: { garbage: "html" },
    words: "a page, and everything done",
    bought: 1,
    journal: [[200, true]],
    seen({ end, status, headers, text }) {
      assert.deepEqual([end, status, headers.get("content-type")], ["whole", 200, "text/html; charset=utf-8"]);
      assert.match(text, /^<!doctype html>.*<\/html>\n$/);
    },
  },
  {
    then: { garbage: "json" },
    words: "what calls itself JSON and cannot be read, and everything done",
    bought: 1,
    journal: [[200, true]],
    seen({ end, status, headers, text }) {
      assert.deepEqual([end, status, headers.get("content-type")], ["whole", 200, "application/json"]);
      assert.throws(() => JSON.parse(text), SyntaxError);
    },
  },
  {
    then: { twice: true },
    words: "the answer to the second of two, both done",
    bought: 2,
    journal: [
      [200, true],
      [200, false],
    ],
    seen: ({ end, status, text }, whole) => assert.deepEqual([end, status, text], ["whole", 200, whole]),
  },
  ...[204, 205, 304].map((status): Row => ({
    then: { status },
    words: "the status without a body, and nothing done",
    bought: 0,
    journal: [[status, false]],
    seen: (reading) => assert.deepEqual([reading.end, reading.status, reading.text], ["whole", status, ""]),
  })),
  {
    then: { status: 503, body: "<h1>Soon</h1>", headers: { "Retry-After": "7", "Content-Type": "text/html" } },
    words: "exactly the body and the headers it was given, and nothing done",
    bought: 0,
    journal: [[503, false]],
    seen({ end, status, headers, text }) {
      assert.deepEqual([end, status, text], ["whole", 503, "<h1>Soon</h1>"]);
      assert.deepEqual([headers.get("retry-after"), headers.get("content-type")], ["7", "text/html"]);
    },
  },
  {
    then: { status: 200, body: { balance: "lots", late: null } },
    words: "its body as JSON, and nothing done",
    bought: 0,
    journal: [[200, false]],
    seen({ end, status, headers, text }) {
      assert.deepEqual([end, status, text], ["whole", 200, '{"balance":"lots","late":null}']);
      assert.equal(headers.get("content-type"), "application/json");
    },
  },
];

/** The effect of each fault on a purchase: the caller's view, then the ledger and the journal. */
export function faultsOfCalls(shop: Shop): Suite {
  return suite(`${shop.provider.name}/faults of calls`, [
    ...rows.map((row) => rowScenario(shop, row)),
    ...[400, 402, 403, 404, 409, 418, 429, 500, 502, 503].map((status) => statusScenario(shop, status)),
    documentedErrors(shop),
    delayScenario(shop),
    delayRangeScenario(shop),
    goneScenario(shop),
  ]);
}

function rowScenario(shop: Shop, { then, words, bought, journal, seen }: Row): Scenario {
  return scenario(`${JSON.stringify(then)}: ${words}`, unlimited, async (target) => {
    const customer = await shop.open(target);
    const before = await booksOf(target);
    const fault = await plant(target, { operation: shop.purchase, then });
    const reading = await readingOf(customer.buy());
    assert.deepEqual(
      (await requestsOf(target, shop.purchase)).slice(-journal.length).map((entry) => [entry.status, entry.lost]),
      journal,
    );
    const { response, fault: struck, posted } = await lastRequest(target, shop.purchase);
    seen(reading, response);
    assert.deepEqual([struck, posted.length], [fault, bought === 0 ? 0 : shop.entries]);
    assert.equal(await customer.bought(), bought);
    assert.equal((await booksOf(target)) - before, bought * shop.entries);
    // Only that one call is affected.
    const next = await readingOf(customer.buy());
    assert.deepEqual([next.end, next.status, await customer.bought()], ["whole", 200, bought + 1]);
    assert.equal((await lastRequest(target, shop.purchase)).fault, null);
  });
}

function statusScenario(shop: Shop, status: number): Scenario {
  return scenario(`{"status":${status}}: the provider's own error, and nothing done`, unlimited, async (target) => {
    const customer = await shop.open(target);
    const before = await booksOf(target);
    const fault = await plant(target, { operation: shop.purchase, then: { status } });
    const { end, status: answered, headers, text } = await readingOf(customer.buy());
    assert.deepEqual([end, answered, headers.get("content-type")], ["whole", status, "application/json"]);
    assert.deepEqual(Object.keys(JSON.parse(text) as object).toSorted(), shop.errorFields);
    for (const value of Object.values(JSON.parse(text) as object)) assert.ok(typeof value === "string" && value !== "");
    const entry = await lastRequest(target, shop.purchase);
    assert.deepEqual([entry.status, entry.fault, entry.lost, entry.posted], [status, fault, false, []]);
    assert.deepEqual([await customer.bought(), await booksOf(target)], [0, before]);
  });
}

function documentedErrors({ provider, open }: Shop): Scenario {
  return scenario(
    "each documented error of each operation can be had as the spec has it",
    unlimited,
    async (target) => {
      const { call } = await open(target);
      for (const [operation, answers] of Object.entries(provider.answers)) {
        const [method = "", template = ""] = operation.split(" ");
        const path = (provider.basePath ?? "") + template.replaceAll(/\{\w+\}/g, "some");
        for (const status of Object.keys(answers).map(Number)) {
          if (status < 400) continue;
          await target.fault({ operation, then: { status } });
          // Its body and headers are validated against the spec.
          assert.equal((await call(method, path)).status, status, operation);
        }
      }
    },
  );
}

function delayScenario(shop: Shop): Scenario {
  return scenario(`{"delay_ms":5000}: done at once, and answered five seconds later`, unlimited, async (target) => {
    const customer = await shop.open(target);
    const fault = await plant(target, { operation: shop.purchase, then: { delay_ms: 5_000 } });
    const begun = await target.clock.now();
    const reading = readingOf(customer.buy());
    await until(async () => (await customer.bought()) === 1);
    await target.clock.advance("4999ms");
    assert.deepEqual(await requestsOf(target, shop.purchase), []);
    await target.clock.advance("1ms");
    assert.deepEqual([(await reading).end, (await reading).status], ["whole", 200]);
    const entry = await lastRequest(target, shop.purchase);
    assert.deepEqual([entry.status, entry.fault, entry.lost], [200, fault, false]);
    assert.deepEqual([Date.parse(entry.at) - begun, entry.posted.length], [5_000, shop.entries]);
    assert.equal(await customer.bought(), 1);
  });
}

function delayRangeScenario(shop: Shop): Scenario {
  return scenario(`{"delay_ms":[2000,4000]}: answered somewhere in between`, unlimited, async (target) => {
    const customer = await shop.open(target);
    await target.fault({ operation: shop.purchase, then: { delay_ms: [2_000, 4_000] } });
    const begun = await target.clock.now();
    const reading = readingOf(customer.buy());
    await until(async () => (await customer.bought()) === 1);
    await target.clock.advance("1h");
    assert.equal((await reading).status, 200);
    const took = Date.parse((await lastRequest(target, shop.purchase)).at) - begun;
    assert.ok(took >= 2_000 && took <= 4_000, `it took ${took} ms`);
  });
}

function goneScenario(shop: Shop): Scenario {
  return scenario("a late answer is lost on a caller who has gone by then", unlimited, async (target) => {
    const customer = await shop.open(target);
    await target.fault({ operation: shop.purchase, then: { delay_ms: 5_000 } });
    const patience = new AbortController();
    const reading = readingOf(customer.buy({ signal: patience.signal }));
    await until(async () => (await customer.bought()) === 1);
    patience.abort();
    assert.equal((await reading).end, "given up");
    await until(async () => (await requestsOf(target, shop.purchase)).length === 1);
    const { status, lost, posted } = await lastRequest(target, shop.purchase);
    assert.deepEqual([status, lost, posted.length], [200, true, shop.entries]);
    assert.equal(await customer.bought(), 1);
  });
}

/** Adds a fault and returns its id. */
async function plant(target: Target, fault: object): Promise<string> {
  return ((await target.control("POST", "/faults", fault)) as { readonly id: string }).id;
}

/** A call over a socket takes real time, independent of the world's clock. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 2_000; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("Cannot go on: what was waited for never came.");
}
