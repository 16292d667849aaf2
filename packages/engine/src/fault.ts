import { namesOperation } from "./operations.ts";
import type { Random, RandomState } from "./random.ts";

/** What goes wrong with a call, in the words of the control API. */
export type Effect =
  /** Delays the answer by this many milliseconds of the world's time. */
  | { readonly delay_ms: number | readonly [min: number, max: number] }
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** Breaks the connection before or after the call is processed. */
  | { readonly reset: "before" | "after" }
  /** Breaks off the answer in the middle of its body. */
  | { readonly truncate: true }
  /** Processes the call, then answers with something the API never sends. */
  | { readonly garbage: "html" | "json" }
  /** Processes the call twice, as if the network had repeated it, and returns the second answer. */
  | { readonly twice: true }
  | WebhookEffect;

/** What goes wrong with a webhook. */
export interface WebhookEffect {
  /**
   * `drop`: never sends the event. `lose`: loses one attempt; retries go on. `duplicate`: sends the event twice.
   * `delay`: sends it `delay_ms` later. `reorder`: sends it after the next one of its account.
   */
  readonly webhook: "drop" | "lose" | "duplicate" | "delay" | "reorder";
  /** Only events of this name. Default: any event. */
  readonly event?: string;
  /** Only with `delay`: milliseconds of the world's time. */
  readonly delay_ms?: number;
}

/** An injected failure: where, on which calls, and what happens. */
export interface Fault {
  /** `POST /v1/orders`; may end in `*`. Default: any operation. */
  readonly operation?: string;
  readonly provider?: string;
  readonly key?: string;
  /** The first matching call to strike. Default: 1. */
  readonly nth?: number;
  /** How many calls to strike. Default: 1, or unlimited with a `probability`. */
  readonly times?: number;
  /** From 0 to 1, drawn for each matching call from the world's own random stream. */
  readonly probability?: number;
  readonly then: Effect;
}

/** An injected fault and what it has done so far. */
export interface FaultRow extends Fault {
  readonly id: string;
  /** Matching calls so far. */
  readonly seen: number;
  /** How often it has struck. */
  readonly fired: number;
}

/** The state of a world's faults, as a snapshot keeps it. */
export interface FaultsState {
  readonly rows: readonly FaultRow[];
  /** The number of the last fault added. */
  readonly last: number;
  /** Deliveries that wait for the next one of their account. */
  readonly heldBack: readonly number[];
  readonly random: RandomState;
}

/** The part of a call that faults are matched against. */
interface StruckCall {
  readonly provider: string;
  /** Null for a path that the provider does not document. */
  readonly operation: string | null;
  readonly key: string | undefined;
}

/** The faults of one world, in the order they were added; at most one strikes a call. */
export class Faults {
  #rows: FaultRow[] = [];
  #lastId = 0;
  #heldBack: readonly number[] = [];
  readonly #random: Random;
  readonly #check: (fault: Fault) => void;

  /** `check` throws for a fault that could never have an effect. */
  constructor(
    random: Random,
    check: (fault: Fault) => void,
    state: Omit<FaultsState, "random"> = { rows: [], last: 0, heldBack: [] },
  ) {
    this.#random = random;
    this.#check = check;
    this.#rows = [...state.rows];
    this.#lastId = state.last;
    this.#heldBack = state.heldBack;
  }

  /** The complete state, for a snapshot. */
  get state(): FaultsState {
    return { rows: [...this.#rows], last: this.#lastId, heldBack: this.#heldBack, random: this.#random.state };
  }

  /**
   * Adds a fault behind the existing ones, effective from now on.
   * @throws FaultError for a fault that could never have an effect
   */
  add(fault: Fault): FaultRow {
    this.#check(fault);
    const row = { ...fault, id: `fault_${(this.#lastId += 1)}`, seen: 0, fired: 0 };
    this.#rows.push(row);
    return row;
  }

  /** Every fault, in the order added. */
  list(): readonly FaultRow[] {
    return [...this.#rows];
  }

  /** Returns whether the fault existed. */
  remove(id: string): boolean {
    const before = this.#rows.length;
    this.#rows = this.#rows.filter((row) => row.id !== id);
    return this.#rows.length < before;
  }

  /** Removes all faults. */
  clear(): void {
    this.#rows = [];
  }

  /** Returns the fault that strikes this call. Later faults do not count a call that an earlier fault takes. */
  strikeCall(call: StruckCall): FaultRow | undefined {
    return this.#firstOf((row) => concernsCall(row, call));
  }

  /** Returns the fault of one of these kinds that strikes a webhook or one attempt at it. */
  strikeEvent(
    { provider, event }: { readonly provider: string; readonly event: string },
    kinds: readonly WebhookEffect["webhook"][],
  ): FaultRow | undefined {
    return this.#firstOf(({ then, provider: meant = provider }) => {
      if (!("webhook" in then) || meant !== provider || !kinds.includes(then.webhook)) return false;
      return then.event === undefined || then.event === event;
    });
  }

  /** Deliveries that wait for the next one of their account. */
  get heldBack(): readonly number[] {
    return this.#heldBack;
  }

  /** Makes a delivery, by its id, wait for the next one of its account. */
  holdBack(delivery: number): void {
    this.#heldBack = [...this.#heldBack, delivery];
  }

  /** Ends the wait of `holdBack`. */
  release(delivery: number): void {
    this.#heldBack = this.#heldBack.filter((id) => id !== delivery);
  }

  #firstOf(concerns: (row: FaultRow) => boolean): FaultRow | undefined {
    for (let index = 0; index < this.#rows.length; index += 1) {
      const row = this.#rows[index]!;
      if (!concerns(row)) continue;
      const strikes = this.#strikes({ ...row, seen: row.seen + 1 });
      const counted = { ...row, seen: row.seen + 1, fired: row.fired + (strikes ? 1 : 0) };
      this.#rows[index] = counted;
      if (strikes) return counted;
    }
    return undefined;
  }

  /** How long an answer is delayed, in milliseconds. */
  delayOf(effect: Effect): number {
    if (!("delay_ms" in effect) || "webhook" in effect) return 0;
    const { delay_ms: delay } = effect;
    return typeof delay === "number" ? delay : this.#random.between(delay[0], delay[1]);
  }

  #strikes({ seen, fired, nth = 1, probability, times = probability === undefined ? 1 : Infinity }: FaultRow): boolean {
    if (seen < nth || fired >= times) return false;
    return probability === undefined || this.#random.chance(probability);
  }
}

function concernsCall(fault: Fault, { provider, operation, key }: StruckCall): boolean {
  if ("webhook" in fault.then) return false;
  if (fault.provider !== undefined && fault.provider !== provider) return false;
  if (fault.key !== undefined && fault.key !== key) return false;
  return fault.operation === undefined || namesOperation(fault.operation, operation);
}
