import { UserError } from "../core/userError";
import { isBlank, isText, nameOf, quote } from "../tables/cells";
import { countFromText } from "../tables/numberText";
import { type WeighedPaths, weighedPaths } from "../tables/paths/weighedPaths";
import { below, type EventColumn, refuseOtherLengths } from "./readEventLog";
import { readCount, readMoney } from "./readNumbers";

/** The columns of a table of paths; all journeys converted where nothing says how many did. */
export interface PathColumns {
  readonly paths: EventColumn;
  readonly journeys: EventColumn;
  readonly converted: EventColumn | undefined;
  readonly value: EventColumn | undefined;
}

/** Reads a table of paths; errors for numbers below 0, for more conversions than journeys, and as of `weighedPaths`. */
export function readPathColumns(columns: PathColumns): WeighedPaths {
  const { paths, journeys, converted, value } = columns;
  refuseOtherLengths(paths, [journeys, converted, value]);
  if (hasHeader(journeys)) {
    return readPathColumns({
      paths: below(paths),
      journeys: below(journeys),
      converted: converted && below(converted),
      value: value && below(value),
    });
  }
  return weighedPaths(
    paths.rows.map((cells, row) => {
      const path = readPath(cells[paths.at], paths, row);
      const taken = readFigure(journeys, row, readCount);
      const reached = converted ? readFigure(converted, row, readCount) : taken;
      if (converted && reached > taken) {
        const names = { a: converted.argument, b: journeys.argument };
        throw new UserError("moreThanAll", { ...names, part: reached, whole: taken, ...converted.place(row) });
      }
      return { path, taken, converted: reached, value: value ? readFigure(value, row, readValue) : 0 };
    }),
  );
}

function readPath(cell: unknown, { place }: EventColumn, row: number): string {
  if (!isBlank(cell) && typeof cell === "string" && !isText(cell))
    throw new UserError("notAName", { found: "error", value: quote(cell), ...place(row) });
  return nameOf(cell);
}

function readFigure({ rows, at, argument, place }: EventColumn, row: number, read: typeof readCount): number {
  const cell = rows[row]![at];
  // The sentence has a name for the argument of its own.
  return isBlank(cell) ? 0 : read(cell, argument, place(row) as Readonly<Record<string, number>>);
}

function readValue(cell: unknown, argument: string, place: Readonly<Record<string, number>>): number {
  const value = readMoney(cell, argument, place);
  if (value < 0) throw new UserError("negativeValue", { argument, value: quote(cell), ...place });
  return value;
}

/** Whether the first row is a header: a whole column brings it along. */
function hasHeader({ rows, at }: EventColumn): boolean {
  const first = rows[0]?.[at];
  if (rows.length < 2 || !isText(first) || countFromText(String(first)) !== null) return false;
  const next = rows.find((row, i) => i > 0 && !isBlank(row[at]))?.[at];
  return typeof next === "number" || (isText(next) && countFromText(String(next)) !== null);
}
