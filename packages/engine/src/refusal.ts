import type { Answer } from "./call.ts";

/** A documented error answer. Thrown by a domain operation, it undoes what the operation wrote and is sent as it stands. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly answer: Answer;
  /** In words, for those who are told otherwise than by the answer. */
  readonly reason: string;

  constructor(answer: Answer, reason: string = answer.body) {
    super(`refused with ${answer.status}: ${reason}`);
    this.answer = answer;
    this.reason = reason;
  }
}

/**
 * Why a lever could not be pulled: 400 for a body it cannot use, 404 for an object that is not there,
 * 409 for a state that does not allow it.
 */
export class LeverError extends Error {
  override readonly name = "LeverError";
  readonly status: 400 | 404 | 409;
  /** The field of the body that is to blame, where it is one. */
  readonly field: string | undefined;

  constructor(status: 400 | 404 | 409, message: string, field?: string) {
    super(message);
    this.status = status;
    this.field = field;
  }
}
