import { get } from "node:http";

export interface Probe {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As much of an answer as tells who gave it. */
export interface Reply {
  readonly status: number;
  readonly type: string;
}

/** How long something on this machine may take to answer, in real milliseconds. */
const patienceMs = 500;

/** Asks an HTTP server on this machine; undefined when it gives no answer. */
export function probe({ host, port, path, headers = {} }: Probe): Promise<Reply | undefined> {
  return new Promise((resolve) => {
    const asking = get({ host, port, path, headers, agent: false, timeout: patienceMs });
    asking.on("response", (response) => {
      resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "" });
      // Only its head was asked for.
      asking.destroy();
    });
    asking.on("timeout", () => asking.destroy());
    asking.on("error", () => resolve(undefined));
    asking.on("close", () => resolve(undefined));
  });
}
