import { camelOf, type NewProvider } from "./new-provider.ts";

type Edit = (text: string) => string;

/** Adds a provider to every list of providers; returns the changed files by path. */
export function enrol(read: (path: string) => string, provider: NewProvider): readonly [string, string][] {
  const { name, title, origin } = provider;
  const camel = camelOf(name);
  const reference = `{ "path": "../../mocks/${name}" },`;
  const dependency = `"@vitrine/mock-${name}": "workspace:*",`;
  const imports = `import { ${camel} } from "./${name}/index.ts";`;
  const edits: Readonly<Record<string, Edit>> = {
    ".size-limit.json": inTurn(
      addSorted(
        /@vitrine\/mock-/,
        `  { "name": "@vitrine/mock-${name}", "path": "mocks/${name}/dist/*.js", "limit": "20 kB" },`,
      ),
      addSorted(
        /, the client"/,
        `  { "name": "@vitrine/${name}, the client", "path": "packages/${name}/dist/*.js", "limit": "8 kB" },`,
      ),
    ),
    "README.md": inTurn(
      addSorted(
        /^\| \[[^\]]+\]\(specs\/[\w-]+\//,
        `| [${title}](specs/${name}/) API | 1 | – | [1 of 1](specs/${name}/proofs.md) |`,
      ),
      addSorted(
        /^\| \[@vitrine\//,
        `| [@vitrine/${name}](packages/${name}/) | Typed client for the ${title} API: the balance |`,
      ),
      addSorted(
        /^\| \[@vitrine\//,
        `| [@vitrine/mock-${name}](mocks/${name}/) | A stateful mock of the ${title} API |`,
      ),
    ),
    "apps/cli/README.md": (text) => addBefore(/^ {2}Control API {2}http/m, bannerEntry(provider, text))(text),
    "apps/cli/package.json": addSorted(/"@vitrine\/mock-/, `    ${dependency}`),
    "apps/cli/src/shops.ts": (text) => addBefore(/^\];$/m, shopEntry(provider, nextOffset(text)))(text),
    "apps/cli/tsconfig.json": addSorted(/\.\.\/mocks\//, `    ${reference}`),
    "packages/contract/package.json": addSorted(/"@vitrine\/mock-/, `    ${dependency}`),
    "packages/contract/src/index.ts": addSorted(
      /^export \{ \w+ \} from "\.\/[\w-]+\/index\.ts";$/,
      `export { ${camel} } from "./${name}/index.ts";`,
      byPath,
    ),
    "packages/contract/src/providers.ts": inTurn(
      addSorted(/^import \{ \w+ \} from "\.\/[\w-]+\/index\.ts";$/, imports, byPath),
      replaceOnce(/\];$/m, `, ${camel}];`),
    ),
    "packages/contract/tsconfig.json": addSorted(/\.\.\/mocks\//, `    ${reference}`),
    "redocly.yaml": (text) => `${text.trimEnd()}\n  ${name}:\n    root: specs/${name}/openapi.yaml\n`,
    "specs/control/openapi.yaml": inTurn(
      addBefore(
        /^\npaths:$/m,
        `  - name: ${name} levers\n    description: What happens to ${title} outside of its API.\n`,
      ),
      addBefore(/^components:$/m, creditLever(name)),
      addBefore(/^\n {4}Snapshot:$/m, worldEntry(name, origin)),
    ),
    "specs/package.json": addDoors(name),
    "tsconfig.json": inTurn(
      addSorted(/"path": "mocks\//, `    { "path": "mocks/${name}" },`),
      addSorted(/"path": "packages\//, `    { "path": "packages/${name}" },`),
    ),
  };
  return Object.entries(edits).map(([path, edit]) => {
    try {
      return [path, edit(read(path))];
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Cannot enter ${name} into ${path}: ${reason}. Mend scripts/scaffold/enrol.ts.`, { cause });
    }
  });
}

/** Applies one edit after the other. */
function inTurn(...edits: readonly Edit[]): Edit {
  return (text) => edits.reduce((changed, edit) => edit(changed), text);
}

/** Adds a line to those that match `pattern`, before the first that sorts after it. */
function addSorted(pattern: RegExp, line: string, key: (line: string) => string = (whole) => whole): Edit {
  return (text) => {
    const lines = text.split("\n");
    const last = lines.findLastIndex((each) => pattern.test(each));
    if (last < 0) throw new Error(`no line in it looks like ${String(pattern)}`);
    const behind = lines.findIndex((each) => pattern.test(each) && key(each) > key(line));
    return lines.toSpliced(behind < 0 ? last + 1 : behind, 0, line).join("\n");
  };
}

function byPath(line: string): string {
  return line.replace(/^.* from /, "");
}

function addBefore(anchor: RegExp, addition: string): Edit {
  return replaceOnce(anchor, (found) => addition + found);
}

function replaceOnce(anchor: RegExp, replacement: string | ((found: string) => string)): Edit {
  return (text) => {
    if (!anchor.test(text)) throw new Error(`nothing in it looks like ${String(anchor)}`);
    return text.replace(anchor, (found) => (typeof replacement === "string" ? replacement : replacement(found)));
  };
}

function nextOffset(shops: string): number {
  return Math.max(0, ...[...shops.matchAll(/\boffset: (\d+)/g)].map(([, offset]) => Number(offset))) + 1;
}

function shopEntry({ name, title }: NewProvider, offset: number): string {
  return `  {
    name: "${name}",
    title: "${title}",
    offset: ${offset},
    keys: [
      { key: "${name}_live_demo", whose: "user 12345678, balance 1000.00" },
      { key: "${name}_live_other", whose: "user 87654321, balance 500.00" },
    ],
    example: { path: "/v1/balance", headers: { Authorization: "Bearer ${name}_live_demo" } },
    load: async () => (await import("@vitrine/mock-${name}")).${camelOf(name)},
    document: async () => (await import("@vitrine/specs/${name}/document")).document,
  },
`;
}

/** The command line's banner entry, with the next port. */
function bannerEntry({ name, title }: NewProvider, readme: string): string {
  const ports = [...readme.matchAll(/^ {2}\S.* http:\/\/127\.0\.0\.1:(\d+)$/gm)].map(([, port]) => Number(port));
  const keys = [
    `${name}_live_demo   user 12345678, balance 1000.00`,
    `${name}_live_other  user 87654321, balance 500.00`,
  ];
  const lines = keys.map((key) => `               ${key}\n`).join("");
  return `  ${title.padEnd(11)}  http://127.0.0.1:${Math.max(...ports) + 1}\n${lines}\n`;
}

/** Users install the build; the workspace runs the sources. */
function addDoors(name: string): Edit {
  return (text) => {
    const manifest = JSON.parse(text) as Manifest;
    const built = (path: string): Door => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
    const plain = {
      [`./${name}/openapi.yaml`]: `./${name}/openapi.yaml`,
      [`./${name}/statements.yaml`]: `./${name}/statements.yaml`,
    };
    const rooms = [
      [`./${name}`, `${name}/index`],
      [`./${name}/answers`, `${name}/generated/answers`],
      [`./${name}/document`, `${name}/generated/document`],
    ] as const;
    const published = { ...plain, ...Object.fromEntries(rooms.map(([door, path]) => [door, built(path)])) };
    const own = {
      ...plain,
      ...Object.fromEntries(rooms.map(([door, path]) => [door, { "@vitrine/source": `./${path}.ts`, ...built(path) }])),
    };
    const changed: Manifest = {
      ...manifest,
      exports: sorted({ ...manifest.exports, ...own }),
      publishConfig: {
        ...manifest.publishConfig,
        exports: sorted({ ...manifest.publishConfig.exports, ...published }),
      },
    };
    return `${JSON.stringify(changed, null, 2)}\n`;
  };
}

type Door = Readonly<Record<string, string>>;
type Doors = Readonly<Record<string, string | Door>>;

interface Manifest {
  readonly exports: Doors;
  readonly publishConfig: { readonly exports: Doors };
}

function sorted(doors: Doors): Doors {
  return Object.fromEntries(Object.entries(doors).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function creditLever(name: string): string {
  return `  /_vitrine/worlds/{world}/${name}/credit:
    parameters:
      - $ref: "#/components/parameters/World"
    post:
      operationId: ${camelOf(name)}Credit
      x-lever: { provider: ${name}, name: credit }
      tags: [${name} levers]
      summary: Pays money into a balance.
      description: |
        The balance rises by \`amount\`; the ledger books it against the outside world.
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              required: [user_id, amount]
              properties:
                user_id: { type: integer, minimum: 1, maximum: 9007199254740991 }
                amount: { type: number, exclusiveMinimum: 0, maximum: 1000000000 }
            example: { user_id: 12345678, amount: 1000 }
      responses:
        "200":
          description: The objects it changed.
          content:
            application/json:
              schema:
                type: object
                required: [user_id, balance]
                properties:
                  user_id: { type: integer }
                  balance: { $ref: "#/components/schemas/Balance" }
        "400": { $ref: "#/components/responses/BadRequest" }
        "401": { $ref: "#/components/responses/Unauthorized" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/NotFound" }
        "409": { $ref: "#/components/responses/Conflict" }
        "413": { $ref: "#/components/responses/TooLarge" }

`;
}

/** The provider's entry for a world in the control API's spec. */
function worldEntry(name: string, origin: string): string {
  return `            ${name}:
              type: object
              required: [url, accounts]
              properties:
                url: { type: string, description: The origin to put in place of ${origin}. }
                accounts:
                  type: array
                  items:
                    type: object
                    required: [user_id, api_key]
                    properties:
                      user_id: { type: integer }
                      api_key: { type: string }
`;
}
