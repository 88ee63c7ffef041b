import { initialContent } from "../../src/report/map/initialContent";
import { type MapModel, seriesOf } from "../../src/report/map/mapModel";
import { currencyOf } from "../../src/tables/currency";
import { findStageTable } from "../../src/tables/findStageTable";
import type { Cell } from "../../src/tables/stageTable";
import { LANES } from "../../src/text/map";
import { WINDOWS } from "./windows";

const HOSTILE = ['=IMPORTXML("x")', "<img onerror>", "'quoted'", "😀 שלום", "a\nb", `${"long ".repeat(100)}`];
/** Tables by name, from A1. */
export const TABLES: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  ad: [
    ["Stage", "People"],
    ["Ad", 1000],
    ["Click", 50],
  ],
  hostile: [["Stage", "A", "B"], ...HOSTILE.map((name, i) => [name, 1000 - 100 * i, 500 - 60 * i])],
  blanks: [
    ["Stage", "People"],
    ["One", 100],
    ["Two", ""],
    ["Three", 10],
  ],
  zeros: [
    ["Stage", "People"],
    ["One", 100],
    ["Two", 0],
    ["Three", 0],
  ],
  growth: [
    ["Stage", "People"],
    ["One", 10],
    ["Two", 20],
    ["Three", 5],
  ],
  money: [
    ["Stage", "Count", "Revenue"],
    ["Ad", 1000, ""],
    ["Click", 50, ""],
    ["Deal", 5, 90000],
  ],
  months: [
    ["Stage", "Jan 2026", "Feb 2026", "Mar 2026"],
    ["Visits", 200, 210, 230],
    ["Orders", 20, 25, 30],
  ],
  repeats: [
    ["Stage", "People"],
    ["Visits", 1000],
    ["Orders", 100],
    ["Repeat orders", 160],
  ],
  /** The money comes in before the last stage. */
  referrals: [
    ["Stage", "Count", "Revenue"],
    ["Lead", 1000, ""],
    ["Deal", 50, ""],
    ["Referral", 5, 90000],
  ],
  windows: WINDOWS,
  nine: [["Stage", "People"], ...Array.from({ length: 9 }, (_, i) => [`Stage ${"ABCDEFGHI"[i]}`, 1000 - i * 100])],
};

/** The model of a map with examples over one of the tables. */
export function mapModel(name: string, language: "en" | "ru" = "en"): MapModel {
  const cells = TABLES[name]!;
  const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });
  const names = table.stages.map((stage) => stage.name);
  const words = initialContent(names, true, language);
  return {
    language,
    locale: language,
    title: "Map",
    segment: "",
    source: {
      table,
      cells,
      sheetName: 'It\'s "Stages"',
      sheetId: 1,
      range: "A1:B3",
      ...seriesOf(table, ""),
      choices: {},
      currency: currencyOf(table),
    },
    ratings: null,
    formerNames: {},
    log: null,
    builtOn: { year: 2026, month: 11, day: 21 },
    sharing: null,
    lanes: LANES,
    words,
  };
}
