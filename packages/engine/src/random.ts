const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Four 32-bit integers. */
export type RandomState = readonly [number, number, number, number];

/** A repeatable stream of random values (sfc32): the same seed and name give the same values on every machine. */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  constructor(seed: number, name: string) {
    let word = hash(`${seed}/${name}`);
    const next = (): number => (word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    [this.#a, this.#b, this.#c] = [next(), next(), next()];
    for (let round = 0; round < 12; round += 1) this.word();
  }

  /** The stream's state; `Random.from` continues from it. */
  get state(): RandomState {
    return [this.#a, this.#b, this.#c, this.#counter];
  }

  static from([a, b, c, counter]: RandomState): Random {
    const random = new Random(0, "");
    [random.#a, random.#b, random.#c, random.#counter] = [a, b, c, counter];
    return random;
  }

  /** An integer from 0 to 2³² − 1. */
  word(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /**
   * An integer from 0 to `bound` − 1, uniformly distributed.
   * @throws RangeError for a bound below 1 or above 2³²
   */
  below(bound: number): number {
    if (!(bound >= 1 && bound <= 0x1_0000_0000)) {
      throw new RangeError(`Cannot draw a number below ${bound}: a bound is at least 1 and at most 2³². Use another.`);
    }
    const fair = 0x1_0000_0000 - (0x1_0000_0000 % bound);
    let word = this.word();
    while (word >= fair) word = this.word();
    return word % bound;
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.word() / 0x1_0000_0000 < probability;
  }

  /** `length` characters of `alphabet`. Default: letters and digits. */
  text(length: number, alphabet: string = letters): string {
    let text = "";
    for (let index = 0; index < length; index += 1) text += alphabet[this.below(alphabet.length)];
    return text;
  }
}

/** FNV-1a over UTF-16 units. Only spreads seeds; not cryptographic. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
