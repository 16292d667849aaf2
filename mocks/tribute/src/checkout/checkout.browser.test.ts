import { existsSync } from "node:fs";

import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { jam, jamWith, openSite, type Site } from "./checkout.test-site.ts";
import { contrastOfTexts } from "./contrast.test-page.ts";

const executablePath = process.env["VITRINE_CHROMIUM"] ?? "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);
const phone = { width: 320, height: 640 };
/** Another site on the same port, because a content security policy can forbid redirects to another site. */
const shopsOwnSite = (shop: Site): string => shop.origin.replace("127.0.0.1", "localhost");

if (!hasBrowser)
  console.warn(`Skipped the checkout in a browser: there is no ${executablePath}. Set VITRINE_CHROMIUM.`);

describe.skipIf(!hasBrowser)(
  `the checkout in a browser${hasBrowser ? "" : ` (there is no ${executablePath})`}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser;
    let shop: Site;

    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath,
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
        ],
      });
    }, 60_000);
    afterAll(() => browser?.close());

    beforeEach(async () => {
      shop = await openSite();
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await shop.close();
    });

    /** Opens a browser at the checkout. */
    async function open(options: BrowserContextOptions = {}, path = jam.order.uuid): Promise<Page> {
      const context = await browser.newContext({ locale: "en-GB", ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(`${shop.origin}/shop/pay/${path}`);
      return page;
    }

    describe("without scripts", () => {
      test("is paid and goes on to the shop's own site through any redirects", async () => {
        shop.show(jamWith({ successUrl: `${shopsOwnSite(shop)}/moved?to=${shop.origin}/thanks` }));
        const page = await open({ javaScriptEnabled: false });
        await page.getByRole("button", { name: "Pay by card €12.50" }).click();
        await page.waitForURL(`${shop.origin}/thanks`);
        expect(shop.choices).toEqual([{ action: "pay", method: "card" }]);
      });

      test.each([
        ["Have the payment declined", { action: "decline", method: "card" }],
        ["Leave without paying", { action: "leave" }],
      ])("goes on to failUrl after %j", async (button, choice) => {
        shop.show(jamWith({ failUrl: `${shopsOwnSite(shop)}/sorry` }));
        const page = await open({ javaScriptEnabled: false });
        await page.getByRole("button", { name: button }).click();
        await page.waitForURL(`${shopsOwnSite(shop)}/sorry`);
        expect(shop.choices).toEqual([choice]);
      });

      test("shows the result itself if the shop set no URLs", async () => {
        const page = await open({ javaScriptEnabled: false });
        await page.getByRole("button", { name: "Have the payment declined" }).click();
        await page.getByRole("alert").getByText("The payment was declined.").waitFor();
        await page.getByRole("button", { name: "Leave without paying" }).click();
        await page.getByRole("status").getByText("You left without paying.").waitFor();
        await page.getByRole("button", { name: "Pay with Wallet (TON)" }).click();
        await page.getByRole("heading", { name: "Paid", exact: true }).waitFor();
        expect(await page.getByRole("button").count()).toBe(0);
        expect(shop.choices.at(-1)).toEqual({ action: "pay", method: "wallet" });
      });

      test("waits for Stars to be confirmed, and then leads back to the shop", async () => {
        shop.show({ ...jamWith({ starsAmount: 500 }), methods: ["card", "stars"] });
        const page = await open({ javaScriptEnabled: false });
        await page.getByRole("button", { name: "Pay with Telegram Stars 500 Stars" }).click();
        await page.getByRole("heading", { name: "Payment received" }).waitFor();
        shop.show(jamWith({ status: "paid", successUrl: `${shopsOwnSite(shop)}/thanks` }));
        await page.getByRole("link", { name: "Check again" }).click();
        await page.getByRole("link", { name: "Back to the shop" }).click();
        await page.waitForURL(`${shopsOwnSite(shop)}/thanks`);
      });
    });

    test("can be paid with the keyboard alone, and shows the focus", async () => {
      const page = await open();
      await page.keyboard.press("Tab");
      const focus = "[document.activeElement.innerText, getComputedStyle(document.activeElement).outlineStyle]";
      expect(await page.evaluate(focus)).toEqual(["Pay by card\n€12.50", "solid"]);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Paid", exact: true }).waitFor();
    });

    describe("shows", () => {
      test("its headings in order: the item, the charges, the payment methods", async () => {
        shop.show(jamWith({ period: "monthly", firstPeriodAmount: 500 }));
        const page = await open();
        const headings = "[...document.querySelectorAll('h1, h2, h3')].map((it) => [it.tagName, it.innerText])";
        expect(await page.evaluate(headings)).toEqual([
          ["H1", "Marmalade, 340 g"],
          ["H2", "What will be charged"],
          ["H2", "How do you want to pay?"],
          ["H3", "Or try what else can happen"],
        ]);
        expect(await page.locator(".amount").innerText()).toBe("€5.00");
        expect(await page.getByRole("listitem").allInnerTexts()).toEqual([
          "Now\n€5.00\nFirst payment",
          "28 February 2026\n€12.50\nThen every month, until it is cancelled",
        ]);
      });

      test("English to an English browser, and says that no money moves", async () => {
        const page = await open({ locale: "en-US" });
        expect(await page.locator("html").getAttribute("lang")).toBe("en");
        expect(await page.getByRole("banner").innerText()).toContain("no money moves");
        await page.getByRole("heading", { name: "How do you want to pay?" }).waitFor();
      });

      test("Russian to a Russian browser, and says that no money moves", async () => {
        shop.show(jamWith({ currency: "rub", amount: 30_000_000, period: "yearly", trialPeriod: "twelve_hours" }));
        const page = await open({ locale: "ru-RU" });
        expect(await page.locator("html").getAttribute("lang")).toBe("ru");
        expect(await page.getByRole("banner").innerText()).toContain("деньги не списываются");
        expect(plain(await page.getByRole("listitem").allInnerTexts())).toEqual([
          "Сейчас Бесплатно Пробный период: 12 часов",
          "31 января 2026 г. в 21:30 UTC 300 000,00 ₽ Первый платёж",
          "31 января 2027 г. в 21:30 UTC 300 000,00 ₽ Затем каждый год, пока подписку не отменят",
        ]);
      });

      test("an unknown order with status 404", async () => {
        const page = await open({}, "unknown");
        await page.getByRole("heading", { level: 1, name: "There is no such order" }).waitFor();
        expect(await page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")).toBe(404);
      });
    });

    describe("with untrusted content", () => {
      const script = `<script>document.title="owned"</script>`;
      const image = `"><img src=x onerror='document.title="owned"'>`;

      test("shows markup as plain text", async () => {
        shop.show({ ...jamWith({ title: script, description: image + script }), shopName: image });
        const page = await open();
        expect(await page.locator("h1").innerText()).toBe(script);
        expect(await page.locator(".shop").innerText()).toBe(image);
        expect(await page.locator(".description").innerText()).toBe(image + script);
        expect(await page.title()).toBe(`${script} · Checkout`);
        expect(await page.locator("script, img").count()).toBe(0);
      });

      test("runs no script even if one gets in", async () => {
        const page = await open();
        await page.evaluate(`new Promise((settle) => {
          document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="document.title = 1">');
          document.body.lastElementChild.addEventListener("error", settle);
          document.body.append(Object.assign(document.createElement("script"), { text: "document.title = 2" }));
        })`);
        expect(await page.title()).toBe("Marmalade, 340 g · Checkout");
      });

      test("follows no javascript: URL", async () => {
        const url = `javascript:document.title="owned"`;
        shop.show(jamWith({ successUrl: url, failUrl: url }));
        const page = await open();
        await page.getByRole("button", { name: "Leave without paying" }).click();
        await page.getByRole("status").waitFor();
        await page.getByRole("button", { name: "Pay by card" }).click();
        await page.getByRole("heading", { name: "Paid", exact: true }).waitFor();
        expect(await page.getByRole("link").count()).toBe(0);
        expect(await page.title()).toBe("Marmalade, 340 g · Checkout");
      });

      test("loads nothing but itself", async () => {
        shop.show(jamWith({ imageUrl: `${shop.origin}/picture.png` }));
        const context = await browser.newContext();
        const page = await context.newPage();
        const asked: string[] = [];
        const complaints: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        page.on("console", (message) => complaints.push(message.text()));
        await page.goto(`${shop.origin}/shop/pay/1`, { waitUntil: "networkidle" });
        expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([`${shop.origin}/shop/pay/1`]);
        expect(shop.visits).toEqual(["GET /shop/pay/1"]);
        expect(complaints).toEqual([]);
      });
    });

    describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
      test.each(["pending", "declined", "paid", "failed"] as const)(
        "every text of a %s order has enough contrast",
        async (kind) => {
          const status = kind === "declined" ? "pending" : kind;
          const addresses = { imageUrl: "https://pictures.example/", successUrl: "https://shop.example/" };
          shop.show(jamWith({ status, period: "monthly", ...addresses }));
          const page = await open({ colorScheme }, kind === "declined" ? "1?outcome=declined" : "1");
          const contrasts = await page.evaluate<readonly [string, number][]>(contrastOfTexts);
          expect(contrasts.length).toBeGreaterThan(8);
          expect(contrasts.filter(([, ratio]) => ratio < 4.5)).toEqual([]);
        },
      );

      test("the background has the right colour", async () => {
        const page = await open({ colorScheme });
        const [lightness] =
          (await page.evaluate<string>("getComputedStyle(document.body).backgroundColor")).match(/\d+/g) ?? [];
        expect(Number(lightness) > 128).toBe(colorScheme === "light");
      });
    });

    describe("on a phone", () => {
      const texts = {
        long: "W".repeat(100),
        emoji: "🍊".repeat(50),
        arabic: "مربى البرتقال ".repeat(7),
        cyrillic: "Достопримечательность".repeat(4),
      };

      test.each(Object.entries(texts))("fits its width with a title that is %s", async (_, title) => {
        const order = jamWith({
          title,
          description: title.repeat(3),
          currency: "rub",
          amount: 30_000_000,
          period: "monthly",
          trialPeriod: "seven_days",
          firstPeriodAmount: 29_999_999,
          starsAmount: 1_000_000,
          imageUrl: `https://${"a".repeat(63)}.example/`,
        });
        shop.show({ ...order, shopName: title, methods: ["card", "sbp", "wallet", "stars"] });
        for (const locale of ["en-GB", "ru-RU"]) {
          const page = await open({ viewport: phone, locale }, "1?outcome=declined");
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(phone.width);
          // Nothing is cut off by its container either.
          expect(
            await page.evaluate(
              "[...document.querySelectorAll('main *')].filter((it) => it.getBoundingClientRect().right > innerWidth).length",
            ),
          ).toBe(0);
        }
      });

      test("has buttons large enough for a thumb", async () => {
        const page = await open({ viewport: phone, hasTouch: true });
        const boxes = await Promise.all((await page.getByRole("button").all()).map((button) => button.boundingBox()));
        expect(boxes.length).toBe(4);
        expect(boxes.filter((box) => (box?.height ?? 0) < 44)).toEqual([]);
      });
    });
  },
);

/** Numbers and dates contain no-break spaces. */
function plain(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/\s+/g, " "));
}
