import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { readPackages, root, type Package } from "./workspace.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const published = readPackages().filter(({ manifest }) => manifest.private !== true);

test("every unpublished package has a changeset", () => {
  const announced = globSync(".changeset/*.md", { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/^"(.+)": (?:minor|major)$/gm)].map(([, name]) => name),
  );
  const isNew = ({ folder }: Package): boolean => !existsSync(join(root, folder, "CHANGELOG.md"));
  expect(
    published.filter((each) => isNew(each) && !announced.includes(each.manifest.name)).map(({ folder }) => folder),
  ).toEqual([]);
});

test("the front page lists every public package with its manifest's description", () => {
  const rows = published.map(
    ({ folder, manifest }) => `| [${manifest.name}](${folder}/) | ${manifest.description?.replace(/\.$/, "")} |`,
  );
  const [, table = ""] = /^## Packages\n[\s\S]*?\n\|---\|---\|\n([\s\S]*?)\n\n/m.exec(read("README.md")) ?? [];
  expect(table.split("\n").toSorted()).toEqual(rows.toSorted());
});

test("the image is built with the project's Node version", () => {
  const { toolchain } = JSON.parse(read("package.json")) as { readonly toolchain: { readonly node: string } };
  const images = [...read("Dockerfile").matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  expect(new Set(images)).toEqual(new Set([`node:${toolchain.node}-slim`]));
});

describe.each(globSync(".github/workflows/*.yml", { cwd: root }))("%s", (path) => {
  const { permissions, jobs } = parse(read(path)) as {
    readonly permissions: object;
    readonly jobs: Readonly<
      Record<string, { readonly permissions?: object; readonly steps: readonly { readonly uses?: string }[] }>
    >;
  };

  test("begins without permissions; each job requests its own", () => {
    expect(permissions).toEqual({});
    expect(Object.entries(jobs).filter(([, job]) => job.permissions === undefined)).toEqual([]);
  });

  test("pins every action by its major version", () => {
    const actions = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });
});
