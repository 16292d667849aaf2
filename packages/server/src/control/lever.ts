import { LeverError } from "@vitrine/engine";

import { Problem } from "./problem.ts";
import { findWorld } from "./routes.ts";
import type { ControlContext } from "./routes.ts";

/** The lever that a control path names: `/_vitrine/worlds/{world}/{provider}/{lever}`. */
export interface LeverPath {
  readonly world: string;
  readonly provider: string;
  readonly lever: string;
}

/** Parses a lever's path; undefined for a path of another form or an unknown provider. */
export function leverOf(path: string, providers: readonly string[]): LeverPath | undefined {
  const [, world, provider, lever] = /^\/_vitrine\/worlds\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (world === undefined || provider === undefined || lever === undefined) return undefined;
  return providers.includes(provider) ? { world, provider, lever } : undefined;
}

/**
 * Pulls a lever and returns what it changed.
 * @throws Problem 400 for an invalid body, 404 for an unknown object, 409 for a state that forbids it
 */
export async function pullLever({ worlds }: ControlContext, path: LeverPath, text: string): Promise<unknown> {
  const world = findWorld(worlds, path.world);
  const mock = world.mocks.find(({ name }) => name === path.provider)!;
  try {
    return await mock.pull(path.lever, bodyOf(path.lever, text));
  } catch (cause) {
    if (!(cause instanceof LeverError)) throw cause;
    const { status, message, field } = cause;
    throw new Problem(status, message, { cause, ...(field === undefined ? {} : { field }) });
  }
}

/** A lever without required fields needs no body. */
function bodyOf(lever: string, text: string): unknown {
  if (text === "") return {};
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Problem(400, `Cannot pull ${lever}: the body is not valid JSON. Send a JSON object.`, { cause });
  }
}
