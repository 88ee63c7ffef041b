import { answerOfTable } from "../../../src/tables/answerOfTable";
import { countedSeries } from "../../../src/tables/countedSeries";
import { findingsIn } from "../../../src/tables/findings";
import { moneyFacts } from "../../../src/tables/money";
import { type MonthSheets, monthSheets } from "../../../src/tables/monthSheets";
import { readSheet } from "../../../src/tables/readSheet";
import type { StageTable } from "../../../src/tables/stageTable";
import { benchmarksIn } from "../../../src/tables/writtenRate";
import type { Language } from "./facts";
import type { Made, Sheet } from "./made";
import { type Cell, numberIn } from "./writing";

/** The answer of the reader, as scripts get it. */
export interface Answer {
  readonly kind: string | null;
  readonly reason: string | null;
  readonly question: string | null;
  readonly stages: readonly { readonly name: string; readonly people: number | null; readonly plan?: number | null }[];
  readonly dimension: string | null;
  readonly channels: readonly string[];
  readonly periods: readonly string[];
  readonly money: { readonly cost: number | null; readonly revenue: number | null };
  readonly hasNorms: boolean;
}

const A1 = { row: 1, column: 1, rows: 1, columns: 1 };

/**
 * What the reader makes of a sheet, or of sheets that are a month each. Where it says that numbers are texts, which no formula counts, they are typed
 * again as numbers, as a person would, and read again.
 */
export function figuresOf({ sheets, language }: Made): Answer {
  const answers = sheets.map((sheet) => ({ sheet, ...read(retyped(sheet.cells, language)) }));
  const [first] = answers;
  if (answers.length === 1 || !first!.table) return first!.answer;
  const tables = answers.flatMap(({ sheet, table }) => (table ? [{ sheet: sheet.name, table }] : []));
  const months = monthSheets(tables, first!.table);
  if (!months) return { ...first!.answer, kind: null, reason: "no months" };
  return together(months, answers);
}

function together(months: MonthSheets, answers: readonly { sheet: Sheet; answer: Answer }[]): Answer {
  const of = months.sheets.map(({ sheet }) => answers.find((each) => each.sheet.name === sheet)!.answer);
  const all = (values: readonly (number | null | undefined)[]): number | null => {
    const known = values.filter((value) => typeof value === "number");
    return known.length > 0 ? known.reduce((a, b) => a + b, 0) : null;
  };
  const stageOf = (name: string) => of.map(({ stages }) => stages.find((stage) => stage.name === name));
  return {
    ...of[0]!,
    question: of.find(({ question }) => question !== null)?.question ?? null,
    stages: months.stages.map((name) => {
      const plan = all(stageOf(name).map((stage) => stage?.plan));
      return { name, people: all(stageOf(name).map((stage) => stage?.people)), ...(plan === null ? {} : { plan }) };
    }),
    channels: [...new Set(of.flatMap(({ channels }) => channels))],
    periods: months.sheets.map(({ period }) => period),
    money: { cost: all(of.map(({ money }) => money.cost)), revenue: all(of.map(({ money }) => money.revenue)) },
  };
}

type Cells = readonly (readonly Cell[])[];

function readingOf(cells: Cells) {
  const values = cells.map((row) => row.map((cell) => cell ?? ""));
  const reading = readSheet(values, A1);
  const table = reading.kind === "stages" || reading.kind === "stocks" ? reading.table : null;
  return { values, reading, table };
}

/** The cells with numbers in place of the texts of which the reader says that they are texts. */
function retyped(cells: Cells, language: Language): Cells {
  const { values, reading, table } = readingOf(cells);
  const rows = cells.map((row) => [...row]);
  const retype = (row: number, column: number) => {
    const text = rows[row]?.[column];
    const value = typeof text === "string" ? numberIn(text, language) : null;
    if (value !== null) rows[row]![column] = value;
    return value !== null;
  };
  const found = table ? findingsIn(table, values).filter(({ code }) => code === "numberAsText") : [];
  const single = found.map(({ at }) => retype(at.row - 1, at.column - 1));
  const leftOut = reading.assumptions.flatMap(({ code, params }) =>
    code === "rowLeftOut" || code === "columnLeftOut" ? String(params.row ?? params.column) : [],
  );
  const whole = reading.lines
    .filter(({ name, role }) => role === "text" || (name !== "" && leftOut.some((names) => names.includes(name))))
    .flatMap(({ axis, index, name }) => {
      // In a list, or under two rows of headers, the line is all rows, or columns, with its name.
      if (axis === "column") {
        // A merged header stands over the blanks to its right.
        const isUnder = (row: readonly Cell[], at: number) => {
          while (at > 0 && (row[at] ?? "") === "") at--;
          return row[at] === name;
        };
        const width = Math.max(...rows.map((row) => row.length));
        const all = Array.from({ length: width }, (_, at) => at);
        const own = all.filter((at) => at === index - 1 || rows.some((row) => isUnder(row, at)));
        return own.flatMap((at) => rows.map((_, row) => retype(row, at)));
      }
      const own = rows.flatMap((row, at) => (at === index - 1 || row.includes(name) ? [at] : []));
      return own.flatMap((at) => rows[at]!.map((_, column) => retype(at, column)));
    });
  return [...single, ...whole].includes(true) ? retyped(rows, language) : rows;
}

function read(cells: Cells): { answer: Answer; table: StageTable | null } {
  const { values, reading, table } = readingOf(cells);
  const plan = table && answerOfTable(table, values, {}).plan;
  const answer: Answer = {
    kind: reading.kind,
    reason: reading.kind === null ? reading.refusal.code : null,
    question: (table ? table.question : reading.question)
      ? JSON.stringify(table ? table.question : reading.question)
      : null,
    stages: table
      ? table.stages.map(({ name }, i) => ({ name, people: peopleAt(table, i), ...(plan ? { plan: plan[i]! } : {}) }))
      : [],
    dimension: table?.dimension ?? null,
    channels: table?.channelNames ?? [],
    periods: table?.periods ?? [],
    money: table ? moneyFacts(table, values).money : { cost: null, revenue: null },
    hasNorms: table !== null && benchmarksIn(table, values) !== null,
  };
  return { answer, table };
}

function peopleAt(table: StageTable, stage: number): number | null {
  const counts = countedSeries(table).flatMap((series) => table.counts[stage]![series] ?? []);
  return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null;
}
