/**
 * Normalises an untrusted URL that is absolute and http or https (the result has no line breaks). `undefined` for
 * anything else, such as `javascript:`, `data:` or a path (T098).
 */
export function destinationOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
