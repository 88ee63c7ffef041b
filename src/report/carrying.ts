import type { Box, Place } from "../tables/line";
import { areaOf, EDGES, type SheetPlaces } from "./places";

/** Where something stands: `home` is the column that it belongs to, wherever it was put meanwhile. */
export interface Standing extends Place {
  readonly home: number;
}

export interface Carried {
  readonly from: Standing;
  readonly to: Place;
}

/**
 * How cells are carried to other places, each move a rectangle: to a store of empty columns, always in their rows; there, where the order of
 * columns changes, to a second store; and from it to where they are to be. Columns of the store are counted from 0.
 */
export interface Carrying {
  /** How many columns the store has. */
  readonly columns: number;
  readonly lifts: readonly { readonly box: Box; readonly at: number }[];
  readonly turns: readonly {
    readonly row: number;
    readonly rows: number;
    readonly at: number;
    readonly columns: number;
    readonly to: number;
  }[];
  readonly drops: readonly Drop[];
  /** Cells that go another way than their row and column. */
  readonly singles: readonly Drop[];
}

export interface Drop {
  readonly row: number;
  readonly at: number;
  readonly to: Box;
}

/** Plans how cells are carried; what is remembered of places is taken up as a whole, so that it follows. */
export function carrying(carried: readonly Carried[], places: SheetPlaces): Carrying | null {
  if (carried.length === 0) return null;
  const taken = takenUp(carried, places);
  const first = Math.min(...taken.map(({ from, by }) => from - by));
  const width = Math.max(...taken.map(({ to, by }) => to - by)) - first + 1;
  const storeOf = ({ home }: Standing): number => home - first;
  const rowTo = mostOften(carried.map(({ from, to }) => [from.row, to.row] as const));
  const columnTo = oneEach(carried.map(({ from, to }) => [storeOf(from), to.column] as const));
  const isRegular = ({ from, to }: Carried) =>
    rowTo.get(from.row) === to.row && columnTo.get(storeOf(from)) === to.column;
  const regular = carried.filter(isRegular);
  const runs = runsOf([...new Map(regular.map(({ from, to }) => [storeOf(from), to.column]))]);
  const isTurned = runs.length > 1;
  const left = Math.min(...regular.map(({ to }) => to.column));
  const rows = { row: taken[0]!.row, rows: taken.at(-1)!.row - taken[0]!.row + 1 };
  const turned = new Map(
    isTurned
      ? runs.flatMap(({ from, to, count }) => upTo(count).map((i) => [from + i, width + to + i - left] as const))
      : [],
  );
  const now = (from: Standing): number => turned.get(storeOf(from)) ?? storeOf(from);
  return {
    columns: isTurned ? width + Math.max(...regular.map(({ to }) => to.column)) - left + 1 : width,
    lifts: lifts(taken, first),
    turns: isTurned
      ? runs.map(({ from, to, count }) => ({ ...rows, at: from, columns: count, to: width + to - left }))
      : [],
    drops: drops(regular.map(({ from, to }) => ({ row: from.row, at: now(from), to }))),
    singles: carried
      .filter((each) => !isRegular(each))
      .map(({ from, to }) => ({ row: from.row, at: now(from), to: { ...to, rows: 1, columns: 1 } })),
  };
}

const upTo = (length: number): number[] => Array.from({ length: Math.max(0, length) }, (_, i) => i);

interface Taken {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** How far it is from home. */
  readonly by: number;
}

/** What is lifted of each row, in the order of the rows. */
function takenUp(carried: readonly Carried[], places: SheetPlaces): Taken[] {
  const rows = new Map<number, Taken>();
  const take = (row: number, from: number, to: number, by: number) => {
    const there = rows.get(row) ?? { row, from, to, by };
    rows.set(row, { row, from: Math.min(there.from, from), to: Math.max(there.to, to), by });
  };
  for (const { from } of carried) take(from.row, from.column, from.column, from.column - from.home);
  const cells = new Map(carried.map(({ from }) => [`${from.row},${from.column}`, from.column - from.home]));
  for (const key of Object.keys(places).filter((each) => !NOT_WHOLE.test(each))) {
    const area = places[key]?.includes("!") ? null : areaOf(places, key);
    if (!area) continue;
    const by = upTo(area.rows * area.columns)
      .map((i) => cells.get(`${area.row + Math.floor(i / area.columns)},${area.column + (i % area.columns)}`))
      .find((each) => each !== undefined);
    if (by === undefined) continue;
    for (const r of upTo(area.rows)) take(area.row + r, area.column, area.column + area.columns - 1, by);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

const NOT_WHOLE = new RegExp(`^(${EDGES.join("|")}|chart .*)$`);

function lifts(taken: readonly Taken[], first: number): { box: Box; at: number }[] {
  const found: { box: Box; at: number }[] = [];
  for (const { row, from, to, by } of taken) {
    const last = found.at(-1);
    const box = { row, column: from, rows: 1, columns: to - from + 1 };
    const isNext =
      last && last.box.row + last.box.rows === row && last.box.column === from && last.box.columns === box.columns;
    if (isNext) last.box = { ...last.box, rows: last.box.rows + 1 };
    else found.push({ box, at: from - by - first });
  }
  return found;
}

/** To what each is sent most often, of equals the one that came first. */
function mostOften(pairs: readonly (readonly [from: number, to: number])[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const [from, to] of pairs) {
    const of = counts.get(from) ?? new Map<number, number>();
    counts.set(from, of.set(to, (of.get(to) ?? 0) + 1));
  }
  return new Map([...counts].map(([from, of]) => [from, [...of].sort(([, a], [, b]) => b - a)[0]![0]]));
}

/** The same where no two are sent to one: what was set aside may stand in the column that another stage comes to, and columns move as a whole. */
function oneEach(pairs: readonly (readonly [from: number, to: number])[]): Map<number, number> {
  const back = mostOften(pairs.map(([from, to]) => [to, from] as const));
  return new Map([...mostOften(pairs)].filter(([from, to]) => back.get(to) === from));
}

/** Neighbours that stay neighbours. */
function runsOf(
  pairs: readonly (readonly [from: number, to: number])[],
): { from: number; to: number; count: number }[] {
  const found: { from: number; to: number; count: number }[] = [];
  for (const [from, to] of [...pairs].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && last.from + last.count === from && last.to + last.count === to) last.count++;
    else found.push({ from, to, count: 1 });
  }
  return found;
}

/** Whole rows, and neighbouring ones together. */
function drops(cells: readonly { readonly row: number; readonly at: number; readonly to: Place }[]): Drop[] {
  const rows = new Map<number, Drop>();
  for (const { row, at, to } of cells) {
    const there = rows.get(row) ?? { row, at, to: { ...to, rows: 1, columns: 1 } };
    const [left, right] = [
      Math.min(there.to.column, to.column),
      Math.max(there.to.column + there.to.columns, to.column + 1),
    ];
    rows.set(row, { row, at: Math.min(there.at, at), to: { ...there.to, column: left, columns: right - left } });
  }
  const found: Drop[] = [];
  for (const drop of [...rows.values()].sort((a, b) => a.row - b.row)) {
    const last = found.at(-1);
    const isNext =
      last &&
      last.row + last.to.rows === drop.row &&
      last.to.row + last.to.rows === drop.to.row &&
      last.at === drop.at &&
      last.to.column === drop.to.column &&
      last.to.columns === drop.to.columns;
    if (isNext) found[found.length - 1] = { ...last, to: { ...last.to, rows: last.to.rows + 1 } };
    else found.push(drop);
  }
  return found;
}
