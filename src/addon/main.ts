import { call as callFunction } from "../functions/call";
import { sheetLocale } from "./locale";

export { cjmShowSidebar, onOpen as onInstall, onOpen } from "./menu";
export { cjmRefreshReport } from "./refresh";
export { cjmServe } from "./serve";

/** A custom function, called from its stub. */
export function call(name: string, args: readonly unknown[]): unknown {
  return callFunction(name, args, sheetLocale);
}
