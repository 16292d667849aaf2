import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { enrol } from "./enrol.ts";
import { camelOf, pascalOf, type NewProvider } from "./new-provider.ts";

/** Texts by path, relative to the workspace's root. */
export type Files = ReadonlyMap<string, string>;

/** The folder of templates; a template's path determines where its file goes. */
const templates = join(import.meta.dirname, "rooms");

/**
 * Computes the files that a new provider adds and changes, with their whole texts. Writes nothing, so that a failure
 * leaves no trace.
 * @throws if the name is taken, or a list that the provider belongs in does not look as expected
 */
export function planRooms(root: string, provider: NewProvider): Files {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  refuseTaken(root, provider, read("specs/control/openapi.yaml"));
  const rooms = globSync(["**/*.tmpl", ".changeset/*.tmpl"], { cwd: templates }).toSorted();
  return new Map([
    ...rooms.map((path): [string, string] => [
      fill(path.replace(/\.tmpl$/, ""), provider),
      fill(readFileSync(join(templates, path), "utf8"), provider),
    ]),
    ...enrol(read, provider),
  ]);
}

function refuseTaken(root: string, { name }: NewProvider, control: string): void {
  const places = [`specs/${name}`, `mocks/${name}`, `packages/${name}`, `packages/contract/src/${name}`];
  const taken = places.find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`Cannot scaffold ${name}: ${taken} exists already. Give another name.`);
  if (control.includes(`/_vitrine/worlds/{world}/${name}`)) {
    throw new Error(`Cannot scaffold ${name}: the control API has a path of this name. Give another name.`);
  }
}

/** Replaces the placeholders with the provider's names. */
function fill(text: string, { name, title, origin }: NewProvider): string {
  const camel = camelOf(name);
  const values: Readonly<Record<string, string>> = {
    name,
    camel,
    Name: pascalOf(name),
    Title: title,
    origin,
    // The prefix of its statements' ids, required by specs/evidence.test.ts.
    LETTER: name.charAt(0).toUpperCase(),
    property: camel === name ? name : `"${name}": ${camel}`,
    member: camel === name ? `.${name}` : `["${name}"]`,
  };
  return text.replaceAll(/__([A-Za-z]+)__/g, (place, key: string) => values[key] ?? place);
}
