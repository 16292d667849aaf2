import { createMemoryStore } from "@vitrine/engine";
import type { JournalEntry, Note, Session, Store } from "@vitrine/engine";
import { expect, test } from "vitest";

import { createPadington } from "./index.ts";

const password = "hunter2-Zq9";

/** A store that records everything put into it. */
function rememberingStore(everything: unknown[]): Store {
  const store = createMemoryStore();
  const listening = (session: Session): Session => ({
    get: (from, id) => session.get(from, id),
    find: (from, index, query) => session.find(from, index, query),
    count: (from, index, where) => session.count(from, index, where),
    delete: (from, id) => session.delete(from, id),
    all: (from) => session.all(from),
    sequence: (name) => session.sequence(name),
    sequences: () => session.sequences(),
    setSequence: (name, last) => session.setSequence(name, last),
    savepoint: (work) => session.savepoint(work),
    put: (into, row) => {
      everything.push(into.name, row);
      return session.put(into, row);
    },
  });
  return { transaction: (work) => store.transaction((session) => work(listening(session))) };
}

test("a Roblox password appears nowhere: in no answer, document, ledger, journal, snapshot, note, error or watcher message", async () => {
  const everything: unknown[] = [];
  const shop = createPadington({
    createStore: () => rememberingStore(everything),
    onRequest: (entry: JournalEntry) => everything.push(entry),
    onNote: (note: Note) => everything.push(note),
    onError: (error: Error) => everything.push(String(error), String(error.cause)),
  });
  let key = "pad_live_demo";
  const call = async (method: string, path: string, body?: string): Promise<Response> => {
    const response = await shop.fetch(path, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(body !== undefined && { body }),
    });
    everything.push(await response.clone().text(), [...response.headers]);
    return response;
  };
  const order = (roblox_username: string): string =>
    JSON.stringify({ category: "robux", pack: "r80", roblox_username, roblox_password: password });

  const placed: string[] = [];
  for (const name of ["builder", "builder_2fa", "stranger_2fa"]) {
    const { order_code } = (await (await call("POST", "/v1/order", order(name))).json()) as { order_code: string };
    placed.push(order_code);
  }
  // Wrong keys, packs, paths, methods, fields and texts.
  key = "pad_live_nobody";
  await call("POST", "/v1/order", order("builder"));
  key = "pad_live_demo";
  await call("POST", "/v1/order", order("builder").replace("r80", "r81"));
  await call("POST", "/v1/order", order("builder").replace("roblox_password", "password"));
  await call("POST", "/v1/order", order("builder").slice(0, -1));
  await call("POST", "/v1/orders", order("builder"));
  await call("PUT", "/v1/balance", order("builder"));
  await call("GET", `/v1/orders?roblox_password=${password}`);
  // Mistakes of a client: another name, another field, another place, another format.
  for (const name of [
    "roblox_pasword",
    "robloxPassword",
    "pass",
    "pwd",
    "secret",
    "note",
    "recipient",
    "message",
    password,
  ]) {
    await call("POST", "/v1/order", order("builder").replace("roblox_password", name));
  }
  for (const name of ["category", "pack"]) {
    await call("POST", "/v1/order", JSON.stringify({ ...(JSON.parse(order("builder")) as object), [name]: password }));
  }
  await call("POST", "/v1/order", order("builder").replace('"category":"robux",', ""));
  await call("POST", "/v1/order", JSON.stringify({ data: JSON.parse(order("builder")) as unknown }));
  await call("POST", "/v1/order", `category=robux&pack=r80&user=builder&key=${password}`);
  await call("POST", `/v1/order/robux/builder/${password}`, "");
  await call("GET", `/v1/order/${password}`);
  await call("GET", `/v1/balance?key=${password}`);
  for (const then of [{ garbage: "json" }, { reset: "after" }, { truncate: true }, { status: 500 }] as const) {
    shop.world.faults.add({ then });
    await call("POST", "/v1/order", order("builder")).catch((error: unknown) => everything.push(String(error)));
  }
  await shop.levers["set-api"]({ enabled: false });
  await call("POST", "/v1/order", order("builder"));
  await shop.levers["set-api"]({ enabled: true });

  await shop.world.advance("2m");
  everything.push(await shop.levers["verify-order"]({ order_code: placed[1]! }));
  everything.push(await shop.levers["fail-order"]({ order_code: placed[2]! }));
  await shop.world.advance("2m");
  for (const order_code of placed) await call("GET", `/v1/order/${order_code}`);
  await call("GET", "/v1/orders?limit=100");
  everything.push(shop.world.requests(), shop.world.notes(), await shop.world.ledger(), await shop.world.audit());
  everything.push(await shop.world.snapshot());

  const text = JSON.stringify(everything);
  expect(text).toContain("builder_2fa");
  expect(text).toContain('\\"roblox_password\\":\\"…\\"');
  expect(text).not.toContain(password);
});
