import type { HostState } from "../state";
import { spreadsheetApp } from "./sheets/spreadsheetApp";

/** The services a script finds in its global scope, by name. */
export function appsScriptGlobals(state: HostState): Record<string, unknown> {
  return {
    SpreadsheetApp: spreadsheetApp(state),
  };
}
