import { defaultStart } from "./clock.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { Image } from "./memory-store.ts";
import type { Provider } from "./provider.ts";
import { Random } from "./random.ts";
import type { Store } from "./store.ts";
import type { TransactionContext } from "./transaction.ts";

const emptyImage: Image = { tables: new Map(), sequences: new Map() };

/** Seeds by provider and by the image beneath, made once and shared by every world. */
const made = new WeakMap<Provider, WeakMap<Image, Image>>();

/** The initial state of a world of these providers; not a promise if an earlier world had the same ones. */
export function seededImage(providers: readonly Provider[]): Image | Promise<Image> {
  let image = emptyImage;
  for (const [index, provider] of providers.entries()) {
    const ready = made.get(provider)?.get(image);
    if (ready === undefined) return makeImage(image, providers.slice(index));
    image = ready;
  }
  return image;
}

/** Writes the seeds of these providers into a user's own store. */
export async function seedStore(store: Store, providers: readonly Provider[]): Promise<void> {
  for (const provider of providers) {
    const context = seeding();
    await store.transaction((session) => provider.seed(provider.begin(session, provider, context)));
  }
}

async function makeImage(beneath: Image, providers: readonly Provider[]): Promise<Image> {
  let image = beneath;
  for (const provider of providers) {
    const store = createMemoryStore(image);
    await seedStore(store, [provider]);
    const images = made.get(provider) ?? new WeakMap<Image, Image>();
    made.set(provider, images.set(image, store.image()));
    image = images.get(image)!;
  }
  return image;
}

/** Each provider seeds from its own random streams, so its seed does not depend on the other providers. */
function seeding(): TransactionContext {
  return {
    name: "seed",
    now: defaultStart,
    strict: false,
    random: new Random(0, "seed"),
    keys: new Random(0, "keys"),
    allowWebhookHosts: [],
    announceKey: () => undefined,
    pageUrl: ({ pages, origin }, path) => `${pages?.origin ?? origin}${path}`,
  };
}
