/** The default handler for internal errors: prints them to stderr, with their cause. */
export function reportOnStderr(error: Error): void {
  console.error(error);
}
