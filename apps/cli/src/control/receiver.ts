/** The time limit for a receiver's response on this machine, in real milliseconds. */
export const receiverTimeoutMs = 10_000;
