import type { AuthMode } from "./state";

/**
 * Why a service call such as "Range.setValue" is refused in a mode, in Apps Script's words; null when it is allowed.
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 * https://developers.google.com/apps-script/guides/sheets/functions#using_services
 */
export function refusal(mode: AuthMode, call: string): string | null {
  return ALLOWED[mode](call) ? null : `You do not have permission to call ${call}.`;
}

const MENUS = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+)$/;
const NEEDS_NO_AUTHORISATION = /^(Utilities|Logger|ScriptApp)\.|^Session\.(getActiveUserLocale|getScriptTimeZone)$/;
const USER_INTERFACE = /^(Ui|Menu)\.|^SpreadsheetApp\.getUi$/;
const READING = /\.(get|is|can|has|offset)/;
const OWN_STATE = /^(CacheService|Cache|LockService|Lock)\./;

const ALLOWED: Readonly<Record<AuthMode, (call: string) => boolean>> = {
  // The user interface only as far as menus; the document not at all.
  NONE: (call) => MENUS.test(call) || NEEDS_NO_AUTHORISATION.test(call),
  // The document too, but no dialog and no sidebar.
  LIMITED: (call) => MENUS.test(call) || !USER_INTERFACE.test(call),
  // The document for reading; no user interface.
  CUSTOM_FUNCTION: (call) =>
    NEEDS_NO_AUTHORISATION.test(call) || OWN_STATE.test(call) || (READING.test(call) && !USER_INTERFACE.test(call)),
  FULL: () => true,
};
