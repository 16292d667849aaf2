/**
 * An answer with the response it came in.
 *
 * @example
 * ```ts
 * const { data, response }: Answered<Me> = await client.account.me().withResponse();
 * ```
 */
export interface Answered<Data> {
  readonly data: Data;
  /** For its status and headers; its body has been read. */
  readonly response: Response;
}

/**
 * What every method gives: a promise of the documented answer, with the response one word away.
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

/** Makes a reply of the whole answer. */
export function replyWith<Data>(answered: Promise<Answered<Data>>): Reply<Data> {
  const data = answered.then((whole) => whole.data);
  const withResponse = (): Promise<Answered<Data>> => {
    // Whoever takes the whole answer takes its failure too; the other promise must not report it a second time.
    data.catch(() => {});
    return answered;
  };
  return Object.assign(data, { withResponse });
}
