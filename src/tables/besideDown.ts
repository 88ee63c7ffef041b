import { cleaning } from "./cleaning";
import { areTexts, numberIn } from "./figure";
import { type Column, cellAt, type Frame } from "./frame";
import type { NamedRow } from "./namedRows";
import { senseOf, unitOf } from "./rates";
import type { Figures } from "./roles";
import type { Beside, Line, Rates, Series } from "./stageTable";
import { sumOf } from "./sums";

/** The readings that `besideDown` chooses from. */
export interface Read {
  readonly stages: readonly Line[];
  readonly channels: readonly Series[];
  readonly counts: readonly (readonly (number | null)[])[];
  readonly rows: readonly NamedRow[];
  readonly figures: readonly Figures[];
}

/** What stands beside the people of a table whose stages go down. */
export function besideDown({ cells, headers }: Frame, { stages, channels, counts, rows, figures }: Read): Beside {
  const columns = (role: string) => figures.filter((one) => one.role === role).map(({ column }) => column);
  const row = (...roles: string[]): Line | null => {
    const found = roles.flatMap((role) => rows.filter((one) => one.role === role))[0];
    return found ? { name: found.name, index: found.index, nameAt: found.nameAt } : null;
  };
  const amounts = (...roles: string[]) => {
    const line = row(...roles);
    return line && !areTexts(channels.map(({ index }) => cellAt(cells, line.index, index))) ? line : null;
  };
  const along = (column: Column) => stages.map((stage) => cellAt(cells, stage.index, column.index));
  // Several columns of rates beside several channels are each channel's own.
  const rates = (role: string, isRate: (column: Column, unit: Rates["unit"]) => boolean): Rates | null => {
    const found = columns(role)
      .map((column) => ({ column, unit: unitOf(along(column), column.header) }))
      .filter(({ column, unit }) => unit !== "people" && isRate(column, unit));
    return found.length === 1 || channels.length === 1
      ? found[0]
        ? { ...lineOf(found[0].column), unit: found[0].unit }
        : null
      : null;
  };
  const isConversion = (column: Column, unit: Rates["unit"]) => {
    const scale = unit === "percent" ? 100 : 1;
    const values = along(column).map((cell) => (numberIn(cell) ?? Number.NaN) / scale);
    const sense = senseOf(
      values.map((value) => (Number.isNaN(value) ? null : value)),
      counts.map(sumOf),
    );
    return sense === null ? conversionHeader.test(column.header) : sense !== "to next";
  };
  const clean = (role: "bots" | "bounces") => {
    const line = row(role);
    const written = line ? channels.map(({ index }) => cellAt(cells, line.index, index)) : [];
    return line && cleaning({ ...line, unit: unitOf(written, line.name) }, stages);
  };
  const costs = columns("cost");
  // What stands at earlier stages of a pipeline is hoped for, not earned.
  const earned = columns("revenue").filter(
    ({ index }) => typeof cellAt(cells, stages.at(-1)!.index, index) === "number",
  );
  return {
    benchmark: rates("benchmark", () => true),
    stated: rates("rate", isConversion),
    stageCost: headers.length > 0 && costs.length === 1 ? lineOf(costs[0]!) : null,
    cost: amounts("cost", "budget"),
    revenue: amounts("revenue"),
    revenuePlan: null,
    stageRevenue: channels.length === 1 && earned.length === 1 ? lineOf(earned[0]!) : null,
    bots: clean("bots"),
    bounces: clean("bounces"),
  };
}

const conversionHeader = /^(?!.*(next|completion|следующ)).*(конв|conv|cumulative|(^|[^a-z])c[tv]?r($|[^a-z]))/i;

/** A column as a line beside the people. */
export function lineOf({ header, index, nameAt }: Column): Line {
  return { name: header, index, nameAt };
}
