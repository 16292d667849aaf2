import type { Mock } from "@vitrine/engine";

/** Gives Padington's first user more roubles than a measurement can spend. Returns the first key. */
export async function rich(mock: Pick<Mock, "pull" | "apiKey">): Promise<string> {
  for (let more = 0; more < 20; more += 1) await mock.pull("credit", { user_id: 12345678, amount: 1_000_000_000 });
  return mock.apiKey;
}
