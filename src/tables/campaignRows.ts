import { isBlank, nameOf, people } from "./cells";
import { type Column, cellAt, type Frame } from "./frame";
import { isTotalName, rowMeaningOf } from "./headers";
import type { Line } from "./stageTable";
import { isSum, isSumOfOthers } from "./sums";
import { words } from "./words";

/** A row that is no campaign: a total, a benchmark, conversions. */
export interface OtherRow extends Line {
  readonly role: "total" | "benchmark" | "rate";
}

const totalName = /^((grand |sub-?)?totals?|итого|всего)($|[\s:])/i;

/** The rows of campaigns, which have people, and the rows about them: totals by name, or because they add up the others. */
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
  const total = sumRow(frame, labels, counted, campaigns);
  if (total !== null) {
    const names = labels
      .filter(({ holds }) => holds === "words")
      .map(({ index }) => nameOf(cellAt(frame.cells, total, index)));
    const name = names.find((one) => one !== "") ?? String(total); // the number of the row, for want of a name
    others.push({ name, index: total, nameAt: null, role: "total" });
  }
  return { campaigns: campaigns.filter((row) => row !== total), others };
}

function roleOf(names: readonly string[]): OtherRow["role"] | null {
  if (names.some((name) => isTotalName(name) || totalName.test(name))) return "total";
  const meaning = rowMeaningOf(names.find((name) => name !== "") ?? "");
  return meaning === "benchmark" || meaning === "rate" ? meaning : null;
}

/**
 * The first or last row when it adds up the others: in every column, or, when it has no name where they have, in most, since people whom
 * two campaigns reached are counted once in a total.
 */
function sumRow(
  { cells }: Frame,
  labels: readonly Column[],
  counted: readonly Column[],
  rows: readonly number[],
): number | null {
  if (rows.length < 3) return null;
  const lines = rows.map((row) => counted.map(({ index }) => people(cellAt(cells, row, index))));
  const naming = labels.filter(({ holds, header }) => holds === "words" && !words.attribute.test(header));
  const isNameless = (row: number) => naming.every(({ index }) => isBlank(cellAt(cells, row, index)));
  for (const at of [rows.length - 1, 0]) {
    const row = rows[at]!;
    if (naming.length > 0 && isSumOfOthers(lines, at)) return row;
    if (!isNameless(row) || rows.some((other) => other !== row && isNameless(other))) continue;
    const rest = lines.filter((_, other) => other !== at);
    const adding = counted.filter((_, one) =>
      isSum(
        [lines[at]![one]!],
        rest.map((line) => [line[one]!]),
      ),
    );
    if (adding.length * 2 > counted.length) return row;
  }
  return null;
}
