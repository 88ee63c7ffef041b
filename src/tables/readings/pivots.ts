import { isBlank, nameOf } from "../cells";
import type { Place } from "../line";
import type { Column, Frame } from "../profile/frame";
import { labelsOf } from "../profile/labels";
import { cellAt } from "../profile/rows";
import { ATTRIBUTES } from "../vocabulary/dimensions";
import { isStageName } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import type { SideLine, View, ViewLine } from "./view";

/** Rows and different names beyond which a list is no table of stages. */
const MOST_ROWS = 5000;
const MOST_SIDES = 400;

/** A row a stage and channel (or period): each name of a stage stands once for each of them. Null where the rows are not so. */
export function viewLong(frame: Frame, names: Column, naming: readonly Column[]): View | null {
  const { cells, columns } = frame;
  const rows = frame.rows.filter((row) => !isBlank(cellAt(cells, row, names.index)));
  if (rows.length < 4 || rows.length > MOST_ROWS) return null;
  const stageNames = rows.map((row) => nameOf(cellAt(cells, row, names.index)));
  const distinct = [...new Set(stageNames)];
  if (distinct.length < 2 || distinct.length * 2 > stageNames.length || distinct.length > 60) return null;
  const by = naming.filter((column) => column !== names && ATTRIBUTES.find(words(column.header)) === null);
  const labels = by.map((column) => labelsOf(frame, rows, column));
  const sections = rows.map((row) => frame.sections.get(row) ?? "");
  if (new Set(sections).size > 1) labels.push(sections);
  const keys = rows.map((_, i) => labels.map((list) => list[i]!).join("\u0000"));
  const groups = [...new Set(keys)];
  const at = new Map(rows.map((row, i) => [`${stageNames[i]}\u0001${keys[i]}`, row]));
  if (groups.length < 2 || groups.length > MOST_SIDES || at.size < rows.length) return null;
  const figures = columns.filter(({ holds }) => holds === "numbers");
  const sides = groups.flatMap((key) =>
    figures.map((column) => ({ key, column, labels: key.split("\u0000"), row: rows[keys.indexOf(key)]! })),
  );
  const stages = distinct.map((name): ViewLine => {
    const row = rows[stageNames.indexOf(name)]!;
    return { name, index: row, nameAt: { row, column: names.index } };
  });
  const lines = sides.map(({ column, labels: own, row }): SideLine => {
    const name = own.filter((label) => label !== "").join(" · ");
    return {
      name: name || column.header,
      index: row,
      nameAt: null,
      labels: [column.header, ...own.filter((label) => label !== "")],
      column: { name: column.header, index: column.index, nameAt: column.nameAt },
    };
  });
  return {
    orientation: "down",
    frame,
    stages,
    sides: lines,
    place: (stage, side): Place | null => {
      const { key, column } = sides[side]!;
      const row = at.get(`${stages[stage]!.name}\u0001${key}`);
      return row === undefined ? null : { row, column: column.index };
    },
    isGrid: false,
    naming,
    stageHeader: names.header,
    dimension:
      by
        .filter(({ holds }) => holds === "words")
        .map(({ header }) => header)
        .find((header) => header !== "") ?? null,
  };
}

/** Channels (or plan and fact, or periods) over the same stages, in two rows of headers, and a row each for a period or a campaign. Null without. */
export function viewGrouped(frame: Frame, naming: readonly Column[]): View | null {
  const { rows, columns } = frame;
  const figures = columns.filter(({ holds }) => holds === "numbers");
  const grouped = figures.filter(({ groups }) => groups.length > 0);
  const groups = [...new Set(grouped.map(groupOf))];
  const names = [...new Set(grouped.map(({ header }) => header))];
  if (groups.length < 2 || names.length < 2 || names.length === grouped.length) return null;
  if (names.filter(isStageName).length < 2) return null;
  const at = new Map(grouped.map((column) => [`${column.header}\u0001${groupOf(column)}`, column]));
  if (at.size < grouped.length) return null;
  const named = naming.filter(({ holds }) => holds === "words" || holds === "periods");
  const labels = named.map((column) => labelsOf(frame, rows, column));
  const sides = rows.flatMap((row, i) =>
    groups.map((group) => ({ row, group, labels: labels.map((list) => list[i]!).filter((label) => label !== "") })),
  );
  const stages = names.map((name): ViewLine => {
    const column = grouped.find(({ header }) => header === name)!;
    return { name, index: column.index, nameAt: column.nameAt };
  });
  return {
    orientation: "across",
    frame,
    stages,
    sides: sides.map(
      ({ row, group, labels: own }): SideLine => ({
        name: [group, ...own].join(" · "),
        index: row,
        nameAt: null,
        labels: [group, ...own],
        column: null,
      }),
    ),
    place: (stage, side) => {
      const column = at.get(`${stages[stage]!.name}\u0001${sides[side]!.group}`);
      return column ? { row: sides[side]!.row, column: column.index } : null;
    },
    isGrid: false,
    naming,
    stageHeader: "",
    dimension: null,
  };
}

const groupOf = ({ groups }: Column): string => groups.join(" · ");
