import { adviceAfterSilence } from "./errors/advice.ts";
import { BunaistoreError, type Failure } from "./errors/bunaistore-error.ts";
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
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { readRetryAfter } from "./retry-after.ts";

/**
 * The answer in the body of a 2xx response.
 *
 * @throws UnexpectedResponseError for a body that is not a JSON object or array, whatever the status promises.
 */
export function readAnswer(operation: string, response: Response, text: string | undefined): unknown {
  let answer: unknown;
  try {
    answer = JSON.parse(text ?? "");
  } catch (cause) {
    throw new UnexpectedResponseError(operation, response, text, cause);
  }
  if (typeof answer !== "object" || answer === null) throw new UnexpectedResponseError(operation, response, answer);
  return answer;
}

/** The error that a response outside 2xx stands for; `body` is parsed JSON, or text when it was none. */
export function refusalIn(operation: string, response: Response, body: unknown): BunaistoreError {
  const { status, headers } = response;
  const detail = detailIn(body);
  // Whoever turned the call away, there is one thing to do.
  if (detail === undefined && status !== 429) return new UnexpectedResponseError(operation, response, body);

  const said = detail === undefined ? "" : ` "${detail}"`;
  const describe = (advice: string): string =>
    `Cannot call ${operation}: BunaiStore answered ${status}${said}. ${advice}`;
  const failure: Failure = { operation, status, detail, body };
  switch (status) {
    case 400:
    case 422:
      return new BadRequestError(describe("Correct the request."), failure);
    case 401:
      return new AuthenticationError(describe("Check the API key; the Telegram bot shows it."), failure);
    case 402:
      return new InsufficientFundsError(describe("Top up the wallet, or buy less."), failure);
    case 403:
      return new PermissionError(describe("Only the shop's admin can change that."), failure);
    case 404:
      return new NotFoundError(describe("Check the id; what it named may have been deleted."), failure);
    case 409:
      return new ConflictError(describe("Read the present state before you decide anew."), failure);
    case 429: {
      const retryAfterMs = readRetryAfter(headers.get("retry-after"), Date.now());
      return new RateLimitError(describe(`Wait ${retryAfterMs / 1000} s.`), { ...failure, retryAfterMs });
    }
    case 503:
      return new UnavailableError(describe("Try again later."), failure);
    default:
      return status >= 500
        ? new ServerError(describe(adviceAfterSilence(operation)), failure)
        : new BunaistoreError(describe("Correct the request."), failure);
  }
}

/** What the API gives as its reason, in `detail` or, as some integrations have seen, in `message`. */
function detailIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { detail, message } = body as { readonly detail?: unknown; readonly message?: unknown };
  const reason = detail ?? message ?? undefined;
  return reason === undefined || typeof reason === "string" ? reason : JSON.stringify(reason);
}
