import { isBlank, isText, nameOf } from "./cells";
import type { Choices } from "./choices";
import { numberIn } from "./figure";
import { type Column, cellAt, type Frame } from "./frame";
import { rowMeaningOf } from "./headers";
import type { Role } from "./roles";
import type { Line } from "./stageTable";
import { isSumOfOthers } from "./sums";

/** A row among the stages: a stage, or what its name says instead. */
export interface NamedRow extends Line {
  readonly role: Role | "stage";
}

/** The rows from the first that is named beside figures to the last, since a note below has no figures. */
export function namedRows(frame: Frame, names: Column, counted: readonly Column[], choices: Choices): NamedRow[] {
  const { cells, rows, columns } = frame;
  const figures = columns.filter(({ holds }) => holds === "numbers");
  const named = rows.filter(
    (row) =>
      isText(cellAt(cells, row, names.index)) && figures.some(({ index }) => !isBlank(cellAt(cells, row, index))),
  );
  const body = rows.slice(Math.max(rows.indexOf(named[0]!), 0), rows.indexOf(named.at(-1)!) + 1);
  const all = body.map((row): NamedRow => {
    const name = nameOf(cellAt(cells, row, names.index));
    const isChosen = name !== "" && (choices.leaveOut ?? []).includes(name);
    return {
      name,
      index: row,
      nameAt: { row, column: names.index },
      role: isChosen ? "chosen" : (rowMeaningOf(name) ?? "stage"),
    };
  });
  return withoutTotal(frame, pirate(all), counted);
}

// Of Acquisition, Activation, Retention, Referral, Revenue (AARRR) the last are people who pay.
function pirate(rows: readonly NamedRow[]): NamedRow[] {
  const isPirate = rows.some(({ name }) => /^(activation|активация)$/i.test(name));
  return rows.map((row) => (isPirate && /^(revenue|выручка|доход)$/i.test(row.name) ? { ...row, role: "stage" } : row));
}

// Under whatever name, a last row that adds up the others is no stage: a funnel's last stage is its smallest.
function withoutTotal({ cells }: Frame, rows: readonly NamedRow[], counted: readonly Column[]): NamedRow[] {
  const stages = rows.filter(({ role }) => role === "stage");
  const lines = stages.map(({ index }) => counted.map((column) => numberIn(cellAt(cells, index, column.index))));
  const isTotal = stages.length > 2 && isSumOfOthers(lines, lines.length - 1);
  return rows.map((row) => (isTotal && row === stages.at(-1) ? { ...row, role: "total" } : row));
}
