import type { Operation } from "./operation.ts";
import type { Provider } from "./provider.ts";

/**
 * Whether a failed call may have cost money: `no` where that is certain.
 *
 * @example
 * ```ts
 * if (error.charged === "unknown") await park(order); // neither refund nor buy again: reconcile
 * ```
 */
export type Charged = "no" | "unknown";

/** What was seen of a call; the rows of the table below. */
export type Seen =
  /** It was held back here: our limiter, bad arguments, aborted before. */
  | { readonly what: "held back" }
  /** The connection failed before a byte of the request was on it. */
  | { readonly what: "never left" }
  /** It may have arrived: reset, closed, timed out or aborted after it was sent, also in the middle of the answer. */
  | { readonly what: "lost" }
  /** An answer began whose body is larger than the client takes. */
  | { readonly what: "too large" }
  /** An answer, whole; `isOwn` when it has the form that the provider documents for it. */
  | { readonly what: "answer"; readonly status: number; readonly isOwn: boolean };

/** What follows from it. */
export interface Verdict {
  readonly isSuccess: boolean;
  readonly charged: Charged;
  /** Whether the provider certainly did nothing. */
  readonly isUndone: boolean;
  /** Whether the same call may be sent again without anybody asking. */
  readonly again: boolean;
}

/** Judges what was seen: the one place that says what is charged and what is sent again. */
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
      // It would be as large the next time.
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

/** Whether a status stands for success: 200 to 299. */
export function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

/** A look-up gets another chance where a proxy or the service stumbled, not where the request was found wanting. */
function mayPass(status: number): boolean {
  return status >= 500 || status === 408 || isGood(status);
}
