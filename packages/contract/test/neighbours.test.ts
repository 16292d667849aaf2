import { createWorld } from "@vitrine/engine";
import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { expect, test } from "vitest";

test("a secret sent to the wrong shop of a world is not kept there either", async () => {
  const world = createWorld({ providers: { bunaistore, padington } });
  const body = JSON.stringify({ category: "robux", roblox_password: "HunterTwo2" });
  await world.bunaistore.fetch("/v1/order?roblox_password=HunterTwo2", { method: "POST", body });
  expect(world.requests()).toHaveLength(1);
  expect(JSON.stringify(world.requests())).not.toContain("HunterTwo2");
});
