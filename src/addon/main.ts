import { call as callFunction } from "../functions/call";
import { builder } from "./loadBuilder";
import { sheetLocale } from "./locale";
import { nothingNew } from "./look";

export { cjmShowSidebar, onOpen, onOpen as onInstall } from "./menu";

/** A custom function, called from its stub. */
export function call(name: string, args: readonly unknown[]): unknown {
  return callFunction(name, args, sheetLocale);
}

/** Answers the sidebar. */
export function cjmServe(json: string): string {
  return nothingNew(json) ?? builder().serve(json);
}

/** The menu's *Refresh report*. */
export function cjmRefreshReport(): void {
  builder().refresh();
}
