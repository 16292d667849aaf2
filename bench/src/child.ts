import { fork } from "node:child_process";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** A measured server in a process of its own. */
export interface Child {
  readonly port: number;
  /** What its server put in place for the measurement. */
  readonly extra: string;
  /** Milliseconds of processor time it has used so far. */
  cpuMs(): Promise<number>;
  stop(): void;
}

interface Told {
  readonly port: number;
  readonly extra: string;
}

/** Starts a server and waits until it listens; the words after the file's name are its arguments. */
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

/** In the child: listens on a free port and tells it. */
export function tellPort(server: Server): void {
  server.listen(0, "127.0.0.1", () => tell((server.address() as AddressInfo).port, ""));
}

/** In the child: says where it listens and what was put in place, and from then on how much processor time it took. */
export function tell(port: number, extra: string): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1_000);
  });
  process.send?.({ port, extra } satisfies Told);
}
