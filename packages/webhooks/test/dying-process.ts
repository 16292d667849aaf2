// Receives one delivery and exits in its handler: node dying-process.ts DATABASE. Its clock stands at the manual
// clock's start.
import { receiver, signedRequest } from "../src/index.ts";
import { lemonade as scheme, secret, squeezed } from "./lemonade.ts";
import { manualClock } from "./manual-clock.ts";
import { sqliteStore } from "./sqlite-store.ts";

const store = sqliteStore(process.argv[2]!);
const webhooks = receiver({ scheme, secrets: secret, store, clock: manualClock(), leaseMs: 30_000 }).on(
  "squeezed",
  () => {
    process.stdout.write("handling\n");
    process.exit(7);
  },
);
await webhooks.handle(await signedRequest(squeezed("1"), { scheme, secret }));
