import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, onTestFinished, test } from "vitest";

import { startServer } from "../run.test-server.ts";
import type { TestServer } from "../run.test-server.ts";

const hook = ["trigger", "bunaistore", "set-webhook", "user_id=12345678"] as const;

/** A server with an order whose two events are for a host that is never contacted. */
async function heldEvents(): Promise<TestServer> {
  const open = await startServer();
  await open.vitrine(...hook, "url=https://mystore.com/hook");
  await open.buy();
  return open;
}

/** A receiver that takes down what it gets. */
async function receiver(): Promise<{ readonly url: string; readonly got: readonly (readonly [string, unknown])[] }> {
  const got: (readonly [string, unknown])[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      got.push([body, request.headers["x-webhook-signature"]]);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got };
}

test("webhooks are listed with their fate, all or some of them", async () => {
  const { vitrine, json } = await heldEvents();
  expect((await vitrine("deliveries")).stdout).toBe(
    [
      "ID  CREATED (UTC)        STATE  PROVIDER    EVENT            TRIES  LAST  URL\n",
      " 1  2024-06-19 14:32:07  held   bunaistore  order_placed         0        https://mystore.com/hook\n",
      " 2  2024-06-19 14:32:07  held   bunaistore  balance_updated      0        https://mystore.com/hook\n",
    ].join(""),
  );
  expect(await json("deliveries", "--event", "balance_updated")).toMatchObject([{ id: "2" }]);
  expect(await json("deliveries", "--state", "delivered")).toEqual([]);
  expect((await vitrine("deliveries", "--provider", "padington")).stdout).toBe("There are no such webhooks.\n");
});

test("one webhook is shown with its bytes and every attempt", async () => {
  const { vitrine, buy, worlds } = await startServer({ send: async () => ({ status: 200 }) });
  await vitrine(...hook, "url=http://127.0.0.1:9/hook");
  await buy();
  await worlds.first.settled();
  const { stdout } = await vitrine("deliveries", "show", "1");
  expect(stdout).toMatch(/^State +delivered$/m);
  expect(stdout).toMatch(/^Try 1 +2024-06-19 14:32:07 UTC {2}200$/m);
  expect(stdout).toMatch(/^x-webhook-signature +[0-9a-f]{64}$/m);
  expect(stdout).toMatch(/^\{"event":"order_placed",.*\}$/m);
  expect(await vitrine("deliveries", "show", "7")).toMatchObject({ code: 1, stdout: "" });
});

test("a webhook is sent once more", async () => {
  const sent: string[] = [];
  const { vitrine, json, buy, worlds } = await startServer({
    send: async ({ url }) => {
      sent.push(url);
      return { status: 200 };
    },
  });
  await vitrine(...hook, "url=http://127.0.0.1:9/hook");
  await buy();
  await worlds.first.settled();
  expect(await json("deliveries", "redeliver", "1")).toMatchObject({ id: "1", attempts: [{}, {}] });
  expect(sent).toHaveLength(3);
});

test("a held one is sent elsewhere, signed, and stays as it was", async () => {
  const { vitrine, json } = await heldEvents();
  const { url, got } = await receiver();
  expect((await vitrine("deliveries", "redeliver", "1", "--to", url)).stdout).toBe(`${url} answered 204.\n`);
  expect(got).toEqual([[expect.stringMatching(/"order_placed"/), expect.stringMatching(/^[0-9a-f]{64}$/)]]);
  expect(await json("deliveries", "--state", "held")).toMatchObject([{ id: "1", attempts: [] }, {}]);
});

test("a receiver that is not there is said, and ends with 1", async () => {
  const { vitrine } = await heldEvents();
  const { code, stderr } = await vitrine("deliveries", "redeliver", "1", "--to", "127.0.0.1:9/hook");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Cannot deliver 1 to http:\/\/127\.0\.0\.1:9\/hook: .*\n$/);
  expect(await vitrine("deliveries", "redeliver", "1", "--to", "http://")).toMatchObject({ code: 2 });
});
