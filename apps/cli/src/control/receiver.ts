/** How long a receiver on this machine may take to answer a webhook, in real milliseconds. */
export const receiverTimeoutMs = 10_000;
