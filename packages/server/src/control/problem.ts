import { STATUS_CODES } from "node:http";

import type { Answer } from "@vitrine/engine";

/** Why a control request failed; sent as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  /** Path of the invalid field: `then.status`. */
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

/** Builds the answer for a problem. */
export function problemAnswer({ status, message, field, headers }: Problem): Answer {
  const body = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail: message, field };
  return {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    body: JSON.stringify(body),
  };
}
