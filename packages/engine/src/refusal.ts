import type { Answer } from "./call.ts";

/**
 * A documented error answer. Throwing it from a domain operation undoes the operation's writes and sends the answer as
 * it stands.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly answer: Answer;
  /** The reason in words, where it is reported other than by the answer. */
  readonly reason: string;

  constructor(answer: Answer, reason: string = answer.body) {
    super(`refused with ${answer.status}: ${reason}`);
    this.answer = answer;
    this.reason = reason;
  }
}

/**
 * Why a lever failed: 400 for a body it cannot use, 404 for an object that does not exist, 409 for a state that does
 * not allow it.
 */
export class LeverError extends Error {
  override readonly name = "LeverError";
  readonly status: 400 | 404 | 409;
  /** The field of the body at fault, if it is one. */
  readonly field: string | undefined;

  constructor(status: 400 | 404 | 409, message: string, field?: string) {
    super(message);
    this.status = status;
    this.field = field;
  }
}
