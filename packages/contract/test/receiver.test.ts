import { afterEach, describe, expect, it } from "vitest";

import { openReceiver, signatureOf, type Receiver } from "../src/receiver.ts";

const open: Receiver[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((receiver) => receiver.close()));
});

async function opened(): Promise<Receiver> {
  const receiver = await openReceiver();
  open.push(receiver);
  return receiver;
}

describe("a receiver", () => {
  it("keeps exact bytes, headers and the order of arrival", async () => {
    const { url, arrivals } = await opened();
    await fetch(url, { method: "POST", body: '{"é":\n1}', headers: { "X-Webhook-Signature": "ab" } });
    await fetch(`${url}?second`, { method: "POST", body: "{}" });
    const [one, two] = await arrivals(2);
    expect(one).toMatchObject({
      method: "POST",
      path: new URL(url).pathname,
      headers: { "x-webhook-signature": "ab" },
      json: { é: 1 },
    });
    expect(one?.body).toEqual(Buffer.from('{"é":\n1}'));
    expect(two?.path).toBe(`${new URL(url).pathname}?second`);
  });

  it("ignores requests for another receiver, such as an earlier one on its port", async () => {
    const [one, other] = [await opened(), await opened()];
    const { pathname } = new URL(other.url);
    const statusOf = async (path: string): Promise<number> =>
      (await fetch(new URL(path, one.url), { method: "POST", body: "{}" })).status;
    expect(await statusOf(pathname)).toBe(404);
    expect(await statusOf("/hook")).toBe(404);
    expect(await statusOf("/")).toBe(404);
    expect(await statusOf(`${new URL(one.url).pathname}0`)).toBe(404);
    one.plan(500);
    await fetch(`${one.url}/of/mine`, { method: "POST", body: "{}" });
    expect(one.received.map(({ path }) => path)).toEqual([`${new URL(one.url).pathname}/of/mine`]);
    expect(other.received).toEqual([]);
  });

  it("answers as planned, then as always", async () => {
    const receiver = await opened();
    receiver.plan(500, "close", { redirect: "http://127.0.0.1:1/" });
    receiver.always(204);
    const call = async (): Promise<number | string> =>
      fetch(receiver.url, { method: "POST", redirect: "manual" }).then(
        ({ status }) => status,
        () => "cut",
      );
    expect([await call(), await call(), await call(), await call(), await call()]).toEqual([500, "cut", 302, 204, 204]);
    expect(receiver.received).toHaveLength(5);
  });

  it("answers 200 with a given body", async () => {
    const receiver = await opened();
    receiver.plan({ says: '{"status":"ok"}' });
    const response = await fetch(receiver.url, { method: "POST" });
    expect([response.status, await response.text()]).toEqual([200, '{"status":"ok"}']);
    expect(await (await fetch(receiver.url, { method: "POST" })).text()).toBe("");
  });

  it("may never answer", async () => {
    const receiver = await opened();
    receiver.plan("silence");
    const silent = fetch(receiver.url, { method: "POST" });
    await receiver.arrivals(1);
    await receiver.close();
    await expect(silent).rejects.toThrow("fetch failed");
  });

  it("refuses connections once closed, until it is opened again at the same address", async () => {
    const receiver = await opened();
    await receiver.close();
    await expect(fetch(receiver.url, { method: "POST" })).rejects.toThrow("fetch failed");
    await receiver.reopen();
    expect((await fetch(receiver.url, { method: "POST" })).status).toBe(200);
  });

  it("computes the documented signature", () => {
    // RFC 4231, test case 2.
    expect(signatureOf(Buffer.from("what do ya want for nothing?"), "Jefe")).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });
});
