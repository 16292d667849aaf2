import { expectTypeOf } from "vitest";

import { add, createClient, inSmallestUnit, minor, moneyOf } from "./index.ts";
import type {
  Charge,
  Listing,
  Minor,
  Money,
  OrderFailedError,
  Purchase,
  Reconciliation,
  RefundStarted,
  Shop,
  ShopOrder,
  ShopOrderStatus,
  ShopError,
  SubscriptionCancelled,
  Token,
  TokenDeactivated,
  Transaction,
  TransactionPage,
  TributeError,
  WebhookResent,
} from "./index.ts";

const { shop, orders, tokens, charges, raw } = createClient({ apiKey: "key" });
const order = { amount: 100_000, currency: "rub", title: "Product X", description: "A month of it" } as const;
const ref = "inv:1041";

expectTypeOf(shop.get({ shopId: 1 })).resolves.toEqualTypeOf<Shop>();
expectTypeOf(shop.list()).resolves.toEqualTypeOf<readonly Shop[]>();
expectTypeOf(orders.open(order, { ref })).resolves.toEqualTypeOf<Purchase<ShopOrder>>();
expectTypeOf(orders.reconcile({ ref })).resolves.toEqualTypeOf<Reconciliation<ShopOrder>>();
expectTypeOf(orders.create(order)).resolves.toEqualTypeOf<ShopOrder>();
expectTypeOf(orders.create(order).withResponse()).resolves.toHaveProperty("response").toEqualTypeOf<Response>();
expectTypeOf(orders.list({ dateFrom: "2025-11-13" })).resolves.toEqualTypeOf<readonly ShopOrder[]>();
expectTypeOf(orders.get("u")).resolves.toEqualTypeOf<ShopOrder>();
expectTypeOf(orders.status("u")).resolves.toEqualTypeOf<ShopOrderStatus>();
expectTypeOf(orders.waitForPayment("u")).resolves.toBeVoid();
expectTypeOf(orders.cancel("u")).resolves.toEqualTypeOf<SubscriptionCancelled>();
expectTypeOf(orders.transactions("u")).toEqualTypeOf<Listing<TransactionPage, Transaction>>();
expectTypeOf(orders.transaction("u", 1)).resolves.toEqualTypeOf<Transaction>();
expectTypeOf(orders.refund("u", 1)).resolves.toEqualTypeOf<RefundStarted>();
expectTypeOf(orders.resendWebhook("u", "shop_order")).resolves.toEqualTypeOf<WebhookResent>();
expectTypeOf(tokens.list({ active: true })).toEqualTypeOf<Listing<readonly Token[], Token>>();
expectTypeOf(tokens.get("t")).resolves.toEqualTypeOf<Token>();
expectTypeOf(tokens.deactivate("t")).resolves.toEqualTypeOf<TokenDeactivated>();
expectTypeOf(charges.collect({ token: "t", amount: 1 }, { ref })).resolves.toEqualTypeOf<Purchase<Charge>>();
expectTypeOf(charges.create({ token: "t", amount: 1, idempotencyKey: "k" })).resolves.toEqualTypeOf<Charge>();
expectTypeOf(charges.get("c")).resolves.toEqualTypeOf<Charge>();
expectTypeOf(charges.waitFor({ chargeUuid: "c" })).resolves.toEqualTypeOf<Charge>();
expectTypeOf(raw.GET).toBeFunction();

// @ts-expect-error the customer pays in one of three currencies
void orders.create({ ...order, currency: "gbp" });
// @ts-expect-error an order needs a title
void orders.open({ amount: 1, currency: "rub", description: "A" }, { ref });
// @ts-expect-error `open` needs a ref
void orders.open(order);
// @ts-expect-error the key is derived from the ref
void charges.collect({ token: "t", amount: 1, idempotencyKey: "k" }, { ref });
// @ts-expect-error a transaction id is a number
void orders.refund("u", "12345");
// @ts-expect-error the documentation's headings are not the names of events
void orders.resendWebhook("u", "shopOrder");
// @ts-expect-error the events of saved cards are not an order's
void orders.resendWebhook("u", "shop_token_charge_success");

declare const transaction: Transaction;
expectTypeOf(moneyOf(transaction)).toEqualTypeOf<Money>();
expectTypeOf<Extract<Money, { currency: "eur" }>["total"]>().toEqualTypeOf<Minor<"EUR">>();
expectTypeOf<TributeError>().toExtend<ShopError>();
expectTypeOf<OrderFailedError["orderUuid"]>().toBeString();

declare const row: { readonly amount: number };
expectTypeOf(inSmallestUnit("RUB", row.amount)).toEqualTypeOf<Minor<"RUB">>();
expectTypeOf(add(inSmallestUnit("RUB", row.amount), minor("RUB", "0.50"))).toEqualTypeOf<Minor<"RUB">>();
// @ts-expect-error a bare number has no currency
add(minor("RUB", "0.50"), row.amount);
// @ts-expect-error roubles are not euros
add(inSmallestUnit("RUB", row.amount), inSmallestUnit("EUR", row.amount));
const stored: Minor<"RUB"> = inSmallestUnit("RUB", row.amount);
void orders.create({ ...order, amount: stored });
