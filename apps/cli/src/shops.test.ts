import { createWorld } from "@vitrine/engine";
import { describe, expect, test } from "vitest";

import { shops } from "./shops.ts";
import { layOutPorts } from "./up/listeners.ts";

describe.for(shops)("$title", (shop) => {
  test("goes by the name its mock has", async () => {
    expect((await shop.load()).name).toBe(shop.name);
  });

  test("has the demo keys the banner shows, in their order", async () => {
    const world = createWorld({ providers: { [shop.name]: await shop.load() } });
    expect(world.mocks[0]!.keys).toEqual(shop.keys.map(({ key }) => key));
  });

  test("says of every key what the shop itself says of it", async () => {
    const mock = createWorld({ providers: { [shop.name]: await shop.load() } }).mocks[0]!;
    const accounts = await mock.accounts();
    for (const { key, whose } of shop.keys) {
      const headers = Object.fromEntries(
        Object.entries(shop.example.headers).map(([name, value]) => [name, value.replace(shop.keys[0]!.key, key)]),
      );
      const response = await mock.fetch(shop.example.path, { headers });
      const told = (await response.json()) as Answered;
      const user = accounts.find(({ api_key }) => api_key === key)?.["user_id"];
      expect(whose).toBe("link" in told ? describedShop(told) : describedUser(told, user));
    }
  });
});

type Answered = Readonly<Record<string, string | number | boolean | null>>;

function describedUser(account: Answered, user: unknown): string {
  const { display_name: name = null, balance = account["balance_rub"] } = account;
  return `${name === null ? "" : `${String(name)}, `}user ${String(user)}, balance ${Number(balance).toFixed(2)}`;
}

function describedShop({ name, id, recurrent, tokenCharging }: Answered): string {
  const extra = [recurrent && "takes recurring orders", tokenCharging && "charges saved cards"].filter(Boolean);
  return [name, `shop ${String(id)}`, ...extra].join(", ");
}

test("the control API comes first, and every shop keeps its distance from it", () => {
  const laidOut = layOutPorts(4000, shops).map(({ title, port }) => [title, port]);
  // These are documented; a further shop comes behind them.
  expect(laidOut.slice(0, 4)).toEqual([
    ["control API", 4000],
    ["BunaiStore", 4001],
    ["Padington", 4002],
    ["Tribute", 4003],
  ]);
  expect(layOutPorts(0, shops).every(({ port }) => port === 0)).toBe(true);
  expect(new Set(shops.map(({ offset }) => offset)).size).toBe(shops.length);
});
