/** An address as people write it, `localhost:3000/hook` too; undefined for what is none, and for any scheme but http and https. */
export function httpAddress(text: string): URL | undefined {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? [];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return undefined;
  const address = scheme === undefined ? `http://${text}` : text;
  return URL.canParse(address) ? new URL(address) : undefined;
}
