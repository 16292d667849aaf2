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
   * Charges a saved card at most once for each `ref`, which is the `idempotencyKey` and the default `reference`. The
   * outcome is `created`, with the charge (check its `status`, or call `waitFor`), `rejected` (certainly not charged)
   * or `unknown` (neither charge again nor give up: call `reconcile`).
   *
   * A card with another charge in progress (ConflictError), or charged within the last minute (RateLimitError, with
   * `retryAfterMs`), is `rejected` without a retry: whether to charge it again, under a new ref, is your decision.
   * Calling it again with a known `ref` charges nothing and returns the current charge.
   *
   * @throws TypeError if the ref is invalid or belongs to something else; an error of the journal, if nothing was sent
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
   * Settles an `unknown` `collect` by sending it again with the same key. If the first one arrived, Tribute returns
   * that charge; if it did not, **the card is charged now**. The result is `found`, or `cannot_tell` with a reason;
   * never `not_found`, except for a charge that was already rejected. After a day, when Tribute may have forgotten the
   * key, it sends nothing and returns `cannot_tell`. `{ order }` names a chargeUuid that a person found,
   * `{ noOrder: true }` says that there is no charge; with either it sends nothing.
   *
   * @throws TypeError if the journal does not know the ref; AbortedError
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
   * Reconciles all open charges of the journal, one after another. Call it at start-up and from time to time. Like
   * `reconcile`, it charges the cards of those that did not arrive. A charge that a crash left open takes up to a
   * minute and a half.
   *
   * @example
   * ```ts
   * for (const finding of await client.charges.recover()) console.log(finding.ref, finding.outcome);
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<Charge>[]>;
  /**
   * `POST /shop/charges`: charges a saved card. The answer is `pending`; `waitFor` or an event gives the result. By
   * default it is not retried, even after a 429; `retries` changes that.
   *
   * After an error whose `charged` is `"unknown"` it is safe to send it again only if it had an `idempotencyKey`.
   * `collect` handles that.
   *
   * @throws ConflictError while another charge of the card is in progress; RateLimitError within a minute of the last
   * one, with `retryAfterMs`; BadRequestError, NotFoundError, PermissionError: nothing was charged. ServerError: it is
   * unknown whether the card was charged
   *
   * @example
   * ```ts
   * const { chargeUuid } = await client.charges.create({ token, amount: 100_000, idempotencyKey: "charge-req-abc123" });
   * ```
   */
  create(charge: CreateCharge, options?: CallOptions): Reply<Charge>;
  /**
   * `GET /shop/charges/{chargeUuid}`: a charge, as it is now. No operation lists charges: keep the uuid.
   *
   * @throws NotFoundError, also for another owner's charge; PermissionError
   *
   * @example
   * ```ts
   * const { status, errorCode } = await client.charges.get(chargeUuid);
   * ```
   */
  get(chargeUuid: string, options?: CallOptions): Reply<Charge>;
  /**
   * Reads a charge at once and then every 2 to 3 seconds, until its `status` is `success`, `failed` or `timeout`. Only
   * `success` means that money was charged. A look-up that fails because of the connection or the service is repeated.
   *
   * @throws WaitTimeoutError when the time limit passes (the charge continues); AbortedError, NotFoundError,
   * PermissionError, AuthenticationError
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

/** A status that this version does not know counts as in progress. */
function isFinal(status: ChargeStatus): boolean {
  return status === "success" || status === "failed" || status === "timeout";
}
