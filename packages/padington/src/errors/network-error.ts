import { adviceAfterSilence } from "./advice.ts";
import { PadingtonError } from "./padington-error.ts";

/**
 * The connection failed: no answer came, or only a part of one. `cause` has what the platform's `fetch` said.
 * Unless it was a look-up, Padington may well have done what was asked.
 *
 * @example
 * ```ts
 * if (error instanceof NetworkError) console.error(error.code); // "ECONNRESET"
 * ```
 */
export class NetworkError extends PadingtonError {
  override readonly name = "NetworkError";
  /** The platform's code, such as `ECONNRESET`, if it gave one. */
  readonly code: string | undefined;

  constructor(operation: string, { status, cause }: { readonly status?: number | undefined; readonly cause: unknown }) {
    const code = codeIn(cause);
    const what = status === undefined ? "the connection failed" : `the connection broke off within a ${status} answer`;
    super(`Cannot call ${operation}: ${what} (${code ?? String(cause)}). ${adviceAfterSilence(operation)}`, {
      operation,
      status,
      cause,
    });
    this.code = code;
  }
}

/** The first code along the chain of causes: Node puts it one below the `TypeError` that `fetch` throws. */
function codeIn(error: unknown): string | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    if ("code" in each && typeof each.code === "string") return each.code;
  }
  return undefined;
}
