import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { complaintText } from "../../text/commandLine";
import { builtAddOn } from "../bundle";
import { isComplaint } from "../commandError";
import { bundlePage, type PageFile } from "./bundle";

/** A running playground: its address, and how to stop it. */
export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

/** Bundles the playground and serves it on this machine only; port 0 takes a free one. */
export async function startPlayground(port: number): Promise<Playground> {
  builtAddOn();
  const files = await bundlePage();
  for (const [address, page] of Object.entries(PAGES))
    files.set(address, { body: await readFile(new URL(page, import.meta.url)), type: "text/html; charset=utf-8" });
  const server = createServer((request, response) => {
    const { status, file } = answer(request, files);
    response.writeHead(status, { ...HEADERS, "Content-Type": file?.type ?? "text/plain" });
    response.end(file?.body ?? "");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

const PAGES = { "/": "index.html", "/gallery": "../../sidebar/gallery/index.html" };

/** What a request gets. Any page of the web can send one, with anything for an address: none may end the server. */
function answer({ url, headers }: IncomingMessage, files: ReadonlyMap<string, PageFile>): Answer {
  // A page from elsewhere whose name was made to lead here could read what is answered.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? "")) return { status: 403 };
  // Not parsed: files have plain names, and whatever is none of them is not there.
  const [path = ""] = (url ?? "").split("?");
  try {
    const file = path === "/project.json" ? projectFile() : files.get(path);
    return file ? { status: 200, file } : { status: 404 };
  } catch (error) {
    if (!isComplaint(error)) throw error;
    return { status: 503, file: { body: complaintText(error.code, error.params, "en"), type: "text/plain" } };
  }
}

interface Answer {
  readonly status: number;
  readonly file?: PageFile;
}

// Scripts are inline in the sidebar's frame, which inherits this policy, and owl and the script's realm compile code. `frame-src`
// keeps that frame from leaving for an address: what it then tells that address would be a request.
const HEADERS = {
  "Content-Security-Policy": [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; "),
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
};

// Read anew each time: after `npm run build`, reloading the page is enough.
function projectFile(): PageFile {
  return { body: JSON.stringify(builtAddOn()), type: "application/json" };
}
