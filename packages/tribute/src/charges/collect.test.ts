import { createMemoryJournal, type Journal } from "@vitrine/client";
import { describe, expect, test } from "vitest";

import { createClient } from "../client.ts";
import { amountsCharged, openCounter, saveCard, type Counter } from "../counter.test-shop.ts";

const ref = "rent:2024-06";
const operation = "POST /shop/charges";

const posted = ({ shop }: Counter): number => shop.world.requests({ operation }).length;

describe("collect", () => {
  test("charges once for a ref, which is its key and its reference, and returns the current charge", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    const first = await counter.client.charges.collect({ token, amount: 50_000 }, { ref });
    if (first.outcome !== "created") expect.fail(first.outcome);
    expect(first.order).toMatchObject({ status: "pending", reference: ref });
    expect(await counter.client.charges.waitFor(first.order)).toMatchObject({ status: "success" });
    const again = await counter.client.charges.collect({ token, amount: 50_000 }, { ref });
    expect(again).toMatchObject({ outcome: "created", order: { ...first.order, status: "success" } });
    expect([posted(counter), await amountsCharged(counter)]).toEqual([1, [50_000]]);
  });

  test("keeps the caller's own reference", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    const result = await counter.client.charges.collect({ token, amount: 50_000, reference: "order-123" }, { ref });
    expect(result).toMatchObject({ order: { reference: "order-123" } });
  });

  test("accepts a ref of any length", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    for (const long of ["ы".repeat(65), "ы".repeat(300)]) {
      expect(await counter.client.charges.collect({ token, amount: 50_000 }, { ref: long })).toMatchObject({
        outcome: "created",
      });
      await counter.shop.world.advance("1m");
    }
    expect(await amountsCharged(counter)).toEqual([50_000, 50_000]);
  });

  test("is rejected without a retry if the card has a charge in progress or was charged within the minute", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    await counter.client.charges.create({ token, amount: 10_000 });
    const pending = await counter.client.charges.collect({ token, amount: 50_000 }, { ref: "a" });
    expect(pending).toMatchObject({ outcome: "rejected", error: { name: "ConflictError" } });
    await counter.shop.world.advance("10s");
    const lately = await counter.client.charges.collect({ token, amount: 50_000 }, { ref: "b" });
    expect(lately).toMatchObject({ outcome: "rejected", error: { name: "RateLimitError", retryAfterMs: 50_000 } });
    expect(posted(counter)).toBe(3);
  });

  test.each([null, "rent 2024"])("is created although the answer's reference is %j", async (reference) => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    const client = createClient({
      apiKey: "tribute_other",
      fetch: async (request) => {
        const response = await counter.shop.fetch(request);
        return Response.json({ ...((await response.json()) as object), reference }, response);
      },
    });
    const result = await client.charges.collect({ token, amount: 50_000 }, { ref });
    expect(result.outcome).toBe(reference === null ? "created" : "unknown");
    await counter.shop.world.advance("1m");
    expect(await amountsCharged(counter)).toEqual([50_000]);
  });

  test("is rejected if the key has made another charge: nothing was charged for this one", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    const { chargeUuid } = await counter.client.charges.create({ token, amount: 10_000, idempotencyKey: ref });
    const result = await counter.client.charges.collect({ token, amount: 50_000 }, { ref });
    expect(result).toMatchObject({ outcome: "rejected", error: { name: "ConflictError", charged: "no" } });
    expect(result).toMatchObject({ error: { message: expect.stringContaining(chargeUuid) as string } });
    await counter.shop.world.advance("1m");
    expect(await amountsCharged(counter)).toEqual([10_000]);
  });
});

describe("reconciling a charge sends it again with the same key", () => {
  test.each(["before", "after"] as const)("and charges once, its first answer lost %s the work", async (reset) => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    counter.shop.world.faults.add({ operation, then: { reset } });
    const result = await counter.client.charges.collect({ token, amount: 50_000 }, { ref });
    if (result.outcome !== "unknown") expect.fail(result.outcome);
    expect(result.error).toMatchObject({ charged: "unknown", attempts: 1 });
    const finding = await counter.client.charges.reconcile(result.purchase);
    expect(finding).toMatchObject({ outcome: "found", order: { amount: 50_000, reference: ref } });
    await counter.shop.world.advance("1m");
    expect(await amountsCharged(counter)).toEqual([50_000]);
    expect(await counter.client.charges.collect({ token, amount: 50_000 }, { ref })).toMatchObject({
      outcome: "created",
      order: { status: "success" },
    });
  });

  test("also after a 502, which is not documented to charge nothing", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    await counter.shop.levers["set-gateway"]({ available: false });
    const result = await counter.client.charges.collect({ token, amount: 50_000 }, { ref });
    expect(result).toMatchObject({ outcome: "unknown", error: { name: "ServerError", status: 502 } });
    await counter.shop.levers["set-gateway"]({ available: true });
    expect(await counter.client.charges.reconcile({ ref })).toMatchObject({ outcome: "found" });
  });

  test("and waits as long as Retry-After says if the card was charged for something else", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    counter.shop.world.faults.add({ operation, then: { reset: "before" } });
    await counter.client.charges.collect({ token, amount: 50_000 }, { ref });
    await counter.client.charges.create({ token, amount: 10_000 });
    await counter.shop.world.advance("20s");
    const before = posted(counter);
    expect(await counter.client.charges.reconcile({ ref })).toMatchObject({ outcome: "found" });
    expect([posted(counter) - before, counter.timers.now()]).toEqual([2, 40_000]);
  });

  test("and never returns not_found: a refusal now proves nothing about the first request", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    counter.shop.world.faults.add({ operation, then: { reset: "before" } });
    await counter.client.charges.collect({ token, amount: 50_000 }, { ref });
    await counter.client.tokens.deactivate(token);
    expect(await counter.client.charges.reconcile({ ref })).toMatchObject({
      outcome: "cannot_tell",
      reason: expect.stringContaining("token is not active") as string,
    });
    expect(await counter.client.charges.collect({ token, amount: 50_000 }, { ref })).toMatchObject({
      outcome: "unknown",
    });
  });

  test("but not if a person says that there is none: nothing is sent, and the card is not charged", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    counter.shop.world.faults.add({ operation, then: { reset: "before" } });
    await counter.client.charges.collect({ token, amount: 50_000 }, { ref });
    const before = posted(counter);
    const early = await counter.client.charges.reconcile({ ref }, { noOrder: true });
    expect(early).toMatchObject({ outcome: "cannot_tell" });
    await new Promise<void>((resolve) => void counter.timers.after(30_000, resolve));
    const settled = await counter.client.charges.reconcile({ ref }, { noOrder: true });
    expect(settled).toMatchObject({ outcome: "not_found", error: { charged: "no" } });
    expect(await counter.client.charges.recover()).toEqual([]);
    expect(await counter.client.charges.collect({ token, amount: 50_000 }, { ref })).toMatchObject({
      outcome: "rejected",
    });
    expect([posted(counter), await amountsCharged(counter)]).toEqual([before, []]);
  });

  test("and is not reported as uncharged if a person has given its charge to an equal one", async () => {
    const counter = await openCounter();
    const charge = { token: await saveCard(counter), amount: 50_000, reference: "rent" };
    counter.shop.world.faults.add({ operation, then: { reset: "before" } });
    await counter.client.charges.collect(charge, { ref: "first" });
    counter.shop.world.faults.add({ operation, then: { reset: "after" } });
    await counter.client.charges.collect(charge, { ref: "second" });
    // Under its own key Tribute answers with the same charge and makes no new one.
    const { chargeUuid } = await counter.client.charges.create({ ...charge, idempotencyKey: "second" });
    const named = await counter.client.charges.reconcile({ ref: "first" }, { order: chargeUuid });
    expect(named).toMatchObject({ outcome: "found" });
    expect(await counter.client.charges.reconcile({ ref: "second" })).toMatchObject({
      outcome: "cannot_tell",
      reason: 'its order is the one of purchase "first" already',
    });
  });

  test("but not a day later, when the key may be forgotten; a person can name the charge", async () => {
    const journal = createMemoryJournal();
    const counter = await openCounter({ journal });
    const token = await saveCard(counter);
    const stale = purchaseAt(counter.timers.now() - 86_400_000, token);
    const before = posted(counter);
    expect(await counter.client.charges.reconcile(stale)).toMatchObject({
      outcome: "cannot_tell",
      reason: expect.stringContaining("may have forgotten its key") as string,
    });
    expect(posted(counter)).toBe(before);
    const other = await counter.client.charges.create({ token, amount: 10_000 });
    const { chargeUuid: wrong } = other;
    expect(await counter.client.charges.reconcile(stale, { order: wrong })).toMatchObject({ outcome: "cannot_tell" });
    await counter.shop.world.advance("1m");
    const { chargeUuid } = await counter.client.charges.create({ token, amount: 50_000, reference: ref });
    expect(await counter.client.charges.reconcile(stale, { order: chargeUuid })).toMatchObject({ outcome: "found" });
  });

  test("once the purchase of a crashed process is certainly over", async () => {
    const journal = createMemoryJournal();
    const counter = await openCounter({ journal });
    const token = await saveCard(counter);
    await crashed(journal, purchaseAt(counter.timers.now(), token));
    expect(await counter.client.charges.recover()).toMatchObject([{ ref, outcome: "found" }]);
    expect(counter.timers.now()).toBeGreaterThanOrEqual(60_000);
    expect([posted(counter), await counter.client.charges.recover()]).toEqual([1, []]);
  });
});

describe("waiting for a charge", () => {
  test.each([
    ["accepted", "success"],
    ["declined", "failed"],
  ] as const)("ends when an %s card has made it %s", async (card, status) => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    const [order] = await counter.client.orders.list();
    await counter.shop.levers["set-card"]({ uuid: order!.uuid, card });
    const { chargeUuid } = await counter.client.charges.create({ token, amount: 50_000 });
    expect(await counter.client.charges.waitFor(chargeUuid)).toMatchObject({ status });
    expect(counter.timers.now()).toBe(5_000);
  });

  test("also ends with `timeout`", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    const charge = await counter.client.charges.create({ token, amount: 50_000 });
    await counter.shop.levers["finish-charge"]({ charge_uuid: charge.chargeUuid, outcome: "timeout" });
    expect(await counter.client.charges.waitFor(charge)).toMatchObject({ status: "timeout" });
  });

  test("ends at its time limit", async () => {
    const counter = await openCounter();
    await counter.shop.levers["set-delays"]({ charge_ms: 600_000 });
    const token = await saveCard(counter);
    const charge = await counter.client.charges.create({ token, amount: 50_000 });
    const waiting = counter.client.charges.waitFor(charge, { timeoutMs: 10_000 });
    await expect(waiting).rejects.toThrow("after 10 s it is pending");
  });
});

function purchaseAt(startedAt: number, token: string) {
  const input = { token, amount: 50_000, reference: ref };
  return { ref, provider: "tribute", operation, input, startedAt, checkpoint: null } as const;
}

/** The journal entry left by a process that ended during its charge. */
async function crashed(journal: Journal, purchase: ReturnType<typeof purchaseAt>): Promise<void> {
  await journal.claim({ ...purchase, endedAt: purchase.startedAt, outcome: "pending" });
}
