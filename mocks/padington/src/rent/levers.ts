import { LeverError } from "@vitrine/engine";

import { costFor } from "../catalog/price.ts";
import { wholeUnits } from "../lever.ts";
import type { Lever } from "../lever.ts";
import { settingsOf } from "../settings/settings.ts";
import { rentItem } from "./nft.ts";

/** Sets the NFT's cost to match the price, so that later rate changes still apply. */
export const setRentPrice: Lever<"set-rent-price"> = async (tx, { nft_address, price_per_day_rub }) => {
  const nft = await tx.nfts.get(nft_address);
  if (!nft) throw new LeverError(404, `Cannot price the NFT "${nft_address}": there is none. Use one from the list.`);
  const pricing = await settingsOf(tx);
  const cost = costFor(wholeUnits("price_per_day_rub", price_per_day_rub, 2), pricing);
  const changed = await tx.nfts.put({ ...nft, hidden: { ...nft.hidden, cost } });
  return { nft: { category: nft.category, ...rentItem(changed, pricing) } };
};
