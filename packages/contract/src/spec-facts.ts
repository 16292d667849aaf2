/** An OpenAPI document, parsed. */
export type SpecDocument = Readonly<Record<string, unknown>>;

type Node = Readonly<Record<string, unknown>>;

const methods = ["get", "post", "put", "patch", "delete"];

/** The parts of a value's schema that callers can notice. */
const noticed = [
  "type",
  "format",
  "enum",
  "const",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
] as const;

/** Parameters that OpenAPI ignores: https://spec.openapis.org/oas/v3.1.1.html#parameter-in */
const platformHeaders: readonly string[] = ["accept", "content-type", "authorization"];

/** What a document says about one place. */
type Fact = readonly [place: string, said: string];

/**
 * Flattens an OpenAPI document into one fact per place: `POST /shop/orders body.title` → `string, required, maxLength 100`.
 * Equal APIs have equal facts, regardless of references, `allOf` and shared parameters. Response headers, security, servers and
 * examples are ignored, because published documents seldom have them in full.
 * @param basePath prefix that the documented paths leave out and the other document may include
 */
export function factsOf(document: SpecDocument, basePath: string = ""): ReadonlyMap<string, string> {
  return new Map(new Spec(document).facts(basePath));
}

/** Removes parameter names from a path, since they may differ between documents. */
function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** One operation of a document. */
interface Described {
  readonly method: string;
  /** As in the document, without the base path. */
  readonly path: string;
  /** What the path's operations share. */
  readonly shared: Node;
  readonly own: Node;
}

/** The context of a schema. */
interface Standing {
  readonly required?: boolean;
  /** The enclosing schemas, each with its place. */
  readonly around?: ReadonlyMap<Node, string>;
}

/** Reads a document. */
class Spec {
  readonly #document: SpecDocument;

  constructor(document: SpecDocument) {
    this.#document = document;
  }

  *facts(basePath: string): Iterable<Fact> {
    for (const [path, item] of Object.entries(node(this.#document["paths"]))) {
      const shared = this.#resolved(item);
      const shown = basePath !== "" && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
      for (const method of methods) {
        if (shared[method] === undefined) continue;
        yield* this.#operation({ method, path: shown, shared, own: this.#resolved(shared[method]) });
      }
    }
    for (const [name, item] of Object.entries(node(this.#document["webhooks"]))) {
      const own = this.#resolved(this.#resolved(item)["post"]);
      yield [`webhook ${name}`, "sent"];
      yield* this.#content(`webhook ${name}`, this.#resolved(own["requestBody"]));
    }
  }

  *#operation({ method, path, shared, own }: Described): Iterable<Fact> {
    const name = `${method.toUpperCase()} ${withoutNames(path)}`;
    yield [name, "offered"];
    const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, called]) => called);
    for (const given of [...list(shared["parameters"]), ...list(own["parameters"])]) {
      const { in: place, name: called, required, schema } = this.#resolved(given);
      const header = text(called).toLowerCase();
      const standing = { required: required === true };
      if (place === "query") yield* this.#schema(`${name} query ${text(called)}`, schema, standing);
      if (place === "path") yield* this.#schema(`${name} path ${inPath.indexOf(text(called)) + 1}`, schema, {});
      if (place === "header" && !platformHeaders.includes(header)) {
        yield* this.#schema(`${name} header ${header}`, schema, standing);
      }
    }
    yield* this.#content(name, this.#resolved(own["requestBody"]));
    for (const [status, answer] of Object.entries(node(own["responses"]))) {
      yield [`${name} ${status}`, "answered"];
      yield* this.#content(`${name} ${status}`, this.#resolved(answer));
    }
  }

  /** JSON is the default body; other media types are part of the place. */
  *#content(place: string, holder: Node): Iterable<Fact> {
    for (const [given, media] of Object.entries(node(holder["content"]))) {
      const { schema } = node(media);
      const type = given.replace(/;.*$/, "").trim().toLowerCase();
      const isJson = type === "application/json";
      // An empty media type object describes nothing.
      if (isJson && Object.keys(this.#resolved(schema)).length === 0) continue;
      yield* this.#schema(isJson ? `${place} body` : `${place} ${type} body`, schema, { required: true });
    }
  }

  /** Yields the schema itself and everything nested in it, each under its own place. */
  *#schema(place: string, given: unknown, { required = false, around = new Map() }: Standing): Iterable<Fact> {
    const resolved = this.#resolved(given);
    const needs = required ? ["required"] : [];
    const outer = around.get(resolved);
    if (outer !== undefined) {
      yield [place, [`as ${outer}`, ...needs].join(", ")];
      return;
    }

    const schema = this.#merged(given);
    const said = noticed.flatMap((keyword) =>
      schema[keyword] === undefined ? [] : [this.#saying(keyword, schema[keyword])],
    );
    yield [place, [...(said.length > 0 ? said : ["anything"]), ...needs].join(", ")];
    const inner = new Map(around).set(resolved, place);
    const needed = list(schema["required"]);
    for (const [field, value] of Object.entries(node(schema["properties"]))) {
      yield* this.#schema(`${place}.${field}`, value, { required: needed.includes(field), around: inner });
    }
    if (schema["items"] !== undefined) yield* this.#schema(`${place}[]`, schema["items"], { around: inner });
    for (const union of ["oneOf", "anyOf"]) {
      for (const [index, branch] of list(schema[union]).entries()) {
        yield* this.#schema(`${place}|${this.#nameOf(branch) ?? index}`, branch, { around: inner });
      }
    }
  }

  /** Resolves a reference; returns anything else unchanged. */
  #resolved(given: unknown): Node {
    let found = node(given);
    const followed = new Set<Node>();
    while (typeof found["$ref"] === "string" && !followed.has(found)) {
      followed.add(found);
      const steps = found["$ref"].replace(/^#\//, "").split("/");
      found = node(steps.reduce<unknown>((at, step) => node(at)[step.replaceAll("~1", "/")], this.#document));
    }
    return found;
  }

  /** Merges the parts of `allOf`. A schema that consists only of itself adds nothing. */
  #merged(given: unknown, within: ReadonlySet<Node> = new Set()): Node {
    const schema = this.#resolved(given);
    if (within.has(schema)) return {};
    const parts = list(schema["allOf"]).map((part) => this.#merged(part, new Set([...within, schema])));
    if (parts.length === 0) return schema;
    const all = [...parts, schema];
    return {
      ...together(all),
      properties: together(all.map((part) => node(part["properties"]))),
      required: all.flatMap((part) => list(part["required"])),
    };
  }

  #nameOf(branch: unknown): string | undefined {
    const reference = node(branch)["$ref"];
    return typeof reference === "string" ? reference.replace(/^.*\//, "") : undefined;
  }

  #saying(keyword: string, value: unknown): string {
    if (keyword === "type") return [value].flat().map(text).toSorted().join(" or ");
    if (keyword === "enum") return `one of ${list(value).map(text).toSorted().join(" ")}`;
    return `${keyword} ${text(value)}`;
  }
}

function node(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as Node) : {};
}

/** Merges parameters; the later of two with the same name wins. */
function together(nodes: readonly Node[]): Node {
  return Object.fromEntries(nodes.flatMap((each) => Object.entries(each)));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
