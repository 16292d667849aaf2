// BunaiStore as `vitrine` serves it, without rate limits, with a wallet and a stock that outlast the measurement.
import { bunaistore } from "@vitrine/mock-bunaistore";
import { createWorlds, serve } from "@vitrine/server";

import { tell } from "./child.ts";
import { stockedProduct } from "./stocked-product.ts";

const worlds = createWorlds({ providers: { bunaistore }, limits: "off" });
const { port } = await serve(worlds, { provider: "bunaistore" });
tell(port, await stockedProduct(worlds.first.mocks[0]!));
