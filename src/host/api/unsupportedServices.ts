// Services that are about something else than the spreadsheet, in the order of https://developers.google.com/apps-script/reference
const ELSEWHERE =
  "CalendarApp DocumentApp DriveApp FormApp GmailApp GroupsApp LanguageApp Maps SitesApp SlidesApp " +
  "CardService ContentService Jdbc LinearOptimizationService MailApp UrlFetchApp XmlService";

class Elsewhere {
  constructor(private readonly name: string) {}

  toString(): string {
    return this.name;
  }
}

/** Google's services that this host has nothing of: a script that mentions one is told so when it calls it, and by name. */
export function unsupportedServices(): Record<string, object> {
  return Object.fromEntries(ELSEWHERE.split(" ").map((name) => [name, new Elsewhere(name)]));
}
