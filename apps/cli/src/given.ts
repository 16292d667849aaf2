import { misused } from "./failure.ts";

/** What a command line gives to its command: the words behind its name, and options with their values in their order. */
export class Given {
  readonly words: readonly string[];
  readonly #options: ReadonlyMap<string, readonly string[]>;

  constructor(words: readonly string[], options: ReadonlyMap<string, readonly string[]>) {
    this.words = words;
    this.#options = options;
  }

  /** The names of the options given. */
  get options(): readonly string[] {
    return [...this.#options.keys()];
  }

  has(name: string): boolean {
    return this.#options.has(name);
  }

  /** Of several values the last one counts. */
  last(name: string): string | undefined {
    return this.#options.get(name)?.at(-1);
  }

  all(name: string): readonly string[] {
    return this.#options.get(name) ?? [];
  }

  /** @throws Failure (2) for a word that is none of these */
  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.last(name);
    const choice = choices.find((each) => each === value);
    if (choice !== undefined || value === undefined) return choice;
    throw misused(`--${name} "${value}" is not known. It is ${choices.join(" or ")}.`);
  }

  /** @throws Failure (2) for anything but a whole number from `least` to `most` */
  wholeNumber(name: string, { least, most }: { readonly least: number; readonly most: number }): number | undefined {
    const value = this.last(name);
    if (value === undefined) return undefined;
    if (/^\d{1,16}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    throw misused(`--${name} "${value}" is not a whole number from ${least} to ${most}.`);
  }
}
