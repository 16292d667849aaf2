import type { EngineWorld } from "@vitrine/engine";
import type { Advance, Clock, ClockSetting } from "@vitrine/specs/control";

import { Problem } from "./problem.ts";
import { findWorld } from "./routes.ts";
import type { ControlRoutes } from "./routes.ts";

/** Routes for a world's clock and its pending work. */
export const clockRoutes: ControlRoutes<
  | "GET /_vitrine/worlds/{world}/clock"
  | "PUT /_vitrine/worlds/{world}/clock"
  | "POST /_vitrine/worlds/{world}/clock/advance"
> = {
  "GET /_vitrine/worlds/{world}/clock": async ({ worlds, path }) => showClock(findWorld(worlds, path.world)),
  "PUT /_vitrine/worlds/{world}/clock": async ({ worlds, path, body }) => {
    const world = findWorld(worlds, path.world);
    await setClock(world, body);
    return showClock(world);
  },
  "POST /_vitrine/worlds/{world}/clock/advance": async ({ worlds, path, body }) => {
    const world = findWorld(worlds, path.world);
    await advance(world, body);
    return showClock(world);
  },
};

/** A clock as the control API returns it. */
export function showClock({ clock }: EngineWorld): Clock {
  return { mode: clock.mode, now: new Date(clock.now()).toISOString() };
}

async function setClock(world: EngineWorld, setting: ClockSetting): Promise<void> {
  try {
    await world.setClock(setting);
  } catch (cause) {
    if (cause instanceof RangeError) throw new Problem(400, cause.message, { field: "now", cause });
    // A world that was made without a time source cannot follow real time.
    if (cause instanceof Error && setting.mode === "real") throw new Problem(409, cause.message, { cause });
    throw cause;
  }
}

async function advance(world: EngineWorld, by: Advance): Promise<void> {
  try {
    await world.advance(by);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const [field] = Object.keys(by);
    throw field === "until"
      ? new Problem(409, cause.message, { cause })
      : new Problem(400, cause.message, { cause, ...(field === undefined ? {} : { field }) });
  }
}
