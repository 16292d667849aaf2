import type { NewWorld, World } from "@vitrine/specs/control";

import type { Colours } from "../terminal/colours.ts";
import { moment } from "../terminal/format.ts";
import { keyValueTable, table } from "../terminal/table.ts";
import { openSession } from "./session.ts";
import type { ServerCommandOptions, Session, WorldCommandOptions } from "./session.ts";

/** `vitrine worlds list` */
export async function listWorlds(options: ServerCommandOptions): Promise<void> {
  const { client, colours, show } = openSession(options);
  const worlds = await client.call("GET /_vitrine/worlds");
  show(worlds, () =>
    table(
      [
        { title: "NAME", text: ({ name }) => name },
        { title: "CLOCK", text: ({ clock }) => clock.mode },
        { title: "NOW (UTC)", text: ({ clock }) => moment(clock.now) },
        { title: "SEED", align: "right", text: ({ seed }) => String(seed) },
        { title: "PROVIDERS", text: ({ providers }) => Object.keys(providers).join(", ") },
      ],
      worlds,
      colours,
    ),
  );
}

/** The `[NAME]` argument of a command. */
interface NameArgument {
  readonly name?: string;
}

/** `vitrine worlds show [NAME]` */
export async function showWorld({ name, ...options }: NameArgument & WorldCommandOptions): Promise<void> {
  const session = openSession(options);
  const world = name ?? session.world;
  showOne(session, await session.client.call("GET /_vitrine/worlds/{world}", { path: { world } }));
}

/** `vitrine worlds create [NAME]` */
export async function createWorld({ url, token, json, ...body }: NewWorld & ServerCommandOptions): Promise<void> {
  const session = openSession({ ...(url && { url }), ...(token !== undefined && { token }), ...(json && { json }) });
  showOne(session, await session.client.call("POST /_vitrine/worlds", { body }));
}

/** `vitrine worlds delete NAME` */
export async function deleteWorld({
  name: world,
  ...options
}: Required<NameArgument> & ServerCommandOptions): Promise<void> {
  const { client, show } = openSession(options);
  await client.call("DELETE /_vitrine/worlds/{world}", { path: { world } });
  show({ deleted: world }, () => `Deleted the world ${world}.\n`);
}

/** `vitrine worlds reset [NAME]` */
export async function resetWorld({ name, ...options }: NameArgument & WorldCommandOptions): Promise<void> {
  const session = openSession(options);
  const world = name ?? session.world;
  showOne(session, await session.client.call("POST /_vitrine/worlds/{world}/reset", { path: { world } }));
}

/** `vitrine worlds fork [NAME]` */
export async function forkWorld({ name, ...options }: NameArgument & WorldCommandOptions): Promise<void> {
  const session = openSession(options);
  const body = name === undefined ? {} : { name };
  const path = { world: session.world };
  showOne(session, await session.client.call("POST /_vitrine/worlds/{world}/fork", { path, body }));
}

/** Prints one world. */
export function showOne({ show, colours }: Pick<Session, "show" | "colours">, world: World): void {
  show(world, () => worldPage(world, colours));
}

function worldPage({ name, seed, clock, providers }: World, colours: Colours): string {
  const head = keyValueTable(
    [
      ["World", colours.bold(name)],
      ["Clock", `${clock.mode}, ${moment(clock.now)} UTC`],
      ["Seed", String(seed)],
    ],
    colours,
  );
  const columns = [
    { title: "PROVIDER", text: ({ provider }: AccountRow) => provider },
    { title: "URL", text: ({ url }: AccountRow) => url },
    { title: "WHOSE", text: ({ id }: AccountRow) => id },
    { title: "KEY", text: ({ key }: AccountRow) => key },
  ];
  return `${head}\n${table(columns, accountsIn(providers), colours)}`;
}

interface AccountRow {
  readonly provider: string;
  readonly url: string;
  readonly id: string;
  readonly key: string;
}

/** The accounts that may call a shop; each shop has its own names for them and their ids. */
function accountsIn(providers: World["providers"]): readonly AccountRow[] {
  return Object.entries(providers).flatMap(([provider, { url, ...listed }]) =>
    Object.values(listed as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)
      .flat()
      .map(({ api_key: key, ...ids }) => ({ provider, url, id: Object.values(ids).join(", "), key: String(key) })),
  );
}
