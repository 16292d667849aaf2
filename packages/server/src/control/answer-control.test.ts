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

test("the error for an unknown world lists the existing ones", async () => {
  const { control } = await steer();
  const detail = async (): Promise<unknown> => (await control("GET", "/worlds/lost/clock")).json();
  expect(await detail()).toMatchObject({
    detail: 'Cannot find the world "lost": there is default. Create it first.',
  });
  for (const name of ["a", "b", "c", "d", "e", "f"]) await control("POST", "/worlds", { name });
  expect(await detail()).toMatchObject({
    detail: 'Cannot find the world "lost": there is default, a, b, c, d and 2 more. Create it first.',
  });
});

test.each([
  ["PUT", "/worlds/default/clock", { now: "tomorrow" }, '"now" of the body is no moment'],
  ["POST", "/worlds/default/clock/advance", { to: "2027-01-01" }, '"to" of the body is no moment'],
  ["POST", "/worlds", { name: "Ü 1" }, '"name" of the body is no name'],
] as const)("%s %s with %j says what is to be written, and no pattern", async (method, path, body, said) => {
  const { control } = await steer();
  const { detail } = (await control(method, path, body)).json() as { readonly detail: string };
  expect(detail).toContain(`${said}. Write `);
  expect(detail).not.toContain("^");
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

test("a body over the limit gets its own problem", async () => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds", { name: "x".repeat(1024 * 1024) });
  expect([reply.status, reply.json()]).toMatchObject([413, { title: "Payload Too Large" }]);
});

test("answers forbid caching", async () => {
  const { control } = await steer();
  expect((await control("GET", "/health")).headers["cache-control"]).toBe("no-store");
});

test("HEAD is answered like GET, without a body", async () => {
  const { control } = await steer();
  const reply = await control("HEAD", "/nothing");
  expect([reply.status, reply.text]).toEqual([404, ""]);
});

test("an internal error is a 500, logged with its cause", async () => {
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
