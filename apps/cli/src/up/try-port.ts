import { createServer } from "node:net";

/** Why a port cannot be listened on, with its system code; undefined if it can. Listens there for a moment. */
export function portError(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
