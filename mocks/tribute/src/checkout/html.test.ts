import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { css, html } from "./html.ts";

/** Text as strangers write it, and as they write it who mean harm. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("<", ">", '"', "'", "`", "&", "&lt;", "</p>", "<script>", "-->", "=", " ", "x"), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join("")),
);

describe("a value in a template", () => {
  test("opens no tag, closes no attribute, and reads as what it was", () => {
    fc.assert(
      fc.property(anyText, anyText, (inAttribute, inText) => {
        const markup = html`<p title="${inAttribute}">${inText}</p>`.toString();
        const parts = /^<p title="([^"<>'`]*)">([^"<>'`]*)<\/p>$/.exec(markup);
        expect([parts?.[1], parts?.[2]].map(read)).toEqual([inAttribute, inText]);
      }),
    );
  });

  test("stays markup where it is markup already", () => {
    const items = ["a&b", "<c>"].map((each) => html`<li>${each}</li>`);
    expect(html`${items}`.toString()).toBe("<li>a&amp;b</li><li>&lt;c&gt;</li>");
  });

  test("is nothing where it is undefined, and a number where it is 0", () => {
    expect(html`[${undefined}${0}]`.toString()).toBe("[0]");
  });

  test("is no markup because it looks like it", () => {
    const disguised = { toString: () => "<script>" } as unknown as string;
    expect(() => html`${disguised}`.toString()).toThrow(TypeError);
  });
});

test("a style sheet is taken as it is written", () => {
  expect(
    html`<style>
      ${css`
        a > b {
          content: "x";
        }
      `}
    </style>`.toString(),
  ).toMatch(/a > b \{\s*content: "x";/);
});

/** What a browser makes of escaped text. */
function read(escaped: string | undefined): string | undefined {
  const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#96": "`" };
  return escaped?.replace(/&([a-z#0-9]+);/g, (_, name: string) => characters[name]!);
}
