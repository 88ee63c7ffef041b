import type { HostState } from "../state";

/** The global objects of Apps Script, by name, over one host's state. */
export function appsScriptGlobals(_state: HostState): Readonly<Record<string, object>> {
  return {};
}
