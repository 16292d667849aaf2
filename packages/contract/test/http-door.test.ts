import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, it, onTestFinished } from "vitest";

import { httpDoor } from "../src/index.ts";

/** A server that gives this answer to every request. */
async function serverThat(answers: { readonly status: number; readonly body: string }): Promise<string> {
  const server = createServer((_, response) => response.writeHead(answers.status).end(answers.body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("a page in place of the control API is reported as such", async () => {
  const url = await serverThat({ status: 502, body: "<!doctype html>\n<title>Bad gateway</title>" });
  await expect(httpDoor({ url, provider: "bunaistore" }).open()).rejects.toThrow(
    'Cannot read the answer to POST /worlds: "<!doctype html> <title>Bad gateway</title>" is no JSON. Is it a Vitrine server?',
  );
});

it("a server that creates no world is reported with its reason", async () => {
  const url = await serverThat({ status: 409, body: '{"detail":"it serves one world"}' });
  await expect(httpDoor({ url, provider: "bunaistore" }).open()).rejects.toThrow(
    `Cannot create a world at ${url}: {"detail":"it serves one world"} (409). Is it a Vitrine server?`,
  );
});

it("an unknown provider is reported with the server's providers", async () => {
  const url = await serverThat({ status: 201, body: '{"name":"w1","providers":{"tribute":{"url":"http://x"}}}' });
  await expect(httpDoor({ url, provider: "bunaistore" }).open()).rejects.toThrow(
    `Cannot open bunaistore at ${url}: the server has tribute only. Start it with bunaistore.`,
  );
});
