/** What to do when no usable answer came: a look-up may simply be repeated, anything else may have been done. */
export function adviceAfterSilence(operation: string): string {
  return operation.startsWith("GET ")
    ? "Try again later."
    : "Whether Padington acted is unknown: find that out before you send it again.";
}
