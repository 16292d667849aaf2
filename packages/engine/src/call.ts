/** One request to a provider, as plain as every door can make it. */
export interface Call {
  /** Upper case. */
  readonly method: string;
  /** Still percent-encoded, without the query: `/v1/orders/ORDx8kLm2Qp`. */
  readonly path: string;
  /** What follows the `?`, still encoded; `""` without one. */
  readonly query: string;
  /** Decoded text; `""` without one. */
  readonly body: string;
  /** A header's value by its lower-case name. */
  header(name: string): string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** What a provider answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How the door must break the connection: without any answer, or in the middle of the body. */
  readonly cut?: "reset" | "truncate";
}
