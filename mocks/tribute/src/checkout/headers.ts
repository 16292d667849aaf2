import { style } from "./style.ts";

/**
 * The headers of every page of the checkout. Nothing runs and nothing is loaded; the one style sheet is known by its hash.
 * Forms may lead to any http or https address, since Chromium holds `form-action` against every redirect after a form:
 * `'self'` would keep buyers from `successUrl`, and its origin alone from wherever the shop redirects next.
 */
export const checkoutHeaders: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  vary: "accept-language",
  "content-security-policy": [
    "default-src 'none'",
    `style-src 'sha256-${style.sha256}'`,
    "img-src data:",
    "form-action http: https:",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/** The headers of an answer (303) that sends the browser on; `location` is what `locationAfter` says. */
export function redirectHeaders(location: string): Readonly<Record<string, string>> {
  return { location, "cache-control": "no-store", "referrer-policy": "same-origin" };
}
