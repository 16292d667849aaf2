import { connect } from "node:net";

/** A raw connection, for requests that no HTTP client would send. */
export interface Talk {
  say(bytes: string | Buffer): void;
  /** Resolves with everything received so far, once it contains `sign`. Rejects when the connection ends first. */
  hear(sign: string): Promise<string>;
  /** Resolves with everything received until the connection ended, and how it ended. */
  ended(): Promise<{ readonly heard: string; readonly error: string | undefined }>;
  hangUp(): void;
  /** Resets the connection without a graceful close. */
  reset(): void;
}

/** Opens a connection to a port of this machine. */
export async function talkTo(port: number): Promise<Talk> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  let error: string | undefined;
  const over = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("data", (chunk) => (heard += chunk.toString("latin1")));
  socket.on("error", (cause: NodeJS.ErrnoException) => (error = cause.code ?? cause.message));
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  return {
    say: (bytes) => void socket.write(bytes),
    hear: async (sign) => {
      while (!heard.includes(sign)) {
        const alive = await Promise.race([
          new Promise<true>((resolve) => socket.once("data", () => resolve(true))),
          over.then(() => false),
        ]);
        if (!alive && !heard.includes(sign)) throw new Error(`The connection ended before "${sign}": ${heard}`);
      }
      return heard;
    },
    ended: async () => {
      await over;
      return { heard, error };
    },
    hangUp: () => void socket.destroy(),
    reset: () => void socket.resetAndDestroy(),
  };
}
