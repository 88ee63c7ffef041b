import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { startPlayground } from "../../src/local/playground/server";
import { EXHAUSTIVE, itEach } from "../exhaustive";
import { runPlayground } from "./command";

const SLOW = 120_000;

itEach(
  ["abc", "PORT=abc is no port: name a number up to 65535, as in PORT=5173 npm start\n"],
  ["99999", "PORT=99999 is no port: name a number up to 65535, as in PORT=5173 npm start\n"],
)("npm start with PORT=%s says what to do", { timeout: SLOW }, async (port, sentence) => {
  expect(await runPlayground(port)).toEqual({ code: 1, out: "", err: sentence });
});

it("npm start on a port that is taken names another", { timeout: SLOW, ...EXHAUSTIVE }, async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const ran = await runPlayground(String(port));
  other.close();
  expect(ran).toEqual({
    code: 1,
    out: "",
    err: `Port ${port} is taken: name another, as in PORT=${port + 1} npm start\n`,
  });
});

it("no request ends the playground, and none is answered under another name", { timeout: SLOW }, async () => {
  const playground = await startPlayground(0);
  const port = Number(new URL(playground.url).port);
  // As it stands: `fetch` would mend or refuse most of these.
  const status = async (target: string, host = `localhost:${port}`): Promise<number> => {
    const socket = connect(port, "127.0.0.1");
    socket.end(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    return Number(/^HTTP\/1\.1 (\d+)/.exec(await text(socket))?.[1]);
  };
  try {
    const bad = [
      "//",
      "///",
      "http://a:b:c/",
      "http://[",
      "/%zz",
      "/%E0%A4%A",
      "/%00",
      "*",
      "?",
      "\\",
      "/../x",
      "/constructor",
    ];
    for (const target of [...bad, "", " ", "/ x\r\n: y"]) expect([400, 404], target).toContain(await status(target));
    for (const host of ["evil.example", `evil.example:${port}`, "localhost.evil.example", "[::1]", ""])
      expect([host, await status("/", host)]).toEqual([host, 403]);
    for (const host of ["localhost", `127.0.0.1:${port}`]) expect([host, await status("/", host)]).toEqual([host, 200]);
    expect(await status("/?x=//")).toBe(200);
  } finally {
    await playground.close();
  }
});
