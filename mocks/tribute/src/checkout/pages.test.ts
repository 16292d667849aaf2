import { expect, test } from "vitest";

import { Counter } from "../counter.test-shop.ts";

/** Presses a button on an order's page, as a browser does. */
async function press({ tribute }: Counter, address: string, headers: Readonly<Record<string, string>> = {}) {
  const body = new URLSearchParams({ action: "pay", method: "card" });
  return tribute.fetch(address, { method: "POST", headers, body });
}

test("a link with a world's name leads to an order of that world or to none", async () => {
  const shop = await Counter.open();
  // With the same seed, the orders of every world have the same uuids.
  const { uuid } = await shop.order();
  const statusOf = async (query: string) => (await shop.tribute.fetch(`/shop/pay/${uuid}${query}`)).status;
  expect([await statusOf(""), await statusOf("?world=default"), await statusOf("?world=gone")]).toEqual([
    200, 200, 404,
  ]);
  expect((await press(shop, `/shop/pay/${uuid}?world=gone`)).status).toBe(404);
  expect(await shop.look(uuid)).toMatchObject({ status: "pending" });
});

test("a form sent from another site's page pays nothing and shows the order instead", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.order();
  const answer = await press(shop, `/shop/pay/${uuid}`, { "sec-fetch-site": "cross-site" });
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('value="card"')]);
  expect(await shop.look(uuid)).toMatchObject({ status: "pending" });
});

test.each(["same-origin", "same-site", "none"])("a form sent from a %s page pays", async (site) => {
  const shop = await Counter.open();
  const { uuid } = await shop.order();
  expect((await press(shop, `/shop/pay/${uuid}`, { "sec-fetch-site": site })).status).toBe(303);
  expect(await shop.look(uuid)).toMatchObject({ status: "paid" });
});
