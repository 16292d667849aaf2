import assert from "node:assert/strict";

import { scenario, suite, type Scenario, type Suite, type Target } from "../../src/index.ts";
import { unlimited, type Customer, type Shop } from "./shop.ts";
import { readingOf } from "./sight.ts";

/** Which of five consecutive look-ups a fault strikes, marked with x. */
interface Row {
  readonly when: Readonly<Record<string, unknown>>;
  readonly words: string;
  readonly strikes: string;
}

function rowsOf({ look, purchase, provider }: Shop): readonly Row[] {
  return [
    { when: {}, words: "the first, once", strikes: "x...." },
    { when: { nth: 3 }, words: "the one it says", strikes: "..x.." },
    { when: { times: 2 }, words: "as many as it says", strikes: "xx..." },
    { when: { nth: 2, times: 3 }, words: "as many as it says, from the one it says", strikes: ".xxx." },
    { when: { probability: 1 }, words: "all", strikes: "xxxxx" },
    { when: { probability: 0 }, words: "none", strikes: "....." },
    {
      when: { probability: 1, nth: 2, times: 2 },
      words: "all from one on, and no more than so many",
      strikes: ".xx..",
    },
    { when: { operation: look }, words: "the operation", strikes: "x...." },
    { when: { operation: purchase }, words: "another operation", strikes: "....." },
    { when: { operation: `${look.slice(0, 5)}*` }, words: "what begins like it", strikes: "x...." },
    { when: { operation: `${purchase.slice(0, 6)}*` }, words: "what begins otherwise", strikes: "....." },
    { when: { provider: provider.name }, words: "the provider", strikes: "x...." },
    { when: { key: "somebody else's" }, words: "somebody else's calls", strikes: "....." },
  ];
}

/** A fault that is refused, and the error. */
interface Refused {
  readonly fault: object;
  readonly words: RegExp;
}

function refusedOf({ purchase, provider, events }: Shop): readonly Refused[] {
  const drop = { webhook: "drop" };
  const whatever: readonly Refused[] = [
    {
      fault: { operation: "POST /nowhere", then: { status: 500 } },
      words: /no documented operation.*Write it as [A-Z]+ \/.*\(400\)/,
    },
    {
      fault: { operation: `${purchase} `, then: { status: 500 } },
      words: /no documented operation.*\(400\)/,
    },
    {
      fault: { provider: "lemonade", then: { status: 500 } },
      words: new RegExp(`no provider "lemonade" here. It has ${provider.name}.*\\(400\\)`),
    },
    { fault: { then: { delay_ms: [4_000, 2_000] } }, words: /shortest delay 4000 is above its longest 2000.*\(400\)/ },
    { fault: { operation: purchase, then: drop }, words: /a webhook has no operation.*\(400\)/ },
    { fault: { key: "some key", then: drop }, words: /a webhook has no key.*\(400\)/ },
  ];
  if (!events) return [...whatever, { fault: { then: drop }, words: /padington sends no webhooks.*\(400\)/ }];
  const [name] = events.names;
  return [
    ...whatever,
    {
      fault: { then: { ...drop, event: `${name}s` } },
      words: new RegExp(`"${name}s" is no event of ${provider.name}. Write one of .*\\b${name}\\b.*\\(400\\)`),
    },
    { fault: { then: { webhook: "delay" } }, words: /does not say how late.*\(400\)/ },
    { fault: { then: { ...drop, delay_ms: 5 } }, words: /"drop" delays nothing.*\(400\)/ },
  ];
}

/** Which calls a fault strikes, and how faults are listed, removed, cleared and refused. */
export function striking(shop: Shop): Suite {
  return suite(`${shop.provider.name}/whom faults strike`, [
    ...rowsOf(shop).map(({ when, words, strikes }) =>
      scenario(`${JSON.stringify(when)}: ${words}`, unlimited, async (target) => {
        const customer = await shop.open(target);
        await target.control("POST", "/faults", { ...when, then: { status: 503 } });
        assert.equal(await looks(customer), strikes);
      }),
    ),
    ...refusedOf(shop).map(({ fault, words }) =>
      scenario(`${JSON.stringify(fault)} is refused, and the reason told`, unlimited, async (target) => {
        await assert.rejects(target.control("POST", "/faults", fault), words);
        assert.deepEqual(await list(target), []);
      }),
    ),
    oneKey(shop),
    bySeed(shop),
    inTurn(shop),
    removing(shop),
    resetting(shop),
  ]);
}

function oneKey({ open }: Shop): Scenario {
  return scenario("a fault for one key leaves the others alone", unlimited, async (target) => {
    const [one, other] = [await open(target), await open(target)];
    await target.control("POST", "/faults", { key: one.api_key, probability: 1, then: { status: 503 } });
    assert.deepEqual([await looks(other), await looks(one)], [".....", "xxxxx"]);
  });
}

function bySeed({ open }: Shop): Scenario {
  return scenario("a probability strikes the same calls in every world of a seed", unlimited, async (target) => {
    const strikes = async (seed: number): Promise<string> => {
      const world = await target.anotherWorld({ seed, limits: "off" });
      const customer = await open(world);
      await world.fault({ probability: 0.5, then: { reset: "before" } });
      let seen = "";
      for (let round = 0; round < 4; round += 1) seen += await looks(customer);
      return seen;
    };
    const [one, again, other] = [await strikes(7), await strikes(7), await strikes(8)];
    assert.equal(again, one);
    assert.notEqual(other, one);
    assert.match(one, /x.*\..*x|\..*x.*\./);
  });
}

function inTurn({ open }: Shop): Scenario {
  return scenario(
    "of several faults the first that strikes takes the call, and the later ones do not count it",
    unlimited,
    async (target) => {
      const customer = await open(target);
      for (const fault of [
        { then: { status: 500 } },
        { nth: 2, then: { status: 502 } },
        { times: 2, then: { status: 503 } },
      ]) {
        await target.fault(fault);
      }
      const statuses: number[] = [];
      for (let call = 0; call < 5; call += 1) statuses.push((await customer.look()).status);
      assert.deepEqual(statuses, [500, 503, 502, 503, 200]);
      assert.deepEqual(
        (await list(target)).map(({ seen, fired }) => [seen, fired]),
        [
          [5, 1],
          [4, 1],
          [3, 2],
        ],
      );
    },
  );
}

function removing({ open, look }: Shop): Scenario {
  return scenario(
    "faults are listed as they were asked for, removed one by one, and cleared",
    unlimited,
    async (target) => {
      const customer = await open(target);
      const faults = [500, 502, 503].map((status) => ({ operation: look, probability: 1, then: { status } }));
      for (const fault of faults) await target.fault(fault);
      const listed = await list(target);
      assert.deepEqual(
        listed,
        faults.map((fault, index) => ({ ...fault, id: listed[index]!.id, seen: 0, fired: 0 })),
      );
      assert.equal(new Set(listed.map(({ id }) => id)).size, 3);
      await target.control("DELETE", `/faults/${listed[0]!.id}`);
      assert.equal((await customer.look()).status, 502);
      await assert.rejects(target.control("DELETE", `/faults/${listed[0]!.id}`), /\(404\)/);
      assert.deepEqual(
        (await list(target)).map(({ id, fired }) => [id, fired]),
        [
          [listed[1]!.id, 1],
          [listed[2]!.id, 0],
        ],
      );
      await target.control("DELETE", "/faults");
      assert.deepEqual([await list(target), await looks(customer)], [[], "....."]);
    },
  );
}

function resetting({ open }: Shop): Scenario {
  return scenario("a reset clears the faults, and their ids begin anew", unlimited, async (target) => {
    await target.fault({ probability: 1, then: { status: 503 } });
    const [before] = await list(target);
    await target.control("POST", "/reset");
    assert.deepEqual([await list(target), await looks(await open(target))], [[], "....."]);
    await target.fault({ then: { status: 503 } });
    assert.equal((await list(target))[0]?.id, before?.id);
  });
}

/** Which of five look-ups were struck. */
async function looks({ look }: Customer): Promise<string> {
  let seen = "";
  for (let call = 0; call < 5; call += 1) seen += (await readingOf(look())).status === 200 ? "." : "x";
  return seen;
}

interface Listed {
  readonly id: string;
  readonly seen: number;
  readonly fired: number;
}

async function list(target: Target): Promise<readonly Listed[]> {
  return (await target.control("GET", "/faults")) as readonly Listed[];
}
