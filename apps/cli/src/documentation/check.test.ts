import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Report } from "@vitrine/contract";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { runCaptured, startServer } from "../run.test-server.ts";
import type { Ended } from "../run.test-server.ts";
import { startProxy } from "./check.test-proxy.ts";
import type { ProxiedAnswer, Change, TestProxy } from "./check.test-proxy.ts";
import { showProgress } from "./progress.ts";

const check = (url: string, ...more: readonly string[]): Promise<Ended> =>
  runCaptured(["check", "bunaistore", "--url", url, ...more]);

/** Answers one status in place of another. */
function status(from: number, to: number): (right: ProxiedAnswer) => ProxiedAnswer {
  return (right) => (right.status === from ? { ...right, status: to } : right);
}

/** A Vitrine server that is right but for one thing. */
async function deviant(call: string, change: (right: ProxiedAnswer) => ProxiedAnswer): Promise<TestProxy> {
  const { url } = await startServer();
  const before: TestProxy = await startProxy(url, (asked, right) => {
    // The server says where its worlds are: they are to be reached through here as well.
    if (asked.call.includes("/_vitrine/")) return { ...right, text: right.text.replaceAll(url, before.url) };
    return asked.call.startsWith(call) ? change(right) : right;
  });
  return before;
}

/** A server that is no Vitrine, as far as anybody can tell. */
async function stranger(change: Change = (_asked, right) => right): Promise<TestProxy> {
  const { url } = await startServer({ clock: "real" });
  return startProxy(url, (asked, right) =>
    asked.call.includes("/_vitrine/")
      ? { status: 404, headers: { "content-type": "text/html" }, text: "<h1>Not found</h1>" }
      : change(asked, right),
  );
}

/** Puts a server in the place of one on the net. */
function onTheNet(origin: string, { url }: TestProxy): void {
  const plain = globalThis.fetch;
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => plain(address.replace(origin, url), init));
  onTestFinished(() => void vi.unstubAllGlobals());
}

const shown = (key: string) => (front: TestProxy) => front.asked.some(({ headers }) => headers["x-api-key"] === key);
const real = "sk_live_somebodys_own";

describe("a Vitrine server", () => {
  test("is checked in new worlds, without contradictions", async () => {
    const { url, worlds } = await startServer({ limits: "off", strict: true });
    const { code, stdout, stderr } = await check(url, "--suite", "limits");
    expect(stdout).toMatch(/^BunaiStore at \S+\n\nscenarios: {2}(\d+) proved, 0 contradicted, 0 skipped\nstatements: /);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(worlds.list().map(({ name }) => name)).toEqual(["default"]);
  });

  // What else a wrong server may do, and that each of it is named, the tests of @vitrine/contract say.
  test("that contradicts is reported, and the command exits with 2", async () => {
    const { url } = await deviant("GET /v1/me", status(401, 403));
    const { code, stdout } = await check(url, "--statement", "b010", "--report", "json");
    expect((JSON.parse(stdout) as Report).statements.contradicted).toContain("B010");
    expect(code).toBe(2);
  });

  test("is reported as text on a terminal and as XML in a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "check-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "check.xml");
    const { url } = await deviant("GET /v1/me", status(401, 403));
    const { code, stdout } = await check(url, "--statement", "B010", "--report", "junit", "--output", file);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^✗ authentication: .* \[.*B010.*\]\n {4}403 where 401 was expected$/m);
    expect(readFileSync(file, "utf8")).toMatch(
      /^<\?xml .*\n<testsuites name="bunaistore at .*" tests="\d+" failures="[1-9]/,
    );
  });

  test("that does not serve the shop is no contradiction", async () => {
    const { url } = await startServer();
    const { code, stderr } = await runCaptured(["check", "tribute", "--url", url]);
    expect(code).toBe(1);
    expect(stderr).toContain("the server there serves only bunaistore");
  });

  test("with a token is checked with it; without it the error names the token", async () => {
    const { url } = await startServer({}, { token: "secret" });
    expect((await check(url, "--token", "secret", "--statement", "B010")).code).toBe(0);
    const { code, stderr } = await check(url, "--statement", "B010");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `Cannot check BunaiStore at ${url}: the Vitrine server there requires a token. Give the token that it printed at start with --token.\n`,
    });
  });
});

describe("any other address", () => {
  test("is only read: nothing is bought, and other scenarios are skipped", async () => {
    const before = await stranger();
    const { code, stdout } = await check(before.url, "--key", "sk_live_demo", "--key", "sk_live_other");
    expect(stdout).toMatch(/skipped +\d+: may spend money or change things\n/);
    expect(stdout).toMatch(/scenarios: {2}[1-9]\d* proved, 0 contradicted, /);
    expect(code).toBe(0);
    expect(before.asked.filter(({ call }) => call.startsWith("POST"))).toEqual([]);
  });

  test("gets advice on how to check more", async () => {
    const { url } = await stranger();
    const { stdout: reading } = await check(url, "--key", "sk_live_demo", "--suite", "authentication");
    expect(reading).toContain(
      "\n--allow-spending runs what may spend money or change things as well; it spends this account's money.\n",
    );
    const { stdout } = await check(url, "--key", "sk_live_demo", "--suite", "authentication", "--allow-spending");
    expect(stdout).not.toContain("--allow-spending");
    expect(stdout).toMatch(/\nA lever, .* only a Vitrine server has\. .*\n$/);
  });

  test("is bought from with --allow-spending", async () => {
    const before = await stranger();
    const { code } = await check(before.url, "--key", "sk_live_demo", "--statement", "B239", "--allow-spending");
    expect(code).toBe(0);
    expect(before.asked.some(({ call }) => call === "POST /v1/topup/submit_txid")).toBe(true);
  });

  test("whose limit is used up is waited for with --wait-for-limits", async () => {
    const usedUp = async (): Promise<string> => {
      let calls = 0;
      // The first two find out whether it answers, and whether it accepts the key.
      const { url } = await stranger(({ call }, right) =>
        call === "GET /v1/me" && (calls += 1) === 3
          ? { ...right, status: 429, headers: { ...right.headers, "retry-after": "0" } }
          : right,
      );
      return url;
    };
    const words = ["--key", "sk_live_demo", "--statement", "B008"];
    const hurried = await check(await usedUp(), ...words);
    expect(hurried.stdout).toContain("1: needs an account whose limits are not used up\n");
    expect(hurried.stdout).toContain("--wait-for-limits runs what met a limit again when it is free; ");
    const patient = await check(await usedUp(), ...words, "--wait-for-limits");
    expect(patient.stdout).not.toContain("limits");
    expect(patient.code).toBe(0);
  });

  test("that contradicts in a read-only check is reported as well", async () => {
    const { url } = await stranger(({ call }, right) => (call === "GET /v1/me" ? status(200, 201)(right) : right));
    expect((await check(url, "--key", "sk_live_demo", "--suite", "account")).code).toBe(2);
  });

  test("whose scenarios are all skipped proves nothing, and the command exits with 1", async () => {
    const { url } = await stranger();
    const { code, stdout, stderr } = await check(url, "--key", "sk_live_demo", "--statement", "B022");
    expect(stdout).toContain("0 proved, 0 contradicted, ");
    expect(stderr).toContain("every scenario was skipped");
    expect(code).toBe(1);
  });

  test("whose limits are used up neither proves nor contradicts anything", async () => {
    const { url } = await stranger((_asked, right) => ({ ...right, status: 429, text: '{"detail":"Slow down"}' }));
    const { code, stdout } = await check(url, "--key", "sk_live_demo", "--suite", "account");
    expect(stdout).toMatch(/skipped +\d+: needs an account whose limits are not used up\n/);
    expect(stdout).toContain("0 proved, 0 contradicted, ");
    expect(code).toBe(1);
  });

  test("needs a key", async () => {
    const { url } = await stranger();
    const { code, stderr } = await check(url);
    expect(code).toBe(1);
    expect(stderr).toContain("is not a Vitrine server, and there is no key");
  });

  test("that does not know the key is no contradiction", async () => {
    const { url } = await stranger();
    const { code, stderr } = await check(url, "--key", "sk_live_wrong");
    expect(code).toBe(1);
    expect(stderr).toContain("it does not accept the key (401)");
  });

  test("that redirects is not followed and gets no key", async () => {
    const elsewhere = await stranger();
    const before = await stranger(() => ({ status: 308, headers: { location: elsewhere.url }, text: "" }));
    const { code, stderr } = await check(before.url, "--key", "sk_live_demo");
    expect(code).toBe(1);
    expect(stderr).toContain(`it redirects to ${elsewhere.url} (308)`);
    expect([before, elsewhere].map(shown("sk_live_demo"))).toEqual([false, false]);
    expect(elsewhere.asked).toEqual([]);
  });

  test("that starts to redirect later does not pass the key on", async () => {
    const elsewhere = await stranger();
    const before = await stranger(({ call }, right) =>
      call === "GET /v1/products"
        ? { status: 308, headers: { location: `${elsewhere.url}/v1/products` }, text: "" }
        : right,
    );
    expect((await check(before.url, "--key", "sk_live_demo", "--suite", "catalogue")).code).toBe(2);
    expect(elsewhere.asked).toEqual([]);
  });

  test("that does not respond is no contradiction", async () => {
    const { url, close } = await stranger();
    close();
    const { code, stderr } = await check(url, "--key", "sk_live_demo");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining(
        `Cannot reach a server at ${url}: nothing answers there. Start one with `,
      ) as unknown,
    });
  });

  test("that stops halfway is no contradiction", async () => {
    const before: TestProxy = await stranger((_asked, right) => {
      if (before.asked.length === 12) before.close();
      return right;
    });
    const { code, stderr } = await check(before.url, "--key", "sk_live_demo");
    expect(code).toBe(1);
    expect(stderr).toContain("nothing answers there");
  });

  test("that echoes the key or control characters gets neither into the report", async () => {
    const { url } = await stranger(({ call, headers }, right) =>
      call === "GET /v1/me" && right.status === 200
        ? { ...right, status: 500, text: `\u001b[2J${String(headers["x-api-key"])}` }
        : right,
    );
    const { code, stdout } = await check(url, "--key", "sk_live_demo", "--suite", "account");
    expect(code).toBe(2);
    expect(stdout).toContain("?[2Jsk_…demo");
    // oxlint-disable-next-line no-control-regex -- it is what must not be there
    expect(stdout).not.toMatch(/\u001b|sk_live_demo/);
  });
});

describe("a real address", () => {
  const address = "https://api.bunaistore.shop";

  test("gets no possibly real key without an option that allows it", async () => {
    const before = await stranger();
    onTheNet(address, before);
    const { code, stderr } = await check(address, "--key", "sk_live_demo", "--key", real);
    expect(code).toBe(1);
    expect(stderr).toContain("sk_…_own is not a demo key and api.bunaistore.shop is not this machine");
    expect(before.asked).toEqual([]);
  });

  test.for(["--live", "--allow-spending"])("gets it with %s", async (option) => {
    const before = await stranger();
    onTheNet(address, before);
    const { stderr } = await check(address, "--key", real, option);
    expect(stderr).toContain("it does not accept the key (401)");
    expect(shown(real)(before)).toBe(true);
  });

  test("is only read with --live", async () => {
    const before = await stranger();
    onTheNet(address, before);
    expect((await check(address, "--key", "sk_live_demo", "--live", "--suite", "orders")).stdout).toContain(
      " 0 contradicted",
    );
    expect(before.asked.filter(({ call }) => call.startsWith("POST"))).toEqual([]);
  });

  test.for(["sk_live_demo", "sk_live_kiosk_demo", "sk_live_kiosk_other"])("gets the demo key %s", async (key) => {
    const before = await stranger();
    onTheNet(address, before);
    await check(address, "--key", key, "--suite", "account");
    expect(shown(key)(before)).toBe(true);
  });
});

describe("a command line that cannot be read ends with 1, since 2 is an answer", () => {
  test.for([
    [["check"], `"check" needs PROVIDER: vitrine check PROVIDER.`],
    [["check", "bunaistor"], `"bunaistor" is not a provider. Did you mean "bunaistore"?`],
    [["check", "lemonade"], `"lemonade" is not a provider. Choose one of bunaistore, padington, tribute.`],
    [["check", "bunaistore", "--suite", "ordres"], `BunaiStore has no suite "ordres". Did you mean "orders"?`],
    [["check", "bunaistore", "--statement", "B999"], `no scenario is about the statement "B999" of BunaiStore.`],
    [
      ["check", "bunaistore", "--suite", "orders", "--statement", "B150"],
      `--suite and --statement exclude each other.`,
    ],
    [["check", "bunaistore", "--report", "html"], `--report "html" is not valid. Choose one of text, json, junit.`],
    [["check", "bunaistore", "--url", "http://"], `--url "http://" is not an address.`],
    [["check", "bunaistore", "--url", "ftp://shop.example"], `--url "ftp://shop.example" is not an address.`],
    [["check", "bunaistore", "--pay"], `there is no option --pay.`],
    [["drift", "bunaistore"], `"drift" needs --spec URL|FILE.`],
  ] as const)("%j", async ([argv, said]) => {
    const { code, stderr } = await runCaptured(argv);
    expect(stderr).toContain(said);
    expect(code).toBe(1);
  });
});

describe("progress", () => {
  const finding = {
    suite: "orders",
    sentence: "s".repeat(90),
    ids: [],
    outcome: "contradicted",
    reason: "",
    durationMs: 1,
  } as const;

  test("is one line of a terminal, cut to its width and removed at the end", () => {
    const write = vi.fn<(text: string) => void>();
    const { told, end } = showProgress({ isTTY: true, columns: 40, write }, 2);
    told(finding);
    end();
    const [[line], [last]] = write.mock.calls as unknown as readonly [[string], [string]];
    const cleared = "\r\u001b[K";
    expect(line.slice(0, cleared.length)).toBe(cleared);
    expect(line.slice(cleared.length)).toMatch(/^1\/2 {2}1 contradicted {2}orders: s{1,12}…$/);
    expect(last).toBe(cleared);
  });

  test("shows what it waits for", () => {
    const write = vi.fn<(text: string) => void>();
    const { told, waits } = showProgress({ isTTY: true, write }, 2);
    told(finding);
    waits(58_400);
    expect(write).toHaveBeenLastCalledWith("\r\u001b[K1/2  waiting 59 s for the account's rate limit");
  });

  test("is not written to a log", () => {
    const write = vi.fn<(text: string) => void>();
    const { told, end } = showProgress({ write }, 2);
    told(finding);
    end();
    expect(write).not.toHaveBeenCalled();
  });
});
