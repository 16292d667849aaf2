/** One request to a provider, in the plainest form every adapter can produce. */
export interface Call {
  /** Upper case. */
  readonly method: string;
  /** Percent-encoded, without the query: `/v1/orders/ORDx8kLm2Qp`. */
  readonly path: string;
  /** The part after the `?`, still encoded; `""` for none. */
  readonly query: string;
  /** Decoded text; `""` for none. */
  readonly body: string;
  /** A header's value by its lower-case name. */
  header(name: string): string | undefined;
  /** Aborted when the caller gives up. */
  readonly signal?: AbortSignal | undefined;
}

/** A provider's answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How the adapter must break the connection: before any answer, or in the middle of the body. */
  readonly cut?: "reset" | "truncate";
}
