/**
 * A stranger's URL as it may be followed: absolute, http or https, normalised (so without line breaks). Anything else,
 * such as `javascript:`, `data:` or a path, is `undefined` (T098).
 */
export function destinationOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
