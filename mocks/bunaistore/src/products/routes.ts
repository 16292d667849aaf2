import type { Routes } from "@vitrine/engine";
import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { getProduct, listProducts } from "./operations.ts";

type Operations = Pick<BunaistoreOperations, "GET /v1/products" | "GET /v1/products/{id}">;

export const productRoutes: Routes<Operations, Tx, Caller> = {
  "GET /v1/products": ({ tx, query }) => listProducts(tx, query),
  "GET /v1/products/{id}": ({ tx, path }) => getProduct(tx, path.id),
};
