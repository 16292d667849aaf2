import { AbortedError, NetworkError, TimeoutError } from "../errors/cut-short.ts";
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InsufficientFundsError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnavailableError,
} from "../errors/refusal.ts";
import { ShopError, type Failure } from "../errors/shop-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import type { JournaledError } from "./journal.ts";

/** The error classes that are constructed from a `Failure` alone. */
const kinds: Readonly<Partial<Record<string, new (message: string, failure: Failure) => ShopError>>> = {
  AbortedError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InsufficientFundsError,
  NotFoundError,
  PermissionError,
  ServerError,
  ShopError,
  UnavailableError,
  UnexpectedResponseError,
};

/** Converts an error for the journal, without its body and without secrets that the API may have echoed. */
export function journalError(error: ShopError, secrets: readonly string[]): JournaledError {
  const { name, operation, status, code, attempts } = error;
  const clean = (text: string): string => secrets.reduce((left, secret) => left.replaceAll(secret, "…"), text);
  const detail = error.detail === undefined ? undefined : clean(error.detail);
  const phase = error instanceof NetworkError || error instanceof TimeoutError ? error.phase : undefined;
  const retryAfterMs = error instanceof RateLimitError ? error.retryAfterMs : undefined;
  return { name, message: clean(error.message), operation, status, detail, code, attempts, phase, retryAfterMs };
}

/** Restores an error with its original class. */
export function errorFromJournal(
  journaled: JournaledError,
  known: Pick<ShopError, "provider" | "charged" | "isUndone">,
): ShopError {
  const { name, message, phase = "answer", retryAfterMs = 0, ...rest } = journaled;
  const failure = { ...rest, ...known };
  if (name === "NetworkError") return new NetworkError(message, { ...failure, phase });
  if (name === "TimeoutError") return new TimeoutError(message, { ...failure, phase });
  if (name === "RateLimitError") return new RateLimitError(message, { ...failure, retryAfterMs });
  const Kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return new (Kind ?? ShopError)(message, failure);
}
