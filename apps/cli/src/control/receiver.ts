import { misused } from "../failure.ts";
import { httpAddress } from "../http-address.ts";

/** How long a receiver on this machine may take to answer a webhook, in real milliseconds. */
export const receiverTimeoutMs = 10_000;

/**
 * The address of a receiver as people write it: `localhost:3000/hook` too.
 * @throws Failure (2) for what is no address
 */
export function receiverIn(text: string, option: string): string {
  const address = httpAddress(text);
  if (address) return address.href;
  throw misused(`${option} "${text}" is no address. Write ${option} http://localhost:3000/hook.`);
}
