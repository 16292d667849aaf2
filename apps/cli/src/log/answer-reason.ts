import { sanitizeLine } from "../terminal/sanitize.ts";

/** Why a shop says no: `detail` or `message` is where they say it. */
export function reasonIn(response: string): string | undefined {
  const said = parsed(response);
  const reason = said["detail"] ?? said["message"];
  return typeof reason === "string" ? sanitizeLine(reason) : undefined;
}

/** The fields of a JSON object; none of any other text. */
export function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
