import type { LeverListing } from "@vitrine/specs/control/lever-list";

import { suggestion } from "../command-line/suggest.ts";
import { Misuse } from "../failure.ts";

/**
 * Builds a lever's body from words such as `amount=25.5`, or from JSON. The lever's spec decides the type: `txid=123` stays a text,
 * `user_id=123` is a number. The server checks the values.
 * @throws Failure (2) for words that are not fields of the lever, or invalid JSON
 */
export function leverBody(lever: LeverListing, words: readonly string[], json: string | undefined): unknown {
  if (json !== undefined) {
    if (words.length > 0) throw new Misuse(`a lever takes fields or --body, not both: "${words[0]}".`);
    return jsonIn(json);
  }
  const body: Record<string, unknown> = {};
  for (const word of words) {
    const [, field, text] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (field === undefined) throw new Misuse(`"${word}" is not a field with a value. Write user_id=12345678.`);
    const known = lever.fields[field];
    if (!known) throw unknownField(field, Object.keys(lever.fields));
    body[field] = valueIn(text!, known.types, body[field]);
  }
  return body;
}

function valueIn(text: string, types: readonly string[], before: unknown): unknown {
  const value = parsed(text);
  if (types.includes("array") && !Array.isArray(value)) {
    return Array.isArray(before) ? [...(before as readonly unknown[]), text] : [text];
  }
  if (value === undefined || (types.includes("string") && !types.includes(typeOf(value)))) return text;
  return types.every((type) => type === "string") ? text : value;
}

/** Parses a text as JSON; undefined if it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function jsonIn(text: string): unknown {
  const value = parsed(text);
  if (value !== undefined) return value;
  throw new Misuse(`--body "${text}" is not JSON. Write --body '{"user_id": 12345678}'.`);
}

function unknownField(field: string, known: readonly string[]): Error {
  return new Misuse(`the lever has no field "${field}". ${suggestion(field, known)}`);
}
