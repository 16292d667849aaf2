import { fork } from "node:child_process";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** A measured server in its own process. */
export interface Child {
  readonly port: number;
  /** The text that the server passed to `tell`, such as the id of its seeded product. */
  readonly extra: string;
  /** The processor time used so far, in milliseconds. */
  cpuMs(): Promise<number>;
  stop(): void;
}

interface Told {
  readonly port: number;
  readonly extra: string;
}

/** Starts a server and waits until it listens. The words after the file name are its arguments. */
export async function startChild(file: string, ...args: readonly string[]): Promise<Child> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: ["--conditions=@vitrine/source"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const next = <Message>(): Promise<Message> => new Promise((resolve) => void child.once("message", resolve));
  const { port, extra } = await next<Told>();
  return {
    port,
    extra,
    cpuMs: async () => {
      child.send("cpu");
      return next<number>();
    },
    stop: () => void child.kill(),
  };
}

/** In the child: listens on a free port and reports it. */
export function tellPort(server: Server): void {
  server.listen(0, "127.0.0.1", () => tell((server.address() as AddressInfo).port, ""));
}

/** In the child: reports the port and `extra`, and from then on the processor time on request. */
export function tell(port: number, extra: string): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1_000);
  });
  process.send?.({ port, extra } satisfies Told);
}
