import { createHash, timingSafeEqual } from "node:crypto";

import { isLoopback } from "@vitrine/engine";
import type { Call } from "@vitrine/engine";

import { Problem } from "./problem.ts";

/** Who may use the control API. */
export interface Gate {
  /** Whether the server listens on loopback only. */
  readonly loopback: boolean;
  /** Required of every call when set. */
  readonly token: string | undefined;
  /** All ports of this server. */
  readonly ports: ReadonlySet<number>;
}

/**
 * Lets a control request in, or throws. A foreign page in the user's browser can reach loopback too, directly or through a name
 * of its own that resolves to it (DNS rebinding).
 * @throws Problem 403 for a foreign host or origin, 401 for a missing or wrong token
 */
export function passGate({ loopback, token, ports }: Gate, call: Pick<Call, "header">): void {
  const host = call.header("host");
  if (loopback && host !== undefined && !isLoopback(hostnameOf(`http://${host}`))) {
    throw new Problem(403, `Cannot serve the host "${host}": this server listens on loopback. Call it as localhost.`);
  }
  const origin = call.header("origin");
  if (origin !== undefined && !isOwn(origin, host, loopback ? ports : undefined)) {
    throw new Problem(403, `Cannot serve a page of ${origin}: only this server's own pages may use the control API.`);
  }
  if (token !== undefined && !isBearer(call.header("authorization"), token)) {
    throw new Problem(
      401,
      "Cannot serve without the token printed at start. Send it as Authorization: Bearer <token>.",
      {
        headers: { "www-authenticate": "Bearer" },
      },
    );
  }
}

/**
 * A page may call the host and port that it came from. On loopback it may come from any port of this server, under any loopback
 * name.
 */
function isOwn(origin: string, host: string | undefined, loopbackPorts: ReadonlySet<number> | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  if (page.host === host) return true;
  return loopbackPorts !== undefined && loopbackPorts.has(Number(page.port)) && isLoopback(page.hostname);
}

function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** Compares digests, which have equal lengths, in constant time. */
function isBearer(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
