import { createServer } from "node:http";
import type { IncomingMessage, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, onTestFinished, test } from "vitest";

import { httpSend } from "./http-send.ts";

async function receiver(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

const headers = { "content-type": "application/json", "X-Webhook-Signature": "abc" };
const message = { headers, body: '{"event":"späť"}', timeoutMs: 5_000 };

test("the body arrives byte for byte, with its headers, as a POST", async () => {
  let seen: IncomingMessage | undefined;
  const body: Buffer[] = [];
  const url = await receiver((request, response) => {
    seen = request;
    request.on("data", (chunk: Buffer) => body.push(chunk));
    request.on("end", () => response.end());
  });
  expect(await httpSend({ ...message, url })).toEqual({ status: 200 });
  expect(Buffer.concat(body).equals(Buffer.from(message.body))).toBe(true);
  expect(seen).toMatchObject({ method: "POST", url: "/hook" });
  expect(seen?.headers).toMatchObject({ "content-type": "application/json", "x-webhook-signature": "abc" });
});

test("a refusal is reported as a status, not as an error", async () => {
  const url = await receiver((_request, response) => response.writeHead(500).end("no"));
  expect(await httpSend({ ...message, url })).toEqual({ status: 500 });
});

test("a redirect is reported as its status and is not followed", async () => {
  const paths: unknown[] = [];
  const url = await receiver((request, response) => {
    paths.push(request.url);
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  expect(await httpSend({ ...message, url })).toEqual({ status: 302 });
  expect(paths).toEqual(["/hook"]);
});

test("a response whose body never ends is reported by its status", async () => {
  const url = await receiver((_request, response) => void response.writeHead(200).write("and so on"));
  expect(await httpSend({ ...message, url })).toEqual({ status: 200 });
});

test("a time-out error names the time that the receiver had", async () => {
  const url = await receiver(() => undefined);
  expect(await httpSend({ ...message, url, timeoutMs: 20 })).toEqual({ error: "no answer within 20 ms" });
});

test("a failed connection is reported by the system's error code", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => void server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  const result = await httpSend({ ...message, url: `http://127.0.0.1:${port}/` });
  expect(result).toEqual({ error: expect.stringContaining("ECONNREFUSED") as unknown });
});

test("a receiver that breaks the connection is an error", async () => {
  const url = await receiver((request) => request.socket.destroy());
  expect(await httpSend({ ...message, url })).toEqual({ error: expect.any(String) as unknown });
});

test("a user and a password in the address go out as Basic authentication", async () => {
  let seen: IncomingMessage | undefined;
  const url = await receiver((request, response) => {
    seen = request;
    response.end();
  });
  expect(await httpSend({ ...message, url: url.replace("//", "//ada:secret@") })).toEqual({ status: 200 });
  expect([seen?.headers.authorization, seen?.url]).toEqual(["Basic YWRhOnNlY3JldA==", "/hook"]);
});

test("a port that fetch blocks is named in the error", async () => {
  expect(await httpSend({ ...message, url: "http://127.0.0.1:6000/hook" })).toEqual({
    error: "port 6000 is one that fetch never contacts. Let the receiver listen on another",
  });
});

test("an invalid address is an error", async () => {
  expect(await httpSend({ ...message, url: "nowhere" })).toEqual({ error: expect.any(String) as unknown });
});
