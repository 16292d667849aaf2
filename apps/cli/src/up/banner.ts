import type { Settings } from "../config/settings.ts";
import { defaultUrl } from "../default-url.ts";
import { invocation } from "../invocation.ts";
import type { Shop } from "../shops.ts";
import type { Colours } from "../terminal/colours.ts";

/** A started server. */
export interface Started {
  readonly settings: Settings;
  readonly version: string;
  /** Milliseconds since the process started. */
  readonly tookMs: number;
  readonly controlUrl: string;
  readonly shops: readonly { readonly shop: Shop; readonly url: string }[];
  /** The control API's token, if it requires one. */
  readonly token: string | undefined;
  /** The configuration file, if any. */
  readonly config: string | undefined;
  /** The time of a manual clock, ISO 8601. */
  readonly now: string;
}

/** The start-up text: the addresses, the keys, an example call, and how to stop. */
export function banner(
  { settings, version, tookMs, controlUrl, shops, token, config, now }: Started,
  colours: Colours,
): string {
  const world = `${controlUrl}/_vitrine/worlds/default`;
  const rows: (readonly [label: string, text: string] | undefined)[] = [];
  for (const { shop, url } of shops) {
    const width = Math.max(...shop.keys.map(({ key }) => key.length));
    rows.push([shop.title, colours.cyan(url)]);
    for (const { key, whose } of shop.keys) rows.push(["", `${key.padEnd(width)}  ${colours.dim(whose)}`]);
    rows.push(undefined);
  }
  rows.push(["Control API", colours.cyan(world)]);
  if (token !== undefined)
    rows.push(["", `Authorization: Bearer ${token}  ${colours.dim("the control API requires it")}`]);
  rows.push(undefined);
  for (const [label, text] of unusualSettings(settings, { isWide: token !== undefined, controlUrl, config, now }))
    rows.push([label, colours.yellow(text)]);
  if (rows.at(-1) !== undefined) rows.push(undefined);
  const [first] = shops;
  if (first) rows.push(["Try", tryLine(first.shop, first.url)]);
  rows.push(["Stop", "Ctrl-C"]);

  const labels = Math.max(...rows.map((row) => row?.[0].length ?? 0));
  const lines = rows.map((row) => (row ? `  ${colours.dim(row[0].padEnd(labels))}  ${row[1]}` : ""));
  return `\n  ${colours.bold(`Vitrine ${version}`)}  ${colours.dim(`ready in ${Math.round(tookMs)} ms`)}\n\n${lines.join("\n")}\n\n`;
}

function tryLine({ example }: Shop, url: string): string {
  const headers = Object.entries(example.headers).map(([name, value]) => ` -H "${name}: ${value}"`);
  return `curl ${url}${example.path}${headers.join("")}`;
}

/** The settings that differ from the defaults. */
function unusualSettings(
  { host, clock, seed, limits, checkout, strict, allowWebhookHosts }: Settings,
  { isWide, controlUrl, config, now }: { readonly isWide: boolean } & Pick<Started, "controlUrl" | "config" | "now">,
): readonly (readonly [label: string, text: string])[] {
  const advance = `${invocation()} clock advance 30s${controlUrl === defaultUrl ? "" : ` --url ${controlUrl}`}`;
  const all: readonly (readonly [label: string, text: string | false])[] = [
    ["Config", config ?? false],
    ["Host", isWide && `${host}: anyone who can reach this machine can call the providers`],
    ["Clock", clock === "manual" && `stands at ${now}; to move it: ${advance}`],
    ["Seed", seed !== 1 && String(seed)],
    ["Limits", limits === "off" && "off: no rate limits"],
    ["Checkout", checkout === "local" && "local: payment links lead to pages of this server"],
    ["Strict", strict && "no deviation from the real providers"],
    ["Webhooks", allowWebhookHosts.length > 0 && `may also go to ${allowWebhookHosts.join(", ")}`],
  ];
  return all.filter((row): row is readonly [string, string] => row[1] !== false);
}
