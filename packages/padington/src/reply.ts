/**
 * An answer with the response it came in.
 *
 * @example
 * ```ts
 * const { data, response }: Answered<Balance> = await client.account.balance().withResponse();
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
 * const { balance_rub } = await client.account.balance();
 * const { data, response } = await client.account.balance().withResponse();
 * response.headers.get("content-type"); // "application/json"
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
