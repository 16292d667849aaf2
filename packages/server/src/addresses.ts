/** A port that answers for worlds. */
export interface Listening {
  /** Its origin: `http://127.0.0.1:4001`. */
  readonly url: string;
  readonly port: number;
  /** Whose paths it answers; undefined for the control API alone. */
  readonly provider: string | undefined;
}

/** Where worlds are served at present. */
export class Addresses {
  readonly #listening = new Set<Listening>();
  readonly #byProvider: Map<string, string>;
  readonly #ports = new Set<number>();

  /** Keeps where each provider is served in the given map, for the worlds to which it is given too. */
  constructor(byProvider: Map<string, string> = new Map<string, string>()) {
    this.#byProvider = byProvider;
  }

  /** Where each provider is served, by its name: at the first of its ports. */
  get byProvider(): ReadonlyMap<string, string> {
    return this.#byProvider;
  }

  /** The numbers of all ports. */
  get ports(): ReadonlySet<number> {
    return this.#ports;
  }

  /** Adds a port, until the function this returns is called. */
  add(added: Listening): () => void {
    this.#listening.add(added);
    this.#name(added);
    return () => this.#remove(added);
  }

  /** The next port of the same provider takes its place. The map may hold what others served, which stays. */
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
