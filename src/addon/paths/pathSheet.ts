import { UserError } from "../../core/userError";
import type { Box } from "../../tables/line";
import type { PathTable } from "../../tables/paths/pathTable";
import { type ReadPaths, readPaths } from "../../tables/paths/readPaths";
import { readSheet } from "../../tables/readSheet";
import { toA1 } from "../a1";
import { choicesOn } from "../settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table of paths of a sheet. */
export interface PathSheet {
  readonly sheet: Sheet;
  readonly table: PathTable;
  /** All of it with its header, in A1 notation without the sheet. */
  readonly range: string;
  readonly read: ReadPaths;
}

const A1: Box = { row: 1, column: 1, rows: 1, columns: 1 };

/** Reads the table of paths of a sheet. UserErrors noPathTable, and those of `readPaths`. */
export function pathSheet(sheet: Sheet): PathSheet {
  const cells = sheet.getDataRange().getValues();
  const reading = readSheet(cells, A1, choicesOn(sheet.getSheetId()));
  if (reading.kind !== "paths") throw new UserError("noPathTable");
  return { sheet, table: reading.paths, range: toA1(reading.box), read: readPaths(cells, reading.paths) };
}
