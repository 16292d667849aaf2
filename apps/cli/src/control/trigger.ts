import { leverList } from "@vitrine/specs/control/lever-list";

import { suggestion } from "../command-line/suggest.ts";
import { Failure, Misuse } from "../failure.ts";
import { table } from "../terminal/table.ts";
import { leverBody } from "./lever-body.ts";
import { openSession } from "./session.ts";
import type { Session, WorldCommandOptions } from "./session.ts";

/** The lever to pull, and its fields. */
interface LeverArguments {
  readonly provider?: string;
  readonly lever?: string;
  readonly fields?: readonly string[];
  readonly body?: string;
}

/** `vitrine trigger [PROVIDER [LEVER FIELD=VALUE …]]` */
export async function trigger({
  provider,
  lever: name,
  fields = [],
  body: json,
  ...options
}: LeverArguments & WorldCommandOptions): Promise<void> {
  if (provider === undefined) return listLevers(options, Object.keys(leverList));
  const levers = leverList[provider];
  if (!levers) throw unknown(`there is no provider "${provider}"`, provider, Object.keys(leverList));
  if (name === undefined) return listLevers(options, [provider]);
  const lever = levers[name];
  if (!lever) throw unknown(`${provider} has no lever "${name}"`, name, Object.keys(levers));
  const body = leverBody(lever, fields, json);
  const session = openSession(options);
  const answer = await pull(session, { provider, name }, body);
  // The response uses the provider's own format, so it is JSON either way.
  session.show(answer, () => `${JSON.stringify(answer, undefined, 2)}\n`);
}

async function pull(
  { client, world }: Session,
  lever: { readonly provider: string; readonly name: string },
  body: unknown,
): Promise<unknown> {
  try {
    return await client.pull(world, lever, body);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // The path of a provider that is not served does not exist, so the error says little.
    const { providers } = await client.call("GET /_vitrine/health").catch(() => ({ providers: undefined }));
    if (providers === undefined || Object.hasOwn(providers, lever.provider)) throw error;
    const served = Object.keys(providers).join(", ");
    throw new Failure(
      `Cannot pull ${lever.name}: ${client.url} does not serve ${lever.provider}. It serves ${served}.`,
      {
        cause: error,
      },
    );
  }
}

interface LeverRow {
  readonly provider: string;
  readonly lever: string;
  readonly fields: string;
  readonly about: string;
}

function listLevers(options: WorldCommandOptions, providers: readonly string[]): void {
  const { show, colours } = openSession(options);
  const shown = Object.fromEntries(providers.map((provider) => [provider, leverList[provider]!]));
  const rows: readonly LeverRow[] = Object.entries(shown).flatMap(([provider, levers]) =>
    Object.entries(levers).map(([lever, { about, fields }]) => ({
      provider,
      lever,
      about,
      fields: Object.entries(fields)
        .map(([field, { required }]) => (required ? field : `[${field}]`))
        .join(" "),
    })),
  );
  show(shown, () =>
    table(
      [
        ...(providers.length > 1 ? [{ title: "PROVIDER", text: ({ provider }: LeverRow) => provider }] : []),
        { title: "LEVER", text: ({ lever }: LeverRow) => lever, colour: (_row: LeverRow, colour) => colour.bold },
        { title: "DOES", text: ({ about }: LeverRow) => about },
        ...(providers.length > 1 ? [] : [{ title: "FIELDS", text: ({ fields }: LeverRow) => fields }]),
      ],
      rows,
      colours,
    ),
  );
}

function unknown(reason: string, typed: string, known: readonly string[]): Failure {
  return new Misuse(`${reason}. ${suggestion(typed, known)}`);
}
