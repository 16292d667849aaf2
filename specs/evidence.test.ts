import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Node = Readonly<Record<string, unknown>>;
interface Place {
  readonly path: string;
  readonly node: Node;
}

const specs = dirname(fileURLToPath(import.meta.url));
const providers = readdirSync(specs).filter((name) => existsSync(join(specs, name, "statements.yaml")));

describe.each(providers)("%s", (provider) => {
  const places = [...walk(parse(read(provider, "openapi.yaml")), "")];
  const marked = places.filter(({ path, node }) => claims(path, node));

  test("every operation, parameter, header, field and response says how sure it is", () => {
    expect(marked.length).toBeGreaterThan(0);
    const silent = marked.filter(({ node }) => !["doc", "seen", "chosen"].includes(String(node["x-evidence"])));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test("nothing refers to a statement that does not exist", () => {
    const known = new Set(statements(provider).map(({ id }) => id));
    const referred = places.flatMap(({ node }) => (node["x-statements"] ?? []) as readonly string[]);
    expect(referred.filter((id) => !known.has(id))).toEqual([]);
  });

  test("a field that only chosen statements speak of is not passed off as documented", () => {
    const grades = new Map(statements(provider).map(({ id, grade }) => [id, grade]));
    const overrated = marked.filter(({ node }) => {
      const ids = (node["x-statements"] ?? []) as readonly string[];
      return node["x-evidence"] === "doc" && ids.length > 0 && ids.every((id) => grades.get(id) === "chosen");
    });
    expect(overrated.map(({ path }) => path)).toEqual([]);
  });

  test("statements have ids in sequence, a known grade, and a chapter that exists", () => {
    const chapters = new Set(
      [...read(provider, "decisions.md").matchAll(/^#+ (.*)$/gm)].map(
        ([, heading = ""]) =>
          `decisions.md#${heading
            .toLowerCase()
            .replaceAll(/[^a-z0-9 -]/g, "")
            .replaceAll(" ", "-")}`,
      ),
    );
    const all = statements(provider);
    const letter = provider.charAt(0).toUpperCase();
    expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => letter + String(index + 1).padStart(3, "0")));
    expect(all.filter(({ grade }) => !["doc", "seen", "chosen"].includes(grade))).toEqual([]);
    expect(all.filter(({ where }) => where.startsWith("decisions.md") && !chapters.has(where))).toEqual([]);
    expect(all.filter(({ grade, where }) => grade !== "doc" && !where.startsWith("decisions.md"))).toEqual([]);
  });
});

interface Statement {
  readonly id: string;
  readonly grade: string;
  readonly where: string;
}

function statements(provider: string): readonly Statement[] {
  return parse(read(provider, "statements.yaml")) as readonly Statement[];
}

function read(provider: string, file: string): string {
  return readFileSync(join(specs, provider, file), "utf8");
}

/** Everything in the file that makes a claim about the provider. References leave it to what they refer to. */
function claims(path: string, node: Node): boolean {
  if (/^\/(paths|webhooks)\/[^/]+\/(get|put|post|patch|delete)$/.test(path)) return true;
  if (/\/example(s\/|$)/.test(path)) return false;
  if (/\/(parameters|headers|responses)\/[^/]+$/.test(path)) return node["$ref"] === undefined;
  return /\/properties\/[^/]+$/.test(path);
}

/** Every mapping with its place as a JSON pointer. */
function* walk(value: unknown, path: string): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { path, node: value as Node };
  for (const [key, child] of Object.entries(value)) {
    yield* walk(child, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}
