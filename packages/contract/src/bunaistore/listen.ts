import type { Receiver, Received } from "../receiver.ts";
import type { Target } from "../target.ts";
import type { Caller } from "./caller.ts";

/** Opens a receiver and registers it as the caller's webhook URL. */
export async function listen(target: Target, caller: Caller): Promise<Receiver> {
  const receiver = await target.receiver();
  await register(caller, receiver.url);
  return receiver;
}

/** Registers a webhook URL for the caller. */
export async function register(caller: Caller, url: string): Promise<void> {
  await caller.ask("POST /v1/developer/webhook", { body: { url } });
}

/** The kinds of the received events, in order of arrival. */
export function kinds(received: readonly Received[]): unknown[] {
  return received.map(({ json }) => json["event"]);
}
