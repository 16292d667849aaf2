import type { Delivery } from "@vitrine/specs/control";

/** How a webhook is taken to another receiver: with the bytes of the attempt just made, or composed for it. */
export type Forward = "as sent" | "composed";

/**
 * Which changes of a world's deliveries are to be taken to another receiver. One that goes out is taken along with each of its
 * attempts until that receiver has accepted it, so that faults and retries act on it too; one that is held because its host is
 * not this machine never goes out, and is taken along once. An attempt that somebody asked for always is.
 */
export class Forwarding {
  readonly #seen = new Map<string, Pick<Delivery, "state" | "attempts">>();
  readonly #accepted = new Set<string>();

  /** What to do about a delivery that has changed; undefined for nothing. */
  next({ id, state, attempts, fault }: Delivery): Forward | undefined {
    const before = this.#seen.get(id);
    this.#seen.set(id, { state, attempts });
    // A fault that holds it back lets it go later.
    if (state === "held" && before?.state !== "held" && fault === null) return "composed";
    if (attempts.length <= (before?.attempts.length ?? 0) || attempts.at(-1)!.lost !== null) return undefined;
    if (before?.state === "delivered" || before?.state === "failed") this.#accepted.delete(id);
    return this.isWanted(id) ? "as sent" : undefined;
  }

  /** Whether the receiver has not accepted it yet. */
  isWanted(id: string): boolean {
    return !this.#accepted.has(id);
  }

  /** The receiver has accepted it. */
  accepted(id: string): void {
    this.#accepted.add(id);
  }
}
