import { call as callFunction } from "../functions/call";
import { sheetLocale } from "./locale";

/** Which build this is, to compare with that of the panel. */
export { buildHash } from "../text/buildHash";
export { cjmCheck } from "./check/showCheck";
export { cjmServe } from "./endpoints";
export { cjmShowSidebar, onOpen, onOpen as onInstall } from "./menu";
export { cjmRefreshReport } from "./refresh";

/** A custom function, called from its stub. */
export function call(name: string, args: readonly unknown[]): unknown {
  return callFunction(name, args, sheetLocale);
}
