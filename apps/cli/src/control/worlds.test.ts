import type { World } from "@vitrine/specs/control";
import { describe, expect, test } from "vitest";

import { runCaptured, startServer } from "../run.test-server.ts";

test("worlds are listed in columns", async () => {
  const { vitrine } = await startServer();
  await vitrine("worlds", "create", "kiosk", "--seed", "7", "--now", "2030-01-01T00:00:00Z");
  expect(await vitrine("worlds")).toEqual({
    code: 0,
    stderr: "",
    stdout: [
      "NAME     CLOCK   NOW (UTC)            SEED  PROVIDERS\n",
      "default  manual  2024-06-19 14:32:07     1  bunaistore, padington\n",
      "kiosk    manual  2030-01-01 00:00:00     7  bunaistore, padington\n",
    ].join(""),
  });
});

test("a world is shown with every account and its key", async () => {
  const { vitrine, url } = await startServer();
  const { stdout } = await vitrine("worlds", "show");
  expect(stdout).toMatch(/^World {2}default\nClock {2}manual, 2024-06-19 14:32:07 UTC\nSeed {3}1\n\nPROVIDER /);
  expect(stdout).toMatch(new RegExp(`^bunaistore  ${url} +12345678  sk_live_demo$`, "m"));
  expect(stdout).toMatch(/^padington .* pad_live_other$/m);
});

test("a world is created as asked, reset, forked and deleted", async () => {
  const { json, worlds } = await startServer();
  const options = ["--clock", "real", "--limits", "off", "--checkout", "local", "--strict"];
  expect(await json("worlds", "create", "kiosk", ...options)).toMatchObject({ name: "kiosk", clock: { mode: "real" } });
  expect(worlds.get("kiosk")).toMatchObject({ limits: "off", checkout: "local", strict: true });
  await json("trigger", "bunaistore", "create-account", "user_id=5", "--world", "kiosk");
  const fork = (await json("worlds", "fork", "what-if", "--world", "kiosk")) as World;
  expect(fork).toMatchObject({ name: "what-if" });
  expect(fork.providers.bunaistore!.accounts.map(({ user_id }) => user_id)).toContain(5);
  const reset = (await json("worlds", "reset", "what-if")) as World;
  expect(reset.providers.bunaistore!.accounts.map(({ user_id }) => user_id)).not.toContain(5);
  expect(await json("worlds", "delete", "kiosk")).toEqual({ deleted: "kiosk" });
  expect(worlds.list().map(({ name }) => name)).toEqual(["default", "what-if"]);
});

describe("what cannot be done is said on stderr, and ends with 1:", () => {
  test("a world that is not there", async () => {
    const { vitrine } = await startServer();
    expect(await vitrine("worlds", "show", "nowhere")).toEqual({
      code: 1,
      stdout: "",
      stderr: `Cannot find the world "nowhere": there is default. Create it first.\n`,
    });
  });

  test("a server that is not there", async () => {
    const said = await runCaptured(["worlds", "--url", "127.0.0.1:1"]);
    expect(said).toMatchObject({ code: 1, stdout: "" });
    expect(said.stderr).toMatch(/^Cannot reach a server at http:\/\/127\.0\.0\.1:1: .*VITRINE_URL\.\n$/);
  });

  test("a server that asks for its token, which an option or the environment gives", async () => {
    const { vitrine, url } = await startServer({}, { token: "0123abcd" });
    const refused = await vitrine("worlds");
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain("--token TOKEN, or VITRINE_TOKEN");
    expect(await vitrine("worlds", "--token", "0123abcd")).toMatchObject({ code: 0 });
    Object.assign(process.env, { VITRINE_TOKEN: "0123abcd", VITRINE_URL: `${url}/_vitrine/worlds/default` });
    expect(await runCaptured(["worlds"])).toMatchObject({ code: 0 });
    delete process.env["VITRINE_TOKEN"];
    delete process.env["VITRINE_URL"];
  });
});
