import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { bunaistore } from "@vitrine/mock-bunaistore";
import type { Ledger } from "@vitrine/specs/control";
import { expect, onTestFinished, test } from "vitest";

import { startServer } from "../run.test-server.ts";

test("calls are listed with why they were refused, the newest so many, or those of a status", async () => {
  const { vitrine, json, buy } = await startServer();
  for (const product of [undefined, "nothing", "nowhere"]) await buy(product);
  const { stdout } = await vitrine("requests");
  expect(stdout).toMatch(/^ +ID {2}AT \(UTC\) +STATUS {2}PROVIDER +OPERATION +MS {2}KEY +WHY\n/);
  expect(stdout).toMatch(/^ +1 {2}2024-06-19 14:32:07 {2}200 +bunaistore {2}POST \/v1\/orders +\d+\.\d {2}sk_…demo$/m);
  expect(stdout).toMatch(/^ +2 .* 404 .* sk_…demo {2}Product not found$/m);
  expect(await json("requests", "--status", "404", "--limit", "1")).toMatchObject([{ id: 3 }]);
  expect(await json("requests", "--operation", "GET *")).toEqual([]);
  expect((await vitrine("requests", "--operation", "GET *")).stdout).toBe("There are no such requests.\n");
});

test("one call is shown with what was sent and answered", async () => {
  const { vitrine, buy } = await startServer();
  await buy("nothing");
  const { stdout } = await vitrine("requests", "show", "1");
  expect(stdout).toMatch(/^Operation +POST \/v1\/orders$/m);
  expect(stdout).toContain(`\nSent\n{"product_id":"nothing","qty":1}\n`);
  expect(stdout).toMatch(/\nAnswered\n\{.*Product not found.*\}\n$/);
  expect(await vitrine("requests", "show", "7")).toMatchObject({ code: 1 });
  expect(await vitrine("requests", "show", "last")).toMatchObject({ code: 2 });
});

test("the books are shown in money, and as they are with --json", async () => {
  const { vitrine, json, buy } = await startServer();
  await buy();
  const { stdout } = await vitrine("ledger");
  expect(stdout).toMatch(
    /^2024-06-19 14:32:07 +3\.33 USD {2}bunaistore\/wallet\/12345678 +bunaistore\/sales +order_purchase +ORD\w+$/m,
  );
  expect(stdout).toMatch(/^bunaistore\/wallet\/12345678 +1,497\.17 USD$/m);
  expect(((await json("ledger")) as Ledger).entries.at(-1)).toMatchObject({ amount: 333 });
});

test("notes are listed", async () => {
  const { vitrine, buy } = await startServer();
  expect((await vitrine("notes")).stdout).toBe("There are no notes.\n");
  await vitrine("trigger", "bunaistore", "set-webhook", "user_id=12345678", "url=https://mystore.com/hook");
  await buy();
  expect((await vitrine("notes")).stdout).toMatch(
    /^2024-06-19 14:32:07 {2}bunaistore {2}order_placed to .* is held: .*$/m,
  );
});

test("an audit ends with 0 where all agrees", async () => {
  const { vitrine, json } = await startServer();
  expect(await vitrine("audit")).toEqual({ code: 0, stderr: "", stdout: "ok  Money and orders agree in default.\n" });
  expect(await json("audit")).toEqual({ ok: true, violations: [] });
});

test("an audit ends with 1 where something does not agree", async () => {
  const finding = { rule: "goods-without-payment", detail: "no debit", account: "bunaistore/wallet/12345678" };
  const dishonest = { ...bunaistore, audit: async () => [finding] } as typeof bunaistore;
  const { vitrine, buy } = await startServer({ providers: { bunaistore: dishonest } });
  await buy();
  const { code, stdout } = await vitrine("audit");
  expect(code).toBe(1);
  expect(stdout).toBe(
    [
      "RULE                   ABOUT                       REQUESTS  DETAIL",
      "goods-without-payment  bunaistore/wallet/12345678  1         no debit",
      "",
      "ID  AT (UTC)             STATUS  PROVIDER    OPERATION        KEY       ANSWER",
      " 1  2024-06-19 14:32:07  200     bunaistore  POST /v1/orders  sk_…demo",
      "",
    ].join("\n"),
  );
  expect(await vitrine("audit", "--json")).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`"ok": false`) as unknown,
  });
});

test("a world is saved to a file and put back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "vitrine-snapshot-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "before.json");
  const { vitrine, json, buy } = await startServer();
  expect((await vitrine("snapshot", "save", file)).stdout).toBe(`Saved default as it is in ${file}.\n`);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ world: "default", requests: [] });
  await buy();
  expect(await json("snapshot", "restore", file)).toMatchObject({ name: "default" });
  expect(await json("requests")).toEqual([]);
  expect(JSON.parse((await vitrine("snapshot", "save", "-")).stdout)).toMatchObject({ world: "default" });
});

test("a file that is no snapshot is refused", async () => {
  const { vitrine } = await startServer();
  expect(await vitrine("snapshot", "restore", "nowhere.json")).toMatchObject({ code: 1 });
  const own = await vitrine("snapshot", "restore", "package.json");
  expect(own).toMatchObject({ code: 1, stdout: "" });
});
