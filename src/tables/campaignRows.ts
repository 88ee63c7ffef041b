import { isBlank, nameOf, people } from "./cells";
import { type Column, cellAt, type Frame } from "./frame";
import { isTotalName, rowMeaningOf } from "./headers";
import type { Line } from "./stageTable";
import { isSum } from "./sums";
import { words } from "./words";

/** A row that is no campaign: a total, a benchmark, conversions. */
export interface OtherRow extends Line {
  readonly role: "total" | "benchmark" | "rate";
}

const totalName = /^((grand |sub-?)?totals?|итого|всего)($|[\s:])/i;

/** The rows of campaigns, which have people, and the rows about them: totals by name, or because they add up the others namelessly. */
export function campaignRows(frame: Frame, counted: readonly Column[]): { campaigns: number[]; others: OtherRow[] } {
  const labels = frame.columns.filter(({ holds }) => holds === "words" || holds === "periods");
  const others: OtherRow[] = [];
  const campaigns: number[] = [];
  for (const row of frame.rows) {
    const cells = labels.map(({ index }) => ({ name: nameOf(cellAt(frame.cells, row, index)), column: index }));
    const first = cells.find(({ name }) => name !== "");
    const role = roleOf(cells.map(({ name }) => name));
    if (role !== null) others.push({ name: first!.name, index: row, nameAt: { row, column: first!.column }, role });
    else if (counted.some(({ index }) => !isBlank(cellAt(frame.cells, row, index)))) campaigns.push(row);
  }
  const total = namelessTotal(frame, labels, counted, campaigns);
  return { campaigns: campaigns.filter((row) => row !== total), others };
}

function roleOf(names: readonly string[]): OtherRow["role"] | null {
  if (names.some((name) => isTotalName(name) || totalName.test(name))) return "total";
  const meaning = rowMeaningOf(names.find((name) => name !== "") ?? "");
  return meaning === "benchmark" || meaning === "rate" ? meaning : null;
}

/**
 * The first or last row when it has no name where the others have and adds them up: in most columns, since people reached by two campaigns
 * are counted once in a total.
 */
function namelessTotal(
  { cells }: Frame,
  labels: readonly Column[],
  counted: readonly Column[],
  rows: readonly number[],
): number | null {
  if (rows.length < 3) return null;
  const naming = labels.filter(({ holds, header }) => holds === "words" && !words.attribute.test(header));
  const isNameless = (row: number) => naming.every(({ index }) => isBlank(cellAt(cells, row, index)));
  for (const row of [rows.at(-1)!, rows[0]!]) {
    const rest = rows.filter((other) => other !== row);
    if (!isNameless(row) || rest.some(isNameless)) continue;
    const columns = counted.map(({ index }) => ({
      total: [people(cellAt(cells, row, index))],
      parts: rest.map((other) => [people(cellAt(cells, other, index))]),
    }));
    const adding = columns.filter(({ total, parts }) => isSum(total, parts)).length;
    if (adding * 2 > counted.length) return row;
  }
  return null;
}
