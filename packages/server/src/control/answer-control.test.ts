import { expect, test } from "vitest";

import { steer } from "../test/steer.ts";
import type { Worlds } from "../worlds.ts";
import { answerControl } from "./answer-control.ts";

test.each(["", "/", "/nothing", "/worlds/", "/worlds/default/nothing", "/worlds/default/faults/a/b"])(
  "the path /_vitrine%s is not there",
  async (path) => {
    const { control } = await steer();
    const reply = await control("GET", path);
    expect(reply.status).toBe(404);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expect(reply.json()).toMatchObject({ type: "about:blank", title: "Not Found", status: 404 });
  },
);

test.each([
  ["POST", "/health", "GET"],
  ["PATCH", "/worlds", "GET, POST"],
  ["GET", "/worlds/default/reset", "POST"],
  ["DELETE", "/worlds/default/clock", "GET, PUT"],
])("%s %s is answered with what it takes: %s", async (method, path, allow) => {
  const { control } = await steer();
  const reply = await control(method, path);
  expect([reply.status, reply.headers.allow?.split(", ").toSorted().join(", ")]).toEqual([405, allow]);
});

test("an unknown world is named", async () => {
  const { control } = await steer();
  const reply = await control("GET", "/worlds/lost/clock");
  expect(reply.json()).toMatchObject({
    detail: 'Cannot find the world "lost": none of the 1 is called so. Create it first.',
  });
});

test.each([
  ["{", "JSON"],
  ["", "required"],
  ["[]", "object"],
  ["null", "object"],
])("the body %j is refused", async (body, word) => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds/default/faults", body);
  expect([reply.status, reply.json()]).toMatchObject([400, { detail: expect.stringContaining(word) as unknown }]);
});

test("a body above the limit gets a problem of its own", async () => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds", { name: "x".repeat(1024 * 1024) });
  expect([reply.status, reply.json()]).toMatchObject([413, { title: "Payload Too Large" }]);
});

test("answers are not for caches", async () => {
  const { control } = await steer();
  expect((await control("GET", "/health")).headers["cache-control"]).toBe("no-store");
});

test("HEAD is answered like GET, without a body", async () => {
  const { control } = await steer();
  const reply = await control("HEAD", "/nothing");
  expect([reply.status, reply.text]).toEqual([404, ""]);
});

test("a mistake of our own is a 500 that is logged with its cause", async () => {
  const errors: Error[] = [];
  const worlds = new Proxy({} as Worlds, {
    get: () => {
      throw new TypeError("broken");
    },
  });
  const control = {
    worlds,
    version: () => "1",
    loopback: true,
    ports: new Set<number>(),
    token: undefined,
    onError: (error: Error) => errors.push(error),
  };
  const call = { method: "GET", path: "/_vitrine/worlds", query: "", body: "", header: () => undefined };
  const answer = await answerControl(control, call);
  expect(answer.status).toBe(500);
  expect(answer.body).not.toContain("broken");
  expect(errors).toMatchObject([{ cause: { message: "broken" } }]);
});
