import type { HostState } from "../../state";
import { exception, notInHost } from "../exception";
import { type Area, cellsOf, positionAt } from "../sheets/area";
import { columnsOf, rowsOf } from "../sheets/merges";
import type { ChartSpec } from "./chartSpec";

/** The rows or columns a chart draws. */
export interface ChartLines {
  /** The categories; null when every line is a series. */
  readonly domain: Area | null;
  readonly series: readonly Area[];
  /** Whether each line begins with its name. */
  readonly named: boolean;
}

/** Takes a chart's ranges apart into its categories and series, as Sheets does. */
export function linesOf(state: HostState, spec: ChartSpec): ChartLines {
  if (spec.mergeStrategy === "MERGE_ROWS" && spec.ranges.length > 1) throw notInHost("ChartMergeStrategy.MERGE_ROWS");
  const lines = spec.ranges.flatMap(spec.transpose ? rowsOf : columnsOf);
  if (lines.length === 0) throw exception("The chart has no data ranges.");
  const headers = spec.numHeaders ?? guessedHeaders(state, lines);
  if (headers > 1) throw notInHost(`A chart with ${headers} header rows`);
  const hasDomain = lines.length > 1 && spec.options.useFirstColumnAsDomain !== false;
  return {
    domain: hasDomain ? lines[0]! : null,
    series: hasDomain ? lines.slice(1) : lines,
    named: headers === 1,
  };
}

// Numbers below a text have a header; a line of texts, or of nothing, has none that could be told.
function guessedHeaders({ model }: HostState, lines: readonly Area[]): number {
  const [first, ...others] = cellsOf(lines.at(-1)!).map(
    (cell) => model.getters.getEvaluatedCell(positionAt(cell)).type as string,
  );
  return first === "text" && others.includes("number") && !others.includes("text") ? 1 : 0;
}
