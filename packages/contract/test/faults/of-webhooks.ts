import assert from "node:assert/strict";

import type { FaultRow } from "@vitrine/specs/control";

import { scenario, suite, type Scenario, type Suite, type Target } from "../../src/index.ts";
import { unlimited, type Events, type EventSource, type Shop } from "./shop.ts";

/** A fault that strikes the events 1, 2 and 3 of one account, which happen one second apart. */
interface Row {
  readonly fault: Readonly<Record<string, unknown>>;
  readonly words: string;
  /** The received events and the second of the world's clock, as "1@0", in order of arrival. */
  readonly came: string;
  /** The same for sequential delivery, when it differs. */
  readonly cameInOrder?: string;
  /** The final state of each delivery, including those that a fault made. Default: all delivered. */
  readonly states?: string;
  /** The deliveries that are marked with the fault, by position. Default: the first. */
  readonly marked?: readonly number[];
  /** How often the fault fired. Default: once. */
  readonly fired?: number;
}

function rowsOf({ names: [name], retryAfter }: Events): readonly Row[] {
  const [drop, lose] = [{ webhook: "drop" }, { webhook: "lose" }];
  return [
    {
      fault: { then: drop },
      words: "the event never goes out, the others do",
      came: "2@1 3@2",
      states: "failed delivered delivered",
    },
    {
      fault: { then: lose },
      words: "one attempt is lost, and the next comes when a retry is due",
      came: `2@1 3@2 1@${retryAfter}`,
      cameInOrder: `1@${retryAfter} 2@1 3@2`,
      marked: [],
    },
    {
      fault: { then: { webhook: "duplicate" } },
      words: "the event comes twice",
      came: "1@0 1@0 2@1 3@2",
      states: "delivered delivered delivered delivered",
      marked: [0, 1],
    },
    {
      fault: { then: { webhook: "delay", delay_ms: 30_000 } },
      words: "the event comes so much later, and those that keep their order wait for it",
      came: "2@1 3@2 1@30",
      cameInOrder: "1@30 2@30 3@30",
    },
    { fault: { then: { webhook: "reorder" } }, words: "the event comes after the next one", came: "2@1 1@1 3@2" },
    {
      fault: { nth: 2, then: { webhook: "reorder" } },
      words: "any event can be the one that comes after the next",
      came: "1@0 3@2 2@2",
      marked: [1],
    },
    {
      fault: { times: 2, then: { webhook: "reorder" } },
      words: "each comes after its own next one",
      came: "3@2 2@2 1@2",
      marked: [0, 1],
      fired: 2,
    },
    {
      fault: { nth: 3, then: { webhook: "reorder" } },
      words: "without a next one the event waits",
      came: "1@0 2@1",
      states: "delivered delivered held",
      marked: [2],
    },
    {
      fault: { times: 2, then: drop },
      words: "as often as it says",
      came: "3@2",
      states: "failed failed delivered",
      marked: [0, 1],
      fired: 2,
    },
    {
      fault: { nth: 2, then: drop },
      words: "from the event it says",
      came: "1@0 3@2",
      states: "delivered failed delivered",
      marked: [1],
    },
    {
      fault: { probability: 1, then: drop },
      words: "always",
      came: "",
      states: "failed failed failed",
      marked: [0, 1, 2],
      fired: 3,
    },
    { fault: { probability: 0, then: drop }, words: "never", came: "1@0 2@1 3@2", marked: [], fired: 0 },
    {
      fault: { times: 9, then: { ...drop, event: name } },
      words: "the events of that name",
      came: "",
      states: "failed failed failed",
      marked: [0, 1, 2],
      fired: 3,
    },
  ];
}

/** The effect of each fault on an account's events: what its receiver gets, in which order and when, and what is recorded. */
export function faultsOfWebhooks(shop: Shop): Suite {
  const { events, provider } = shop;
  if (!events) return suite(`${provider.name}/faults of webhooks`, []);
  return suite(`${provider.name}/faults of webhooks`, [
    ...rowsOf(events).map((row) => rowScenario(events, row)),
    byName(events),
    byProvider(events, provider.name),
    twins(events),
    lostRetries(events),
    apart(events),
    callsUnharmed(shop, events),
  ]);
}

function rowScenario(events: Events, row: Row): Scenario {
  const { fault, words, states = "delivered delivered delivered", marked = [0], fired = 1 } = row;
  return scenario(`${JSON.stringify(fault)}: ${words}`, unlimited, async (target) => {
    const source = await events.open(target, 3);
    const { length: before } = await target.deliveries();
    const { id } = (await target.control("POST", "/faults", fault)) as { readonly id: string };
    assert.equal(await watch(target, source), (events.inOrder && row.cameInOrder) || row.came);
    const deliveries = (await target.deliveries()).slice(before);
    assert.equal(deliveries.map(({ state }) => state).join(" "), states);
    assert.deepEqual(
      deliveries.flatMap((delivery, place) => (delivery.fault === id ? [place] : [])),
      marked,
    );
    assert.deepEqual(
      ((await target.control("GET", "/faults")) as readonly FaultRow[]).map((planted) => [planted.id, planted.fired]),
      [[id, fired]],
    );
  });
}

function byName({ open, names: [, other] }: Events): Scenario {
  return scenario("a fault for one kind of event leaves the other kinds alone", unlimited, async (target) => {
    const source = await open(target, 1);
    const { length: before } = await target.deliveries();
    await target.fault({ probability: 1, then: { webhook: "drop", event: other } });
    await source.other();
    await source.happen(1);
    await target.clock.advance("1s");
    const deliveries = (await target.deliveries()).slice(before);
    for (const { event, state } of deliveries) assert.equal(state, event === other ? "failed" : "delivered", event);
    assert.deepEqual(new Set(deliveries.map(({ state }) => state)), new Set(["failed", "delivered"]));
    assert.equal(source.receiver.received.length, deliveries.filter(({ state }) => state === "delivered").length);
    assert.equal(source.numberOf(source.receiver.received.at(-1)!.json), 1);
  });
}

function byProvider({ open }: Events, provider: string): Scenario {
  return scenario("a fault may name the provider", unlimited, async (target) => {
    const source = await open(target, 3);
    await target.control("POST", "/faults", { provider, then: { webhook: "drop" } });
    assert.equal(await watch(target, source), "2@1 3@2");
  });
}

function twins({ open }: Events): Scenario {
  return scenario(
    "the two of a doubled event are the same to the byte, signature included",
    unlimited,
    async (target) => {
      const source = await open(target, 1);
      await target.fault({ then: { webhook: "duplicate" } });
      await source.happen(1);
      await target.clock.advance("1s");
      const [one, two, ...more] = source.receiver.received.map(({ body, headers }) => [
        body.toString(),
        signed(headers),
      ]);
      assert.deepEqual([two, more], [one, []]);
    },
  );
}

function lostRetries({ open, retryAfter }: Events): Scenario {
  return scenario(
    "a lost attempt is written down, and the retries have their own turn to be lost",
    unlimited,
    async (target) => {
      const source = await open(target, 1);
      const { id } = (await target.control("POST", "/faults", { times: 2, then: { webhook: "lose" } })) as FaultRow;
      await source.happen(1);
      await target.clock.advance("1d");
      assert.equal(source.receiver.received.length, 1);
      const { attempts, state } = (await target.deliveries()).at(-1)!;
      assert.equal(state, "delivered");
      assert.deepEqual(
        attempts.map(({ status, lost }) => status ?? lost),
        [id, id, 200],
      );
      const [first, second] = attempts.map(({ at }) => Date.parse(at));
      assert.equal(second! - first!, retryAfter * 1_000);
    },
  );
}

function apart({ open }: Events): Scenario {
  return scenario("an event waits for the next one of its own account only", unlimited, async (target) => {
    const [one, other] = [await open(target, 2), await open(target, 1)];
    await target.fault({ then: { webhook: "reorder" } });
    await one.happen(1);
    await target.clock.advance("1s");
    await other.happen(1);
    await target.clock.advance("1s");
    assert.deepEqual([one.receiver.received.length, other.receiver.received.length], [0, 1]);
    await one.happen(2);
    await target.clock.advance("1s");
    assert.deepEqual(
      one.receiver.received.map(({ json }) => one.numberOf(json)),
      [2, 1],
    );
  });
}

function callsUnharmed({ open, look }: Shop, events: Events): Scenario {
  return scenario("a webhook's fault befalls no call, and a call's no webhook", unlimited, async (target) => {
    const [customer, source] = [await open(target), await events.open(target, 3)];
    await target.fault({ probability: 1, then: { webhook: "drop" } });
    assert.equal((await customer.look()).status, 200, look);
    const counts = ((await target.control("GET", "/faults")) as readonly FaultRow[]).map(({ seen, fired }) => [
      seen,
      fired,
    ]);
    assert.deepEqual(counts, [[0, 0]]);
    await target.control("DELETE", "/faults");
    await target.fault({ probability: 1, then: { reset: "before" } });
    assert.equal(await watch(target, source), "1@0 2@1 3@2");
  });
}

/** Triggers the three events, one per second, and returns which were first received at which second. */
async function watch(target: Target, { receiver, happen, numberOf }: EventSource): Promise<string> {
  const came: string[] = [];
  let now = 0;
  for (const second of [0, 1, 2, 3, 29, 30, 31, 299, 300, 301]) {
    await target.clock.advance(`${second - now}s`);
    now = second;
    look(second);
    if (second > 2) continue;
    await happen(second + 1);
    await target.clock.advance("0s");
    look(second);
  }
  return came.join(" ");

  function look(second: number): void {
    for (const { json } of receiver.received.slice(came.length)) came.push(`${numberOf(json)}@${second}`);
  }
}

/** The headers that only the sender's own key can produce. */
function signed(headers: Readonly<Record<string, string>>): unknown {
  return Object.entries(headers).filter(([name]) => name.endsWith("signature"));
}
