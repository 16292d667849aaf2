import { execFileSync } from "node:child_process";

import fc from "fast-check";
import { expect, test } from "vitest";

import { parseUtc } from "./utc.ts";

test("a documented time is read as UTC, whatever the machine's time zone", () => {
  const script = `
    import { parseUtc } from ${JSON.stringify(new URL("utc.ts", import.meta.url).href)};
    const text = "2024-06-19T14:32:07";
    console.log(parseUtc(text).toISOString(), new Date(text).toISOString());`;
  const env = { ...process.env, TZ: "America/New_York" };
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { env, encoding: "utf8" });
  expect(printed.trim().split(" ")).toEqual(["2024-06-19T14:32:07.000Z", "2024-06-19T18:32:07.000Z"]);
});

test("every second of this century survives a round trip", () => {
  fc.assert(
    fc.property(fc.integer({ min: 946_684_800, max: 4_102_444_799 }), (seconds) => {
      const text = new Date(seconds * 1000).toISOString().slice(0, 19);
      expect(parseUtc(text).getTime()).toBe(seconds * 1000);
    }),
  );
});

test("a fraction and a Z are accepted, in case the API sends them", () => {
  expect(parseUtc("2024-06-19T14:32:07.250Z").getTime()).toBe(Date.UTC(2024, 5, 19, 14, 32, 7, 250));
});

test.each([
  "",
  "2024-06-19",
  "2024-06-19 14:32:07",
  "2024-06-19T14:32:07+02:00",
  "2024-02-31T00:00:00",
  "2024-06-19T24:00:00",
  "soon",
])("%j is not a documented time", (text) => {
  expect(() => parseUtc(text)).toThrow(RangeError);
});
