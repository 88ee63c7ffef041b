import { currencyIn } from "./currency";
import { isMoneyText } from "./profile/numberOrWords";
import { type Cell, countAt, type Place, type StageTable } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

/**
 * The cells of a sheet with money written as such where a table took it for people: a spreadsheet shows "$5,000" and hands over 5000. `formatAt` is the
 * number format of a cell. Null where no line of the table is money.
 */
export function withMoneyTold(cells: Cells, table: StageTable, formatAt: (place: Place) => string): Cell[][] | null {
  const places = table.stages.map((_, stage) => table.channels.map((_, series) => countAt(table, stage, series)));
  const signs = places.map((row) => row.map((place) => currencyIn(formatAt(place))));
  const isMostly = (some: readonly string[]) => some.filter((sign) => sign !== "").length * 2 > some.length;
  const stages = signs.map(isMostly);
  const series = table.channels.map((_, at) => isMostly(signs.map((row) => row[at]!)));
  if (![...stages, ...series].includes(true)) return null;
  const told = cells.map((row) => [...row]);
  places.forEach((row, stage) => {
    row.forEach(({ row: line, column }, at) => {
      const [sign, cell] = [signs[stage]![at]!, cells[line - 1]?.[column - 1]];
      const text = `${sign}${cell}`;
      if (sign !== "" && (stages[stage] || series[at]) && typeof cell === "number" && isMoneyText(text))
        told[line - 1]![column - 1] = text;
    });
  });
  return told;
}
