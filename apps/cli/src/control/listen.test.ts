import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { httpSend } from "@vitrine/server";
import { expect, onTestFinished, test, vi } from "vitest";

import { startServer } from "../run.test-server.ts";
import type { Ended, TestServer } from "../run.test-server.ts";

/** The machine may be busy with other things. */
const patience = { timeout: 20_000 };

interface Receiver {
  readonly url: string;
  /** The event and the signature of each webhook. */
  readonly got: readonly (readonly [event: string, signature: unknown])[];
  /** What it answers, one after another; 204 when they are used up. */
  readonly answers: number[];
}

async function receiver(): Promise<Receiver> {
  const got: (readonly [string, unknown])[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      const { event } = JSON.parse(body) as { readonly event: string };
      got.push([event, request.headers["x-webhook-signature"]]);
      response.writeHead(answers.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got, answers };
}

/** A shop whose buyer has a webhook; `listen` follows it, and is interrupted when so many webhooks have arrived. */
async function listenedTo(hook: string): Promise<{
  readonly shop: TestServer;
  readonly local: Receiver;
  begin(...options: readonly string[]): Promise<void>;
  end(arrivals: number): Promise<Ended>;
}> {
  const local = await receiver();
  const shop = await startServer({ send: httpSend });
  await shop.worlds.first.mocks[0]!.pull("set-webhook", { user_id: 12345678, url: hook });
  let said: Promise<Ended>;
  return {
    shop,
    local,
    begin: async (...options) => {
      const watch = vi.spyOn(shop.worlds.first, "watch");
      said = shop.vitrine("listen", "--forward-to", local.url, ...options);
      await vi.waitFor(() => expect(watch).toHaveBeenCalled(), patience);
    },
    end: async (arrivals) => {
      await vi.waitFor(() => expect(local.got).toHaveLength(arrivals), patience);
      const written = (): readonly string[] => vi.mocked(process.stdout.write).mock.calls.map(([text]) => String(text));
      const answered = / \u2192 |"delivery":/;
      await vi.waitFor(() => expect(written().filter((text) => answered.test(text))).toHaveLength(arrivals), patience);
      process.emit("SIGINT");
      return said;
    },
  };
}

const mystore = "https://mystore.com/hook";
const nobody = "http://127.0.0.1:9/hook";

test("what is held for its host is forwarded, signed and in order, and what was answered is said", async () => {
  const { shop, local, begin, end } = await listenedTo(mystore);
  await begin();
  await shop.buy();
  const { code, stdout, stderr } = await end(2);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(local.got.map(([event]) => event)).toEqual(["order_placed", "balance_updated"]);
  for (const [, signature] of local.got) expect(signature).toMatch(/^[0-9a-f]{64}$/);
  expect(stdout).toContain(`Forwarding the webhooks of default at ${shop.url} to ${local.url}. Ctrl-C stops.\n`);
  expect(stdout).toMatch(new RegExp(`^\\d\\d:\\d\\d:\\d\\d +204 +→ +order_placed +\\S+ ms  ${local.url}$`, "m"));
});

test("only what was asked for is forwarded; with --json a document a line says what was sent", async () => {
  const { shop, local, begin, end } = await listenedTo(mystore);
  await begin("--event", "balance_updated", "--json");
  await shop.buy();
  const { stdout } = await end(1);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({ delivery: "2", event: "balance_updated", url: local.url, status: 204 });
});

test("each attempt is forwarded until the receiver has accepted one", async () => {
  const { shop, local, begin, end } = await listenedTo(nobody);
  local.answers.push(500);
  await begin("--event", "order_placed");
  await shop.buy();
  await vi.waitFor(() => expect(local.got).toHaveLength(1), patience);
  // Two more attempts fail at the webhook's own URL; only the first of them is news here.
  await shop.worlds.first.advance("1m");
  const { stdout } = await end(2);
  expect(stdout).toMatch(/ 500 +→ +order_placed .*\n.* 204 +→ +order_placed /);
  expect(await shop.json("deliveries", "show", "1")).toMatchObject({ state: "failed", attempts: [{}, {}, {}] });
});

test("faults act on what is forwarded: what is dropped does not come, what is lost comes with the retry", async () => {
  const { shop, local, begin, end } = await listenedTo(nobody);
  await shop.vitrine("faults", "add", "--webhook", "lose", "--event", "order_placed");
  await shop.vitrine("faults", "add", "--webhook", "drop", "--event", "balance_updated");
  await begin();
  await shop.buy();
  await shop.worlds.first.settled();
  expect(local.got).toEqual([]);
  await shop.worlds.first.advance("1m");
  await end(1);
  expect(local.got.map(([event]) => event)).toEqual(["order_placed"]);
});

test("requests are followed: those there are, then those to come, narrowed alike", async () => {
  const { buy, worlds, vitrine } = await startServer();
  await buy("nothing");
  const watch = vi.spyOn(worlds.first, "watch");
  const said = vitrine("requests", "--follow", "--status", "404", "--json");
  await vi.waitFor(() => expect(watch).toHaveBeenCalled(), patience);
  const told = vi.mocked(process.stdout.write);
  await vi.waitFor(() => expect(told.mock.calls.join("")).toContain(`"id":1`), patience);
  await buy();
  await buy("nowhere");
  await vi.waitFor(() => expect(told.mock.calls.join("")).toContain(`"id":3`), patience);
  process.emit("SIGTERM");
  const { code, stdout } = await said;
  expect(code).toBe(0);
  const entries = stdout.trim().split("\n");
  expect(entries.map((line) => (JSON.parse(line) as { readonly id: number }).id)).toEqual([1, 3]);
});

test("a request that comes while the others are listed is told once, and one after a reset too", async () => {
  const { buy, worlds, vitrine } = await startServer();
  const world = worlds.first;
  await buy();
  const list = world.requests.bind(world);
  vi.spyOn(world, "requests").mockImplementationOnce((filter) => {
    world.record({ ...list()[0]!, id: 2 });
    return list(filter);
  });
  const said = vitrine("requests", "--follow", "--json");
  const told = vi.mocked(process.stdout.write);
  await vi.waitFor(() => expect(told.mock.calls.join("")).toContain(`"id":2`), patience);
  await world.reset();
  await buy("nothing");
  await vi.waitFor(() => expect(told.mock.calls.join("")).toContain(`"status":404`), patience);
  process.emit("SIGHUP");
  const entries = (await said).stdout.trim().split("\n");
  expect(entries.map((line) => (JSON.parse(line) as { readonly id: number }).id)).toEqual([1, 2, 1]);
});

test("a server that ends is said, and the command ends with 1", async () => {
  const { worlds, vitrine, close } = await startServer();
  const watch = vi.spyOn(worlds.first, "watch");
  const said = vitrine("listen", "--forward-to", nobody);
  await vi.waitFor(() => expect(watch).toHaveBeenCalled(), patience);
  await close();
  const { code, stderr } = await said;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Cannot forward any longer: the server at \S+ has stopped\./);
});

test.for([
  [[], `"listen" needs --forward-to URL.`],
  [["--forward-to", "http://"], `--forward-to "http://" is not an address.`],
  [["--forward-to", "ftp://localhost/hook"], `--forward-to "ftp://localhost/hook" is not an address.`],
] as const)("%j is refused", async ([options, said]) => {
  const { vitrine } = await startServer();
  const { code, stderr } = await vitrine("listen", ...options);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});
