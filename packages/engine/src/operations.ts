import type { Operation } from "@vitrine/specs";

import type { Refusal } from "./refusal.ts";

/** What one documented operation takes and returns, as generated from the spec. */
export interface OperationShape {
  readonly path: object;
  readonly query: object;
  readonly body?: unknown;
  readonly answer: unknown;
}

/** The input of `GET /v1/products?limit=10` as its handler receives it: validated against the spec and typed by it. */
export interface Input<Shape extends OperationShape> {
  readonly path: Shape["path"];
  readonly query: Shape["query"];
  readonly body: Shape["body"];
}

/**
 * A handler for every documented operation, by the operation's name. A refusal that a handler throws undoes its writes;
 * a refusal that it returns is sent too, but its writes stand.
 */
export type Routes<Operations, Transaction, Caller> = {
  readonly [Name in keyof Operations]: Operations[Name] extends OperationShape
    ? (
        request: { readonly tx: Transaction; readonly caller: Caller } & Input<Operations[Name]>,
      ) => Promise<Operations[Name]["answer"] | Refusal>
    : never;
};

export type Match =
  | { readonly kind: "found"; readonly name: string; readonly path: Readonly<Record<string, string>> }
  /** A page for a browser; not an operation. */
  | { readonly kind: "page"; readonly name: string; readonly path: Readonly<Record<string, string>> }
  /** The path is documented, but for other methods. */
  | { readonly kind: "wrong method"; readonly allow: readonly string[] }
  | { readonly kind: "unknown" };

interface Template {
  readonly name: string;
  readonly method: string;
  readonly segments: readonly string[];
}

const noPath: Readonly<Record<string, string>> = {};

/** Builds the function that finds the documented operation of a call. HEAD is answered by GET. */
export function createMatcher(
  operations: Readonly<Record<string, Pick<Operation, "method" | "path">>>,
): (method: string, path: string) => Match {
  const fixed = new Map<string, Match>();
  const templates: Template[] = [];
  for (const [name, { method, path }] of Object.entries(operations)) {
    if (path.includes("{")) templates.push({ name, method, segments: path.split("/") });
    else fixed.set(`${method} ${path}`, { kind: "found", name, path: noPath });
  }

  const fitting = (path: string): readonly Template[] => {
    const segments = path.split("/");
    return templates.filter((template) => fits(template.segments, segments));
  };

  return (method, path) => {
    const asked = method === "HEAD" ? "GET" : method;
    const exact = fixed.get(`${asked} ${path}`);
    if (exact) return exact;
    const candidates = fitting(path);
    const template = candidates.find((candidate) => candidate.method === asked);
    const values = template && pathValues(template.segments, path.split("/"));
    if (template && values) return { kind: "found", name: template.name, path: values };
    const methods = [...candidates.map((candidate) => candidate.method), ...methodsAt(fixed, path)];
    if (methods.length === 0 || template) return { kind: "unknown" };
    return { kind: "wrong method", allow: [...new Set(methods)] };
  };
}

function methodsAt(fixed: ReadonlyMap<string, Match>, path: string): readonly string[] {
  return [...fixed.keys()].filter((name) => name.endsWith(` ${path}`)).map((name) => name.slice(0, name.indexOf(" ")));
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => (part.startsWith("{") ? segments[index] !== "" : part === segments[index]))
  );
}

/** The path's values; undefined if one is not valid percent-encoding, which counts as no such path. */
function pathValues(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  try {
    const named = template.flatMap((part, index) =>
      part.startsWith("{") ? [[part.slice(1, -1), decodeURIComponent(segments[index]!)] as const] : [],
    );
    return Object.fromEntries(named);
  } catch {
    return undefined;
  }
}

/** Whether `pattern`, which may end in `*`, matches this operation's name. */
export function namesOperation(pattern: string, operation: string | null): boolean {
  if (operation === null) return false;
  return pattern.endsWith("*") ? operation.startsWith(pattern.slice(0, -1)) : pattern === operation;
}
