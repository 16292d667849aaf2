import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { World } from "@vitrine/specs/control";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";

import { spawnVitrine } from "./main.test-process.ts";
import type { TestProcess } from "./main.test-process.ts";
import { isTaken } from "./up/listeners.ts";

const demoKey = { "x-api-key": "sk_live_demo" };
const spawned: TestProcess[] = [];
/** Ten ports that no test gets by asking for a free one. */
const ownPorts = 20_000 + (process.pid % 1_000) * 10;

/** Started, with the addresses it says. */
async function start(...args: readonly string[]): Promise<{ vitrine: TestProcess; shop: string; control: string }> {
  const vitrine = run("--port", "0", ...args);
  const shop = await vitrine.says(/BunaiStore +(http:\S+)/);
  const control = await vitrine.says(/Control API +(http:\S+)/);
  await vitrine.says(/Stop +Ctrl-C/);
  return { vitrine, shop, control };
}

function run(...args: readonly string[]): TestProcess {
  const vitrine = spawnVitrine(args);
  spawned.push(vitrine);
  return vitrine;
}

/** A server of somebody else. */
async function strangerAt(port = 0): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((_request, response) => response.end("<html>")).listen(port, "127.0.0.1");
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The status of a POST with a JSON body. */
function post(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: "POST", headers: { "content-type": "application/json", ...headers } });
    asking.on("response", (response) => resolve(response.resume().statusCode ?? 0));
    asking.on("error", reject);
    asking.end(JSON.stringify(body));
  });
}

afterEach(async () => {
  for (const vitrine of spawned) vitrine.signal("SIGKILL");
  await Promise.all(spawned.splice(0).map(({ ending }) => ending));
});

describe("vitrine up", { timeout: 60_000 }, () => {
  test("serves the shop with its demo key, logs the request, and exits with 0 on Ctrl-C", async () => {
    const { vitrine, shop } = await start();
    const response = await fetch(`${shop}/v1/me`, { headers: demoKey });
    expect(await response.json()).toMatchObject({ user_id: 12345678, balance: 1500.5 });
    const second = await vitrine.says(/Padington +(http:\S+)/);
    const bearer = { authorization: "Bearer pad_live_demo" };
    expect(await (await fetch(`${second}/v1/balance`, { headers: bearer })).json()).toEqual({ balance_rub: 5432.1 });
    const line = await vitrine.says(/^\d\d:\d\d:\d\d +200 +bunaistore +GET +\/v1\/me .*$/m);
    expect(line).toMatch(/ \d.* ms  sk_…demo$/);

    vitrine.signal("SIGINT");
    const { code, stdout, stderr } = await vitrine.ending;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/\nStopped\.\n$/);
    expect(stdout).not.toContain("\u001b[");
  });

  test("exits with 0 on SIGTERM, loses no line and frees its ports", async () => {
    const { vitrine, shop } = await start();
    await fetch(`${shop}/v1/products`, { headers: demoKey });
    vitrine.signal("SIGTERM");
    const { code, stdout } = await vitrine.ending;
    expect(code).toBe(0);
    expect(stdout).toMatch(/ GET +\/v1\/products .*\nStopped\.\n$/);
    expect(await isTaken("127.0.0.1", Number(new URL(shop).port))).toBe(false);
  });

  test("ends at once on a second signal, whatever is pending", async () => {
    const { vitrine, shop, control } = await start();
    await post(`${control}/faults`, { then: { delay_ms: 600_000 } });
    const cut = new Promise((resolve) => get(`${shop}/v1/me`, { headers: demoKey }).on("error", resolve));
    const hasArrived = async (): Promise<boolean> =>
      !(await (await fetch(`${control}/faults`)).text()).includes(`"fired":0`);
    while (!(await hasArrived()));
    vitrine.signal("SIGINT");
    await vitrine.says(/Finishing open requests/);
    vitrine.signal("SIGINT");
    expect((await vitrine.ending).code).toBe(130);
    await cut;
  });

  test("ends when its output pipe is closed", async () => {
    const { vitrine, shop } = await start();
    vitrine.stopReading();
    await fetch(`${shop}/v1/me`, { headers: demoKey });
    expect((await vitrine.ending).code).toBe(0);
  });

  test("logs changes by the control API, faults and webhooks", async () => {
    const { vitrine, shop, control } = await start();
    const receiver = await strangerAt();
    const url = `http://127.0.0.1:${receiver.port}/hook`;
    await post(`${control}/bunaistore/set-webhook`, { user_id: 12345678, url });
    await post(`${control}/faults`, { operation: "GET /v1/me", then: { status: 503 } });
    await fetch(`${shop}/v1/me`, { headers: demoKey });
    await post(`${shop}/v1/orders`, { product_id: "PRD_XYZ" }, demoKey);
    await vitrine.says(/ 200 +POST +\/default\/bunaistore\/set-webhook .* control API\n/);
    await vitrine.says(/ 503 +bunaistore +GET +\/v1\/me .* sk_…demo +fault_1: status 503\n/);
    await vitrine.says(new RegExp(` 200 +→ +order_placed .* ${url}\n`));
    await receiver.close();
  });

  test("logs notes that no response and no webhook shows", async () => {
    const { vitrine, shop, control } = await start("--clock", "manual");
    await post(`${shop}/v1/topup/submit_txid`, { method: "binance", txid: "123456789012345678" }, demoKey);
    await post(`${control}/clock/advance`, { by: "1h" });
    await vitrine.says(/ · +top-up binance 123456789012345678 of user 12345678: expired\n/);
  });

  test("takes its other options: a manual clock, a seed, and a token beyond loopback", async () => {
    const { vitrine, control } = await start("--clock", "manual", "--seed", "7", "--host", "0.0.0.0");
    const token = await vitrine.says(/Authorization: Bearer (\w{32})\b/);
    expect((await fetch(control)).status).toBe(401);
    const response = await fetch(control, { headers: { authorization: `Bearer ${token}` } });
    const { seed, clock } = (await response.json()) as World;
    expect({ seed, mode: clock.mode }).toEqual({ seed: 7, mode: "manual" });
    const other = run("--port", "0", "--host", "0.0.0.0");
    expect(await other.says(/Authorization: Bearer (\w+)/)).not.toBe(token);
  });

  test("beyond loopback requires the given token, and does not print it", async () => {
    const vitrine = spawnVitrine(["--port", "0", "--host", "0.0.0.0"], { env: { VITRINE_TOKEN: "let-me-in" } });
    spawned.push(vitrine);
    const control = await vitrine.says(/Control API +(http:\S+)/);
    await vitrine.says(/Authorization: Bearer \$VITRINE_TOKEN\b/);
    const statuses = ["let-me-in", "let-me-out"].map((token) =>
      fetch(control, { headers: { authorization: `Bearer ${token}` } }).then(({ status }) => status),
    );
    expect(await Promise.all(statuses)).toEqual([200, 401]);
    vitrine.signal("SIGTERM");
    expect((await vitrine.ending).stdout).not.toContain("let-me-in");
  });

  test("puts the shop right above the control API", async () => {
    const vitrine = run("--port", String(ownPorts));
    expect(await vitrine.says(/Control API +http:\S+:(\d+)/)).toBe(String(ownPorts));
    expect(await vitrine.says(/BunaiStore +http:\S+:(\d+)/)).toBe(String(ownPorts + 1));
  });

  test("opens nothing when one of its ports is in use, and names the port and a fix", async () => {
    const stranger = await strangerAt(ownPorts + 5);
    const vitrine = run("--port", String(ownPorts + 4));
    const { code, stdout, stderr } = await vitrine.ending;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      new RegExp(
        `^Cannot listen on 127\\.0\\.0\\.1:${stranger.port} \\(BunaiStore\\): the port is in use\\. .* --port \\d+\n$`,
      ),
    );
    await stranger.close();
  });

  test("recognises another Vitrine on its port", async () => {
    const { control } = await start();
    const { port } = new URL(control);
    const { code, stderr } = await run("--port", port).ending;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^Cannot listen on 127\\.0\\.0\\.1:${port} \\(control API\\): another Vitrine is running there\\.`),
    );
  });
});

describe("a configuration", { timeout: 60_000 }, () => {
  /** A folder with this configuration in it. */
  function folderWith(text: string): string {
    const folder = mkdtempSync(join(tmpdir(), "vitrine-up-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "vitrine.config.ts"), text);
    return folder;
  }

  test("is found automatically, and every world begins with it, also after a reset", async () => {
    const folder = folderWith(`export default {
      port: 0,
      clock: "manual",
      seed: 7,
      faults: [{ operation: "GET /v1/me", then: { status: 503 } }],
      seeds: { bunaistore: { accounts: [{ user_id: 5, balance: 20 }] } },
    };`);
    const vitrine = spawnVitrine(["--seed", "8"], { cwd: folder });
    spawned.push(vitrine);
    const shop = await vitrine.says(/BunaiStore +(http:\S+)/);
    const control = await vitrine.says(/Control API +(http:\S+)/);
    await vitrine.says(/Config +vitrine\.config\.ts\n/);
    await vitrine.says(/Clock +stands at /);
    await vitrine.says(/Seed +8\n/);
    for (let time = 1; time <= 2; time += 1) {
      const { providers } = (await (await fetch(control)).json()) as World;
      expect(providers.bunaistore!.accounts.map(({ user_id }) => user_id)).toContain(5);
      expect((await fetch(`${shop}/v1/me`, { headers: demoKey })).status).toBe(503);
      expect((await fetch(`${shop}/v1/me`, { headers: demoKey })).status).toBe(200);
      await post(`${control}/reset`, {});
    }
  });

  test("that is invalid opens nothing, names the place and exits with 2", async () => {
    const folder = folderWith(`export default { port: 0, seeds: { bunaistore: { accounts: [{ balance: "ten" }] } } };`);
    const vitrine = spawnVitrine([], { cwd: folder });
    spawned.push(vitrine);
    const { code, stdout, stderr } = await vitrine.ending;
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^Cannot use vitrine\.config\.ts: seeds\.bunaistore\.accounts\[0\]\.balance is wrong\. /);
  });
});

describe("a running server", { timeout: 60_000 }, () => {
  test("is controlled from another process, and followed by listen until Ctrl-C", async () => {
    const { shop, control } = await start("--clock", "manual");
    const receiver = await strangerAt();
    const hook = `http://127.0.0.1:${receiver.port}/hook`;
    const listening = run("listen", "--forward-to", hook, "--url", control);
    await listening.says(/^Forwarding the webhooks of default /);
    const lever = ["trigger", "bunaistore", "set-webhook", "user_id=12345678", "url=https://mystore.com/hook"];
    expect(await run(...lever, "--url", control).ending).toMatchObject({ code: 0, stderr: "" });
    await post(`${shop}/v1/orders`, { product_id: "PRD_XYZ" }, demoKey);
    await listening.says(new RegExp(` 200 +→ +order_placed .* ${hook}\n`));
    listening.signal("SIGINT");
    expect(await listening.ending).toMatchObject({ code: 0, stderr: "" });
    const { stdout } = await run("worlds", "--json", "--url", control).ending;
    expect(JSON.parse(stdout)).toMatchObject([{ name: "default" }]);
    await receiver.close();
  });
});

describe("vitrine check", { timeout: 60_000 }, () => {
  test("stopped by Ctrl-C leaves no world behind and does not report success", async () => {
    const { control } = await start("--only", "bunaistore");
    const worlds = new URL("/_vitrine/worlds", control);
    const names = async (): Promise<readonly string[]> =>
      ((await (await fetch(worlds)).json()) as readonly World[]).map(({ name }) => name);
    const checking = run("check", "bunaistore", "--url", control);
    await vi.waitUntil(async () => (await names()).length > 1, { timeout: 30_000, interval: 5 });
    checking.signal("SIGINT");
    const { code, stdout, stderr } = await checking.ending;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^Cannot say whether BunaiStore .*: it was stopped after \d+ of \d+ scenarios\.\n$/);
    expect(await names()).toEqual(["default"]);
  });
});

describe("the command line", { timeout: 60_000 }, () => {
  test("ends silently, with its result's exit code, when its output pipe is closed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "vitrine-pipe-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "openapi.json");
    const paths = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`/${index}`, { get: {} }]));
    writeFileSync(file, JSON.stringify({ openapi: "3.1.0", paths }));
    const drift = run("drift", "padington", "--spec", file);
    drift.stopReading();
    expect(await drift.ending).toMatchObject({ code: 2, stderr: "" });
  });

  test("an unknown option exits with 2 and suggests the closest one", async () => {
    expect(await run("--prot", "5000").ending).toEqual({
      code: 2,
      stdout: "",
      stderr: 'Cannot read the command line: there is no option --prot. Did you mean "--port"? See vitrine --help.\n',
    });
  });

  test("--help and --version print and exit with 0", async () => {
    const [help, version] = await Promise.all([run("--help").ending, run("--version").ending]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("vitrine --port 5000");
    expect(version).toMatchObject({ code: 0, stderr: "" });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test("a Node that is too old gets an error, from code that runs there", async () => {
    const asOld = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } })`;
    const vitrine = spawnVitrine(["--port", "0"], {
      nodeOptions: ["--import", `data:text/javascript,${encodeURIComponent(asOld)}`],
    });
    spawned.push(vitrine);
    const { code, stdout, stderr } = await vitrine.ending;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^Cannot run Vitrine: this is Node 18\.20\.8, and it needs Node 20 or newer\. .*\n$/);
  });
});

describe("vitrine doctor", { timeout: 60_000 }, () => {
  test("calls every shop, in process and over HTTP", async () => {
    const { stdout, stderr } = await run("doctor", "--port", "0").ending;
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^ {2}ok +BunaiStore, in process: GET \/v1\/me answers 200$/m);
    expect(stdout).toMatch(/^ {2}ok +BunaiStore, over HTTP: GET \/v1\/me answers 200$/m);
    expect(stdout).toMatch(/^ {2}ok +Padington, over HTTP: GET \/v1\/balance answers 200$/m);
    expect(stdout).toMatch(/^ {2}ok +The control API: GET \/_vitrine\/health answers 200$/m);
  });

  test("names a port in use with its fix, and exits with 1", async () => {
    const stranger = await strangerAt();
    const { code, stdout } = await run("doctor", "--port", String(stranger.port)).ending;
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`^ {2}problem +Cannot listen on \\S+:${stranger.port} .*\n +Stop what runs there`, "m"),
    );
    await stranger.close();
  });
});
