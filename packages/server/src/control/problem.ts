import { STATUS_CODES } from "node:http";

import type { Answer } from "@vitrine/engine";

/** Why a control request was not done; becomes `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  /** The field to blame, as a path: `then.status`. */
  readonly field: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string,
    more: {
      readonly field?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, "cause" in more ? { cause: more.cause } : undefined);
    this.status = status;
    this.field = more.field;
    this.headers = more.headers ?? {};
  }
}

/** A problem as it is sent. */
export function problemAnswer({ status, message, field, headers }: Problem): Answer {
  const body = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail: message, field };
  return {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    body: JSON.stringify(body),
  };
}
