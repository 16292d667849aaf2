import { adviceAfterSilence } from "./advice.ts";
import { PadingtonError } from "./padington-error.ts";

/**
 * The answer is not of this API: HTML from a proxy, an empty body, broken JSON, a redirect (none is followed: that would
 * carry the API key to another host). `status` and `body` have what came.
 * Unless it was a look-up, Padington may well have done what was asked, whatever the status says.
 *
 * @example
 * ```ts
 * if (error instanceof UnexpectedResponseError) await park(order, { evidence: error.body });
 * ```
 */
export class UnexpectedResponseError extends PadingtonError {
  override readonly name = "UnexpectedResponseError";

  constructor(operation: string, { status, headers }: Response, body: unknown, cause?: unknown) {
    const what = `Padington answered ${status} with ${describe(headers, body)}`;
    super(`Cannot call ${operation}: ${what}. ${adviceAfterSilence(operation)}`, { operation, status, body, cause });
  }
}

/** What came instead, without showing any of it: it can hold an API key or bought goods. */
function describe(headers: Headers, body: unknown): string {
  const location = headers.get("location");
  if (location !== null) return `a redirect to ${location}`;
  if (body === undefined || body === "") return "an empty body";
  if (typeof body !== "string") return "JSON of another form";
  return `${body.length} characters of ${headers.get("content-type") ?? "unknown content"} that are not its JSON`;
}
