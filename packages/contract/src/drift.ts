import { factsOf } from "./spec-facts.ts";
import type { SpecDocument } from "./spec-facts.ts";

/** One difference between the provider's own OpenAPI document and ours, as it goes from ours to theirs. */
export interface Drift {
  readonly kind: "added" | "removed" | "changed";
  /** `POST /shop/orders body.title` */
  readonly place: string;
  /** What ours says; "" where it was added. */
  readonly ours: string;
  /** What theirs says; "" where it was removed. */
  readonly theirs: string;
}

/**
 * Compares two OpenAPI documents of one API by what callers can notice: operations, parameters, bodies, statuses and
 * webhooks; not by headers of answers, security, servers or examples. In the order of the places.
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

/** What lies within something that was added or removed as a whole says nothing new. */
function outermost(drifts: readonly Drift[]): readonly Drift[] {
  const whole = new Set(drifts.filter(({ kind }) => kind !== "changed").map(({ kind, place }) => `${kind} ${place}`));
  return drifts.filter(({ kind, place }) => !enclosing(place).some((outer) => whole.has(`${kind} ${outer}`)));
}

/** Every place around one: `GET /shop 200 body.id` lies in `GET /shop 200 body`, in `GET /shop 200` and in `GET /shop`. */
function enclosing(place: string): readonly string[] {
  return [...place.matchAll(/(?<=.)(?=[ .[|])/g)].map(({ index }) => place.slice(0, index)).slice(1);
}
