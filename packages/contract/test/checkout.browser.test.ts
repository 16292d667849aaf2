import { createHmac } from "node:crypto";
import { existsSync } from "node:fs";

import { tribute } from "@vitrine/mock-tribute";
import { createWorlds, serve } from "@vitrine/server";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

import { openReceiver } from "../src/index.ts";

const executablePath = process.env["VITRINE_CHROMIUM"] ?? "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);

/** A shop with local checkout links, its webhooks, and its customer's browser. */
async function openShop(browser: Browser, world = "default") {
  const worlds = createWorlds({ providers: { tribute }, checkout: "local" });
  const serving = await serve(worlds, { graceMs: 0 });
  const receiver = await openReceiver();
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
  page.setDefaultTimeout(10_000);
  onTestFinished(async () => {
    await page.context().close();
    await receiver.close();
    worlds.close();
    await serving.close();
  });
  const living = world === "default" ? worlds.first : worlds.create({ name: world });
  const mock = living.mocks[0]!;
  await mock.pull("update-shop", { id: 1, callbackUrl: receiver.url });
  const key = mock.keys[0]!;
  const call = async (method: string, path: string, body?: unknown): Promise<Readonly<Record<string, string>>> => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${serving.url}/api/v1${path}`, { method, headers: { "api-key": key }, ...content });
    return (await response.json()) as Readonly<Record<string, string>>;
  };
  const order = (fields: object = {}): ReturnType<typeof call> =>
    call("POST", "/shop/orders", { amount: 100_000, currency: "rub", title: "Tea", description: "Green", ...fields });
  return { key, call, order, receiver, page, serving };
}

const button = (page: Page, name: RegExp): Promise<void> => page.getByRole("button", { name }).click();

describe.skipIf(!hasBrowser)("an order in a customer's browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    });
  }, 60_000);
  afterAll(() => browser?.close());

  test("is created, paid on the page, redirects to the shop, and is reported in a signed webhook", async () => {
    const { key, call, order, receiver, page, serving } = await openShop(browser);
    const { uuid, paymentUrl } = await order({ successUrl: receiver.url });
    expect(paymentUrl).toBe(`${serving.url}/shop/pay/${uuid}`);
    await page.goto(paymentUrl!);
    await button(page, /pay by card/i);
    await page.waitForURL(receiver.url);
    expect(await call("GET", `/shop/orders/${uuid}/status`)).toEqual({ status: "paid" });
    await expect.poll(() => receiver.received.filter(({ method }) => method === "POST").length).toBe(1);
    const { body, headers, json } = receiver.received.find(({ method }) => method === "POST")!;
    expect(headers["trbt-signature"]).toBe(createHmac("sha256", key).update(body).digest("hex"));
    expect(json).toMatchObject({ name: "shop_order", payload: { uuid, status: "paid", amount: 100_000, fee: 8_000 } });
  });

  test("is declined, stays payable, and is paid at the second attempt", async () => {
    const { call, order, receiver, page } = await openShop(browser);
    const { uuid, paymentUrl } = await order();
    await page.goto(paymentUrl!);
    await button(page, /declin/i);
    await page.getByRole("alert").waitFor();
    expect(await call("GET", `/shop/orders/${uuid}/status`)).toEqual({ status: "pending" });
    await button(page, /pay by card/i);
    await expect.poll(() => call("GET", `/shop/orders/${uuid}/status`)).toEqual({ status: "paid" });
    await expect
      .poll(() => receiver.received.map(({ json }) => json["name"]))
      .toEqual(["shop_order_payment_failed", "shop_order"]);
  });

  test("is paid in its own world, although a page has no key", async () => {
    const { call, order, page } = await openShop(browser, "second");
    const { uuid, paymentUrl } = await order();
    await page.goto(paymentUrl!);
    await button(page, /declin/i);
    await page.getByRole("alert").waitFor();
    await button(page, /pay by card/i);
    await expect.poll(() => call("GET", `/shop/orders/${uuid}/status`)).toEqual({ status: "paid" });
  });

  test("shows markup in a title as text, and refuses a script as an address", async () => {
    const { order, page } = await openShop(browser);
    const title = "<script>document.title='owned'</script>";
    const { paymentUrl } = await order({ title });
    await page.goto(paymentUrl!);
    expect(await page.getByRole("heading", { name: title }).count()).toBe(1);
    expect(await page.title()).not.toBe("owned");
    expect(await order({ successUrl: "javascript:alert(1)" })).toMatchObject({ error: "error_invalid_url" });
  });
});
