import type { NamedEvent } from "./read-event.ts";
import type { WebhookScheme } from "./scheme.ts";
import { WebhookPayloadError } from "./webhook-payload-error.ts";

/**
 * The key that all deliveries of one event share, `provider:name:part:part`; undefined if the provider sends nothing to
 * build it from.
 *
 * @throws WebhookPayloadError if a field of the key is missing
 */
export function dedupeKey({ name, fields }: NamedEvent, scheme: WebhookScheme): string | undefined {
  const partsOf = Object.hasOwn(scheme.keys, name) ? scheme.keys[name] : "none";
  if (partsOf === undefined || partsOf === "none") return undefined;
  const parts = partsIn(() => partsOf(fields as never));
  if (parts?.every(tells) !== true) {
    throw new WebhookPayloadError(scheme.provider, `its ${name} lacks what tells it from another`);
  }
  // Escapes colons within a part.
  return [scheme.provider, name, ...parts.map((part) => String(part).replaceAll(/[%:]/g, encodeURIComponent))].join(
    ":",
  );
}

/** An object would not identify an event: all objects have the same text. */
function tells(part: unknown): boolean {
  return typeof part === "number" || (typeof part === "string" && part !== "");
}

/** If the object around a nested field is missing, reading the field throws. */
function partsIn<Parts>(read: () => Parts): Parts | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
