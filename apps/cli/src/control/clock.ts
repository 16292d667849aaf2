import type { Advance, Clock } from "@vitrine/specs/control";

import { misused } from "../failure.ts";
import type { Given } from "../given.ts";
import { moment } from "./legible.ts";
import { openSession } from "./session.ts";
import type { Session } from "./session.ts";

/** `vitrine clock show` */
export async function showClock(given: Given): Promise<void> {
  const { client, world, show } = openSession(given);
  showTime(show, await client.call("GET /_vitrine/worlds/{world}/clock", { path: { world } }));
}

/** `vitrine clock set MOMENT` */
export async function setClock(given: Given): Promise<void> {
  const { client, world, show } = openSession(given);
  const body = { now: given.words[0]! };
  showTime(show, await client.call("PUT /_vitrine/worlds/{world}/clock", { path: { world }, body }));
}

/** `vitrine clock mode real|manual` */
export async function setMode(given: Given): Promise<void> {
  const [mode] = given.words;
  if (mode !== "real" && mode !== "manual") throw misused(`a clock is real or manual, not "${mode}".`);
  const { client, world, show } = openSession(given);
  showTime(show, await client.call("PUT /_vitrine/worlds/{world}/clock", { path: { world }, body: { mode } }));
}

/** `vitrine clock advance SPAN`, or to a moment, or until nothing waits any more */
export async function advanceClock(given: Given): Promise<void> {
  const body = advanceIn(given);
  const { client, world, show } = openSession(given);
  showTime(show, await client.call("POST /_vitrine/worlds/{world}/clock/advance", { path: { world }, body }));
}

function advanceIn(given: Given): Advance {
  const [by] = given.words;
  const to = given.last("to");
  const until = given.oneOf("until", ["idle"]);
  const ways: readonly Advance[] = [
    ...(by === undefined ? [] : [{ by }]),
    ...(to === undefined ? [] : [{ to }]),
    ...(until === undefined ? [] : [{ until }]),
  ];
  const [way, ...others] = ways;
  if (way && others.length === 0) return way;
  throw misused(`"clock advance" takes one of 30s, --to MOMENT and --until idle.`);
}

function showTime(show: Session["show"], clock: Clock): void {
  show(clock, () => `${moment(clock.now)} UTC, ${clock.mode}\n`);
}
