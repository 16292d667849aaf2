import { expect, test } from "vitest";

import { withBasicAuth } from "./basic-auth.ts";

const headers = { "content-type": "application/json" };

test.each([
  ["http://ada:secret@localhost:9/hook", "http://localhost:9/hook", "Basic YWRhOnNlY3JldA=="],
  ["http://ada@localhost/", "http://localhost/", "Basic YWRhOg=="],
  ["http://:secret@localhost/", "http://localhost/", "Basic OnNlY3JldA=="],
  ["https://ada:s%C3%A9cret%2F1@[::1]/?a=b", "https://[::1]/?a=b", "Basic YWRhOnPDqWNyZXQvMQ=="],
  ["http://50%:off@localhost/", "http://localhost/", "Basic NTAlOm9mZg=="],
])("%s is sent to %s with %s", (url, to, authorization) => {
  expect(withBasicAuth({ url, headers })).toEqual({ url: to, headers: { ...headers, authorization } });
});

test("an address without a user is unchanged", () => {
  const plain = { url: "http://LOCALHOST:80/hook#part", headers };
  expect(withBasicAuth(plain)).toEqual(plain);
});
