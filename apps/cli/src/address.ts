import { InvalidValue } from "./command-line/value.ts";
import type { Value } from "./command-line/value.ts";
import { defaultUrl } from "./default-url.ts";
import { Misuse } from "./failure.ts";

/** An HTTP address; the scheme is optional: `localhost:3000/hook`. Errors show `example`. */
export function address(example: string): Value<URL> {
  return {
    label: "URL",
    read: (value, subject) => {
      const found = httpAddress(String(value));
      if (found) return found;
      throw new InvalidValue(`${subject} is not an address. Write it as ${example}.`);
    },
  };
}

/**
 * The server address that commands use without an option: VITRINE_URL, else the default address.
 * @throws Misuse if VITRINE_URL is not an address
 */
export function serverUrlIn(env: NodeJS.ProcessEnv): URL {
  const text = env["VITRINE_URL"] || defaultUrl;
  const found = httpAddress(text);
  if (found) return found;
  throw new Misuse(`VITRINE_URL "${text}" is not an address. Write it as ${defaultUrl}.`);
}

/** Undefined for an invalid address, and for any scheme but http and https. */
function httpAddress(text: string): URL | undefined {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? [];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return undefined;
  const url = scheme === undefined ? `http://${text}` : text;
  return URL.canParse(url) ? new URL(url) : undefined;
}
