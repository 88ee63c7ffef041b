import type { HostState } from "../state";
import { CacheService } from "./base/cache";
import { LockService } from "./base/locks";
import { Logger } from "./base/logger";
import { PropertiesService } from "./base/properties";
import { scriptApp } from "./base/scriptApp";
import { Session } from "./base/session";
import { charts } from "./charts/chartsService";
import { htmlService } from "./html/htmlService";
import { spreadsheetApp } from "./sheets/spreadsheetApp";
import { browser } from "./ui/browser";
import { unsupportedServices } from "./unsupportedServices";
import { utilities } from "./utilities/utilities";

/** The services a script finds in its global scope, by name. */
export function appsScriptGlobals(state: HostState): Record<string, unknown> {
  return {
    ...unsupportedServices(),
    Browser: browser(state),
    CacheService: new CacheService(),
    Charts: charts(),
    HtmlService: htmlService(state),
    LockService: new LockService(state),
    Logger: new Logger(),
    PropertiesService: new PropertiesService(state),
    ScriptApp: scriptApp(),
    Session: new Session(state),
    SpreadsheetApp: spreadsheetApp(state),
    Utilities: utilities(),
  };
}
