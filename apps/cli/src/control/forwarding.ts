import type { Delivery } from "@vitrine/specs/control";

/** How a webhook is forwarded: with the bytes of the latest attempt, or composed for the receiver. */
export type Forward = "as sent" | "composed";

/**
 * Decides which delivery changes of a world are forwarded. A delivery that is sent is forwarded with each attempt until the receiver
 * accepts it, so that faults and retries apply to it too. A delivery that is held because its host is not this machine is never sent,
 * and is forwarded once. A manually redelivered attempt is always forwarded.
 */
export class Forwarding {
  readonly #seen = new Map<string, Pick<Delivery, "state" | "attempts">>();
  readonly #accepted = new Set<string>();

  /** How to forward a changed delivery; undefined if it is not forwarded. */
  next({ id, state, attempts, fault }: Delivery): Forward | undefined {
    const before = this.#seen.get(id);
    this.#seen.set(id, { state, attempts });
    // A delaying fault releases it later.
    if (state === "held" && before?.state !== "held" && fault === null) return "composed";
    if (attempts.length <= (before?.attempts.length ?? 0) || attempts.at(-1)!.lost !== null) return undefined;
    if (before?.state === "delivered" || before?.state === "failed") this.#accepted.delete(id);
    return this.isWanted(id) ? "as sent" : undefined;
  }

  /** Whether the receiver still has to accept it. */
  isWanted(id: string): boolean {
    return !this.#accepted.has(id);
  }

  /** Records that the receiver has accepted it. */
  accepted(id: string): void {
    this.#accepted.add(id);
  }
}
