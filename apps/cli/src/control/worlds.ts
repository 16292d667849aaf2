import type { NewWorld, World } from "@vitrine/specs/control";

import type { Given } from "../given.ts";
import type { Paint } from "../paint.ts";
import { moment } from "./legible.ts";
import { openSession } from "./session.ts";
import type { Session } from "./session.ts";
import { particulars, table } from "./table.ts";

/** `vitrine worlds list` */
export async function listWorlds(given: Given): Promise<void> {
  const { client, paint, show } = openSession(given);
  const worlds = await client.call("GET /_vitrine/worlds");
  show(worlds, () =>
    table(
      [
        { title: "NAME", text: ({ name }) => name },
        { title: "CLOCK", text: ({ clock }) => clock.mode },
        { title: "NOW (UTC)", text: ({ clock }) => moment(clock.now) },
        { title: "SEED", align: "right", text: ({ seed }) => String(seed) },
        { title: "SHOPS", text: ({ providers }) => Object.keys(providers).join(", ") },
      ],
      worlds,
      paint,
    ),
  );
}

/** `vitrine worlds show [NAME]` */
export async function showWorld(given: Given): Promise<void> {
  const session = openSession(given);
  const [world = session.world] = given.words;
  showOne(session, await session.client.call("GET /_vitrine/worlds/{world}", { path: { world } }));
}

/** `vitrine worlds create [NAME]` */
export async function createWorld(given: Given): Promise<void> {
  const session = openSession(given);
  const [name] = given.words;
  const seed = given.wholeNumber("seed", { least: 0, most: Number.MAX_SAFE_INTEGER });
  const now = given.last("now");
  const clock = given.oneOf("clock", ["real", "manual"]);
  const limits = given.oneOf("limits", ["documented", "off"]);
  const checkout = given.oneOf("checkout", ["official", "local"]);
  const body: NewWorld = {
    ...(name !== undefined && { name }),
    ...(seed !== undefined && { seed }),
    ...(now !== undefined && { now }),
    ...(clock && { clock }),
    ...(limits && { limits }),
    ...(checkout && { checkout }),
    ...(given.has("strict") && { strict: true }),
  };
  showOne(session, await session.client.call("POST /_vitrine/worlds", { body }));
}

/** `vitrine worlds delete NAME` */
export async function deleteWorld(given: Given): Promise<void> {
  const { client, show } = openSession(given);
  const [world = ""] = given.words;
  await client.call("DELETE /_vitrine/worlds/{world}", { path: { world } });
  show({ deleted: world }, () => `Deleted the world ${world}.\n`);
}

/** `vitrine worlds reset [NAME]` */
export async function resetWorld(given: Given): Promise<void> {
  const session = openSession(given);
  const [world = session.world] = given.words;
  showOne(session, await session.client.call("POST /_vitrine/worlds/{world}/reset", { path: { world } }));
}

/** `vitrine worlds fork [NAME]` */
export async function forkWorld(given: Given): Promise<void> {
  const session = openSession(given);
  const [name] = given.words;
  const body = name === undefined ? {} : { name };
  const path = { world: session.world };
  showOne(session, await session.client.call("POST /_vitrine/worlds/{world}/fork", { path, body }));
}

/** A world as its commands answer it. */
export function showOne({ show, paint }: Pick<Session, "show" | "paint">, world: World): void {
  show(world, () => worldPage(world, paint));
}

function worldPage({ name, seed, clock, providers }: World, paint: Paint): string {
  const head = particulars(
    [
      ["World", paint.bold(name)],
      ["Clock", `${clock.mode}, ${moment(clock.now)} UTC`],
      ["Seed", String(seed)],
    ],
    paint,
  );
  const columns = [
    { title: "SHOP", text: ({ provider }: Holder) => provider },
    { title: "URL", text: ({ url }: Holder) => url },
    { title: "WHOSE", text: ({ id }: Holder) => id },
    { title: "KEY", text: ({ key }: Holder) => key },
  ];
  return `${head}\n${table(columns, holdersIn(providers), paint)}`;
}

interface Holder {
  readonly provider: string;
  readonly url: string;
  readonly id: string;
  readonly key: string;
}

/** Whoever may call a shop; each shop has its own word for them, and for their ids. */
function holdersIn(providers: World["providers"]): readonly Holder[] {
  return Object.entries(providers).flatMap(([provider, { url, ...listed }]) =>
    Object.values(listed as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)
      .flat()
      .map(({ api_key: key, ...ids }) => ({ provider, url, id: Object.values(ids).join(", "), key: String(key) })),
  );
}
