import { addonTexts } from "../text/addon";
import { checkText } from "../text/check";
import { userLanguage } from "./locale";

/** Adds the menu. A simple trigger without authorisation: nothing but the menu is allowed here. */
export function onOpen(): void {
  const language = userLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(addonTexts[language].openSidebar, "cjmShowSidebar")
    .addItem(addonTexts[language].refreshReport, "cjmRefreshReport")
    .addItem(checkText[language].menu, "cjmCheck")
    .addToUi();
}

/** Opens the sidebar. */
export function cjmShowSidebar(): void {
  const title = addonTexts[userLanguage()].sidebarTitle;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(title));
}
