import { EXPERIMENTS } from "../../text/experiments";
import type { Language } from "../../text/language";
import { type ColumnReference, type Formula, f, type Reference } from "../formula";
import { shortName } from "../formulaPieces";
import type { ColumnKey } from "./cells";
import type { ExperimentsOfTable } from "./inReport";

/** Where a map finds the hypotheses of its table: columns of their sheet, from 1. */
export interface ChipSheet {
  readonly sheetName: string;
  readonly sheetId: number;
  /** The column, from 1, that it begins in, and what its tests have proven: see inReport.ts. */
  readonly column: number;
  readonly tested: ExperimentsOfTable["tested"];
  readonly columns: Readonly<Record<(typeof CHIP_COLUMNS)[number], number>>;
}

export const CHIP_COLUMNS = ["idea", "segment", "stage", "verdict", "detail"] as const satisfies readonly ColumnKey[];

/** Whose and about which stage the hypotheses of a chip are. */
export interface ChipPlace {
  /** The stage as it is chosen. */
  readonly choice: Reference;
  /** "" for everybody. */
  readonly segment: string;
  readonly language: Language;
}

/**
 * What the sheet of hypotheses says of the idea that stands in a cell; where it does not have that, its last hypothesis about the stage, and how
 * many others there are.
 */
export function chip(sheet: ChipSheet, idea: Reference, place: ChipPlace): Formula {
  return f`IF(${chipText(sheet, idea)}<>""; ${chipText(sheet, idea)}; ${lastAbout(sheet, place)})`;
}

/** What the sheet of hypotheses says of an idea that stands in a cell, on one line; "" for one that it does not have. */
export function chipText(sheet: ChipSheet, idea: Reference): Formula {
  // In a MATCH these stand for any letters.
  const exact = f`SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${idea}; "~"; "~~"); "*"; "~*"); "?"; "~?")`;
  const at = f`MATCH(${exact}; ${columnOf(sheet, "idea")}; 0)`;
  return f`IF(LEN(${idea})=0; ""; IFERROR(${verdictAt(sheet, at)}; ""))`;
}

const columnOf = ({ sheetName, columns }: ChipSheet, key: keyof ChipSheet["columns"]): ColumnReference => ({
  kind: "column",
  sheetName,
  column: columns[key],
});

function verdictAt(sheet: ChipSheet, at: Formula): Formula {
  const [verdict, detail] = [
    f`INDEX(${columnOf(sheet, "verdict")}; ${at})`,
    f`INDEX(${columnOf(sheet, "detail")}; ${at})`,
  ];
  return f`${verdict}&IF(LEN(${detail})>0; ": "&${shortName(detail, LONGEST)}; "")`;
}

// A cell of a map has room for so many letters of the details.
const LONGEST = 60;

function lastAbout(sheet: ChipSheet, { choice, segment, language }: ChipPlace): Formula {
  const [stages, segments, ideas] = [columnOf(sheet, "stage"), columnOf(sheet, "segment"), columnOf(sheet, "idea")];
  const isTheirs =
    segment === ""
      ? f`((LEN(${segments})=0)+(${segments}=${EXPERIMENTS[language].everybody})>0)`
      : f`(${segments}=${segment})`;
  const found = f`(${stages}=${choice})*(LEN(${ideas})>0)*${isTheirs}`;
  const last = f`SUMPRODUCT(MAX(${found}*ROW(${stages})))`;
  const verdict = verdictAt(sheet, last);
  const others = f`SUMPRODUCT(${found})-1`;
  const said = f`${shortName(f`INDEX(${ideas}; ${last})`, 60)}&IF(LEN(${verdict})>0; ": "&${verdict}; "")`;
  return f`IFERROR(IF(${last}>0; ${said}&IF(${others}>0; " (+"&${others}&")"; ""); ""); "")`;
}
