import { letters } from "../../tables/columnName";
import type { Evidence, LineRole, ReadLine } from "../../tables/explained";
import {
  type Beside,
  type Box,
  type Cell,
  type Line,
  nothingBeside,
  plainTable,
  type Rates,
  type Series,
  type StageTable,
  type Unit,
} from "../../tables/stageTable";
import type { Language } from "../../text/language";
import type { FunnelModel } from "../funnelModel";
import type { ReportOptions } from "../options";

/** A sheet with one table from A1, and what its rows and columns mean: by hand, so that pictures of reports do not depend on how tables are found. */
export interface Sketch {
  readonly title: string;
  readonly language: Language;
  readonly sheetName: string;
  /** "down" unless it says otherwise: then stages are columns and series rows. */
  readonly orientation?: "across";
  /** One row of names; before it, one of periods when the series have both. */
  readonly headers: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly [string, ...Cell[]])[];
  /** What the series are; channels unless it says otherwise. */
  readonly series?: "periods" | "periods and channels";
  /** Rows and columns that hold no people, by their names. */
  readonly beside?: Readonly<Record<string, BesideLine>>;
  /** The row or column with the plan of all, by its name. */
  readonly plan?: string;
  /** Other rows and columns with numbers, by their names: what they were read as, and why. */
  readonly other?: Readonly<Record<string, readonly [LineRole, Evidence]>>;
  readonly read?: Partial<Pick<StageTable, "dimension" | "question" | "assumptions">>;
  readonly options?: ReportOptions;
}

export type BesideLine = { readonly is: keyof Beside; readonly unit?: Unit; readonly after?: number };

/** The cells of a sketch from A1. */
export function cellsOf({ headers, rows }: Sketch): Cell[][] {
  return [...headers, ...rows].map((row) => [...row]);
}

/** The model of a sketch's report. */
export function modelOf(sketch: Sketch): FunnelModel {
  const table = tableOf(sketch);
  const { box } = table;
  return {
    table,
    source: { sheetName: sketch.sheetName, sheetId: 0, range: `A1:${letters(box.columns)}${box.rows}` },
    cells: cellsOf(sketch),
    language: sketch.language,
    locale: sketch.language,
    title: sketch.title,
    builtOn: { year: 2026, month: 11, day: 21 },
    options: sketch.options ?? {},
    sharing: { address: "https://docs.google.com/spreadsheets/d/1AbC", sheetId: 7 },
    nextPeriods: [],
    maps: [],
    previousInputs: null,
  };
}

function tableOf(sketch: Sketch): StageTable {
  const cells = cellsOf(sketch);
  const top = sketch.headers.length;
  const { other = {}, read = {} } = sketch;
  const isBeside = ({ name }: Line) =>
    sketch.beside?.[name] !== undefined || other[name] !== undefined || name === sketch.plan;
  const inRows = sketch.rows.map(([name], i) => line(name, top + 1 + i, { row: top + 1 + i, column: 1 }));
  const names = sketch.headers.at(-1)!.slice(1);
  const inColumns = names.map((name, i) => line(String(name), i + 2, { row: top, column: i + 2 }));
  const across = sketch.orientation === "across";
  const [stages, series] = (across ? [inColumns, inRows] : [inRows, inColumns]).map((lines) =>
    lines.filter((each) => !isBeside(each)),
  ) as [Line[], Line[]];
  const channels = series.map((each) => seriesOf(sketch, each));
  const plan = (across ? inRows : inColumns).filter(({ name }) => name === sketch.plan);
  const [channelNames, periods] = (["channel", "period"] as const).map((key) =>
    distinct(channels.map((each) => each[key])),
  ) as [string[], string[]];
  const at = (row: number, column: number): number | null => {
    const value = cells[row - 1]?.[column - 1];
    return typeof value === "number" ? value : null;
  };
  const box: Box = { row: 1, column: 1, rows: cells.length, columns: Math.max(...cells.map((row) => row.length)) };
  return {
    orientation: across ? "across" : "down",
    box,
    stages,
    channels,
    counts: stages.map((stage) =>
      channels.map((each) => (across ? at(each.index, stage.index) : at(stage.index, each.index))),
    ),
    channelNames: channelNames.length > 1 ? channelNames : [],
    periods,
    beside: besideOf(sketch, [...inRows, ...inColumns]),
    channelColumns: across ? [String(sketch.headers.at(-1)![0])] : [],
    assumptions: [],
    ...plainTable,
    plan: plan.map(({ name, index }) => ({
      name,
      series: channels.map((_, i) => i),
      places: stages.map((stage) =>
        across ? { row: index, column: stage.index } : { row: stage.index, column: index },
      ),
    })),
    lines: [
      ...inColumns.map((each): [Line, ReadLine["axis"]] => [each, "column"]),
      ...inRows.map((each): [Line, ReadLine["axis"]] => [each, "row"]),
    ].flatMap(([each, axis]): ReadLine[] => {
      const said = other[each.name];
      return said ? [{ ...each, axis, role: said[0], evidence: said[1] }] : [];
    }),
    ...read,
  };
}

const line = (name: string, index: number, nameAt: Line["nameAt"]): Line => ({ name, index, nameAt });

const distinct = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== "");

function seriesOf({ series, headers }: Sketch, each: Line): Series {
  if (series === "periods") return { ...each, channel: "", period: each.name };
  const period = series === "periods and channels" ? String(headers[0]![each.index - 1]) : "";
  return { ...each, channel: each.name, period };
}

function besideOf({ beside = {} }: Sketch, lines: readonly Line[]): Beside {
  const found: Partial<Record<keyof Beside, Line | Rates>> = {};
  for (const each of lines) {
    const known = beside[each.name];
    if (known) found[known.is] = { ...each, ...known };
  }
  return { ...nothingBeside, ...found } as Beside;
}
