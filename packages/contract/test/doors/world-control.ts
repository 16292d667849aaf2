import type { EngineWorld, Mock } from "@vitrine/engine";
import { controlFetch } from "@vitrine/server";

import { controlThrough } from "../../src/control.ts";
import type { CallControl } from "../../src/control.ts";

/** The control API of a world in this process. */
export function worldControl(world: EngineWorld): CallControl {
  const control = controlFetch(world);
  return controlThrough((path, init) => control(`/_vitrine/worlds/${world.name}${path}`, init));
}

/** The one mock of a world that has one provider. */
export function mockOf({ name, mocks }: EngineWorld): Mock {
  const [mock] = mocks;
  if (!mock) throw new Error(`Cannot reach ${name}: it has no mock. Create it with a provider.`);
  return mock;
}
