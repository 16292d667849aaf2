/**
 * The name of an event that is none of the known ones. At run time it is the text that was sent; to the compiler it is one
 * name more, since `string` would hold the known names too, and no `switch` could tell the events apart.
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
