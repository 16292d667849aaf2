import { adviceAfterSilence } from "./errors/advice.ts";
import { PadingtonError, type Failure } from "./errors/padington-error.ts";
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InsufficientFundsError,
  NotFoundError,
  ServerError,
  UnavailableError,
} from "./errors/refusal.ts";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";

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
export function refusalIn(operation: string, response: Response, body: unknown): PadingtonError {
  const { status } = response;
  const detail = detailIn(body);
  if (detail === undefined) return new UnexpectedResponseError(operation, response, body);

  const describe = (advice: string): string =>
    `Cannot call ${operation}: Padington answered ${status} "${detail}". ${advice}`;
  const failure: Failure = { operation, status, detail, body };
  switch (status) {
    case 400:
    case 422:
      return new BadRequestError(describe("Correct the request."), failure);
    case 401:
      return new AuthenticationError(describe("Check the API key; the bot shows it."), failure);
    case 402:
      return new InsufficientFundsError(describe("Top up the balance in the bot, or buy less."), failure);
    case 404:
      return new NotFoundError(describe("Check what it names; an NFT may be rented at the moment."), failure);
    case 409:
      return new ConflictError(describe("Read the present price before you decide anew."), failure);
    case 503:
      return new UnavailableError(describe("Try again later; the franchise owner decides."), failure);
    default:
      return status >= 500
        ? new ServerError(describe(adviceAfterSilence(operation)), failure)
        : new PadingtonError(describe("Correct the request."), failure);
  }
}

/** What the API gives as its reason. */
function detailIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { detail } = body as { readonly detail?: unknown };
  return detail === undefined || typeof detail === "string" ? detail : JSON.stringify(detail);
}
