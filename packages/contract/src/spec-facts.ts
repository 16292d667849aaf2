/** An OpenAPI document, parsed. */
export type SpecDocument = Readonly<Record<string, unknown>>;

type Node = Readonly<Record<string, unknown>>;

const methods = ["get", "post", "put", "patch", "delete"];

/** What about a value's schema callers can notice. */
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

/** Parameters that are no part of the API: https://spec.openapis.org/oas/v3.1.1.html#parameter-in */
const platformHeaders: readonly string[] = ["accept", "content-type", "authorization"];

/** What a document says of one place. */
type Fact = readonly [place: string, said: string];

/**
 * All that an OpenAPI document says, one fact a place: `POST /shop/orders body.title` → `string, required, maxLength 100`.
 * However it is put together (references, `allOf`, shared parameters), equal APIs have equal facts. Headers of answers,
 * security, servers and examples are left out: those who publish a document seldom say them in full.
 * @param basePath what documented paths leave out, where the other document may have it in its paths
 */
export function factsOf(document: SpecDocument, basePath: string = ""): ReadonlyMap<string, string> {
  return new Map(new Spec(document).facts(basePath));
}

/** A path's parameters may be called otherwise. */
function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** One operation of a document. */
interface Described {
  readonly method: string;
  /** As the document writes it, without the base path. */
  readonly path: string;
  /** What it shares with the path's other operations. */
  readonly shared: Node;
  readonly own: Node;
}

/** How a schema stands in what surrounds it. */
interface Standing {
  readonly required?: boolean;
  /** The schemas around it, each with its place. */
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

  /** JSON is the body; what else there is has its media type before it. */
  *#content(place: string, holder: Node): Iterable<Fact> {
    for (const [given, media] of Object.entries(node(holder["content"]))) {
      const { schema } = node(media);
      const type = given.replace(/;.*$/, "").trim().toLowerCase();
      const isJson = type === "application/json";
      // A body of which nothing is said is not described.
      if (isJson && Object.keys(this.#resolved(schema)).length === 0) continue;
      yield* this.#schema(isJson ? `${place} body` : `${place} ${type} body`, schema, { required: true });
    }
  }

  /** The schema itself, and everything in it under its own place. */
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

  /** What a reference leads to; anything else is itself. */
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

  /** With the parts of `allOf` in it; one that is made of itself has nothing of itself. */
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

/** Of two with one name the later counts. */
function together(nodes: readonly Node[]): Node {
  return Object.fromEntries(nodes.flatMap((each) => Object.entries(each)));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
