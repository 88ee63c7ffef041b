import type { Maybe } from "../../core/maybe";
import { EXPERIMENTS } from "../../text/experiments";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { type CellReference, type ColumnReference, cell, type Formula, f } from "../formula";
import { shortName } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, Row } from "../plan";
import { upTo } from "./context";
import { PUBLISHED, type Published, TOLD, TOLD_MARK } from "./published";

/** The sheet of hypotheses of a report's table. */
export interface ExperimentsOfTable {
  readonly sheetName: string;
  readonly sheetId: number;
  /** The column, from 1, that it begins in. */
  readonly column: number;
  /** By how much its tests have proven that the conversion to each stage can rise, as of the day built. */
  readonly tested: readonly Maybe[];
}

/** What of a table's hypotheses runs, comes next and was learned, live: for the funnel report of the same table. */
export function experimentsInReport(sheet: ExperimentsOfTable, language: Language): Block {
  const texts = EXPERIMENTS[language];
  const from = fill(texts.inReportFrom, { sheet: sheet.sheetName }, language);
  const none = fill(texts.noneTold, { sheet: sheet.sheetName }, language);
  const column: ColumnReference = { kind: "column", sheetName: sheet.sheetName, column: sheet.column };
  const told = (place: number, what: Published): Formula =>
    f`IFERROR(INDEX(${column}; ${MARK}+${1 + (place - 1) * PUBLISHED.length + PUBLISHED.indexOf(what)})&""; "")`;
  const row = (place: number): Row => ({
    height: "idea",
    cells: {
      B: {
        content: f`IF(${told(place, "idea")}=""; ${place === 1 ? none : ""}; ${shortName(told(place, "idea"), 72)})`,
        style: "idea",
      },
      C: { content: shortName(told(place, "stage"), 28), style: "ideaStage" },
      E: { content: told(place, "kind"), style: "ideaStage" },
      F: { content: told(place, "said"), style: "idea", across: 3 },
    },
  });
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.inReport, style: "heading" } } },
      { cells: { A: { content: f`HYPERLINK(${`#gid=${sheet.sheetId}`}; ${from})`, style: "source" } } },
      {
        cells: {
          B: { content: texts.heads.idea, style: "header" },
          C: { content: texts.heads.stage, style: "header" },
          E: { content: texts.kind, style: "header" },
          F: { content: texts.said, style: "header" },
        },
        line: "header",
      },
      ...upTo(TOLD).map(row),
    ],
    // Blank when the sheet is gone or lost its hidden rows.
    workings: [{ cells: { B: pale(f`IFERROR(MATCH(${TOLD_MARK}; ${column}; 0); "")`, MARK) } }],
  };
}

const MARK: CellReference = cell("mark of the hypotheses");
