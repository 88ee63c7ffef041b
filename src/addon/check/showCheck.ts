import { checkText } from "../../text/check";
import { userLanguage } from "../locale";
import { askGoogle } from "./ask";
import { boxPage } from "./box";

const SIZE = { width: 640, height: 560 };

/** The menu's *Check this installation*: asks Google Sheets all that the add-on relies on, and shows the verdict. */
export function showCheck(build: string): null {
  const language = userLanguage();
  try {
    SpreadsheetApp.getActiveSpreadsheet().toast(checkText.checking[language]);
  } catch {
    // It is only to wait by.
  }
  const page = HtmlService.createHtmlOutput(boxPage(askGoogle(build), language));
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(SIZE.width).setHeight(SIZE.height), checkText.menu[language]);
  return null;
}
