import type { WebhookFields, WebhookScheme } from "./scheme.ts";
import { WebhookPayloadError } from "./webhook-payload-error.ts";

/** A body that is an event: its name and all its fields. */
export interface NamedEvent {
  readonly name: string;
  readonly fields: WebhookFields;
}

/**
 * Parses a body as an event.
 *
 * @throws WebhookPayloadError if it is not one
 */
export function readEvent(bytes: Uint8Array, scheme: WebhookScheme): NamedEvent {
  const fields = parse(bytes, scheme.provider);
  const name = isFields(fields) ? scheme.nameOf(fields) : undefined;
  if (isFields(fields) && typeof name === "string" && name !== "") return { name, fields };
  throw new WebhookPayloadError(scheme.provider, "its body does not say which event it is");
}

function parse(bytes: Uint8Array, provider: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new WebhookPayloadError(provider, "its body is not JSON", cause);
  }
}

function isFields(value: unknown): value is WebhookFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
