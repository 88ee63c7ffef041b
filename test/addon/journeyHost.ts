import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Host, HostOptions } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";
import * as script from "./journeyScript";

type Script = typeof script;

/** A host that runs the functions of journeyScript.ts. */
export interface JourneyHost {
  readonly host: Host;
  run<Name extends keyof Script>(name: Name, ...args: Parameters<Script[Name]>): ReturnType<Script[Name]>;
}

const bundle = buildSync({
  entryPoints: [fileURLToPath(new URL("journeyScript.ts", import.meta.url))],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "script",
  target: "es2019",
}).outputFiles[0]!.text;

const NAMES = Object.keys(script);
const code = `${bundle}\n${NAMES.map((name) => `function ${name}(...args) { return script.${name}(...args); }`).join("\n")}`;

export function journeyHost(options: HostOptions = {}): JourneyHost {
  const host = createHost(nodeRealm, options);
  host.install({ code, html: {} });
  return { host, run: (name, ...args) => host.run(name, ...args) as never };
}
