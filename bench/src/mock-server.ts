// Serves a shop like `vitrine`, but without rate limits and with a wallet and a stock that outlast the measurement. The
// argument is its name.
import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { tribute } from "@vitrine/mock-tribute";
import { createWorlds, serve } from "@vitrine/server";

import { tell } from "./child.ts";
import { rich } from "./rich.ts";
import { stockedProduct } from "./stocked-product.ts";
import { openTributeOrder } from "./tribute-order.ts";

const prepare = { bunaistore: stockedProduct, padington: rich, tribute: openTributeOrder };
const provider = process.argv[2] as keyof typeof prepare;
const worlds = createWorlds({ providers: { bunaistore, padington, tribute }, limits: "off" });
const { port } = await serve(worlds, { provider });
const mock = worlds.first.mocks.find(({ name }) => name === provider)!;
tell(port, await prepare[provider](mock));
