import type { CellReference, Formula, RangeReference } from "../../src/report/formula";
import { formulaText } from "../../src/report/layout/address";
import type { PlanCell, SheetPlan } from "../../src/report/plan";
import { placesOfNames } from "../report/named";

/** Some cells of a report, with all that they stand on, in one row of a sheet: a report's own formula text for as many tables as there are rows. */
export interface RowOfCells {
  /** The columns, from 0, of the cells by name. */
  readonly columns: ReadonlyMap<string, number>;
  /** What stands in a row (from 1) when some of the cells are given. */
  readonly contents: (row: number, given: ReadonlyMap<string, number>) => (string | number)[];
}

/** Lays out what some cells stand on, down to those that are given, by their names. Ranges must go down in the plan, and go right in the row. */
export function rowOfCells(
  plan: SheetPlan,
  wanted: readonly CellReference[],
  isGiven: (name: string) => boolean,
): RowOfCells {
  const places = placesOfNames(plan);
  const cells = cellsByName(plan);
  const byPlace = new Map([...places].map(([name, [row, column]]) => [`${column} ${row}`, name]));
  const within = ({ from, to }: RangeReference): string[] => {
    const [[first, column], [last]] = [places.get(from.name)!, places.get(to.name)!];
    return Array.from({ length: last - first + 1 }, (_, i) => byPlace.get(`${column} ${first + i}`)!);
  };
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    if (isGiven(name)) return;
    for (const part of (cells.get(name)!.content as Formula).parts) {
      if (typeof part === "string") continue;
      if (part.kind === "cell") visit(part.name);
      else if (part.kind === "range") within(part).forEach(visit);
      else throw new Error(`"${name}" stands on the source.`);
    }
  };
  for (const { name } of wanted) visit(name);
  const order = (name: string) => {
    const [row, column] = places.get(name)!;
    return column * 100_000 + row;
  };
  const names = [...found].sort((a, b) => order(a) - order(b));
  const columns = new Map(names.map((name, i) => [name, i]));
  return {
    columns,
    contents: (row, given) =>
      names.map((name) => {
        if (isGiven(name)) return given.get(name)!;
        const of = (reference: CellReference) => ({ row, column: columns.get(reference.name)! + 1 });
        return formulaText(cells.get(name)!.content as Formula, { sourceSheet: "", of }).replaceAll(";", ",");
      }),
  };
}

function cellsByName({ blocks }: SheetPlan): Map<string, PlanCell> {
  const rows = blocks.flatMap((block) => [...block.rows, ...(block.workings ?? [])]);
  return new Map(
    rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap((each) => (each.name ? [[each.name.name, each] as const] : [])),
    ),
  );
}
