import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { runPlayground } from "./command";

const SLOW = 120_000;

it.each([
  ["abc", "PORT=abc is no port: name a number up to 65535, as in PORT=5173 npm start\n"],
  ["99999", "PORT=99999 is no port: name a number up to 65535, as in PORT=5173 npm start\n"],
])("npm start with PORT=%s says what to do", { timeout: SLOW }, async (port, sentence) => {
  expect(await runPlayground(port)).toEqual({ code: 1, out: "", err: sentence });
});

it("npm start on a port that is taken names another", { timeout: SLOW }, async () => {
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
