import { kopecks, type Kopecks } from "@vitrine/client";

/** A product that BunaiStore delivers and this shop sells on. */
export interface Offer {
  /** The title on the payment page. */
  readonly title: string;
  /** BunaiStore's id. */
  readonly product_id: string;
  readonly price: Kopecks;
}

/** What this shop sells, at its own prices; they do not depend on the suppliers' prices. */
export interface PriceList {
  /** By the name that customers order. */
  readonly products: Readonly<Record<string, Offer>>;
  readonly stars: {
    /** The price of one Star. */
    readonly price: Kopecks;
    /** The minimum that Padington sends. */
    readonly least: number;
    /** The maximum that this shop sells at once. */
    readonly most: number;
  };
}

/** The example's price list: three products of the demo world, and Stars. */
export const priceList: PriceList = {
  products: {
    netflix: { title: "Netflix Premium, a month", product_id: "PRD_ajS8x", price: kopecks(499) },
    steam: { title: "Steam Wallet, 5 USD", product_id: "PRD_XYZ", price: kopecks(649) },
    vpn: { title: "VPN, a day", product_id: "PRD_unl1m", price: kopecks(39) },
  },
  stars: { price: kopecks("1.80"), least: 50, most: 10_000 },
};
