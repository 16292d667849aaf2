import { createWorld } from "@vitrine/engine";
import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { expect, test } from "vitest";

test("a secret sent to the wrong provider of a world is not recorded there either", async () => {
  const world = createWorld({ providers: { bunaistore, padington } });
  const body = JSON.stringify({ category: "robux", roblox_password: "HunterTwo2" });
  await world.bunaistore.fetch("/v1/order?roblox_password=HunterTwo2", { method: "POST", body });
  expect(world.requests()).toHaveLength(1);
  expect(JSON.stringify(world.requests())).not.toContain("HunterTwo2");
});

test("another provider's goods may contain the word password", async () => {
  const world = createWorld({ providers: { bunaistore, padington } });
  const goods = "login: ann password: tiger mail: a@b.c";
  await world.bunaistore.levers["add-stock"]({ product_id: "PRD_ajS8x", items: [goods] });
  await world.bunaistore.fetch("/v1/orders", {
    method: "POST",
    headers: { "x-api-key": "sk_live_demo" },
    body: JSON.stringify({ product_id: "PRD_ajS8x", qty: 13 }),
  });
  await world.bunaistore.fetch("/v1/balance?view=variants");
  const [bought, asked] = world.requests();
  expect(bought).toMatchObject({ status: 200, response: expect.stringContaining(goods) as unknown });
  expect(asked).toMatchObject({ path: "/v1/balance?view=variants" });
});
