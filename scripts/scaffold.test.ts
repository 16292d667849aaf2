import { describe, expect, test } from "vitest";

import { describeProvider } from "./scaffold/new-provider.ts";
import { planRooms } from "./scaffold/plan-rooms.ts";
import { root } from "./workspace.ts";

// A name no shop will have, because this plans against the workspace as it is.
const provider = describeProvider("never-a-shop");

describe("the rooms of a new provider", () => {
  const files = planRooms(root, provider);

  test("are those that ARCHITECTURE.md lists, with spec, statements, client, scenarios and tests for every adapter", () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        ...["openapi.yaml", "statements.yaml", "decisions.md", "index.ts"].map((file) => `specs/never-a-shop/${file}`),
        ...["provider", "collections", "authentication", "errors", "levers", "seed", "audit", "index"].map(
          (room) => `mocks/never-a-shop/src/${room}.ts`,
        ),
        ...["account", "operations", "routes", "levers"].map((room) => `mocks/never-a-shop/src/account/${room}.ts`),
        ...["client", "provider", "account", "never-a-shop-error", "index", "client.test"].map(
          (room) => `packages/never-a-shop/src/${room}.ts`,
        ),
        "packages/contract/src/never-a-shop/index.ts",
        ...["fetch", "http", "msw", "prism"].map((door) => `packages/contract/test/never-a-shop.${door}.test.ts`),
        ".changeset/never-a-shop.md",
      ]),
    );
  });

  test("leave no placeholder in a template", () => {
    const unfilled = [...files].filter(([path, text]) => /__[A-Za-z]+__/.test(path + text)).map(([path]) => path);
    expect(unfilled).toEqual([]);
  });

  test("spell the provider's name as code, as a key and as a title", () => {
    expect(files.get("mocks/never-a-shop/src/index.ts")).toContain(
      `createWorld({ ...options, providers: { "never-a-shop": neverAShop } })["never-a-shop"]`,
    );
    expect(files.get("specs/never-a-shop/openapi.yaml")).toContain("title: Never A Shop API");
    expect(files.get("specs/never-a-shop/statements.yaml")).toContain("- id: N001");
  });

  test("are added to every list, in its order, and no other entry is lost", () => {
    const lists = [
      ".size-limit.json",
      "README.md",
      "tsconfig.json",
      "redocly.yaml",
      "specs/package.json",
      "specs/control/openapi.yaml",
    ];
    const missing = lists.flatMap((path) =>
      ["bunaistore", "never-a-shop", "padington"]
        .filter((name) => !files.get(path)?.includes(name))
        .map((name) => `${name} in ${path}`),
    );
    expect(missing).toEqual([]);
    expect(files.get("specs/package.json")).toContain('"./never-a-shop/document": {');
    expect(files.get("apps/cli/src/shops.ts")).toContain('import("@vitrine/specs/never-a-shop/document")');
    expect(files.get("README.md")).toMatch(
      /^\| \[@vitrine\/mock-never-a-shop\]\(mocks\/never-a-shop\/\) \| A stateful mock /m,
    );
    expect(files.get("README.md")).toMatch(
      /^\| \[@vitrine\/never-a-shop\]\(packages\/never-a-shop\/\) \| Typed client /m,
    );
    expect(files.get("tsconfig.json")).toMatch(
      /"mocks\/bunaistore" \},\n(.*"mocks\/[a-m].*\n)*.*"mocks\/never-a-shop" \},\n/,
    );
    expect(files.get("tsconfig.json")).toContain(
      '"packages/msw" },\n    { "path": "packages/never-a-shop" },\n    { "path": "packages/padington"',
    );
    expect(files.get("packages/contract/src/providers.ts")).toMatch(/= \[bunaistore, .*neverAShop\];\n$/);
  });

  test("get the next port", () => {
    const offsets = [...files.get("apps/cli/src/shops.ts")!.matchAll(/offset: (\d+)/g)].map(([, offset]) =>
      Number(offset),
    );
    expect(offsets).toEqual(offsets.map((_, index) => index + 1));
  });
});

describe("a provider is refused", () => {
  test.for(["", "Lemonade", "lemon_ade", "-lemon", "lemon--ade", "../lemon", "4lemons"])(
    "as %j: not kebab-case",
    (name) => {
      expect(() => describeProvider(name)).toThrow(`Cannot scaffold "${name}": the name is not kebab-case.`);
    },
  );

  test.for([
    ["padington", "specs/padington exists already"],
    ["engine", "packages/engine exists already"],
    ["control", "specs/control exists already"],
    ["clock", "the control API has a path of this name"],
  ] as const)("as %s: %s", ([name, reason]) => {
    expect(() => planRooms(root, describeProvider(name))).toThrow(`Cannot scaffold ${name}: ${reason}.`);
  });

  test("with a title that breaks out of its quotes, or an origin with a path", () => {
    expect(() => describeProvider("lemonade", { title: 'Lemon"ade' })).toThrow("Cannot scaffold lemonade: the title");
    expect(() => describeProvider("lemonade", { origin: "https://a.example/v1" })).toThrow(
      '"https://a.example/v1" is no origin',
    );
    expect(() => describeProvider("lemonade", { origin: "lemonade" })).toThrow('"lemonade" is no origin');
  });
});
