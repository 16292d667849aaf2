import { style } from "./style.ts";

/**
 * The headers of every checkout page. No script runs and nothing is loaded; the style sheet is allowed by its hash.
 * Forms may lead to any http or https URL, because Chromium checks `form-action` against every redirect after a form:
 * `'self'` would block the redirect to `successUrl`, and allowing only that origin would block any redirect the shop
 * makes next.
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

/** The headers of a redirect (303) to `location`, as computed by `locationAfter`. */
export function redirectHeaders(location: string): Readonly<Record<string, string>> {
  return { location, "cache-control": "no-store", "referrer-policy": "same-origin" };
}
