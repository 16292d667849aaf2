/** The requested part of a list. */
export interface Page {
  readonly offset?: number;
  readonly limit?: number;
}

/** "Default: 50. Hardcapped at 100. Any value above 100 is silently clamped down." (B097, B099) */
export function pageOf({ offset = 0, limit = 50 }: Page): Required<Page> {
  return { offset, limit: Math.min(limit, 100) };
}
