import { expect, test } from "vitest";

import { customer, stand } from "./lemonade.test-provider.ts";
import type { Buyer, Tx } from "./lemonade.test-provider.ts";
import { defineProvider } from "./provider.ts";
import type { Admission, AdmissionRequest } from "./provider.ts";
import { Refusal } from "./refusal.ts";
import { createWorld } from "./world.ts";

const refused = (status: number, text: string): Refusal =>
  new Refusal({ status, headers: { "content-type": "text/plain" }, body: text });

/**
 * Bob may order in Ada's name; all orders are refused while it rains; a query asking for too few cups counts as one
 * cup.
 */
async function admit(tx: Tx, { caller, operation, query, body }: AdmissionRequest<Buyer>): Promise<Admission<Buyer>> {
  if (operation === "POST /orders" && query.get("weather") === "rain") throw refused(403, "it rains");
  const inTheNameOf = query.get("for");
  const payer = inTheNameOf === null ? caller : await tx.buyers.get(inTheNameOf);
  if (!payer) throw refused(404, `there is no ${inTheNameOf}`);
  const sent = body as { readonly cups?: number } | undefined;
  return { caller: payer, body: sent?.cups === 0 ? { cups: 1 } : body };
}

function openGate(more: Partial<typeof stand> = {}) {
  const world = createWorld({ providers: { lemonade: defineProvider({ ...stand, admit, ...more }) }, limits: "off" });
  return { ada: customer(world.lemonade, 0), bob: customer(world.lemonade, 1) };
}

test("admission decides before the body is validated", async () => {
  const { bob } = openGate();
  const answer = await bob("POST", "/orders?weather=rain", "{");
  expect([answer.status, await answer.text()]).toEqual([403, "it rains"]);
  expect((await bob("POST", "/orders", "{")).status).toBe(400);
});

test("an operation receives the caller and the body that admission returns", async () => {
  const { ada, bob } = openGate();
  expect(await (await bob("POST", "/orders?for=ada", { cups: 0 })).json()).toMatchObject({ balance: 98.5 });
  expect(await (await ada("GET", "/me")).json()).toMatchObject({ balance: 98.5 });
  expect((await bob("POST", "/orders?for=eve", { cups: 1 })).status).toBe(404);
});

test("an invalid query value is refused, or ignored if the provider says so", async () => {
  const strict = openGate();
  expect((await strict.ada("GET", "/orders?limit=many")).status).toBe(400);
  const { ada } = openGate({ unfitQuery: "ignored" });
  const asked = async (query: string): Promise<unknown> => (await ada("GET", `/orders?${query}`)).json();
  expect(await asked("limit=many")).toMatchObject({ asked: {} });
  expect(await asked("limit=51")).toMatchObject({ asked: {} });
  expect(await asked("limit=51&sour=perhaps&note=x")).toMatchObject({ asked: { note: "x" } });
});

test("a returned refusal is answered and its writes stand; a thrown one undoes them", async () => {
  const spill = async (tx: Tx): Promise<void> => {
    const standing = (await tx.stands.get("stand"))!;
    await tx.stands.put({ ...standing, cups: standing.cups - 40 });
  };
  const routes = (fails: (refusal: Refusal) => never) => ({
    ...stand.routes,
    "POST /spills": async ({ tx }: { readonly tx: Tx }) => {
      await spill(tx);
      return fails(refused(500, "all over the floor"));
    },
  });
  const throwing = openGate({
    routes: routes((refusal) => {
      throw refusal;
    }),
  });
  expect((await throwing.ada("POST", "/spills")).status).toBe(500);
  expect((await throwing.ada("POST", "/orders", { cups: 1 })).status).toBe(201);

  const returning = openGate({ routes: routes((refusal) => refusal as never) });
  expect((await returning.ada("POST", "/spills")).status).toBe(500);
  expect((await returning.ada("POST", "/orders", { cups: 1 })).status).toBe(409);
});
