import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { afterEach, describe, expect, it } from "vitest";

import { buyer, type Caller } from "../src/bunaistore/caller.ts";
import { shelve } from "../src/bunaistore/shelf.ts";
import { bunaistore, openTarget, type OpenTarget } from "../src/index.ts";
import { servedDoor } from "./doors/served-door.ts";

const item = 'Volles Konto: ü€😀\nRegion: UK\t"quoted" \\ \u2028 end';
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const hasPhp = spawnSync("php", ["--version"]).status === 0;
const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

describe("a receiver in another language", { timeout: 30_000 }, () => {
  it.skipIf(!hasPython)(
    `verifies what a real server sends it${hasPython ? "" : " (there is no python3 here)"}`,
    async () => {
      const target = await openServed();
      const caller = buyer(target);
      const receiver = await startPython(caller.api_key);
      await sendTwoEvents(target, caller, receiver.url);
      expect([await receiver.line(), await receiver.line()]).toEqual(["ok", "ok"]);
      await target.clock.advance("1s");
      expect((await target.deliveries()).map(({ event, state }) => [event, state])).toEqual([
        ["order_placed", "delivered"],
        ["balance_updated", "delivered"],
      ]);
    },
  );

  it.skipIf(!hasPython)(
    `refuses another key's signature${hasPython ? "" : " (there is no python3 here)"}`,
    async () => {
      const target = await openServed();
      const caller = buyer(target);
      const receiver = await startPython(`${caller.api_key}x`);
      await sendTwoEvents(target, caller, receiver.url);
      expect(await receiver.line()).toBe("refused");
      await target.clock.advance("10s");
      expect((await target.deliveries()).map(({ state }) => state)).toEqual(["failed", "failed"]);
    },
  );

  it.skipIf(!hasPhp)(`verifies the bytes in PHP${hasPhp ? "" : " (there is no php here)"}`, async () => {
    const target = await openServed();
    const caller = buyer(target);
    const receiver = await target.receiver();
    await sendTwoEvents(target, caller, receiver.url);
    const program = fileURLToPath(new URL("languages/verify.php", import.meta.url));
    for (const { body, headers } of await receiver.arrivals(2)) {
      const signature = headers["x-webhook-signature"] ?? "";
      expect(spawnSync("php", [program, caller.api_key, signature], { input: body }).status).toBe(0);
      expect(spawnSync("php", [program, `${caller.api_key}x`, signature], { input: body }).status).toBe(1);
    }
  });
});

async function openServed(): Promise<OpenTarget> {
  const door = await servedDoor(shop);
  cleanUps.push(() => door.close());
  const opened = await openTarget(door, bunaistore);
  cleanUps.push(() => opened.close());
  return opened;
}

/** Registers the receiver and orders an item with non-ASCII characters, which sends two events. */
async function sendTwoEvents(target: OpenTarget, caller: Caller, url: string): Promise<void> {
  const product_id = await shelve(target, { price: 3.5, items: [item] });
  await caller.ask("POST /v1/developer/webhook", { body: { url } });
  const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
  expect(order.items).toEqual([item]);
}

interface Program {
  readonly url: string;
  /** The next line that the process prints. */
  line(): Promise<string>;
}

async function startPython(key: string): Promise<Program> {
  const program = fileURLToPath(new URL("languages/receiver.py", import.meta.url));
  const child: ChildProcessWithoutNullStreams = spawn("python3", [program, key]);
  cleanUps.push(() => child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { done, value } = await lines.next();
    if (done) throw new Error("Cannot read from the receiver: it has ended. Run receiver.py by hand to see why.");
    return value;
  };
  return { url: `http://127.0.0.1:${await line()}/hook`, line };
}
