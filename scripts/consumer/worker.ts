// A program for a platform without Node: it uses only types of browsers or workers. The expected errors show that the
// types are present and not `any`.
import { createClient, receiver } from "@vitrine/bunaistore";
import { add, cents, kopecks } from "@vitrine/client";
import { createBunaistore } from "@vitrine/mock-bunaistore";
import { createPadington } from "@vitrine/mock-padington";
import { createTribute } from "@vitrine/mock-tribute";
import * as padington from "@vitrine/padington";
import * as tribute from "@vitrine/tribute";

const webhooks = receiver({ secrets: "sk_live_demo" }).on("balance_updated", (event) => {
  const balance: number = event.new_balance;
  return void balance;
});

/** A worker's entry point: receives webhooks and answers them. */
export default { fetch: (request: Request): Promise<Response> => webhooks.handle(request) };

/** Everything a shop sells. */
export async function names(): Promise<readonly string[]> {
  const found: string[] = [];
  const client = createClient({ apiKey: "sk_live_demo", fetch: createBunaistore().fetch });
  for await (const product of client.products.list({})) found.push(product.display_name);
  const catalog = await padington
    .createClient({ apiKey: "pad_live_demo", fetch: createPadington().fetch })
    .catalog.get();
  for (const item of catalog.chatgpt) found.push(item.name);
  const { name } = await tribute.createClient({ apiKey: "tribute_demo", fetch: createTribute().fetch }).shop.get();
  return [...found, name];
}

// @ts-expect-error two currencies
add(cents(1), kopecks(1));
// @ts-expect-error no such event
receiver({ secrets: "x" }).on("order_lost", () => {});
// @ts-expect-error a purchase has a ref
void createClient({ apiKey: "x" }).orders.purchase({ product_id: "PRD_ajS8x" });
// @ts-expect-error no such category
void padington.createClient({ apiKey: "x" }).orders.place({ category: "lemonade" });
// @ts-expect-error an order has a title
void tribute.createClient({ apiKey: "x" }).orders.create({ amount: 1, currency: "rub" });
