import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { css, html } from "./html.ts";

/** Ordinary and malicious text from untrusted sources. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("<", ">", '"', "'", "`", "&", "&lt;", "</p>", "<script>", "-->", "=", " ", "x"), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join("")),
);

describe("a value in a template", () => {
  test("opens no tag, closes no attribute, and reads as the original text", () => {
    fc.assert(
      fc.property(anyText, anyText, (inAttribute, inText) => {
        const markup = html`<p title="${inAttribute}">${inText}</p>`.toString();
        const parts = /^<p title="([^"<>'`]*)">([^"<>'`]*)<\/p>$/.exec(markup);
        expect([parts?.[1], parts?.[2]].map(read)).toEqual([inAttribute, inText]);
      }),
    );
  });

  test("is not escaped if it is markup already", () => {
    const items = ["a&b", "<c>"].map((each) => html`<li>${each}</li>`);
    expect(html`${items}`.toString()).toBe("<li>a&amp;b</li><li>&lt;c&gt;</li>");
  });

  test("renders as nothing if undefined, and as a number if 0", () => {
    expect(html`[${undefined}${0}]`.toString()).toBe("[0]");
  });

  test("is not treated as markup because it looks like it", () => {
    const disguised = { toString: () => "<script>" } as unknown as string;
    expect(() => html`${disguised}`.toString()).toThrow(TypeError);
  });
});

test("a style sheet is not escaped", () => {
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

/** Escaped text as a browser reads it. */
function read(escaped: string | undefined): string | undefined {
  const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#96": "`" };
  return escaped?.replace(/&([a-z#0-9]+);/g, (_, name: string) => characters[name]!);
}
