import { type Language, languageOf } from "../text/language";

/** The language of the person looking: the menu and the sidebar speak it. English where Apps Script does not tell, as before the first authorisation. */
export function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return "en";
  }
}

/** The language of the spreadsheet's locale: everything that stays in the sheet speaks it. */
export function sheetLanguage(): Language {
  return languageOf(sheetLocale());
}

/** The spreadsheet's locale, such as "en_US". */
export function sheetLocale(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}
