// A call to the shop's real URL, intercepted by MSW.
import assert from "node:assert/strict";

import { createBunaistore } from "@vitrine/mock-bunaistore";
import { handlers } from "@vitrine/msw";
import { setupServer } from "msw/node";

const network = setupServer(...handlers(createBunaistore()));
network.listen();
const answer = await fetch("https://api.bunaistore.shop/v1/me", { headers: { "X-API-Key": "sk_live_demo" } });
assert.equal(answer.status, 200);
network.close();
console.log("caught");
