import { expect, test } from "vitest";

import { redact } from "./redact.ts";

test.each([
  ["a password", '{"category":"robux","roblox_password":"s3cret"}', '{"category":"robux","roblox_password":"…"}'],
  ["one that is no text", '{"roblox_password":{"a":["s3cret"]}}', '{"roblox_password":"…"}'],
  ["one deep inside", '[{"order":{"roblox_password":"s3cret"}}]', '[{"order":{"roblox_password":"…"}}]'],
  ["JSON within JSON", String.raw`{"note":"{\"password\":\"s3cret\"}"}`, String.raw`{"note":"{\"password\":\"…\"}"}`],
  ["a misspelt field", '{"robloxPassword":"s3cret","PASSWORD":"s3cret"}', '{"robloxPassword":"…","PASSWORD":"…"}'],
  ["a name written in escapes", String.raw`{"roblox_pass\u0077ord":"s3cret"}`, '{"roblox_password":"…"}'],
  ["a field that stands there twice", '{"roblox_password":"s3cret","roblox_password":"x"}', '{"roblox_password":"…"}'],
  ["a body that breaks off", '{"category":"robux","roblox_password":"s3cret', '{"category":"robux","roblox_…'],
  ["a form", "category=robux&roblox_password=s3cret&pack=r80", "category=robux&roblox_…"],
  ["a query", "/v1/order?roblox_password=s3cret", "/v1/order?roblox_…"],
  ["one beside more brackets than can be written", `{"password":1,"x":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, '{"…'],
  ["escapes that break off", String.raw`{"roblox_pass\u0077ord":"s3cret`, '{"roblox_pass…'],
  ["escapes before the name", String.raw`{"roblox_p\u0061ssword":"s3cret`, '{"roblox_p…'],
])("%s is taken out", (_what, text, kept) => {
  expect(redact(text)).toBe(kept);
});

test.each(["", '{"category":"stars"}', "{", "/v1/orders?limit=1", String.raw`{"item":"\u0070ro"}`])(
  "%j is kept as it stands, or says the same",
  (text) => {
    expect(redact(text)).toBe(text.includes("\\u") ? '{"item":"pro"}' : text);
  },
);
