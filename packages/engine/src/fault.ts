import { namesOperation } from "./operations.ts";
import type { Random, RandomState } from "./random.ts";

/** What goes wrong; the words of the control API. */
export type Effect =
  /** The answer is held so long, in the world's milliseconds. */
  | { readonly delay_ms: number | readonly [min: number, max: number] }
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks, before anything is done or after it. */
  | { readonly reset: "before" | "after" }
  /** The answer breaks off in the middle of its body. */
  | { readonly truncate: true }
  /** What was done is answered with something that is none of the API's answers. */
  | { readonly garbage: "html" | "json" }
  /** The call arrives two times, as if the network had sent it again; what the second one is answered comes back. */
  | { readonly twice: true }
  | WebhookEffect;

/** What goes wrong with a webhook. */
export interface WebhookEffect {
  /**
   * `drop`: the event never goes out. `lose`: one attempt is lost, and the retries go on. `duplicate`: it goes out twice.
   * `delay`: it goes out `delay_ms` later. `reorder`: after the next one of its account.
   */
  readonly webhook: "drop" | "lose" | "duplicate" | "delay" | "reorder";
  /** Only events of this name; any without it. */
  readonly event?: string;
  /** With `delay` and with nothing else, in the world's milliseconds. */
  readonly delay_ms?: number;
}

/** A failure somebody asked for: where, which call, what. */
export interface Fault {
  /** `POST /v1/orders`; may end in `*`; any operation without it. */
  readonly operation?: string;
  readonly provider?: string;
  readonly key?: string;
  /** From which matching call on; 1 by default. */
  readonly nth?: number;
  /** For how many calls; 1 by default, all of them where there is a `probability`. */
  readonly times?: number;
  /** 0 … 1, drawn for each matching call from the world's own random stream. */
  readonly probability?: number;
  readonly then: Effect;
}

/** A fault that was asked for, and what it has done so far. */
export interface FaultRow extends Fault {
  readonly id: string;
  /** Matching calls so far. */
  readonly seen: number;
  /** How often it struck. */
  readonly fired: number;
}

/** All there is to know of a world's faults, as a snapshot keeps it. */
export interface FaultsState {
  readonly rows: readonly FaultRow[];
  /** The number of the last one that was added. */
  readonly last: number;
  /** Deliveries that wait for the next one of their account. */
  readonly heldBack: readonly number[];
  readonly random: RandomState;
}

/** What tells whether a fault is meant for a call. */
interface StruckCall {
  readonly provider: string;
  /** Null for a path that the provider does not document. */
  readonly operation: string | null;
  readonly key: string | undefined;
}

/** The faults of one world, in the order they were asked for; a call meets at most one. */
export class Faults {
  #rows: FaultRow[] = [];
  #lastId = 0;
  #heldBack: readonly number[] = [];
  readonly #random: Random;
  readonly #check: (fault: Fault) => void;

  /** `check` throws for a fault that could never do what it says. */
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

  /** All there is to know of them, for a snapshot. */
  get state(): FaultsState {
    return { rows: [...this.#rows], last: this.#lastId, heldBack: this.#heldBack, random: this.#random.state };
  }

  /**
   * From now on; the last in turn.
   * @throws FaultError for one that could never do what it says
   */
  add(fault: Fault): FaultRow {
    this.#check(fault);
    const row = { ...fault, id: `fault_${(this.#lastId += 1)}`, seen: 0, fired: 0 };
    this.#rows.push(row);
    return row;
  }

  /** In the order they were asked for. */
  list(): readonly FaultRow[] {
    return [...this.#rows];
  }

  /** Whether there was one. */
  remove(id: string): boolean {
    const before = this.#rows.length;
    this.#rows = this.#rows.filter((row) => row.id !== id);
    return this.#rows.length < before;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.#rows = [];
  }

  /** The fault that strikes this call. A call that an earlier fault takes is not counted by later ones. */
  strikeCall(call: StruckCall): FaultRow | undefined {
    return this.#firstOf((row) => concernsCall(row, call));
  }

  /** The fault of one of these kinds that strikes a webhook, or one attempt at it. */
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

  /** Has a delivery, by its id, wait for the next one of its account. */
  holdBack(delivery: number): void {
    this.#heldBack = [...this.#heldBack, delivery];
  }

  /** Lets it wait no longer. */
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

  /** How late an answer comes, in milliseconds. */
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
