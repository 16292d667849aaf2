import fc from "fast-check";
import { expect, test } from "vitest";

import { writePath } from "./path.ts";

const path = "https://api.padington.com/v1/order/{order_code}";

test.each(["", ".", "..", undefined, null, 7, {}, "\ud800"])(
  "an id that is %j is refused before anything is sent",
  (id) => {
    expect(() => writePath(path, { order_code: id })).toThrow(TypeError);
  },
);

test("a refusal says what was passed and what to do", () => {
  expect(() => writePath(path, { order_code: ".." })).toThrow(
    'Cannot call https://api.padington.com/v1/order/{order_code}: order_code is "..". Pass the order_code exactly as the API gave it.',
  );
});

test("any other id stays one segment of the same path", () => {
  const ids = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((id) => id !== "." && id !== ".." && id.isWellFormed());
  fc.assert(
    fc.property(ids, (id) => {
      const { pathname, search, hash } = new URL(writePath(path, { order_code: id }));
      const [, , , last, ...more] = pathname.split("/");
      expect([decodeURIComponent(last ?? ""), more, search, hash]).toEqual([id, [], "", ""]);
    }),
  );
});
