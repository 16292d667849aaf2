import type { Mock } from "@vitrine/engine";

/** The headers of Tribute's demo shop. */
export const tributeHeaders = { "api-key": "tribute_demo", "content-type": "application/json" } as const;

/** The order of the documentation's example. */
export const tributeOrder: string = JSON.stringify({
  amount: 100_000,
  currency: "rub",
  title: "Product X",
  description: "Detailed product description",
  period: "monthly",
});

/** Opens one order. Returns its uuid. */
export async function openTributeOrder(mock: Pick<Mock, "fetch">): Promise<string> {
  const request = { method: "POST", headers: tributeHeaders, body: tributeOrder };
  const { uuid } = (await (await mock.fetch("/api/v1/shop/orders", request)).json()) as { readonly uuid: string };
  return uuid;
}
