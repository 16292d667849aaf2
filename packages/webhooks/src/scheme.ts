/**
 * The fields of a webhook's body before they are checked.
 *
 * @example
 * ```ts
 * const nameOf = (body: WebhookFields) => body["event"];
 * ```
 */
export type WebhookFields = Readonly<Record<string, unknown>>;

/**
 * How duplicates of an event are recognised: the values that two deliveries of one event share and two events never do.
 * `"none"` if the provider sends nothing of the kind: every delivery is then handled.
 *
 * @example
 * ```ts
 * const key: DedupeKey<{ order_id: string }> = ({ order_id }) => [order_id];
 * ```
 */
export type DedupeKey<Event> = ((event: Event) => readonly (string | number | null | undefined)[]) | "none";

/**
 * The format of one provider's webhooks. Signatures are the HMAC-SHA256 of the body's bytes, as 64 lower-case
 * hexadecimal digits.
 *
 * `Known` maps each event's name to its type. `Unknown` is the type of events with other names.
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
  // The default has no possible events, so that every scheme is assignable where its events do not matter.
  Known extends object = Readonly<Record<string, never>>,
  Unknown extends object = object,
> {
  /** One lower-case word. Every dedupe key begins with it, so that providers can share a store. */
  readonly provider: string;
  /** The provider's display name, for error messages. */
  readonly title: string;
  /** The header that holds the signature. */
  readonly header: string;
  /** The event's name. A body is not an event unless this is a non-empty string. */
  readonly nameOf: (body: WebhookFields) => unknown;
  /** All known names, each with its dedupe key. */
  readonly keys: { readonly [Name in keyof Known]: DedupeKey<Known[Name]> };
  /** Events that are acknowledged even without a signature, but then not handled: the test request of the dashboard. */
  readonly unsigned?: readonly (keyof Known & string)[];
  /** Carries the type of unknown events. Never set. */
  readonly unknown?: Unknown;
}
