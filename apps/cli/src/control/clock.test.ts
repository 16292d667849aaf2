import { expect, test } from "vitest";

import { startServer } from "../run.test-server.ts";

test("time is shown, moved by a span, to a moment and until nothing waits", async () => {
  const { vitrine, buy } = await startServer({ send: async () => ({ error: "nobody there" }) });
  expect((await vitrine("clock")).stdout).toBe("2024-06-19 14:32:07 UTC, manual\n");
  expect((await vitrine("clock", "advance", "30s")).stdout).toBe("2024-06-19 14:32:37 UTC, manual\n");
  const noon = await vitrine("clock", "advance", "--to", "2024-06-20T12:00:00Z");
  expect(noon.stdout).toBe("2024-06-20 12:00:00 UTC, manual\n");
  await vitrine("trigger", "bunaistore", "set-webhook", "user_id=12345678", "url=http://127.0.0.1:9/hook");
  await buy();
  // Two events, each with pauses of one and two seconds between its attempts.
  expect((await vitrine("clock", "advance", "--until", "idle")).stdout).toBe("2024-06-20 12:00:06 UTC, manual\n");
});

test("time is set, and let follow the machine's", async () => {
  const { json } = await startServer();
  expect(await json("clock", "set", "2024-12-31T23:59:00Z")).toEqual({
    mode: "manual",
    now: "2024-12-31T23:59:00.000Z",
  });
  expect(await json("clock", "mode", "real")).toMatchObject({ mode: "real" });
});

test.for([
  [["advance"], 2, `"clock advance" takes exactly one of SPAN (such as 30s), --to MOMENT and --until idle.`],
  [["advance", "30s", "--until", "idle"], 2, `"clock advance" takes exactly one of`],
  [["advance", "--until", "dawn"], 2, `--until "dawn" is not valid. It can only be idle.`],
  [["mode", "fast"], 2, `"fast" is not valid. Choose one of real, manual.`],
  [["advance", "soon"], 1, `Cannot read the duration "soon"`],
] as const)("%j ends with %d", async ([argv, code, said]) => {
  const { vitrine } = await startServer();
  const ended = await vitrine("clock", ...argv);
  expect(ended).toMatchObject({ code, stdout: "" });
  expect(ended.stderr).toContain(said);
});
