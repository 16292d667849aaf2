/** Where mistakes of our own go unless somebody else wants them: to stderr, with their cause. */
export function reportOnStderr(error: Error): void {
  console.error(error);
}
