import { isBlank, nameOf } from "../cells";
import type { Box, Cell } from "../line";
import { type Column, type Frame, headerOfList, listFrameOf } from "../profile/frame";
import { type Cells, cellAt, line } from "../profile/rows";
import { CLOSED, CREATED, LOST_FROM, OWNERS, PIPELINES, REASONS, SOURCES, STATUS_HEADERS } from "../vocabulary/deals";
import { isStageName, meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import { amountOf, headed, idOf, lineOf, nullable, sumOf } from "./dealColumns";
import type { DealList } from "./dealList";
import { orderOf } from "./order";
import { isLost, isWon } from "./outcome";
import { reachedByDates, reachedNow } from "./reached";

/** Rows that a list has at least. */
const FEWEST = 4;
/** Columns that a list has at most: exports of CRMs have dozens. */
const MOST_COLUMNS = 300;
/** Different values beyond which a column is no status. */
const MOST_STATUSES = 40;

/** The list of deals in a block of cells: one row a deal, with its stage now or a date for each stage; null when it is none. */
export function findDeals(cells: Cells, block: Box): DealList | null {
  if (block.columns > MOST_COLUMNS) return null;
  const header = headerOfList(cells, block);
  if (header === null || !isOfDeals(line(cells, block, header).map(nameOf))) return null;
  const frame = listFrameOf(cells, block);
  if (!frame || frame.headers.length === 0 || frame.rows.length < FEWEST) return null;
  return listByStage(frame) ?? listByDates(frame);
}

/** Whether headers may be those of a list: all of it is looked at only then. */
const isOfDeals = (headers: readonly string[]): boolean =>
  headers.some((header) => STATUS_HEADERS.isWhole(words(header))) || headers.filter(isStage).length > 1;

function listByStage(all: Frame): DealList | null {
  const { frame, pipeline } = largestPipeline(all);
  const { columns, rows } = frame;
  const texts = columns.filter(({ holds, header }) => holds === "words" && header !== "");
  const lostFrom = headed(texts, LOST_FROM, "whole");
  const statuses = texts
    .filter((column) => column !== lostFrom && STATUS_HEADERS.isWhole(words(column.header)))
    .map((column) => ({ column, values: valuesOf(frame, column) }))
    .filter(({ values }) => values.length > 1 && values.length <= MOST_STATUSES);
  const decided = (values: readonly string[]) => values.some(isWon) || values.some(isLost);
  const isOpenOnly = (values: readonly string[]) =>
    values.every((value) => isWon(value) || isLost(value) || /^(open|открыт\S*|в работе|active)$/i.test(value));
  const stage =
    statuses
      .filter(({ values }) => !isOpenOnly(values))
      .sort((a, b) => Number(decided(b.values)) - Number(decided(a.values)))[0] ?? statuses[0];
  if (!stage) return null;
  const isPipeline = decided(stage.values) || stage.values.filter(isStageName).length * 2 >= stage.values.length;
  const created = headed(columns, CREATED);
  const amount = amountOf(columns);
  const owner = headed(texts, OWNERS);
  const id = idOf(frame);
  // A table of stages has each of them once, and no names of deals.
  const areDeals = id !== null || rows.length > stage.values.length;
  if (!isPipeline || !areDeals || (!created && !amount && !owner) || !isOneRowADeal(frame, id)) return null;
  const status = statuses.find(({ column, values }) => column !== stage.column && isOpenOnly(values));
  const won = stage.values.filter(isWon);
  const lost = stage.values.filter((value) => !isWon(value) && isLost(value));
  const open = stage.values.filter((value) => !won.includes(value) && !lost.includes(value));
  const { stages, isKnown } = orderOf(
    open,
    lostFrom ? valuesOf(frame, lostFrom).filter((value) => !won.includes(value) && !lost.includes(value)) : [],
  );
  const list = {
    ...common(all),
    pipeline,
    shape: "now" as const,
    stage: lineOf(stage.column),
    stageColumns: [],
    id: id && lineOf(id),
    created: created && lineOf(created),
    amount: sumOf(frame, amount),
    owner: owner && lineOf(owner),
    lostFrom: lostFrom && lineOf(lostFrom),
    status: status ? lineOf(status.column) : null,
    statusWon: status?.values.filter(isWon) ?? [],
    statusLost: status?.values.filter((value) => !isWon(value) && isLost(value)) ?? [],
    stages: won.length > 0 || status ? [...stages, won[0] ?? "Won"] : stages,
    isOrderKnown: isKnown,
    won,
    lost,
    isSure: id !== null && rows.length > stage.values.length && (created !== null || lost.length > 0),
  };
  return { ...list, reached: reachedNow(frame.cells, rows, list) };
}

/** A column a stage with the day a deal reached it, or a mark. */
function listByDates(frame: Frame): DealList | null {
  const { columns, rows } = frame;
  const marks = columns.filter(
    (column) =>
      column.header !== "" && (column.holds === "periods" || isOfMarks(frame, column)) && isStage(column.header),
  );
  if (marks.length < 2) return null;
  const id = idOf(frame);
  if (!isOneRowADeal(frame, id)) return null;
  const list = {
    ...common(frame),
    pipeline: null,
    shape: "dates" as const,
    stage: null,
    stageColumns: marks.map(lineOf),
    id: id && lineOf(id),
    created: null,
    amount: sumOf(frame, amountOf(columns)),
    owner: nullable(headed(columns, OWNERS)),
    lostFrom: null,
    status: null,
    statusWon: [],
    statusLost: [],
    stages: marks.map(({ header }) => header),
    isOrderKnown: true,
    isSure: false,
    won: [],
    lost: [],
  };
  return { ...list, reached: reachedByDates(frame.cells, rows, list) };
}

const isStage = (header: string): boolean =>
  meaningOf(header.replace(/^(дата|date( of)?)\s+/i, "")) === "stage" &&
  !CREATED.isWhole(words(header)) &&
  !CLOSED.isWhole(words(header));

function common(frame: Frame) {
  const { columns, rows } = frame;
  return {
    firstRow: rows[0]!,
    lastRow: rows.at(-1)!,
    closed: nullable(headed(columns, CLOSED)),
    source: nullable(headed(columns, SOURCES)),
    reason: nullable(headed(columns, REASONS)),
  };
}

/** The deals of one pipeline: of several, which have stages of their own each, the one with most deals. */
function largestPipeline(frame: Frame): { frame: Frame; pipeline: DealList["pipeline"] } {
  const words = frame.columns.filter(({ holds }) => holds === "words");
  const column = headed(words, PIPELINES, "whole");
  const names = column ? valuesOf(frame, column) : [];
  if (!column || names.length < 2) return { frame, pipeline: null };
  const rowsOf = (name: string) => frame.rows.filter((row) => nameOf(cellAt(frame.cells, row, column.index)) === name);
  const [largest, ...others] = names
    .map((name) => ({ name, rows: rowsOf(name) }))
    .sort((a, b) => b.rows.length - a.rows.length);
  return {
    frame: { ...frame, rows: largest!.rows },
    pipeline: { line: lineOf(column), name: largest!.name, others: others.map(({ name }) => name) },
  };
}

/** Whether hardly any deal has two rows. */
function isOneRowADeal({ cells, rows }: Frame, id: Column | null): boolean {
  if (!id) return true;
  const seen = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    const name = nameOf(cellAt(cells, row, id.index));
    if (name === "") continue;
    filled++;
    seen.add(name);
  }
  return seen.size >= filled * 0.9;
}

function valuesOf({ cells, rows }: Frame, { index }: Column): string[] {
  const seen = new Set<string>();
  for (const row of rows) {
    const name = nameOf(cellAt(cells, row, index));
    if (name !== "") seen.add(name);
    if (seen.size > MOST_STATUSES) break;
  }
  return [...seen];
}

const MARK = /^(1|0|да|нет|yes|no|true|false|\+|-|✓|✔|x|х|v)$/i;

function isOfMarks({ cells, rows }: Frame, { index, holds }: Column): boolean {
  if (holds === "nothing") return false;
  const written = rows.map((row) => cellAt(cells, row, index)).filter((cell): cell is Cell => !isBlank(cell));
  return (
    written.length > 0 &&
    written.every((cell) => typeof cell === "boolean" || (typeof cell === "string" && MARK.test(cell.trim())))
  );
}
