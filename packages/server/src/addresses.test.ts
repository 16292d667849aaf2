import { expect, test } from "vitest";

import { Addresses } from "./addresses.ts";

const shop = { url: "http://127.0.0.1:4001", port: 4001, provider: "bunaistore" };
const secondShop = { url: "http://127.0.0.1:5001", port: 5001, provider: "bunaistore" };
const control = { url: "http://127.0.0.1:4000", port: 4000, provider: undefined };

test("a provider's address is that of its first open port", () => {
  const addresses = new Addresses();
  const withdraw = addresses.add(shop);
  addresses.add(secondShop);
  expect(addresses.byProvider.get("bunaistore")).toBe(shop.url);
  withdraw();
  expect(addresses.byProvider.get("bunaistore")).toBe(secondShop.url);
});

test("all ports are listed, including the control API's", () => {
  const addresses = new Addresses();
  const { ports } = addresses;
  const withdraw = addresses.add(control);
  addresses.add(shop);
  expect([...ports]).toEqual([4000, 4001]);
  withdraw();
  expect([...ports]).toEqual([4001]);
});

test("a port number used by two hosts is listed until both are closed", () => {
  const addresses = new Addresses();
  const withdraw = addresses.add(shop);
  addresses.add({ ...shop, url: "http://[::1]:4001" });
  withdraw();
  expect([...addresses.ports]).toEqual([4001]);
});

test("entries that others wrote into the map stay", () => {
  const byProvider = new Map<string, string>();
  new Addresses(byProvider).add(shop);
  const withdraw = new Addresses(byProvider).add({ ...secondShop, provider: "tribute" });
  new Addresses(byProvider).add(secondShop);
  withdraw();
  expect([...byProvider]).toEqual([["bunaistore", shop.url]]);
});
