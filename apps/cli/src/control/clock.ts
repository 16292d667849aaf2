import type { Advance, Clock } from "@vitrine/specs/control";

import { Misuse } from "../failure.ts";
import { moment } from "../terminal/format.ts";
import { openSession } from "./session.ts";
import type { Session, WorldCommandOptions } from "./session.ts";

/** `vitrine clock show` */
export async function showClock(options: WorldCommandOptions): Promise<void> {
  const { client, world, show } = openSession(options);
  showTime(show, await client.call("GET /_vitrine/worlds/{world}/clock", { path: { world } }));
}

/** `vitrine clock set MOMENT` */
export async function setClock({ now, ...options }: { readonly now: string } & WorldCommandOptions): Promise<void> {
  const { client, world, show } = openSession(options);
  const body = { now };
  showTime(show, await client.call("PUT /_vitrine/worlds/{world}/clock", { path: { world }, body }));
}

/** `vitrine clock mode real|manual` */
export async function setMode({ mode, ...options }: Pick<Clock, "mode"> & WorldCommandOptions): Promise<void> {
  const { client, world, show } = openSession(options);
  showTime(show, await client.call("PUT /_vitrine/worlds/{world}/clock", { path: { world }, body: { mode } }));
}

/** `vitrine clock advance SPAN`, or to a moment, or until no work is pending */
export async function advanceClock(input: AdvanceWays & WorldCommandOptions): Promise<void> {
  const body = advanceIn(input);
  const { client, world, show } = openSession(input);
  showTime(show, await client.call("POST /_vitrine/worlds/{world}/clock/advance", { path: { world }, body }));
}

/** How far to advance, in one of three ways. */
interface AdvanceWays {
  readonly by?: string;
  readonly to?: string;
  readonly until?: "idle";
}

function advanceIn({ by, to, until }: AdvanceWays): Advance {
  const ways: readonly Advance[] = [
    ...(by === undefined ? [] : [{ by }]),
    ...(to === undefined ? [] : [{ to }]),
    ...(until === undefined ? [] : [{ until }]),
  ];
  const [way, ...others] = ways;
  if (way && others.length === 0) return way;
  throw new Misuse(`"clock advance" takes exactly one of SPAN (such as 30s), --to MOMENT and --until idle.`);
}

function showTime(show: Session["show"], clock: Clock): void {
  show(clock, () => `${moment(clock.now)} UTC, ${clock.mode}\n`);
}
