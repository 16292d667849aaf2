// Packs the packages as they would be published.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { root } from "./workspace.ts";

const run = promisify(execFile);

/** A package as its users get it. */
export interface Packed {
  readonly name: string;
  /** Its folder in this workspace. */
  readonly path: string;
  readonly tarball: string;
}

/** Packs every public package into `folder`; the packages must be built. */
export async function packPublic(folder: string): Promise<readonly Packed[]> {
  const { stdout } = await run("pnpm", ["ls", "--recursive", "--depth=-1", "--json"], { cwd: root });
  const listed = JSON.parse(stdout) as readonly {
    readonly name: string;
    readonly path: string;
    readonly private: boolean;
  }[];
  const published = listed.filter((each) => !each.private);
  return Promise.all(
    published.map(async ({ name, path }) => {
      const tarball = join(folder, `${name.replace(/^@/, "").replace("/", "-")}.tgz`);
      await run("pnpm", ["pack", "--out", tarball], { cwd: path });
      return { name, path, tarball };
    }),
  );
}
