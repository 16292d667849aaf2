import { createServer, type AddressInfo, type Socket } from "node:net";

/** What a server does with a request, on the raw connection. */
export type Fault = (socket: Socket) => void;

export interface FaultServer {
  readonly url: string;
  /** The received requests, as raw text. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Listens on a free port of this machine. Each complete request gets the bytes that `faultFor` chooses. */
export async function serveFaults(faultFor: (request: string) => Fault): Promise<FaultServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let received = "";
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A reset of our own making, or the client's.
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      received += bytes.toString("latin1");
      const end = received.indexOf("\r\n\r\n");
      const length = Number(/^content-length: (\d+)/im.exec(received)?.[1] ?? 0);
      if (end === -1 || received.length < end + 4 + length) return;
      const request = received;
      received = "";
      requests.push(request);
      faultFor(request)(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A complete answer. */
export function answers(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { "content-type": "application/json" },
): Fault {
  return (socket) => {
    const lines = Object.entries({ ...headers, "content-length": String(Buffer.byteLength(body)) });
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    socket.write(`HTTP/1.1 ${status} Status\r\n${head}\r\n${body}`);
  };
}

/** The beginning of an answer that promises more; then runs `then`. */
export function begins(body: string, then: Fault): Fault {
  return (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n${body}`, () =>
      then(socket),
    );
  };
}

export const resets: Fault = (socket) => void socket.resetAndDestroy();
export const hangsUp: Fault = (socket) => void socket.end();
export const fallsSilent: Fault = () => {};

/** Sends one byte after another, each soon enough to keep the connection alive, and never all of them. */
export const drips: Fault = (socket) => {
  const drip = setInterval(() => socket.write(" "), 10);
  socket.on("close", () => clearInterval(drip));
};

/** The head of an answer that declares this many bytes, and the first of them. */
export function declares(bytes: number): Fault {
  return (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${bytes}\r\n\r\n{`);
  };
}

/** An endless answer without a content length. */
export const pours: Fault = (socket) => {
  const chunk = `4000\r\n${" ".repeat(0x4000)}\r\n`;
  const pour = (): void => {
    while (socket.writable && socket.write(chunk));
  };
  socket.on("drain", pour);
  socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n");
  pour();
};
