import {
  createPurchases,
  waitFor,
  type OpenPurchase,
  type CallOptions,
  type Journal,
  type Purchase,
  type PurchaseOptions,
  type Reconciliation,
  type ReconcileOptions,
  type Reply,
  type WaitOptions,
} from "@vitrine/client";
import type { Charge, ChargeStatus, CreateCharge } from "@vitrine/specs/tribute";

import type { Tribute } from "../provider.ts";
import { chargeAdapter, type NewCharge } from "./purchase-adapter.ts";

/** Charging saved cards. Amounts are in the smallest unit of the card's currency. */
export interface Charges {
  /**
   * Charges a saved card once for each `ref`, whatever happens: the ref is the `idempotencyKey`, and the `reference` too where you
   * give none. Three outcomes: `created`, with the charge (look at its `status`, or `waitFor` it); `rejected`, certainly not
   * charged; `unknown`, neither charge again nor give up: `reconcile`.
   *
   * A card that is being charged (ConflictError) or was charged within the last minute (RateLimitError, with `retryAfterMs`) is
   * `rejected`, and nothing is sent again: whether to charge it once more is yours to decide, under a new ref. A known `ref` charges
   * nothing: it gives the charge as it stands now.
   *
   * @throws TypeError for a ref that is none, or belongs to something else; what the journal throws, when nothing was sent
   *
   * @example
   * ```ts
   * const result = await client.charges.collect({ token, amount: 100_000 }, { ref: `rent:${month}` });
   * switch (result.outcome) {
   *   case "created":  return book(await client.charges.waitFor(result.order));
   *   case "rejected": return tellCustomer(result.error.code);
   *   case "unknown":  return park(month, result.purchase);
   * }
   * ```
   */
  collect(charge: NewCharge, options: PurchaseOptions): Promise<Purchase<Charge>>;
  /**
   * Settles a `collect` whose outcome is `unknown` by sending it again with the same key: where the first one arrived, Tribute answers
   * that charge; where it did not, **the card is charged now**. So it ends as `found`, or says `cannot_tell` and why; never
   * `not_found`, except for what was rejected before. A day after, when Tribute may have forgotten the key, it sends nothing and says so.
   * `{ order }` takes a chargeUuid that a person has found, `{ noOrder: true }` that there is no charge; both send nothing.
   *
   * @throws TypeError for a ref that is not written down; AbortedError
   *
   * @example
   * ```ts
   * const finding = await client.charges.reconcile(purchase);
   * if (finding.outcome === "found") await book(await client.charges.waitFor(finding.order));
   * ```
   */
  reconcile(
    purchase: OpenPurchase | Pick<OpenPurchase, "ref">,
    options?: ReconcileOptions,
  ): Promise<Reconciliation<Charge>>;
  /**
   * Reconciles every charge that the journal has left open, one after another: after a start, and from time to time. Like
   * `reconcile` it charges what has not arrived. One that a crash has left takes up to a minute and a half.
   *
   * @example
   * ```ts
   * for (const finding of await client.charges.recover()) console.log(finding.ref, finding.outcome);
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<Charge>[]>;
  /**
   * `POST /shop/charges`: charges a saved card; the answer is `pending`, and `waitFor` or an event says how it ends. It is sent
   * once, also after a 429, unless `retries` says otherwise.
   *
   * With an `idempotencyKey` of yours it is safe to send it again after an error whose `charged` is `unknown`; without one it is not.
   * `collect` takes care of that.
   *
   * @throws ConflictError while another charge of the card is under way; RateLimitError within a minute of the last one, with
   * `retryAfterMs`; BadRequestError, NotFoundError, PermissionError: nothing was charged. ServerError: nobody knows
   *
   * @example
   * ```ts
   * const { chargeUuid } = await client.charges.create({ token, amount: 100_000, idempotencyKey: "charge-req-abc123" });
   * ```
   */
  create(charge: CreateCharge, options?: CallOptions): Reply<Charge>;
  /**
   * `GET /shop/charges/{chargeUuid}`: a charge as it stands now. No operation lists them: keep the uuid.
   *
   * @throws NotFoundError also for another owner's charge; PermissionError
   *
   * @example
   * ```ts
   * const { status, errorCode } = await client.charges.get(chargeUuid);
   * ```
   */
  get(chargeUuid: string, options?: CallOptions): Reply<Charge>;
  /**
   * Looks at a charge at once and then every 2 to 3 seconds, until its `status` is `success`, `failed` or `timeout`: only the first
   * means money. A look that fails because of the connection or the service is repeated.
   *
   * @throws WaitTimeoutError when the time is over (the charge goes on); AbortedError, NotFoundError, PermissionError,
   * AuthenticationError
   *
   * @example
   * ```ts
   * const charge = await client.charges.waitFor(chargeUuid, { timeoutMs: 60_000 });
   * if (charge.status === "success") await book(charge);
   * ```
   */
  waitFor(charge: string | Pick<Charge, "chargeUuid">, options?: WaitOptions): Promise<Charge>;
}

export function bindCharges(connection: Tribute, journal: Journal): Charges {
  const { ask, timers, tell } = connection;
  const { purchase: collect, ...settled } = createPurchases(chargeAdapter(connection), { journal, timers, tell });
  const get: Charges["get"] = (chargeUuid, options) =>
    ask("GET /shop/charges/{chargeUuid}", { path: { chargeUuid } }, options);

  return {
    collect,
    ...settled,
    create: (body, options) => ask("POST /shop/charges", { body }, { ...options, retries: options?.retries ?? 0 }),
    get,
    waitFor: (charge, options) => {
      const chargeUuid = typeof charge === "string" ? charge : charge.chargeUuid;
      const wait = {
        provider: "tribute",
        operation: "GET /shop/charges/{chargeUuid}",
        what: `charge ${chargeUuid}`,
        look: (look: CallOptions) => get(chargeUuid, look),
        isOver: ({ status }: Charge) => isFinal(status),
        describe: ({ status }: Charge) => `it is ${status}`,
        timers,
      };
      return waitFor(wait, options);
    },
  };
}

/** A status that this version does not know is waited through like one that it knows to be under way. */
function isFinal(status: ChargeStatus): boolean {
  return status === "success" || status === "failed" || status === "timeout";
}
