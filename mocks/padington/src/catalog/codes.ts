import { codeLetters } from "../code-letters.ts";
import type { Tx } from "../collections.ts";
import { changeSettings, settingsOf } from "../settings/settings.ts";

/** The categories whose goods are codes. */
export type CodeCategory = "chatgpt" | "claude";

/** Takes a code, or undefined where none is left. */
export async function takeCode(tx: Tx, category: CodeCategory): Promise<string | undefined> {
  const { codes } = await settingsOf(tx);
  const left = codes[category];
  if (left === 0) return undefined;
  if (left !== null) await changeSettings(tx, { codes: { ...codes, [category]: left - 1 } });
  const part = (): string => tx.random.text(4, codeLetters);
  return [part(), part(), part(), part()].join("-");
}
