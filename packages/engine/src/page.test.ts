import { describe, expect, test } from "vitest";

import { customer, lemonade, stand } from "./lemonade.test-provider.ts";
import type { Tx } from "./lemonade.test-provider.ts";
import type { Visit } from "./page.ts";
import { defineProvider } from "./provider.ts";
import type { WorldOptions } from "./world-options.ts";
import { createWorld } from "./world.ts";

const html = { "content-type": "text/html; charset=utf-8" };

/** The stand with a blackboard: anyone can read it without a key, and take a cup for free. */
const withBoard = defineProvider({
  ...stand,
  basePath: "/api/v1",
  pages: {
    origin: "https://board.lemonade.example",
    shown: {
      "GET /board/{corner}": async (tx: Tx, { path, query, header }: Visit) => {
        const { cups } = (await tx.stands.get("stand"))!;
        const body = `${cups} cups, ${path["corner"]}, ${query.get("by")}, ${header("accept-language")}`;
        return { status: 200, headers: html, body };
      },
      "POST /board/{corner}": async (tx: Tx, { form }: Visit) => {
        const standing = (await tx.stands.get("stand"))!;
        await tx.stands.put({ ...standing, cups: standing.cups - Number(form.get("cups")) });
        return { status: 303, headers: { location: tx.pageUrl("/board/left") }, body: "" };
      },
    },
  },
});

function open(options: Partial<WorldOptions> = {}) {
  const world = createWorld({ ...options, providers: { lemonade: withBoard } });
  return { world, shop: world.lemonade };
}

describe("a page", () => {
  test("is shown without a key, and receives the browser's headers", async () => {
    const { shop } = open();
    const response = await shop.fetch("/board/right?by=bob", { headers: { "accept-language": "ru" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, html["content-type"]]);
    expect(await response.text()).toBe("40 cups, right, bob, ru");
  });

  test("receives a submitted form, and its writes stand", async () => {
    const { shop } = open();
    const answer = await shop.fetch("/board/right", { method: "POST", body: new URLSearchParams({ cups: "3" }) });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "https://board.lemonade.example/board/left"]);
    expect(await (await shop.fetch("/board/right")).text()).toMatch(/^37 cups/);
  });

  test("has its own name in the journal, and a fault can strike it", async () => {
    const { world, shop } = open();
    expect(shop.operations).toContain("GET /board/{corner}");
    world.faults.add({ operation: "GET /board/*", then: { status: 503 } });
    expect((await shop.fetch("/board/right")).status).toBe(503);
    expect((await shop.fetch("/board/right")).status).toBe(200);
    expect(world.requests().map(({ operation, key }) => [operation, key])).toEqual([
      ["GET /board/{corner}", null],
      ["GET /board/{corner}", null],
    ]);
  });

  test("does not make its path an operation", async () => {
    const { shop } = open();
    expect((await shop.fetch("/board", { headers: { "x-key": shop.apiKey } })).status).toBe(404);
    expect((await shop.fetch("/board/right", { method: "DELETE" })).status).toBe(401);
  });
});

describe("a link to a page", () => {
  const locationOf = async (options: Partial<WorldOptions>): Promise<string | null> => {
    const { shop } = open(options);
    return (await shop.fetch("/board/x", { method: "POST" })).headers.get("location");
  };
  const addresses = new Map([["lemonade", "http://127.0.0.1:4001"]]);

  test("leads to the real service, unless local pages are requested and served", async () => {
    expect(await locationOf({ addresses })).toBe("https://board.lemonade.example/board/left");
    expect(await locationOf({ checkout: "local" })).toBe("https://board.lemonade.example/board/left");
    expect(await locationOf({ checkout: "local", addresses })).toBe("http://127.0.0.1:4001/board/left");
  });

  test("contains its world's name, because it has no key", async () => {
    const location = await locationOf({ checkout: "local", addresses, name: "two" });
    expect(location).toBe("http://127.0.0.1:4001/board/left?world=two");
  });
});

describe("a base path", () => {
  test("comes before every documented path, and is required", async () => {
    const { world, shop } = open();
    const ada = customer(shop);
    expect((await ada("GET", "/api/v1/me")).status).toBe(200);
    expect((await ada("GET", "/me")).status).toBe(404);
    expect((await ada("GET", "/api/v10/me")).status).toBe(404);
    expect(world.requests()[0]?.operation).toBe("GET /me");
  });

  test("is empty if the documentation gives complete paths", async () => {
    const { lemonade: shop } = createWorld({ providers: { lemonade } });
    expect((await customer(shop)("GET", "/me")).status).toBe(200);
  });
});
