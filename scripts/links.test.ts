// Checks the relative links of every Markdown page in the repository: the file must exist, and so must the heading.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

import { root } from "./workspace.ts";

const left = new Set(["node_modules", "dist"]);
const pages = globSync(["**/*.md", ".changeset/*.md"], { cwd: root, exclude: (name) => left.has(name) });

test("every relative link of a page resolves to a file, and to a heading in it", () => {
  const links = pages.flatMap((page) =>
    [...proseOf(page).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, link]) => ({ page, link: link! })),
  );
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ page, link }) => !resolves(page, link))).toEqual([]);
});

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("%s links every decision that it names", (page) => {
  expect(proseOf(page).match(/(?<!\[)`decisions\/\d+[^`]*`/g)).toBeNull();
});

/** A page without its code blocks, in which brackets are code. */
function proseOf(page: string): string {
  return readFileSync(join(root, page), "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");
}

function resolves(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || !target.endsWith(".md") || headingsOf(target).includes(heading);
}

/** The anchors that GitHub gives a page's headings. */
function headingsOf(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
