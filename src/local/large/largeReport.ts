import { basename } from "node:path";
import type { Host } from "../../host/contract";
import { createHost } from "../../host/createHost";
import { nodeRealm } from "../../host/realm/node";
import type { Language } from "../../text/language";
import { formatCount } from "../../text/number";
import { tableSentences } from "../../text/tableSentences";
import { placeTable } from "../files/placeTable";
import { funnelLines } from "../funnelLines";
import { buildCounted } from "../funnelReport";
import type { CommandLocale } from "../locale";
import { pathLines } from "../pathLines";
import type { Progress } from "../progress";
import { onOneLine, textTable } from "../textTable";
import { countedSheets, type ValueSheet } from "./countedSheets";
import { type CountedLog, countLog } from "./countLog";
import { openDatabase } from "./database";
import { type LoadedLog, loadLog } from "./loadLog";

/** The figures of a file that is larger than a sheet. */
export interface LargeFile {
  readonly loaded: LoadedLog;
  readonly counted: CountedLog;
}

/** Counts the event log of a csv or Parquet file in a database, out of core. */
export async function countFile(file: string, progress: Progress): Promise<LargeFile> {
  const database = await openDatabase();
  try {
    const loaded = await loadLog(database, file);
    const done = (parts: number) => progress.step("counting", { file, share: parts / loaded.parts });
    return { loaded, counted: await countLog(database, loaded, file, done) };
  } finally {
    database.close();
  }
}

/** A workbook of a large file's figures. */
export interface CountedBook {
  readonly host: Host;
  readonly stages: ValueSheet;
  readonly times: ValueSheet;
}

/** A workbook with the figures as values, one sheet each for stages, paths and times. */
export function openCounted(
  { loaded, counted }: LargeFile,
  file: string,
  { code, language }: CommandLocale,
): CountedBook {
  const host = createHost(nodeRealm, { locale: code, userLocale: language });
  const sheets = countedSheets(counted, loaded, { file: basename(file), today: new Date(), language });
  const { model } = host;
  sheets.forEach(({ name, notes, table }, at) => {
    if (at > 0) {
      model.dispatch("CREATE_SHEET", { sheetId: name, position: at, name });
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: name });
    }
    const rows = [...notes.map((note) => [note]), [], ...table];
    const width = Math.max(...rows.map((row) => row.length));
    placeTable(
      host,
      name,
      rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? ""))),
    );
    const sheetId = model.getters.getActiveSheetId();
    const header = { top: notes.length + 1, bottom: notes.length + 1, left: 0, right: width - 1 };
    const widen = (elements: number[], size: number) =>
      model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements, size });
    widen([0], NAMES);
    widen(
      Array.from({ length: width - 1 }, (_, column) => column + 1),
      FIGURES,
    );
    model.dispatch("SET_FORMATTING", { sheetId, target: [header], style: { bold: true } });
  });
  host.calls.reset();
  return { host, stages: sheets[0], times: sheets[2] };
}

/** Widths in pixels: of a column of stages, paths or steps, and of one of figures under a heading of two words. */
const NAMES = 320;
const FIGURES = 130;

const cellOf = (value: string | number) =>
  typeof value === "number" ? { value, format: Number.isInteger(value) ? "#,##0" : "#,##0.00" } : { value };

/** Builds the reports of the tables in such a workbook; what to print of them. */
export function largeReport(
  { host, stages, times }: CountedBook,
  file: string,
  language: Language,
  progress: Progress,
): string[] {
  progress.step("building");
  const { source, paths } = buildCounted(host, file, {
    stages: stages.table.slice(1).map(([name]) => String(name)),
    series: stages.table[0]!.slice(1).map(String),
  });
  const shown = (cell: string | number) => (typeof cell === "number" ? formatCount(cell, language) : cell);
  return [
    tableSentences(source, language).map(onOneLine).join("\n"),
    times.notes.map(onOneLine).join("\n"),
    funnelLines(host, source, language),
    ...(paths ? [paths.answer.map(onOneLine).join("\n"), pathLines(paths, language)] : []),
    textTable(times.table.map((row) => row.map(shown))),
  ].filter((part) => part !== "");
}
