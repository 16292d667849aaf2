import * as bunaistore from "@vitrine/bunaistore";
import { platformTimers } from "@vitrine/client";
import type { Mock } from "@vitrine/engine";
import { createBunaistore } from "@vitrine/mock-bunaistore";
import { createPadington } from "@vitrine/mock-padington";
import * as padington from "@vitrine/padington";

import { purchaseFaults, type PurchaseFault } from "./faults.ts";
import { serveFaulty } from "./faulty-shop.ts";
import { resendOnAnyError } from "./resend.ts";

/** The cost of one purchase under one fault, in charges booked by the shops. */
export interface RetryFigures {
  readonly fault: string;
  /** With our clients: one figure for each shop. */
  readonly ours: readonly number[];
  /** The outcome that our clients reported. */
  readonly outcome: string;
  /** With the resend loop: if the fault strikes once; `naiveAlways` if it strikes every time. */
  readonly naiveOnce: readonly number[];
  readonly naiveAlways: readonly number[];
  /** Whether the loop followed a redirect and sent its key to another origin. */
  readonly isKeyLost: boolean;
}

/** A shop, the two ways to buy one piece there, and its own books. */
interface Counter {
  readonly open: () => Mock;
  readonly purchase: (baseUrl: string, attemptMs: number) => Promise<{ readonly outcome: string }>;
  readonly request: (baseUrl: string, attemptMs: number) => Request;
  /** The number of charged orders in its books. */
  readonly charges: (shop: Mock) => Promise<number>;
}

const again = 2;
/** Retries without a pause. */
const hasty = { retries: again, timers: { ...platformTimers, random: () => 0 } };
/** If nothing more comes, a long wait is pointless. */
const patienceMs = ({ isSilent }: PurchaseFault): number => (isSilent ? 250 : 10_000);
const json = { "content-type": "application/json" };

/** The number of our entries in the books: both shops begin with a history. */
async function entries(shop: Mock, reason: string): Promise<number> {
  const { entries: booked } = await shop.world.ledger();
  return booked.filter((entry) => entry.reason === reason).length;
}

const counters: readonly Counter[] = [
  {
    open: createBunaistore,
    purchase: (baseUrl, attemptMs) =>
      bunaistore
        .createClient({
          ...hasty,
          attemptMs,
          baseUrl,
          apiKey: "sk_live_demo",
          journal: bunaistore.createMemoryJournal(),
        })
        .orders.purchase({ product_id: "PRD_ajS8x" }, { ref: "inv:1" }),
    request: (baseUrl, attemptMs) =>
      new Request(`${baseUrl}/v1/orders`, {
        method: "POST",
        headers: { "x-api-key": "sk_live_demo", ...json },
        body: JSON.stringify({ product_id: "PRD_ajS8x" }),
        signal: AbortSignal.timeout(attemptMs),
      }),
    charges: (shop) => entries(shop, "order_purchase"),
  },
  {
    open: createPadington,
    purchase: (baseUrl, attemptMs) =>
      padington
        .createClient({
          ...hasty,
          attemptMs,
          baseUrl,
          apiKey: "pad_live_demo",
          journal: padington.createMemoryJournal(),
        })
        .orders.purchase({ category: "claude", item: "pro" }, { ref: "inv:1" }),
    request: (baseUrl, attemptMs) =>
      new Request(`${baseUrl}/v1/order`, {
        method: "POST",
        headers: { authorization: "Bearer pad_live_demo", ...json },
        body: JSON.stringify({ category: "claude", item: "pro" }),
        signal: AbortSignal.timeout(attemptMs),
      }),
    charges: (shop) => entries(shop, "order"),
  },
];

/**
 * Measures how often one purchase is charged under every fault: by our clients, and by a loop that resends on any
 * error.
 */
export async function measureRetries(): Promise<readonly RetryFigures[]> {
  const figures: RetryFigures[] = [];
  for (const [name, fault] of Object.entries(purchaseFaults)) figures.push(await measureFault(name, fault));
  return figures;
}

async function measureFault(name: string, fault: PurchaseFault): Promise<RetryFigures> {
  const ours: number[] = [];
  const outcomes = new Set<string>();
  const naive: Readonly<Record<"once" | "always", number[]>> = { once: [], always: [] };
  let isKeyLost = false;
  for (const counter of counters) {
    // The worst case for our clients: the fault never ends.
    const bought = await chargesOf(counter, fault, Infinity, async (url) => {
      outcomes.add((await counter.purchase(url, patienceMs(fault))).outcome);
    });
    ours.push(bought.charges);
    for (const [kind, strikes] of [
      ["once", 1],
      ["always", Infinity],
    ] as const) {
      const resent = await chargesOf(counter, fault, strikes, (url) =>
        resendOnAnyError(() => fetch(counter.request(url, patienceMs(fault))), again),
      );
      naive[kind].push(resent.charges);
      isKeyLost ||= resent.isKeyLost;
    }
  }
  const outcome = [...outcomes].join(" or ");
  return { fault: name, ours, outcome, naiveOnce: naive.once, naiveAlways: naive.always, isKeyLost };
}

async function chargesOf(
  { open, charges }: Counter,
  fault: PurchaseFault,
  strikes: number,
  buy: (url: string) => Promise<void>,
): Promise<{ readonly charges: number; readonly isKeyLost: boolean }> {
  const shop = open();
  const before = await charges(shop);
  const server = await serveFaulty(shop, fault, strikes);
  try {
    await buy(server.url);
    return { charges: (await charges(shop)) - before, isKeyLost: server.isElsewhereAsked() };
  } finally {
    await server.close();
  }
}
