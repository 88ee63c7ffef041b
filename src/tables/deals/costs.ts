import { currencyIn } from "../currency";
import type { Line } from "../line";
import { moneyUnitIn } from "../moneyUnits";
import { listFrameOf } from "../profile/frame";
import { regions } from "../profile/regions";
import { type Cells, cellAt } from "../profile/rows";
import { SOURCES } from "../vocabulary/deals";
import { meaningOf } from "../vocabulary/meaning";
import { headed, lineOf } from "./dealColumns";
import { nameInList } from "./names";

/** A table of what was spent on each source, such as an ad cabinet exports it; columns count from 1. */
export interface Costs {
  readonly headerRow: number;
  readonly source: Line;
  readonly spend: Line;
  /** The last row of the table where other money stands below it, which is none of its sources'; null where rows that come there belong to it. */
  readonly lastRow: number | null;
  /** The names of sources as they are written there, each once, and those that stand for all together. */
  readonly names: readonly string[];
  readonly totals: readonly string[];
}

/** The first table of a sheet that has a column of sources and one of what they cost; null where there is none. */
export function costsIn(cells: Cells): Costs | null {
  for (const region of regions(cells)) {
    const frame = listFrameOf(cells, region, 1);
    if (!frame || frame.headers.length === 0) continue;
    const named = frame.columns.filter(({ header }) => header !== "");
    const source = headed(
      named.filter(({ holds }) => holds === "words"),
      SOURCES,
    );
    const spend = named.find(({ holds, header }) => holds === "numbers" && isCost(header));
    if (!source || !spend) continue;
    const isTotal = (name: string) => meaningOf(name) === "total";
    const nameAt = (row: number) => nameInList(cellAt(cells, row, source.index));
    const rows = untilGap(frame.rows);
    const isOfOther = (row: number) => typeof cellAt(cells, row, spend.index) === "number" && !isTotal(nameAt(row));
    const last = rows.at(-1)!;
    const below = Array.from({ length: cells.length - last }, (_, at) => last + 1 + at);
    const names = [...new Set(rows.map(nameAt))];
    return {
      headerRow: frame.headers.at(-1)!,
      source: lineOf(source),
      spend: lineOf(spend),
      lastRow: below.some(isOfOther) ? last : null,
      names: names.filter((name) => name !== "" && !isTotal(name)),
      totals: names.filter((name) => name !== "" && isTotal(name)),
    };
  }
  return null;
}

/** Rows up to the first empty one: what stands behind that is something else. */
const untilGap = (rows: readonly number[]): readonly number[] => {
  const end = rows.findIndex((row, at) => at > 0 && row > rows[at - 1]! + 1);
  return end < 0 ? rows : rows.slice(0, end);
};

const isCost = (header: string): boolean => ["cost", "budget"].includes(meaningOf(header) ?? "");

/** Sources are the same whatever the case of their letters. */
export const sourceKey = (name: string): string => nameInList(name).toLowerCase();

/** Whether money under two headers is of one currency and unit, as far as they say. */
export function isSameMoney(header: string, sign: string, spend: string): boolean {
  const [one, other] = [currencyIn(sign), currencyIn(spend)];
  const times = (text: string) => moneyUnitIn(text)?.times ?? 1;
  return (one === "" || other === "" || one === other) && times(header) === times(spend);
}
