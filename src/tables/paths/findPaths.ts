import type { Line } from "../line";
import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import { idea } from "../vocabulary/idea";
import { isStageName, meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import type { PathTable } from "./pathTable";

const SEPARATORS = [" > ", " → ", " -> ", " => ", " >> ", ">", "→"];
const HEADERS = idea({
  en: "path, paths, journey, journeys, channel path, conversion path, touchpoints, route",
  ru: "путь, пути, цепочка, цепочки, маршрут, последовательность, касания, путь клиента",
});
const CONVERTED = idea({
  en: "converted, conversions, conversion, won, orders, sales, purchases",
  ru: "конверсии, сконвертировал*, заказы, продажи, сделки, с конверсией, успешн*",
});
const UNCONVERTED = idea({
  en: "unconverted, not converted, lost, null, non converting, without conversion",
  ru: "без конверсии, не сконвертировал*, неуспешн*, потерян*",
});

/** The table of paths in a frame: a column of "A > B > C" with numbers beside it; null when it is none. */
export function findPaths({ cells, rows, columns }: Frame): PathTable | null {
  const figures = columns.filter(({ holds }) => holds === "numbers");
  if (rows.length < 3 || figures.length === 0) return null;
  for (const column of columns.filter(({ holds }) => holds === "words")) {
    const names = rows.slice(0, 300).map((row) => String(cellAt(cells, row, column.index) ?? ""));
    const separator = SEPARATORS.find((sign) => names.filter((name) => name.includes(sign)).length * 2 >= names.length);
    if (
      separator === undefined ||
      !(HEADERS.find(words(column.header)) !== null || names.some((name) => name.split(separator).length > 2))
    )
      continue;
    const line = ({ header, index, nameAt }: Column): Line => ({ name: header, index, nameAt });
    const un = figures.find(({ header }) => UNCONVERTED.find(words(header)) !== null);
    const converted =
      figures.find((one) => one !== un && (CONVERTED.find(words(one.header)) !== null || isStageName(one.header))) ??
      figures.find((one) => one !== un);
    if (!converted) continue;
    const value = figures.find(({ header }) => ["revenue", "money"].includes(meaningOf(header) ?? ""));
    return {
      firstRow: rows[0]!,
      lastRow: rows.at(-1)!,
      path: line(column),
      separator: separator.trim(),
      converted: line(converted),
      unconverted: un ? line(un) : null,
      value: value && value !== converted ? line(value) : null,
    };
  }
  return null;
}
