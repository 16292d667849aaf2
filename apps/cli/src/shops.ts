import type { Provider } from "@vitrine/engine";

/** A shop as the command line knows it. Its keys are those of the default world. */
export interface Shop {
  /** Its name in `--only` and the control API. */
  readonly name: string;
  /** Its display name, as its owner writes it. */
  readonly title: string;
  /** Its port's fixed offset from the control API's port, whatever else is served. */
  readonly offset: number;
  readonly keys: readonly DemoKey[];
  /** An example call that needs only a key. */
  readonly example: Example;
  /** Loads the provider on demand. */
  load(): Promise<Provider>;
  /** Loads its API as an OpenAPI document. */
  document(): Promise<Readonly<Record<string, unknown>>>;
}

export interface DemoKey {
  readonly key: string;
  readonly whose: string;
}

export interface Example {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every shop; ports, banner, `--only` and the doctor follow this list. */
export const shops: readonly Shop[] = [
  {
    name: "bunaistore",
    title: "BunaiStore",
    offset: 1,
    keys: [
      { key: "sk_live_demo", whose: "Premium Dev, user 12345678, balance 1500.50" },
      { key: "sk_live_other", whose: "user 87654321, balance 142.50" },
    ],
    example: { path: "/v1/me", headers: { "X-API-Key": "sk_live_demo" } },
    load: async () => (await import("@vitrine/mock-bunaistore")).bunaistore,
    document: async () => (await import("@vitrine/specs/bunaistore/document")).document,
  },
  {
    name: "padington",
    title: "Padington",
    offset: 2,
    keys: [
      { key: "pad_live_demo", whose: "user 12345678, balance 5432.10" },
      { key: "pad_live_other", whose: "user 87654321, balance 1000.00" },
    ],
    example: { path: "/v1/balance", headers: { Authorization: "Bearer pad_live_demo" } },
    load: async () => (await import("@vitrine/mock-padington")).padington,
    document: async () => (await import("@vitrine/specs/padington/document")).document,
  },
  {
    name: "tribute",
    title: "Tribute",
    offset: 3,
    keys: [
      { key: "tribute_demo", whose: "My Shop, shop 1, takes recurring orders" },
      { key: "tribute_other", whose: "Other Shop, shop 2, charges saved cards" },
    ],
    example: { path: "/api/v1/shop", headers: { "Api-Key": "tribute_demo" } },
    load: async () => (await import("@vitrine/mock-tribute")).tribute,
    document: async () => (await import("@vitrine/specs/tribute/document")).document,
  },
];
