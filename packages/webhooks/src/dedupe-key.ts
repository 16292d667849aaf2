import type { NamedEvent } from "./read-event.ts";
import type { WebhookScheme } from "./scheme.ts";
import { WebhookPayloadError } from "./webhook-payload-error.ts";

/**
 * What every delivery of the same event has in common, `provider:name:part:part`; nothing where the provider sends nothing of
 * the kind.
 *
 * @throws WebhookPayloadError when a field that belongs to it is missing
 */
export function dedupeKey({ name, fields }: NamedEvent, scheme: WebhookScheme): string | undefined {
  const partsOf = Object.hasOwn(scheme.keys, name) ? scheme.keys[name] : "none";
  if (partsOf === undefined || partsOf === "none") return undefined;
  const parts = partsIn(() => partsOf(fields as never));
  if (parts?.every(tells) !== true) {
    throw new WebhookPayloadError(scheme.provider, `its ${name} lacks what tells it from another`);
  }
  // A colon within a part must not look like one between two.
  return [scheme.provider, name, ...parts.map((part) => String(part).replaceAll(/[%:]/g, encodeURIComponent))].join(
    ":",
  );
}

/** An object would look like every other one. */
function tells(part: unknown): boolean {
  return typeof part === "number" || (typeof part === "string" && part !== "");
}

/** A nested field may be missing with the object that should hold it. */
function partsIn<Parts>(read: () => Parts): Parts | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
