import { isBlank, nameOf } from "../cells";
import type { Place } from "../line";
import { type Column, type Frame, namePlace } from "../profile/frame";
import { labelsOf } from "../profile/labels";
import { cellAt } from "../profile/rows";
import { isAttribute } from "../vocabulary/dimensions";
import { isStageName } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import { isVariantName, type SideLine, type View, type ViewLine } from "./view";

/** Rows and different names beyond which a list is no table of stages. */
const MOST_ROWS = 5000;
const MOST_SIDES = 400;

/** A row a stage and channel (or period): each name of a stage stands once for each of them. Null where the rows are not so. */
export function viewLong(frame: Frame, names: Column, naming: readonly Column[]): View | null {
  const { cells, columns } = frame;
  const rows = frame.rows.filter((row) => !isBlank(cellAt(cells, row, names.index)));
  if (rows.length < 4 || rows.length > MOST_ROWS) return null;
  const sections = rows.map((row) => frame.sections.get(row) ?? "");
  const isParted = new Set(sections).size > 1;
  const own = rows.map((row) => nameOf(cellAt(cells, row, names.index)));
  // "План" and "Факт" under the title of each stage.
  const areTitles = isParted && own.every(isVariantName);
  const stageNames = areTitles ? sections : own;
  const distinct = [...new Set(stageNames)];
  if (distinct.length < 2 || distinct.length === stageNames.length || distinct.length > 60) return null;
  const by = naming.filter((column) => column !== names && !isAttribute(words(column.header)));
  // What stands right of the names tells their rows apart, and is blank where a row is of all.
  const labels = by.map((column) =>
    column.index < names.index
      ? labelsOf(frame, rows, column)
      : rows.map((row) => nameOf(cellAt(cells, row, column.index))),
  );
  if (isParted) labels.push(areTitles ? own : sections);
  const keys = rows.map((_, i) => labels.map((list) => list[i]!).join("\u0000"));
  const groups = [...new Set(keys)];
  const at = new Map(rows.map((row, i) => [`${stageNames[i]}\u0001${keys[i]}`, row]));
  if (groups.length < 2 || groups.length > MOST_SIDES || at.size < rows.length) return null;
  // One name that comes twice is a slip where the rows have hardly anything in common.
  if (Math.min(distinct.length, groups.length) * 2 > rows.length) return null;
  const figures = columns.filter(({ holds }) => holds === "numbers");
  const sides = groups.flatMap((key) =>
    figures.map((column) => ({ key, column, labels: key.split("\u0000"), row: rows[keys.indexOf(key)]! })),
  );
  const stages = distinct.map((name): ViewLine => {
    const row = rows[stageNames.indexOf(name)]!;
    return { name, index: row, nameAt: areTitles ? null : namePlace(frame, row, names.index) };
  });
  const lines = sides.map(({ column, labels: own, row }): SideLine => {
    const name = own.filter((label) => label !== "").join(" · ");
    return {
      name,
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

/**
 * Two rows of headers, and a row each for a period or a channel: channels (or plan and fact, or periods) over the same stages, or stages over the same
 * channels. Null without.
 */
export function viewGrouped(frame: Frame, naming: readonly Column[]): View | null {
  const { rows, columns } = frame;
  const grouped = columns.filter(({ holds, groups }) => holds === "numbers" && groups.length > 0);
  const levels = stageLevelOf(grouped);
  if (!levels) return null;
  const { stageOf, groupOf } = levels;
  const names = [...new Set(grouped.map(stageOf))];
  const groups = [...new Set(grouped.map(groupOf))];
  const at = new Map(grouped.map((column) => [`${stageOf(column)}\u0001${groupOf(column)}`, column]));
  const isFull = at.size === grouped.length && at.size === names.length * groups.length;
  if (groups.length < 2 || names.length < 2 || !isFull) return null;
  const named = naming.filter(({ holds }) => holds === "words" || holds === "periods");
  const labels = named.map((column) => labelsOf(frame, rows, column));
  const sides = rows.flatMap((row, i) =>
    groups.map((group) => ({ row, group, labels: labels.map((list) => list[i]!).filter((label) => label !== "") })),
  );
  const stages = names.map((name): ViewLine => {
    const column = grouped.find((one) => stageOf(one) === name)!;
    return { name, index: column.index, nameAt: column.header === name ? column.nameAt : null };
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
    dimension: dimensionOf(named, labels),
  };
}

type NameOf = (column: Column) => string;

/** Which of two rows of headers has the stages: that with more of their names. Null where neither has two, or the lower one says plan and fact. */
function stageLevelOf(grouped: readonly Column[]): { readonly stageOf: NameOf; readonly groupOf: NameOf } | null {
  const [headerOf, groupOf]: [NameOf, NameOf] = [({ header }) => header, ({ groups }) => groups.join(" · ")];
  const known = (nameOf: NameOf) => [...new Set(grouped.map(nameOf))].filter(isStageName).length;
  const [lower, upper] = [known(headerOf), known(groupOf)];
  if (Math.max(lower, upper) < 2) return null;
  if (lower >= upper) return { stageOf: headerOf, groupOf };
  return grouped.some(({ header }) => isVariantName(header)) ? null : { stageOf: groupOf, groupOf: headerOf };
}

/** What stands over the words that tell the rows apart. */
function dimensionOf(named: readonly Column[], labels: readonly (readonly string[])[]): string | null {
  const apart = named.findIndex(({ holds }, i) => holds === "words" && new Set(labels[i]).size > 1);
  return named[apart]?.header || null;
}
