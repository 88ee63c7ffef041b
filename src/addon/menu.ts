import { addonTexts } from "../text/addon";
import { checkText } from "../text/check";
import { userLanguage } from "./locale";

/** Adds the menu. A simple trigger without authorisation: nothing but the menu is allowed here. */
export function onOpen(): void {
  const language = userLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(addonTexts.openSidebar[language], "cjmShowSidebar")
    .addItem(addonTexts.refreshReport[language], "cjmRefreshReport")
    .addItem(checkText.menu[language], "cjmCheck")
    .addToUi();
}

/** Opens the sidebar. */
export function cjmShowSidebar(): void {
  const title = addonTexts.sidebarTitle[userLanguage()];
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(title));
}
