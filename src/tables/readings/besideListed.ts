import { isBlank } from "../cells";
import type { Place } from "../line";
import { areTexts } from "../profile/numberOrWords";
import { cellAt } from "../profile/rows";
import { type Amounts, type Beside, type Line, nothingBeside } from "../stageTable";
import { lineOf } from "./besideLines";
import type { Funnel } from "./funnel";

/**
 * The money of a table whose rows and columns do not cross: lines of it among the stages, a cell for each of the people, or columns of it beside
 * the people of a long one, a cell for each of their rows.
 */
export function besideListed(funnel: Funnel): Beside {
  const amounts = (...roles: string[]) => among(funnel, roles) ?? besides(funnel, roles);
  return { ...nothingBeside, cost: amounts("cost", "budget"), revenue: amounts("revenue") };
}

function among({ view, lines, people }: Funnel, roles: readonly string[]): Amounts | null {
  for (const role of roles) {
    for (const line of lines.filter((one) => one.role === role)) {
      const places = people.map((side) => placesOf(view.place(line.at, side)));
      if (areAmounts(view.frame.cells, places)) return { ...lineOf(view.stages[line.at]!), places };
    }
  }
  return null;
}

function besides({ view, sides, people, lines }: Funnel, roles: readonly string[]): Amounts | null {
  const columns = [
    ...new Map(
      view.sides.flatMap(({ column }, i): [number, Line][] =>
        column && roles.includes(sides[i]!.role) ? [[column.index, column]] : [],
      ),
    ).values(),
  ];
  for (const column of columns) {
    const places = people.map((side) => {
      const labels = rest(view.sides[side]!.labels);
      const own = view.sides.findIndex((one) => one.column?.index === column.index && rest(one.labels) === labels);
      return own < 0 ? [] : lines.flatMap(({ at }) => placesOf(view.place(at, own)));
    });
    if (areAmounts(view.frame.cells, places) && !isRepeated(view.frame.cells, places))
      return { ...lineOf(column), places };
  }
  return null;
}

type Cells = Funnel["view"]["frame"]["cells"];
type Places = readonly (readonly Place[])[];

const placesOf = (place: Place | null): Place[] => (place ? [place] : []);

/** What names a side besides its column. */
const rest = (labels: readonly string[]): string => labels.slice(1).join("\u0000");

function areAmounts(cells: Cells, places: Places): boolean {
  const found = places.flat().map(({ row, column }) => cellAt(cells, row, column));
  const filled = found.filter((cell) => !isBlank(cell));
  return !areTexts(filled) && filled.some((cell) => typeof cell === "number");
}

/** The same amount beside every stage is that of all of them, once: it does not add up. */
function isRepeated(cells: Cells, places: Places): boolean {
  return places.every((own) => {
    const amounts = own.map(({ row, column }) => cellAt(cells, row, column));
    return amounts.length > 1 && amounts[0] !== 0 && amounts.every((amount) => amount === amounts[0]);
  });
}
