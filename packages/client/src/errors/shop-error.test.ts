import { describe, expect, test } from "vitest";

import { ShopError } from "./shop-error.ts";

const errorWith = (status: number | undefined): ShopError =>
  new ShopError("Cannot call POST /v1/orders", { provider: "lemonade", operation: "POST /v1/orders", status });

describe("an error is transient", () => {
  test.for([undefined, 200, 302, 408, 429, 500, 503, 599])("with the status %s", (status) => {
    expect(errorWith(status).isTransient).toBe(true);
  });

  test.for([400, 401, 402, 403, 404, 405, 409, 413, 422, 499])("not with the provider's refusal %s", (status) => {
    expect(errorWith(status).isTransient).toBe(false);
  });
});
