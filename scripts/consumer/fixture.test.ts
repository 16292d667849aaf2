// A test as users write it, with its own world.
import { bunaistore } from "@vitrine/mock-bunaistore";
import { worldTest } from "@vitrine/testing/vitest";
import { expect } from "vitest";

const test = worldTest({ providers: { bunaistore } });

test("an order is announced", async ({ world }) => {
  await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
  const headers = { "X-API-Key": "sk_live_demo" };
  const body = JSON.stringify({ product_id: "PRD_ajS8x" });
  await world.fetch("https://api.bunaistore.shop/v1/orders", { method: "POST", headers, body });
  await expect(world).toHaveDelivered("order_placed", { product_id: "PRD_ajS8x" });
});
