/** An error that the user can fix: the command prints its message and exits with its code. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: number;

  /** `exitCode`: 2 for an invalid command line, 1 for everything else. */
  constructor(message: string, { exitCode = 1, cause }: { readonly exitCode?: 1 | 2; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}

/** An invalid command line; the message is one or two sentences. The code that prints it adds the matching help. */
export class Misuse extends Failure {
  constructor(reason: string) {
    super(`Cannot read the command line: ${reason}`, { exitCode: 2 });
  }
}
