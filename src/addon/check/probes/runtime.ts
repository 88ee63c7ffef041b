import { buildHash } from "../../../text/buildHash";
import { answered, type PlainProbe } from "../probeTypes";

/** Features of the language that the add-on does without until it is known that they are there: the name, and whether it is. */
const FEATURES: Readonly<Record<string, () => unknown>> = {
  "Array.at": () => "at" in [],
  "Array.findLast": () => "findLast" in [],
  "String.replaceAll": () => "replaceAll" in String.prototype,
  "Object.fromEntries": () => "fromEntries" in Object,
  "look-behind": () => /(?<=a)b/u.test("ab"),
  "letters by property": () => /\p{L}/u.test("ж"),
  setTimeout: () => typeof setTimeout !== "undefined",
};

// The services are asked for pages; what a page is in the end, the box finds out.
const COMMENTED = "<!--a--><p>b</p><script>/*c*/var d='e//f';//g\nvar h=`i//j`;</script>";

const inRussian = { style: "percent", minimumFractionDigits: 1 } as const;

/** Where the add-on runs, and what of the language is there. */
export const RUNTIME: readonly PlainProbe[] = [
  {
    key: "the spreadsheet's locale",
    relies: "language",
    expected: (answer: unknown) => /^[a-z]{2,3}_[A-Z]{2}$/.test(String(answer)),
    varies: true,
    ask: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
  },
  {
    key: "the person's locale",
    relies: "language",
    expected: answered,
    varies: true,
    ask: () => Session.getActiveUserLocale(),
  },
  {
    key: "the time zones of the spreadsheet and of the script",
    relies: "times",
    expected: answered,
    varies: true,
    ask: () => [SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), Session.getScriptTimeZone()],
  },
  {
    key: "the spreadsheet's address",
    relies: "links",
    expected: (address: unknown) => /\/d\/…\//.test(String(address)),
    varies: true,
    ask: () =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getUrl()
        .replace(/\/d\/[^/]+/, "/d/…"),
  },
  {
    key: "features of the language",
    relies: "standIn",
    ask: () => Object.entries(FEATURES).map(([name, isThere]) => `${name}: ${there(isThere)}`),
  },
  {
    key: "Intl: a number and a share in Russian",
    relies: "standIn",
    ask: () => [
      new Intl.NumberFormat("ru-RU").format(1234567.5),
      new Intl.NumberFormat("ru-RU", inRussian).format(1 / 8),
    ],
  },
  {
    key: "the panel's page: untouched by HtmlService, to its end, of the same build",
    relies: "panel",
    expected: (answer: unknown) => Array.isArray(answer) && answer[1] === true && answer[2] === true,
    ask() {
      const raw = HtmlService.createTemplateFromFile("sidebar").getRawContent();
      const processed = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
      return [raw === processed, processed.includes("</html>"), processed.includes(buildHash)];
    },
  },
  {
    key: "what HtmlService makes of comments and slashes, before the page is shown",
    relies: "standIn",
    ask: () => HtmlService.createHtmlOutput(COMMENTED).getContent(),
  },
  {
    key: "what CacheService answers to put and remove",
    relies: "standIn",
    ask() {
      const cache = CacheService.getDocumentCache()!;
      return [String(cache.put("cjm.check", "1", 10)), String(cache.remove("cjm.check"))];
    },
  },
  {
    key: "what Google says to an argument that it does not take",
    relies: "sentences",
    varies: true,
    ask: () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName([] as unknown as string),
  },
];

function there(isThere: () => unknown): unknown {
  try {
    return isThere();
  } catch {
    return false;
  }
}
