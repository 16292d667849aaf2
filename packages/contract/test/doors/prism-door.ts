import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

import type { Provider as Mock } from "@vitrine/engine";

import { operationOf } from "../../src/compare-with-spec.ts";
import type { Provider } from "../../src/provider.ts";
import type { Door, Stage } from "../../src/stage.ts";
import { servedDoor } from "./served-door.ts";

/**
 * Reaches a real server through Prism, an OpenAPI implementation of other people, which answers 500 in its place wherever an
 * answer does not fit the spec. Requests are not judged, since many scenarios send what the documentation forbids. What Prism
 * cannot pass on goes straight to the server: paths and methods that are not documented, pages, and cut connections.
 */
export async function prismDoor(provider: Provider, mock: Mock): Promise<Door> {
  const served = await servedDoor(mock);
  const probe = await served.open();
  const upstream = `${await originOf(probe)}${provider.basePath ?? ""}`;
  await probe.close();
  const prism = await startPrism(provider.name, upstream);

  return {
    name: "prism",
    async open(world) {
      const stage = await served.open(world);
      let isFaulty = false;
      return {
        ...stage,
        control: (method, path, body) => {
          isFaulty ||= method === "POST" && path === "/faults";
          return stage.control(method, path, body);
        },
        async fetch(path, init = {}) {
          const documented = init.method !== "HEAD" && operationOf(provider, { method: init.method ?? "GET", path });
          if (!documented || isFaulty || init.garbled === true) return stage.fetch(path, init);
          const response = await fetch(`${prism.url}${path.slice((provider.basePath ?? "").length)}`, init);
          await assertNoComplaint(response);
          return response;
        },
      };
    },
    async close() {
      prism.stop();
      await served.close();
    },
  };
}

/** @throws Error with Prism's own words where it holds that the answer does not fit the spec. */
async function assertNoComplaint(response: Response): Promise<void> {
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return;
  throw new Error(`Cannot accept the answer: Prism says ${await response.text()}. Compare it with openapi.yaml.`);
}

async function originOf({ control }: Stage): Promise<string> {
  const { body } = await control("GET", "");
  const [shop] = Object.values(
    (body as { readonly providers: Readonly<Record<string, { readonly url: string }>> }).providers,
  );
  return shop!.url;
}

interface Prism {
  readonly url: string;
  stop(): void;
}

async function startPrism(name: string, upstream: string): Promise<Prism> {
  const port = await freePort();
  const spec = fileURLToPath(new URL(`../../../../specs/${name}/openapi.yaml`, import.meta.url));
  const program = fileURLToPath(new URL("../../node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));
  const options = ["--errors", "--validate-request=false", "--port", String(port)];
  const child = spawn(process.execPath, [program, "proxy", spec, upstream, ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`Cannot start Prism for ${name}: it ended with ${code}.`)));
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.includes("Prism is listening")) resolve();
    });
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

/** Prism takes no 0. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
