import type { Operation } from "@vitrine/specs";
import { describe, expect, test } from "vitest";

import { createMatcher } from "./operations.ts";

const operation = (name: string): readonly [string, Operation] => {
  const [method, path] = name.split(" ") as [string, string];
  return [name, { method, path, success: 200, parameters: [] }];
};

const match = createMatcher(
  Object.fromEntries(
    [
      "GET /cups",
      "POST /cups",
      "GET /cups/{id}",
      "GET /cups/best",
      "DELETE /cups/{id}",
      "PUT /cups/{id}/straws/{colour}",
      "POST /spills",
    ].map(operation),
  ),
);

const found = (name: string, path: object = {}): object => ({ kind: "found", name, path });

describe("a call is for", () => {
  test("the operation of its method and path", () => {
    expect(match("GET", "/cups")).toEqual(found("GET /cups"));
    expect(match("POST", "/cups")).toEqual(found("POST /cups"));
  });

  test("the operation whose parameters its path fills in", () => {
    expect(match("GET", "/cups/7")).toEqual(found("GET /cups/{id}", { id: "7" }));
    expect(match("DELETE", "/cups/7")).toEqual(found("DELETE /cups/{id}", { id: "7" }));
    expect(match("PUT", "/cups/7/straws/red")).toEqual(
      found("PUT /cups/{id}/straws/{colour}", { id: "7", colour: "red" }),
    );
  });

  test("the fixed path before the one with a parameter, whichever was declared first", () => {
    expect(match("GET", "/cups/best")).toEqual(found("GET /cups/best"));
    expect(match("DELETE", "/cups/best")).toEqual(found("DELETE /cups/{id}", { id: "best" }));
  });

  test("GET when it asks for HEAD", () => {
    expect(match("HEAD", "/cups")).toEqual(found("GET /cups"));
    expect(match("HEAD", "/cups/7")).toEqual(found("GET /cups/{id}", { id: "7" }));
    expect(match("HEAD", "/spills")).toEqual({ kind: "wrong method", allow: ["POST"] });
  });
});

describe("a parameter", () => {
  test("is percent-decoded, slashes and all, after the path was cut", () => {
    expect(match("GET", "/cups/a%2Fb%20%F0%9F%8D%8B%25")).toEqual(found("GET /cups/{id}", { id: "a/b 🍋%" }));
  });

  test("keeps what is no encoding: plus signs, colons, dots", () => {
    expect(match("GET", "/cups/a+b:c..")).toEqual(found("GET /cups/{id}", { id: "a+b:c.." }));
  });

  test.each(["%", "%z", "%E0%A4", "a%2"])("of malformed encoding, such as %j, leads nowhere", (text) => {
    expect(match("GET", `/cups/${text}`)).toEqual({ kind: "unknown" });
  });

  test("is never empty", () => {
    expect(match("GET", "/cups/")).toEqual({ kind: "unknown" });
    expect(match("PUT", "/cups//straws/red")).toEqual({ kind: "unknown" });
  });

  test("may be called like something every object has", () => {
    const odd = createMatcher(Object.fromEntries([operation("GET /{constructor}/{toString}")]));
    expect(odd("GET", "/a/b")).toEqual(found("GET /{constructor}/{toString}", { constructor: "a", toString: "b" }));
  });
});

describe("a call that is for no operation", () => {
  test("is told which methods its path has", () => {
    expect(match("PATCH", "/cups")).toEqual({ kind: "wrong method", allow: ["GET", "POST"] });
    expect(match("PATCH", "/cups/7")).toEqual({ kind: "wrong method", allow: ["GET", "DELETE"] });
    expect(match("GET", "/spills")).toEqual({ kind: "wrong method", allow: ["POST"] });
  });

  test("hears each method once, where a fixed path and one with a parameter both fit", () => {
    expect(match("PATCH", "/cups/best")).toEqual({ kind: "wrong method", allow: ["GET", "DELETE"] });
  });

  test.each(["/", "", "/cup", "/cups2", "/CUPS", "/cups/7/straws", "//cups", "/x/cups", "constructor"])(
    "is unknown at %j",
    (path) => {
      expect(match("GET", path)).toEqual({ kind: "unknown" });
    },
  );
});
