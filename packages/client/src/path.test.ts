import fc from "fast-check";
import { expect, test } from "vitest";

import { writePath } from "./path.ts";

const path = "https://api.bunaistore.shop/v1/orders/{id}";

test.each(["", ".", "..", undefined, null, -7, 0.5, 2 ** 53, Number.NaN, {}, "\ud800"])(
  "the id %j is rejected before anything is sent",
  (id) => {
    expect(() => writePath(path, { id })).toThrow(TypeError);
  },
);

test("the error names the value and says what to do", () => {
  expect(() => writePath(path, { id: ".." })).toThrow(
    'Cannot call https://api.bunaistore.shop/v1/orders/{id}: id is "..". Pass the id exactly as the API gave it.',
  );
});

test("a whole number is a valid id", () => {
  expect(writePath(path, { id: 12_345 })).toBe("https://api.bunaistore.shop/v1/orders/12345");
});

test("any other id stays one segment of the same path", () => {
  const ids = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((id) => id !== "." && id !== ".." && id.isWellFormed());
  fc.assert(
    fc.property(ids, (id) => {
      const { pathname, search, hash } = new URL(writePath(path, { id }));
      const [, , , last, ...more] = pathname.split("/");
      expect([decodeURIComponent(last ?? ""), more, search, hash]).toEqual([id, [], "", ""]);
    }),
  );
});
