import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

/** A server that takes whatever it is sent, from anyone, and remembers the paths that were asked for. */
export interface Sink {
  readonly url: string;
  readonly paths: string[];
  close(): Promise<void>;
}

/** Starts a sink; `pages` are served as HTML by path. */
export async function startSink(pages: Readonly<Record<string, string>> = {}): Promise<Sink> {
  const paths: string[] = [];
  // The server itself forgets a connection that became a socket.
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    paths.push(path);
    const type = pages[path] ? "text/html" : (TYPES[path.slice(1)] ?? "text/plain");
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": type });
    response.end(pages[path] ?? ANSWERS[path.slice(1)] ?? "");
  });
  server.on("upgrade", (request, socket) => {
    paths.push(request.url ?? "/");
    // RFC 6455, 1.3: the opening handshake.
    const accept = createHash("sha1").update(
      `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`,
    );
    const head = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"];
    sockets.add(socket);
    socket.write(`${[...head, `Sec-WebSocket-Accept: ${accept.digest("base64")}`].join("\r\n")}\r\n\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const ONE_PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const TYPES: Readonly<Record<string, string>> = {
  image: "image/svg+xml",
  script: "text/javascript",
  style: "text/css",
  events: "text/event-stream",
};
const ANSWERS: Readonly<Record<string, string>> = { image: ONE_PIXEL, events: ": open\n\n" };
