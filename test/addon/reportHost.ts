import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Host, HostOptions } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";
import type { Cell } from "../../src/tables/stageTable";
import * as script from "./reportScript";

type Script = typeof script;

/** A host that runs the functions of reportScript.ts. */
export interface ReportHost {
  readonly host: Host;
  run<Name extends keyof Script>(name: Name, ...args: Parameters<Script[Name]>): ReturnType<Script[Name]>;
}

const bundle = buildSync({
  entryPoints: [fileURLToPath(new URL("reportScript.ts", import.meta.url))],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "script",
  target: "es2019",
}).outputFiles[0]!.text;

const NAMES = Object.keys(script);
const code = `${bundle}\n${NAMES.map((name) => `function ${name}(...args) { return script.${name}(...args); }`).join("\n")}`;

export function reportHost(options: HostOptions = {}): ReportHost {
  const host = createHost(nodeRealm, options);
  host.install({ code, html: {} });
  return { host, run: (name, ...args) => host.run(name, ...args) as never };
}

/** The rows of a sheet with a table of stages. */
export const TABLE: readonly (readonly Cell[])[] = [
  ["Stage", "People"],
  ["Visits", 4000],
  ["Leads", 420],
  ["Deals", 63],
];

/** Two months of two channels, with what they cost. */
export const RICH: readonly (readonly Cell[])[] = [
  ["", "September 2026", "September 2026", "October 2026", "October 2026"],
  ["Stage", "Search", "Social", "Search", "Social"],
  ["Visits", 4000, 1000, 1500, 6500],
  ["Leads", 420, 31, 163, 214],
  ["Deals", 120, 5, 48, 36],
];
