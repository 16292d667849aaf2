/** A port that serves worlds. */
export interface Listening {
  /** Its origin: `http://127.0.0.1:4001`. */
  readonly url: string;
  readonly port: number;
  /** The provider that the port serves; undefined when it serves only the control API. */
  readonly provider: string | undefined;
}

/** The addresses at which worlds are served at present. */
export class Addresses {
  readonly #listening = new Set<Listening>();
  readonly #byProvider: Map<string, string>;
  readonly #ports = new Set<number>();

  /** Keeps each provider's address in the given map, which the worlds receive too. */
  constructor(byProvider: Map<string, string> = new Map<string, string>()) {
    this.#byProvider = byProvider;
  }

  /** The address of each provider, by its name: that of its first open port. */
  get byProvider(): ReadonlyMap<string, string> {
    return this.#byProvider;
  }

  /** The numbers of all ports. */
  get ports(): ReadonlySet<number> {
    return this.#ports;
  }

  /** Adds a port. Returns a function that removes it again. */
  add(added: Listening): () => void {
    this.#listening.add(added);
    this.#name(added);
    return () => this.#remove(added);
  }

  /** The next port of the same provider takes its place. Entries that others wrote into the map stay. */
  #remove(removed: Listening): void {
    const { provider, url, port } = removed;
    this.#listening.delete(removed);
    this.#ports.delete(port);
    if (provider !== undefined && this.#byProvider.get(provider) === url) this.#byProvider.delete(provider);
    for (const each of this.#listening) this.#name(each);
  }

  #name({ provider, url, port }: Listening): void {
    this.#ports.add(port);
    if (provider !== undefined && !this.#byProvider.has(provider)) this.#byProvider.set(provider, url);
  }
}
