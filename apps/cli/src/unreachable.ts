import { Failure } from "./failure.ts";
import { invocation } from "./invocation.ts";

/** The failure for a server that cannot be reached; `cause` is the rejection of `fetch`. */
export function unreachable(url: string, cause: unknown): Failure {
  const cure = `Start one with ${invocation()} up, or name it with --url or VITRINE_URL.`;
  return new Failure(`Cannot reach a server at ${new URL(url).origin}: ${reasonOf(cause)}. ${cure}`, { cause });
}

function reasonOf(cause: unknown): string {
  // `fetch` hides the system's error behind "fetch failed".
  const error = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ECONNREFUSED") return "nothing answers there";
  if (error.name === "TimeoutError") return "it gave no answer in time";
  return typeof code === "string" ? code : error.message;
}
