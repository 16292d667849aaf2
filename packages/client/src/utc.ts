const documented = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z?$/;

/**
 * Reads a UTC time without an offset, such as `2024-06-19T14:32:07`.
 *
 * `new Date(text)` would read it as local time.
 *
 * @throws RangeError for any other text
 *
 * @example
 * ```ts
 * parseUtc("2024-04-01T09:15:00").toISOString(); // "2024-04-01T09:15:00.000Z"
 * ```
 */
export function parseUtc(text: string): Date {
  const date = new Date(documented.test(text) ? `${text.replace(/Z$/, "")}Z` : Number.NaN);
  // The platform reads 31 February as 2 March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== text.slice(0, 19)) {
    throw new RangeError(
      `Cannot read "${text}" as a time: it is not like 2024-06-19T14:32:07. Pass it as the API gave it.`,
    );
  }
  return date;
}
