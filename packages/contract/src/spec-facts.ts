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

/** References may go in circles; nobody nests deeper than this. */
const deepest = 12;

/**
 * All that an OpenAPI document says, one fact a place: `POST /shop/orders body.title` → `string, required, maxLength 100`.
 * However it is put together (references, `allOf`, shared parameters), equal APIs have equal facts.
 * @param basePath what documented paths leave out, where the other document may have it in its paths
 */
export function factsOf(document: SpecDocument, basePath: string = ""): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const spec = new Spec(document, facts);
  for (const [path, item] of Object.entries(node(document["paths"]))) {
    const shared = spec.resolved(item);
    const shown = basePath !== "" && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
    for (const method of methods) {
      if (shared[method] === undefined) continue;
      spec.operation(`${method.toUpperCase()} ${withoutNames(shown)}`, shared, spec.resolved(shared[method]));
    }
  }
  for (const [name, item] of Object.entries(node(document["webhooks"]))) {
    const own = spec.resolved(spec.resolved(item)["post"]);
    facts.set(`webhook ${name}`, "sent");
    spec.content(`webhook ${name} body`, spec.resolved(own["requestBody"]));
  }
  return facts;
}

/** A path's parameters may be called otherwise. */
function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** How a schema stands in what surrounds it. */
interface Standing {
  readonly required?: boolean;
  /** How many schemas are around it. */
  readonly depth?: number;
}

/** Reads a document and puts down what it says. */
class Spec {
  readonly #document: SpecDocument;
  readonly #facts: Map<string, string>;

  constructor(document: SpecDocument, facts: Map<string, string>) {
    this.#document = document;
    this.#facts = facts;
  }

  operation(name: string, shared: Node, own: Node): void {
    this.#facts.set(name, "offered");
    for (const parameter of [...list(shared["parameters"]), ...list(own["parameters"])].map((each) =>
      this.resolved(each),
    )) {
      const { in: place, name: called, required, schema } = parameter;
      if (place === "query") this.schema(`${name} query ${text(called)}`, schema, { required: required === true });
    }
    this.content(`${name} body`, this.resolved(own["requestBody"]));
    for (const [status, answer] of Object.entries(node(own["responses"]))) {
      this.#facts.set(`${name} ${status}`, "answered");
      this.content(`${name} ${status} body`, this.resolved(answer));
    }
  }

  content(place: string, holder: Node): void {
    const [media] = Object.values(node(holder["content"]));
    if (media !== undefined) this.schema(place, node(media)["schema"], { required: true });
  }

  /** The schema itself, and everything in it under its own place. */
  schema(place: string, given: unknown, { required = false, depth = 0 }: Standing): void {
    const schema = this.#merged(given);
    if (depth > deepest || Object.keys(schema).length === 0) return;
    const said = noticed.flatMap((keyword) =>
      schema[keyword] === undefined ? [] : [this.#saying(keyword, schema[keyword])],
    );
    this.#facts.set(place, [...said, ...(required ? ["required"] : [])].join(", ") || "anything");
    const needed = list(schema["required"]);
    for (const [field, inner] of Object.entries(node(schema["properties"]))) {
      this.schema(`${place}.${field}`, inner, { required: needed.includes(field), depth: depth + 1 });
    }
    if (schema["items"] !== undefined) this.schema(`${place}[]`, schema["items"], { depth: depth + 1 });
    for (const union of ["oneOf", "anyOf"]) {
      for (const [index, branch] of list(schema[union]).entries()) {
        this.schema(`${place}|${this.#nameOf(branch) ?? index}`, branch, { depth: depth + 1 });
      }
    }
  }

  /** What a reference leads to; anything else is itself. */
  resolved(given: unknown): Node {
    let found = node(given);
    for (let hops = 0; typeof found["$ref"] === "string" && hops < deepest; hops += 1) {
      const steps = found["$ref"].replace(/^#\//, "").split("/");
      found = node(steps.reduce<unknown>((at, step) => node(at)[step.replaceAll("~1", "/")], this.#document));
    }
    return found;
  }

  /** With the parts of `allOf` in it. */
  #merged(given: unknown): Node {
    const schema = this.resolved(given);
    const parts = list(schema["allOf"]).map((part) => this.#merged(part));
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
