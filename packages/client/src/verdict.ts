import type { Operation } from "./operation.ts";
import type { Provider } from "./provider.ts";

/**
 * Whether a failed call may have cost money: `"no"` only if it certainly did not.
 *
 * @example
 * ```ts
 * if (error.charged === "unknown") await park(order); // neither refund nor buy again: reconcile
 * ```
 */
export type Charged = "no" | "unknown";

/** What the client saw of a call: the rows of the table below. */
export type Seen =
  /** The client did not send it: rate limiter, invalid arguments, or aborted before. */
  | { readonly what: "held back" }
  /** The connection failed before any byte of the request was sent. */
  | { readonly what: "never left" }
  /** It may have arrived: reset, closed, timed out or aborted after sending, or in the middle of the answer. */
  | { readonly what: "lost" }
  /** An answer began, but its body is larger than the client accepts. */
  | { readonly what: "too large" }
  /** A complete answer; `isOwn` if it has the provider's documented form. */
  | { readonly what: "answer"; readonly status: number; readonly isOwn: boolean };

/** The consequences. */
export interface Verdict {
  readonly isSuccess: boolean;
  readonly charged: Charged;
  /** Whether the provider certainly did nothing. */
  readonly isUndone: boolean;
  /** Whether the call may be retried automatically. */
  readonly again: boolean;
}

/** Judges what was seen. Only this function decides what counts as charged and what is retried. */
export function judge(seen: Seen, operation: Operation, provider: Provider): Verdict {
  const { isSuccess = false, charged, again } = row(seen, provider);
  return {
    isSuccess,
    charged: operation.spends ? charged : "no",
    isUndone: operation.reads || charged === "no",
    again: again === "whatever it is" || (again === "if it only reads" && operation.reads),
  };
}

interface Row {
  readonly isSuccess?: boolean;
  readonly charged: Charged;
  readonly again: "whatever it is" | "if it only reads" | "never";
}

function row(seen: Seen, { refusals }: Provider): Row {
  switch (seen.what) {
    case "held back":
      return { charged: "no", again: "never" };
    case "never left":
      return { charged: "no", again: "whatever it is" };
    case "lost":
      return { charged: "unknown", again: "if it only reads" };
    case "too large":
      // It would be just as large again.
      return { charged: "unknown", again: "never" };
    case "answer": {
      const { status, isOwn } = seen;
      if (status === 429) return { charged: "no", again: "whatever it is" };
      if (isOwn && isGood(status)) return { isSuccess: true, charged: "unknown", again: "never" };
      if (isOwn && Object.hasOwn(refusals, status)) return { charged: "no", again: "never" };
      return { charged: "unknown", again: mayPass(status) ? "if it only reads" : "never" };
    }
  }
}

/** Whether a status means success: 200 to 299. */
export function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Reads are retried after a failure of a proxy or the service, but not if the request itself was rejected. */
function mayPass(status: number): boolean {
  return status >= 500 || status === 408 || isGood(status);
}
