import { CsvError } from "csv-parse/sync";
import { complaint } from "../commandError";
import { splitRows } from "./delimiter";
import { decodeText } from "./encoding";
import { textComplaint } from "./formats";
import { decimalSign, type ImportedCell, importCell } from "./numbers";

/** The rows of a text table, all of one width. */
export type CsvTable = readonly (readonly ImportedCell[])[];

// Google Sheets: "Up to 10 million cells for spreadsheets".
const MOST_CELLS = 10_000_000;

/** Reads the bytes of a csv whatever its encoding, delimiter and decimal sign. */
export function readCsv(file: string, bytes: Uint8Array): CsvTable {
  const text = decodeText(bytes);
  if (text === null) throw complaint("notATable", { file });
  if (text.trim() === "") throw complaint("emptyFile", { file });
  const wrong = textComplaint(text);
  if (wrong) throw complaint(wrong, { file });
  const { rows, delimiter } = split(file, text);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0) throw complaint("emptyFile", { file });
  if (rows.length * columns > MOST_CELLS) throw complaint("tooLarge", { file, rows: rows.length, columns });
  const decimal = decimalSign(rows.flat(), delimiter);
  return rows.map((row) => Array.from({ length: columns }, (_, column) => importCell(row[column] ?? "", decimal)));
}

function split(file: string, text: string): ReturnType<typeof splitRows> {
  try {
    return splitRows(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw complaint(error.code === "CSV_MAX_RECORD_SIZE" ? "rowTooLong" : "brokenCsv", { file });
  }
}
