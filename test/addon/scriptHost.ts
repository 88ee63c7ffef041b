import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Host, HostOptions, ScriptProject } from "../../src/host/contract";
import { createHost } from "../../src/host/createHost";
import { warmRealm } from "../warmRealm";

/** A file of this folder as an Apps Script project: what it exports are the project's functions. */
export function scriptProject(file: string, exported: object): ScriptProject {
  const bundle = buildSync({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "script",
    target: "es2019",
  }).outputFiles[0]!.text;
  const functions = Object.keys(exported).map(
    (name) => `function ${name}(...args) { return script.${name}(...args); }`,
  );
  return { code: [bundle, ...functions].join("\n"), html: {} };
}

type Functions<Script> = { [Name in keyof Script]: (...args: never) => unknown };

/** A spreadsheet in which the functions of a script are run. */
export interface ScriptHost<Script extends Functions<Script>> {
  readonly host: Host;
  run<Name extends keyof Script & string>(name: Name, ...args: Parameters<Script[Name]>): ReturnType<Script[Name]>;
}

/** A new spreadsheet with a project in it. */
export function scriptHost<Script extends Functions<Script>>(
  project: ScriptProject,
  options: HostOptions = {},
): ScriptHost<Script> {
  const host = createHost(warmRealm, options);
  host.install(project);
  return { host, run: (name, ...args) => host.run(name, ...args) as never };
}
