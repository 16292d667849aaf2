import type { AttemptFailure } from "./attempt.ts";
import { AbortedError, NetworkError, TimeoutError } from "./errors/cut-short.ts";
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
} from "./errors/refusal.ts";
import { ShopError, type Failure } from "./errors/shop-error.ts";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { codeOf } from "./never-left.ts";
import type { Operation } from "./operation.ts";
import type { Provider, Reason } from "./provider.ts";
import { textOf, type Received } from "./received.ts";
import { wholeWindow } from "./retry-after.ts";
import { isGood, type Charged } from "./verdict.ts";

/** The call that failed, with what is known of it. */
export interface Failed {
  readonly operation: Operation;
  readonly attempts: number;
  readonly charged: Charged;
  readonly isUndone: boolean;
}

/** Makes the errors of one provider: the class, and a message that says what to do. */
export interface Failures {
  /** An answer that is a refusal or has an undocumented form. */
  answered(call: Failed, answer: ReadAnswer, retryAfterMs: number): ShopError;
  /** An attempt that ended without a complete answer. */
  cut(call: Failed, failure: AttemptFailure): ShopError;
  /** The signal was aborted while no request was in flight. */
  aborted(call: Failed, reason: unknown): AbortedError;
  /** The rate limits would hold the call back past its time limit. */
  heldBack(call: Failed): RateLimitError;
  /** The time limit passed before anything was sent. */
  tooLate(call: Failed): TimeoutError;
}

/** An answer after parsing. */
export interface ReadAnswer {
  readonly received: Received;
  /** Parsed JSON, or the text if it is not JSON. */
  readonly body: unknown;
  readonly reason: Reason | undefined;
  /** Why the body is not JSON. */
  readonly cause?: unknown;
}

/** The error class of each status that a provider may document as a refusal. */
const classes: Readonly<Partial<Record<number, new (message: string, failure: Failure) => ShopError>>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: InsufficientFundsError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: BadRequestError,
  503: UnavailableError,
};

/** Makes the errors of one provider, with its title and its advice for each documented status. */
export function failuresOf({ name, title, refusals }: Provider): Failures {
  const factsOf = ({ operation, attempts, charged, isUndone }: Failed): Failure => ({
    provider: name,
    operation: operation.name,
    attempts,
    charged,
    isUndone,
  });
  const cannot = ({ operation }: Failed, why: string, advice: string): string =>
    `Cannot call ${operation.name}: ${why}. ${advice}`;
  /** A call that only reads can be repeated. Any other may have been carried out. */
  const afterSilence = ({ isUndone }: Failed): string =>
    isUndone ? "Try again later." : `Whether ${title} acted is unknown: find that out before you send it again.`;

  return {
    answered: (call, { received, body, reason, cause }, retryAfterMs) => {
      const { status, headers } = received;
      const failure: Failure = { ...factsOf(call), status, body, cause, ...reason };
      const said = reason === undefined ? "" : ` "${reason.detail}"`;
      const answered = `${title} answered ${status}${said}`;
      if (status === 429) {
        const wait = cannot(call, answered, `Wait ${retryAfterMs / 1000} s.`);
        return new RateLimitError(wait, { ...failure, retryAfterMs });
      }
      if (reason === undefined || isGood(status)) {
        const what = `${title} answered ${status} with ${describe(headers, body)}`;
        return new UnexpectedResponseError(cannot(call, what, afterSilence(call)), failure);
      }
      const Kind = Object.hasOwn(refusals, status) ? classes[status] : undefined;
      if (Kind) return new Kind(cannot(call, answered, refusals[status] ?? ""), failure);
      return status >= 500
        ? new ServerError(cannot(call, answered, afterSilence(call)), failure)
        : new ShopError(cannot(call, answered, "Correct the request."), failure);
    },

    cut: (call, { how, phase, status, ms, maxBytes, cause }) => {
      const failure = { ...factsOf(call), status, cause, phase };
      const where = phase === "body" ? ` within a ${status} answer` : "";
      if (how === "aborted") {
        const why = `your signal gave it up${where}`;
        return new AbortedError(cannot(call, why, afterSilence(call)), failure);
      }
      if (how === "timeout") {
        const why = `its time was over after ${Math.round(ms)} ms${where}`;
        return new TimeoutError(cannot(call, why, afterSilence(call)), failure);
      }
      if (how === "too large") {
        const why = `${title} answered ${status} with more than ${maxBytes} bytes`;
        const advice = call.isUndone
          ? "Ask for less, or create the client with a larger maxResponseBytes."
          : afterSilence(call);
        return new UnexpectedResponseError(cannot(call, why, advice), failure);
      }
      const code = codeOf(cause);
      const why = `the connection ${phase === "body" ? "broke off" : "failed"}${where} (${code ?? String(cause)})`;
      return new NetworkError(cannot(call, why, afterSilence(call)), { ...failure, code });
    },

    aborted: (call, cause) =>
      new AbortedError(cannot(call, "your signal gave it up", "Nothing was done: call it again when you want it."), {
        ...factsOf(call),
        cause,
      }),

    heldBack: (call) => {
      const why = `the limits of ${title} allow none before its time is over`;
      const text = cannot(call, why, "It was not sent: ask less often, or allow it more time.");
      return new RateLimitError(text, { ...factsOf(call), retryAfterMs: wholeWindow });
    },

    tooLate: (call) => {
      const text = cannot(call, "its time was over before it could be sent", "Allow it more time.");
      return new TimeoutError(text, { ...factsOf(call), phase: "connect" });
    },
  };
}

/** Describes the answer without quoting it: it may hold an API key or purchased goods. */
function describe(headers: Headers, body: unknown): string {
  const location = headers.get("location");
  if (location !== null) return `a redirect to ${location}`;
  if (body === "") return "an empty body";
  if (typeof body !== "string") return "JSON of another form";
  return `${body.length} characters of ${headers.get("content-type") ?? "unknown content"} that are not its JSON`;
}

/** Parses an answer as far as possible. */
export function readAnswer(
  received: Received,
  json: { value: unknown } | { cause: unknown },
  provider: Provider,
): ReadAnswer {
  if ("cause" in json) return { received, body: textOf(received), reason: undefined, cause: json.cause };
  const { value } = json;
  const isObject = typeof value === "object" && value !== null;
  return { received, body: value, reason: isObject ? provider.reasonIn(value) : undefined };
}
