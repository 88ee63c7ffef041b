import { isBlank } from "../cells";
import type { Box, Cell } from "../line";
import { type Column, type Frame, headerOfList, listFrameOf } from "../profile/frame";
import { type Cells, cellAt, line } from "../profile/rows";
import { CLOSED, CREATED, LOST_FROM, OWNERS, PIPELINES, REASONS, SOURCES, STATUS_HEADERS } from "../vocabulary/deals";
import { isStageName, meaningOf } from "../vocabulary/meaning";
import { OPEN } from "../vocabulary/open";
import { words } from "../vocabulary/tokens";
import { currenciesIn } from "./currencies";
import { amountOf, daysOf, headed, idOf, isHeaded, isRowNumber, labelOf, lineOf, nullable } from "./dealColumns";
import type { DealList, Status } from "./dealList";
import { largestPipeline } from "./largestPipeline";
import { areErrorsIn, blanksIn, lastFilled, otherListBelow, rowsBelow } from "./listRows";
import { MARKS } from "./marks";
import { nameInList } from "./names";
import { orderOf } from "./order";
import { isLost, isWon, isWonInDoubt, wonAmong } from "./outcome";
import { MOST_STATUSES, valuesOf } from "./valuesOf";
import { type DealMark, type DealsWish, markOf } from "./wish";

/** Rows that a list has at least unless its header alone says that it is one. */
const FEWEST = 4;
/** Columns that a list has at most: exports of CRMs have dozens. */
const MOST_COLUMNS = 300;
/** The list of deals in a block of cells: one row a deal, with its stage now or a date for each stage; null when it is none. */
export function findDeals(cells: Cells, block: Box, wish: DealsWish = {}): DealList | null {
  if (block.columns > MOST_COLUMNS) return null;
  const header = headerOfList(cells, block, 1);
  if (header === null || !isOfDeals(line(cells, block, header).map(nameInList))) return null;
  const found = listFrameOf(cells, block, 1);
  if (!found || found.headers.length === 0) return null;
  // As it is written: formulas find no name in a blank cell, though it may be meant for more rows.
  const frame = { ...found, cells };
  const list = listByStage(frame, wish) ?? listByDates(frame);
  return found.rows.length < FEWEST && !list?.isSure ? null : list;
}

/** Whether headers may be those of a list: all of it is looked at only then. */
const isOfDeals = (headers: readonly string[]): boolean =>
  headers.some((header) => STATUS_HEADERS.isWhole(words(header.replace(/^deal - /i, "")))) ||
  headers.filter(isStage).length > 1;

function listByStage(all: Frame, wish: DealsWish): DealList | null {
  const { frame, pipeline } = largestPipeline(all);
  const { columns, rows } = frame;
  const texts = columns.filter(({ holds, header }) => holds === "words" && header !== "");
  const lostFrom = headed(texts, LOST_FROM, "whole");
  const statuses = texts
    .filter((column) => column !== lostFrom && isHeaded(column, STATUS_HEADERS))
    .map((column) => ({ column, values: valuesOf(frame, column) }))
    .filter(({ values }) => values.length > 0 && values.length <= MOST_STATUSES);
  const decided = (values: readonly string[]) => values.some(isWon) || values.some(isLost);
  const isOpenOnly = (values: readonly string[]) =>
    values.every((value) => isWon(value) || isLost(value) || OPEN.isWhole(words(value)));
  const stage =
    statuses
      .filter(({ values }) => !isOpenOnly(values))
      .sort((a, b) => Number(decided(b.values)) - Number(decided(a.values)))[0] ?? statuses[0];
  if (!stage) return null;
  const isPipeline = decided(stage.values) || stage.values.filter(isStageName).length * 2 >= stage.values.length;
  const { created } = daysOf(frame);
  const amount = amountOf(columns);
  const owner = ownerOf(columns);
  const id = idOf(frame, stage.column);
  // A name in every row before the stage: then each row is a deal, and none the figures of a stage.
  const isNamedFirst =
    id !== null &&
    id.index < stage.column.index &&
    !isRowNumber(id) &&
    (created !== null || decided(stage.values)) &&
    isOneRowADeal(frame, id);
  // What has no names may be sums by stage and somebody, and what is but open or done a list of tasks.
  const isNamed =
    id !== null || (created !== null && stage.values.some(isLost) && rows.length > 2 * stage.values.length);
  const areDeals = isNamed && (amount !== null || !isOpenOnly(stage.values));
  const isMore = created !== null || amount !== null || owner !== null || isNamedFirst;
  if (!isPipeline || !areDeals || !isMore || !isOneRowADeal(frame, id)) return null;
  const status = statuses.find(({ column, values }) => column !== stage.column && isOpenOnly(values));
  // Deals go on below an empty row, perhaps with a header again.
  const below = rowsBelow(all, stage.column, pipeline);
  const names = valuesOf({ ...frame, rows: [...rows, ...below] }, stage.column).filter(
    (name) => name !== nameInList(stage.column.header),
  );
  const marked = statusesOf(names, wonAmong(names), wish);
  const named = (is: DealMark) => marked.flatMap((each) => (each.is === is ? each.name : []));
  const [open, won, lost] = [named("open"), named("won"), named("lost")];
  const { stages, isKnown } = orderOf(
    open,
    lostFrom ? valuesOf(frame, lostFrom).filter((value) => isOpenIn(value, marked)) : [],
  );
  const says = statusesOf(status?.values ?? [], status?.values.filter(isWon) ?? [], wish);
  const saysSo = (is: DealMark) => says.flatMap((each) => (each.is === is ? each.name : []));
  const statusWon = saysSo("won");
  const wonStage = won[0] ?? statusWon[0] ?? null;
  return {
    ...common(all, [stage.column]),
    pipeline,
    currency: amount && currenciesIn(frame),
    writing: null,
    shape: "now" as const,
    stocks: null,
    stage: lineOf(stage.column),
    stageColumns: [],
    id: id && lineOf(id),
    label: nullable(labelOf(frame) ?? id),
    created: created && lineOf(created),
    amount: nullable(amount),
    owner: owner && lineOf(owner),
    lostFrom: lostFrom && lineOf(lostFrom),
    status: status ? lineOf(status.column) : null,
    statusWon,
    statusLost: saysSo("lost"),
    out: [...named("out"), ...saysSo("out")],
    statuses: marked,
    stages: wonStage === null ? stages : [...stages, wonStage],
    wonStage,
    isOrderKnown: isKnown && !isWonInDoubt(won.filter((name) => markOf(wish, name) === undefined)),
    won,
    lost,
    isSure: isNamedFirst || (id !== null && rows.length > stage.values.length && (created !== null || lost.length > 0)),
  };
}

/** What each status of a column says: what somebody said of it outweighs its words. */
export function statusesOf(names: readonly string[], won: readonly string[], wish: DealsWish): Status[] {
  return names.map((name) => {
    const asFound = won.includes(name) ? "won" : !isWon(name) && isLost(name) ? "lost" : "open";
    return { name, asFound, is: markOf(wish, name) ?? asFound };
  });
}

/** Whether a stage that deals were lost from is one of those that are not decided. */
const isOpenIn = (value: string, statuses: readonly Status[]): boolean =>
  (statuses.find(({ name }) => name === value)?.is ?? "open") === "open";

/** A column a stage with the day a deal reached it, or a mark. */
function listByDates(frame: Frame): DealList | null {
  const { columns } = frame;
  const marks = columns.filter(
    (column) =>
      column.header !== "" && (column.holds === "periods" || isOfMarks(frame, column)) && isStage(column.header),
  );
  if (marks.length < 2) return null;
  const id = idOf(frame);
  if (!isOneRowADeal(frame, id)) return null;
  // Those that came no further are deals, too.
  const created = columns.find((column) => column.holds === "periods" && CREATED.isWhole(words(column.header)));
  const stages = created && !marks.includes(created) ? [created, ...marks] : marks;
  return {
    ...common(frame, stages),
    pipeline: null,
    currency: amountOf(columns) && currenciesIn(frame),
    writing: null,
    shape: "dates" as const,
    stocks: null,
    stage: null,
    stageColumns: stages.map(lineOf),
    id: id && lineOf(id),
    label: nullable(labelOf(frame) ?? id),
    created: null,
    amount: nullable(amountOf(columns)),
    owner: nullable(ownerOf(columns)),
    lostFrom: null,
    status: null,
    statusWon: [],
    statusLost: [],
    out: [],
    statuses: [],
    stages: stages.map(({ header }) => header),
    wonStage: stages.at(-1)!.header,
    isOrderKnown: true,
    isSure: id !== null,
    won: [],
    lost: [],
  };
}

/** Who has the deals: a column of names, or of numbers that stand for people. */
const ownerOf = (columns: readonly Column[]): Column | null =>
  headed(
    columns.filter(({ holds }) => holds === "words"),
    OWNERS,
  ) ??
  columns.find((column) => column.holds === "numbers" && isHeaded(column, OWNERS)) ??
  null;

const isStage = (header: string): boolean =>
  meaningOf(header.replace(/^(дата|date( of)?)\s+/i, "")) === "stage" &&
  !CREATED.isWhole(words(header)) &&
  !CLOSED.isWhole(words(header));

function common(frame: Frame, stages: readonly Column[]) {
  const { cells, headers, columns, rows } = frame;
  const names = columns.filter(({ holds }) => holds === "words");
  const numbered = columns.filter(
    (column) => column.holds === "numbers" && [OWNERS, PIPELINES].some((idea) => isHeaded(column, idea)),
  );
  const named = [...names, ...numbered, ...stages];
  const lastRow = lastFilled(cells, stages, rows.at(-1)!);
  const [closed, ...alsoClosed] = daysOf(frame, stages).closed;
  return {
    headerRow: headers.at(-1)!,
    firstRow: rows[0]!,
    lastRow,
    otherList: otherListBelow(frame, lastRow),
    blanks: blanksIn(cells, named, rows[0]!, lastRow),
    hasErrors: areErrorsIn(cells, columns, rows[0]!, lastRow),
    closed: nullable(closed ?? null),
    alsoClosed: alsoClosed.map(lineOf),
    source: nullable(headed(columns, SOURCES)),
    reason: nullable(headed(columns, REASONS)),
  };
}

/** Whether hardly any deal has two rows. */
function isOneRowADeal({ cells, rows }: Frame, id: Column | null): boolean {
  if (!id) return true;
  const seen = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    const name = nameInList(cellAt(cells, row, id.index));
    if (name === "") continue;
    filled++;
    seen.add(name);
  }
  return seen.size >= filled * 0.9;
}

/** A mark, or what stands where there is none. */
const MARK = /^(1|0|да|нет|yes|y|no|n|true|false|\+|-|—|✓|✔|x|х|v)$/i;

function isOfMarks({ cells, rows }: Frame, { index }: Column): boolean {
  const written = rows.map((row) => cellAt(cells, row, index)).filter((cell): cell is Cell => !isBlank(cell));
  const isMark = (cell: Cell) => typeof cell === "boolean" || MARK.test(String(cell).trim());
  return written.every(isMark) && written.some((cell) => MARKS.includes(nameInList(cell).toLowerCase()));
}
