import { expect, test } from "vitest";

import { replyWith } from "./reply.ts";

const response = new Response(null, { headers: { "x-trace": "7" } });

test("awaiting a reply gives only the data", async () => {
  expect(await replyWith(Promise.resolve({ data: 1, response }))).toBe(1);
});

test("withResponse gives the data and the response", async () => {
  const { data, response: whole } = await replyWith(Promise.resolve({ data: 1, response })).withResponse();
  expect([data, whole.headers.get("x-trace")]).toEqual([1, "7"]);
});

test("a failure reaches the caller either way", async () => {
  const failing = (): Promise<never> => Promise.reject(new Error("no"));
  await expect(replyWith(failing())).rejects.toThrow("no");
  await expect(replyWith(failing()).withResponse()).rejects.toThrow("no");
});

test("a failure that withResponse reported is not reported again", async () => {
  const reported: unknown[] = [];
  const report = (reason: unknown): void => void reported.push(reason);
  process.on("unhandledRejection", report);
  await expect(replyWith(Promise.reject(new Error("no"))).withResponse()).rejects.toThrow("no");
  // Node reports unhandled rejections after the microtasks.
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", report);
  expect(reported).toEqual([]);
});
