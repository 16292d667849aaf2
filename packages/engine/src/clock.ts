import { parseDuration } from "./duration.ts";

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** `real` follows the machine's time; `manual` stands still until it is moved. */
export type ClockMode = "real" | "manual";

/** Default start of a manual world. Fixed, so that a seeded run repeats byte for byte. */
export const defaultStart: Instant = Date.UTC(2024, 5, 19, 14, 32, 7);

/**
 * A world's own time. `manual` stands still until it is moved; `real` follows its host's time source, shifted by
 * however far the world was moved.
 */
export class Clock {
  readonly #begins: ClockMode;
  readonly #source: (() => Instant) | undefined;
  readonly #start: Instant | undefined;
  #mode: ClockMode;
  /** `manual`: the instant itself; `real`: the offset from the source. */
  #base: number;

  /** `start` is where time starts. Default: `defaultStart` in a manual world, the present in a real one. */
  constructor(
    begins: ClockMode,
    options: { readonly source?: (() => Instant) | undefined; readonly start?: Instant | undefined } = {},
  ) {
    this.#begins = begins;
    this.#source = options.source;
    this.#start = options.start;
    this.#mode = begins;
    this.#base = this.#firstBase();
  }

  get mode(): ClockMode {
    return this.#mode;
  }

  now(): Instant {
    return this.#mode === "manual" ? this.#base : this.#ambient() + this.#base;
  }

  /** Moves to `instant`, forwards or back; a real clock goes on from there. */
  moveTo(instant: Instant): void {
    this.#base = this.#mode === "manual" ? instant : instant - this.#ambient();
  }

  /** Switches between following the host and standing still; the current time stays. */
  follow(mode: ClockMode): void {
    const now = this.now();
    if (mode === "real") this.#ambient();
    this.#mode = mode;
    this.moveTo(now);
  }

  /** Returns to the world's start. */
  reset(): void {
    this.#mode = this.#begins;
    this.#base = this.#firstBase();
  }

  #firstBase(): number {
    if (this.#begins === "manual") return this.#start ?? defaultStart;
    return this.#start === undefined ? 0 : this.#start - this.#ambient();
  }

  #ambient(): Instant {
    if (this.#source === undefined) {
      throw new Error("Cannot follow real time: this world has no time source. Create it with `time: Date.now`.");
    }
    return this.#source();
  }
}

/** How far `advance` goes: by a duration (`"30s"`), to an instant, or until nothing is left to do. */
export type Advance = string | { readonly by: string } | { readonly to: string } | { readonly until: "idle" };

/** Later than any instant. */
export const untilIdle: Instant = Number.POSITIVE_INFINITY;

/** The last instant whose year has four digits in ISO 8601. */
const lastInstant = Date.UTC(9999, 11, 31);

/**
 * @throws RangeError for a text that is neither a duration nor an instant, an instant in the past, or one beyond the
 * calendar.
 */
export function advanceTarget(now: Instant, advance: Advance): Instant {
  if (typeof advance === "object" && "until" in advance) return untilIdle;
  const target = typeof advance === "string" ? now + parseDuration(advance) : targetOf(now, advance);
  if (target <= lastInstant) return target;
  throw new RangeError(
    `Cannot advance that far: the calendar ends with ${new Date(lastInstant).toISOString()}. Stay before it.`,
  );
}

function targetOf(now: Instant, advance: { readonly by: string } | { readonly to: string }): Instant {
  if ("by" in advance) return now + parseDuration(advance.by);
  const target = parseInstant(advance.to);
  if (target >= now) return target;
  throw new RangeError(
    `Cannot advance to ${advance.to}: the world is already at ${new Date(now).toISOString()}. Set the clock instead.`,
  );
}

/** Requires a time zone, as the control API's spec does; a date alone is midnight UTC. */
const isoMoment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** @throws RangeError for a text that is not an ISO 8601 instant. */
export function parseInstant(text: string): Instant {
  const instant = isoMoment.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new RangeError(`Cannot read the moment "${text}": it is not ISO 8601. Write it as 2024-06-19T14:32:07Z.`);
  }
  return instant;
}

/** Rejects the 30th of February, which `Date.parse` reads as the 2nd of March. */
function isDay(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}
