import { factsOf } from "./spec-facts.ts";
import type { SpecDocument } from "./spec-facts.ts";

/** One difference between the provider's own OpenAPI document and ours, as a change from ours to theirs. */
export interface Drift {
  readonly kind: "added" | "removed" | "changed";
  /** `POST /shop/orders body.title` */
  readonly place: string;
  /** Our version; `""` when it was added. */
  readonly ours: string;
  /** Their version; `""` when it was removed. */
  readonly theirs: string;
}

/**
 * Compares two OpenAPI documents of one API by what callers can notice: operations, parameters, bodies, statuses and webhooks.
 * Ignores response headers, security, servers and examples. Sorted by place.
 */
export function driftBetween(ours: SpecDocument, theirs: SpecDocument, basePath: string = ""): readonly Drift[] {
  const [before, after] = [factsOf(ours, basePath), factsOf(theirs, basePath)];
  const places = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return outermost(
    places.flatMap((place): readonly Drift[] => {
      const [mine, other] = [before.get(place), after.get(place)];
      if (mine === other) return [];
      const kind = mine === undefined ? "added" : other === undefined ? "removed" : "changed";
      return [{ kind, place, ours: mine ?? "", theirs: other ?? "" }];
    }),
  );
}

/** Drops differences inside something that was added or removed as a whole. */
function outermost(drifts: readonly Drift[]): readonly Drift[] {
  const whole = new Set(drifts.filter(({ kind }) => kind !== "changed").map(({ kind, place }) => `${kind} ${place}`));
  return drifts.filter(({ kind, place }) => !enclosing(place).some((outer) => whole.has(`${kind} ${outer}`)));
}

/** The ancestors of a place: `GET /shop 200 body.id` lies in `GET /shop 200 body`, in `GET /shop 200` and in `GET /shop`. */
function enclosing(place: string): readonly string[] {
  return [...place.matchAll(/(?<=.)(?=[ .[|])/g)].map(({ index }) => place.slice(0, index)).slice(1);
}
