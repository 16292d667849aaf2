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

describe("a call matches", () => {
  test("the operation of its method and path", () => {
    expect(match("GET", "/cups")).toEqual(found("GET /cups"));
    expect(match("POST", "/cups")).toEqual(found("POST /cups"));
  });

  test("an operation with parameters in its path", () => {
    expect(match("GET", "/cups/7")).toEqual(found("GET /cups/{id}", { id: "7" }));
    expect(match("DELETE", "/cups/7")).toEqual(found("DELETE /cups/{id}", { id: "7" }));
    expect(match("PUT", "/cups/7/straws/red")).toEqual(
      found("PUT /cups/{id}/straws/{colour}", { id: "7", colour: "red" }),
    );
  });

  test("a fixed path before one with a parameter, in any order of declaration", () => {
    expect(match("GET", "/cups/best")).toEqual(found("GET /cups/best"));
    expect(match("DELETE", "/cups/best")).toEqual(found("DELETE /cups/{id}", { id: "best" }));
  });

  test("GET if it is a HEAD", () => {
    expect(match("HEAD", "/cups")).toEqual(found("GET /cups"));
    expect(match("HEAD", "/cups/7")).toEqual(found("GET /cups/{id}", { id: "7" }));
    expect(match("HEAD", "/spills")).toEqual({ kind: "wrong method", allow: ["POST"] });
  });
});

describe("a parameter", () => {
  test("is percent-decoded after the path is split, including slashes", () => {
    expect(match("GET", "/cups/a%2Fb%20%F0%9F%8D%8B%25")).toEqual(found("GET /cups/{id}", { id: "a/b 🍋%" }));
  });

  test("keeps what is not encoded: plus signs, colons, dots", () => {
    expect(match("GET", "/cups/a+b:c..")).toEqual(found("GET /cups/{id}", { id: "a+b:c.." }));
  });

  test.each(["%", "%z", "%E0%A4", "a%2"])("with invalid encoding, such as %j, does not match", (text) => {
    expect(match("GET", `/cups/${text}`)).toEqual({ kind: "unknown" });
  });

  test("is never empty", () => {
    expect(match("GET", "/cups/")).toEqual({ kind: "unknown" });
    expect(match("PUT", "/cups//straws/red")).toEqual({ kind: "unknown" });
  });

  test("can have the name of an object's built-in property", () => {
    const odd = createMatcher(Object.fromEntries([operation("GET /{constructor}/{toString}")]));
    expect(odd("GET", "/a/b")).toEqual(found("GET /{constructor}/{toString}", { constructor: "a", toString: "b" }));
  });
});

describe("a call without an operation", () => {
  test("gets the methods that its path has", () => {
    expect(match("PATCH", "/cups")).toEqual({ kind: "wrong method", allow: ["GET", "POST"] });
    expect(match("PATCH", "/cups/7")).toEqual({ kind: "wrong method", allow: ["GET", "DELETE"] });
    expect(match("GET", "/spills")).toEqual({ kind: "wrong method", allow: ["POST"] });
  });

  test("gets each method once if a fixed path and one with a parameter both match", () => {
    expect(match("PATCH", "/cups/best")).toEqual({ kind: "wrong method", allow: ["GET", "DELETE"] });
  });

  test.each(["/", "", "/cup", "/cups2", "/CUPS", "/cups/7/straws", "//cups", "/x/cups", "constructor"])(
    "is unknown at %j",
    (path) => {
      expect(match("GET", path)).toEqual({ kind: "unknown" });
    },
  );
});
