import { expect, test } from "vitest";

import { Counter } from "../counter.test-shop.ts";

test("a charge can be ended by a lever once, and an unknown charge cannot", async () => {
  const counter = await Counter.open();
  const { levers } = counter.tribute;
  await levers["update-shop"]({ id: 1, tokenCharging: true });
  await counter.paidOrder();
  const { body: tokens } = await counter.call("GET /shop/tokens");
  const [{ token }] = tokens as [{ readonly token: string }];
  const { body } = await counter.call("POST /shop/charges", { token, amount: 100_000 });
  const { chargeUuid: charge_uuid } = body as { readonly chargeUuid: string };

  const { charge } = await levers["finish-charge"]({ charge_uuid, outcome: "timeout" });
  expect(charge.status).toBe("timeout");
  expect(charge.processedAt).toBeUndefined();
  await expect(levers["finish-charge"]({ charge_uuid, outcome: "success" })).rejects.toMatchObject({
    status: 409,
    message: `Cannot finish charge ${charge_uuid}: it ended with timeout. Charge the token again.`,
  });
  const unknown = "550e8400-e29b-41d4-a716-446655440000";
  await expect(levers["finish-charge"]({ charge_uuid: unknown, outcome: "failed" })).rejects.toMatchObject({
    status: 404,
  });
  await counter.audit();
});

test("a charge ends as the card decides at that time, and an expired card fails it", async () => {
  const counter = await Counter.open();
  const { levers, world } = counter.tribute;
  await levers["update-shop"]({ id: 1, tokenCharging: true });
  const { uuid } = await counter.paidOrder();
  const { body: tokens } = await counter.call("GET /shop/tokens");
  const [{ token }] = tokens as [{ readonly token: string }];
  for (const card of ["expired", "declined"] as const) {
    const { body } = await counter.call("POST /shop/charges", { token, amount: 100_000 });
    await levers["set-card"]({ uuid, card });
    await world.advance("1m");
    const { chargeUuid } = body as { readonly chargeUuid: string };
    expect((await counter.call(`GET /shop/charges/${chargeUuid}`)).body).toMatchObject({
      status: "failed",
      errorCode: "payment_declined",
      errorMessage: card === "expired" ? "Card has expired" : "Card was declined by the issuer",
    });
    await levers["set-card"]({ uuid, card: "accepted" });
  }
  await counter.audit();
});
