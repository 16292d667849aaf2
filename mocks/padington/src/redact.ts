const removed = "…";

/** What a password may stand behind: its field's name, however that is spelt, or one written in escapes. */
const suspicious = /passw|\\u/i;

/**
 * A recorded text without passwords: a Roblox password is never kept (P093). Fields that are misspelt, and bodies that are
 * cut off or no JSON at all, may hold one as well.
 */
export function redact(text: string): string {
  const from = text.search(suspicious);
  if (from < 0) return text;
  return withoutSecrets(text) ?? text.slice(0, from) + removed;
}

/** The same JSON, its passwords taken out; undefined for what is none, or too deep to be written again. */
function withoutSecrets(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), (name, value: unknown) => {
      if (/passw/i.test(name)) return removed;
      return typeof value === "string" ? redact(value) : value;
    });
  } catch {
    return undefined;
  }
}
