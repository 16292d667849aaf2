/**
 * The fields of a webhook's body before anything is known about them.
 *
 * @example
 * ```ts
 * const nameOf = (body: WebhookFields) => body["event"];
 * ```
 */
export type WebhookFields = Readonly<Record<string, unknown>>;

/**
 * How repetitions of an event are recognised: the parts that two deliveries of the same event share and two events never
 * do. `"none"` where the provider sends nothing of the kind: every delivery is then handled.
 *
 * @example
 * ```ts
 * const key: DedupeKey<{ order_id: string }> = ({ order_id }) => [order_id];
 * ```
 */
export type DedupeKey<Event> = ((event: Event) => readonly (string | number | null | undefined)[]) | "none";

/**
 * What one provider's webhooks look like. Signatures are HMAC-SHA256 of the body's bytes as 64 lower-case hexadecimal digits.
 *
 * `Known` has an event's type under its name; `Unknown` is what an event of any other name is taken for.
 *
 * @example
 * ```ts
 * const scheme: WebhookScheme<{ squeezed: { event: "squeezed"; lemon_id: string } }> = {
 *   provider: "lemonade",
 *   title: "Lemonade",
 *   header: "X-Lemon-Signature",
 *   nameOf: (body) => body["event"],
 *   keys: { squeezed: ({ lemon_id }) => [lemon_id] },
 * };
 * ```
 */
export interface WebhookScheme<
  // Events that nobody can make: every scheme fits where its own are not asked for.
  Known extends object = Readonly<Record<string, never>>,
  Unknown extends object = object,
> {
  /** One lower-case word; every dedupe key begins with it, so that providers can share a store. */
  readonly provider: string;
  /** What people call the provider, for the text of errors. */
  readonly title: string;
  /** The header that holds the signature. */
  readonly header: string;
  /** The event's name. Anything but a text that is not empty makes the body no event. */
  readonly nameOf: (body: WebhookFields) => unknown;
  /** All known names, and how repetitions of each are recognised. */
  readonly keys: { readonly [Name in keyof Known]: DedupeKey<Known[Name]> };
  /** Names that are acknowledged without a signature too, and then not handled: the dashboard's try of an address. */
  readonly unsigned?: readonly (keyof Known & string)[];
  /** Holds the type of unknown events; never set. */
  readonly unknown?: Unknown;
}
