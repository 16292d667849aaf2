/** Something the person at the terminal can do something about: its message is printed, its code is how the command ends. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: number;

  /** `exitCode`: 2 for a command line that cannot be understood, 1 for everything else. */
  constructor(message: string, { exitCode = 1, cause }: { readonly exitCode?: 1 | 2; readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}

/** A command line that cannot be understood, and why: one or two sentences. Whoever prints it knows which help to point to. */
export class Misuse extends Failure {
  constructor(reason: string) {
    super(`Cannot read the command line: ${reason}`, { exitCode: 2 });
  }
}
