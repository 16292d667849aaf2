/**
 * The name of an unknown event. At run time it is the name as sent. To the compiler it is one more name: a `string`
 * would include the known names, and no `switch` could narrow the events.
 *
 * @example
 * ```ts
 * interface UnknownEvent {
 *   readonly event: UnknownName;
 *   readonly [field: string]: unknown;
 * }
 * ```
 */
export declare enum UnknownName {
  any = "any other name",
}
