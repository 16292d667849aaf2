/**
 * An answer with its response.
 *
 * @example
 * ```ts
 * const { data, response }: Answered<Me> = await client.account.me().withResponse();
 * ```
 */
export interface Answered<Data> {
  readonly data: Data;
  /** The status and headers. The body has already been read. */
  readonly response: Response;
}

/**
 * The result of every method: a promise of the documented answer, with `withResponse` for the response.
 *
 * @example
 * ```ts
 * const me = await client.account.me();
 * const { data, response } = await client.account.me().withResponse();
 * response.headers.get("cache-control"); // "public, max-age=30"
 * ```
 */
export interface Reply<Data> extends Promise<Data> {
  withResponse(): Promise<Answered<Data>>;
}

/** Makes a reply from the answer with its response. */
export function replyWith<Data>(answered: Promise<Answered<Data>>): Reply<Data> {
  const data = answered.then((whole) => whole.data);
  const withResponse = (): Promise<Answered<Data>> => {
    // The caller of withResponse gets the failure. The other promise must not report it as unhandled.
    data.catch(() => {});
    return answered;
  };
  return Object.assign(data, { withResponse });
}
