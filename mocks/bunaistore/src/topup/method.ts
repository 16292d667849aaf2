import { badBinanceOrderId, badTxid } from "../errors.ts";

export type TopupMethod = "bep20" | "ton" | "trx" | "binance";

/** The rules for verifying a method: "Global Verification Limits". Times in milliseconds. */
export interface MethodRules {
  /** Maximum number of concurrent verifications. */
  readonly atOnce: number;
  /** Minimum time between the starts of two verifications. */
  readonly betweenStarts: number;
  /** Minimum and maximum interval between look-ups. */
  readonly poll: readonly [least: number, most: number];
  readonly giveUpAfter: number;
}

const minute = 60_000;

export const rules: Readonly<Record<TopupMethod, MethodRules>> = {
  bep20: { atOnce: 4, betweenStarts: 0, poll: [5_000, 5_000], giveUpAfter: 20 * minute },
  ton: { atOnce: Infinity, betweenStarts: 1_000, poll: [5_000, 5_000], giveUpAfter: 20 * minute },
  trx: { atOnce: Infinity, betweenStarts: 1_000, poll: [5_000, 5_000], giveUpAfter: 20 * minute },
  binance: { atOnce: 5, betweenStarts: 0, poll: [1_000, 2_000], giveUpAfter: 10 * minute },
};

/**
 * Normalises a payment id: hexadecimal digits without case and `0x`, a TON hash in base64 as the same hash in
 * hexadecimal (B238–B246, B255).
 * @throws badTxid, badBinanceOrderId (400) for a text in another format
 */
export function paymentId(method: TopupMethod, submitted: string): string {
  const txid = submitted.trim();
  const id = readers[method](txid);
  if (id === undefined) throw method === "binance" ? badBinanceOrderId() : badTxid();
  return `${method}:${id}`;
}

const readers: Readonly<Record<TopupMethod, (txid: string) => string | undefined>> = {
  bep20: (txid) => (/^0x[0-9a-f]{64}$/i.test(txid) ? txid.slice(2).toLowerCase() : undefined),
  trx: (txid) => (/^[0-9a-f]{64}$/i.test(txid) ? txid.toLowerCase() : undefined),
  ton: (txid) => (/^[0-9a-f]{64}$/i.test(txid) ? txid.toLowerCase() : hexOfBase64(txid)),
  binance: (txid) => (/^\d{6,25}$/.test(txid) ? txid : undefined),
};

/** 32 bytes in base64 or base64url are 43 characters and one `=`; some wallets leave out the padding. */
function hexOfBase64(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{43}[A-Za-z0-9+/_=-]$/.test(text)) return undefined;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Array.from(binary, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
