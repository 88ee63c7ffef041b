import type { Choices } from "./choices";
import { findDeals } from "./deals/findDeals";
import { eventTableIn } from "./events/findEventTable";
import type { Box, Cell } from "./line";
import { withMoneyStage } from "./moneyStage";
import { findPaths } from "./paths/findPaths";
import { blocks } from "./profile/blocks";
import { type Frame, frameOf } from "./profile/frame";
import { overGaps } from "./profile/gaps";
import { hull } from "./profile/hull";
import { common, near, regions } from "./profile/regions";
import type { Reading } from "./reading";
import { readStages, type StagesFound } from "./readings/stages";
import { NO_TABLE, PLAN_ALONE, refusalOf } from "./refusal";
import { isStageName } from "./vocabulary/meaning";

type Cells = readonly (readonly Cell[])[];

/** Rows by which an event log is told. */
const SAMPLE = 1000;
/** Blocks of a sheet that are tried when none is selected: a sheet of scattered cells has a hundred thousand. */
const MOST_BLOCKS = 300;

/**
 * What a person means by a sheet and a selection in it: the table in the cells they selected when they selected several, else the one around the
 * selected cell, else of all on the sheet the first whose stages are called like stages, else the first. `cells[0][0]` is A1; `choices` override what
 * would be assumed.
 */
export function readSheet(cells: Cells, selection: Box, choices: Choices = {}): Reading {
  const everywhere = regions(cells);
  const selected =
    selection.rows > 1 && selection.columns > 1 ? everywhere.flatMap((box) => common(box, selection) ?? []) : [];
  const isTouched = (box: Box) => near(box, selection, 0, 0);
  const tablesIn = tableFinder(cells);
  const touched = everywhere.filter(isTouched).flatMap((region) => {
    const tables = tablesIn(region);
    return [...tables.filter(isTouched), ...tables.filter((box) => !isTouched(box))];
  });
  const asked = [...selected.flatMap((box) => blocks(cells, box)), ...touched];
  const events = eventsOf(cells);
  const reader = blockReader(cells, events, choices);
  const found =
    first(asked, reader) ??
    overGap(everywhere, selection, tablesIn, reader) ??
    likeliest(everywhere, tablesIn, reader) ??
    events();
  if (found) return found;
  const largest = [...asked, ...everywhere].reduce<Box | null>(
    (a, b) => (a === null || b.rows * b.columns > a.rows * a.columns ? b : a),
    null,
  );
  const frame = largest && frameOf(cells, tablesIn(largest)[0] ?? largest);
  const refusal = refusalOf(frame);
  return {
    kind: null,
    box: largest ?? selection,
    // What has no facts yet is told of wherever it stands: it is all but a table.
    refusal:
      refusal.code === NO_TABLE && hasPlan(cells, everywhere.slice(0, MOST_BLOCKS).flatMap(tablesIn))
        ? { code: PLAN_ALONE, params: {} }
        : refusal,
    lines: [],
    question: null,
    assumptions: [],
  };
}

const hasPlan = (cells: Cells, tables: readonly Box[]): boolean =>
  tables.some((box) => refusalOf(frameOf(cells, box)).code === PLAN_ALONE);

/** Rows that a table whose stages have names of their own may have. */
const MOST_NAMED = 1000;

type Reader = (box: Box) => Reading | null;
type Events = () => Reading | null;
type Tables = (region: Box) => readonly Box[];

/** Finds the tables of a region; a sheet is looked at from several sides, and each region once. */
function tableFinder(cells: Cells): Tables {
  const known = new Map<Box, readonly Box[]>();
  return (region) => {
    const found = known.get(region) ?? blocks(cells, region).map((block) => overGaps(cells, block));
    known.set(region, found);
    return found;
  };
}

/** Reads a block as whatever it is, sure readings first; what it came to is kept, since a sheet is looked at from several sides. */
function blockReader(cells: Cells, events: Events, choices: Choices): Reader {
  const known = new Map<string, Reading | null>();
  return (box) => {
    const key = [box.row, box.column, box.rows, box.columns].join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const frame = box.rows * box.columns < 4 ? null : frameOf(cells, box);
    const reading = frame ? readingOf(frame, cells, box, events, choices) : null;
    known.set(key, reading);
    return reading;
  };
}

function readingOf(frame: Frame, cells: Cells, box: Box, events: Events, choices: Choices): Reading | null {
  // A long list without columns of stages is a log or a list of something: it is not looked at as a table.
  const isList =
    frame.rows.length > MOST_NAMED &&
    frame.columns.filter(({ holds, header }) => holds === "numbers" && isStageName(header)).length < 2;
  const found = isList ? null : readStages(frame, cells, choices);
  const explained = { box: hull(frame), lines: [], question: null, assumptions: [] };
  const stages = found && ofStages(found, choices);
  const deals = findDeals(frame.cells, box, choices.deals);
  // Paths with two columns of stages beside them look like channels of a funnel.
  const paths = findPaths(frame);
  if (found?.isSure && !deals?.isSure && !paths) return stages;
  if (deals?.otherList) {
    return { ...explained, kind: null, refusal: { code: "looksLikeTwoLists", params: { row: deals.otherList } } };
  }
  if (deals) return { ...explained, kind: "deals", deals };
  const log = events();
  if (log) return log;
  if (paths) return { ...explained, kind: "paths", paths };
  return stages;
}

function ofStages({ table: found, isStocks, deals }: StagesFound, choices: Choices): Reading {
  const table = withMoneyStage(found, choices);
  const { box, lines, question, assumptions } = table;
  const explained = { box, table, lines, question, assumptions };
  return isStocks ? { ...explained, kind: "stocks", deals } : { ...explained, kind: "stages" };
}

/** The event log of a sheet, looked for when it is first asked for. */
function eventsOf(cells: Cells): Events {
  let known: Reading | null | undefined;
  return () => {
    if (known === undefined) known = eventsIn(cells);
    return known;
  };
}

function eventsIn(cells: Cells): Reading | null {
  const log = eventTableIn(cells.slice(0, SAMPLE));
  if (!log) return null;
  const box = {
    row: Math.max(1, log.firstRow - 1),
    column: 1,
    rows: cells.length - log.firstRow + 2,
    columns: cells[0]?.length ?? 0,
  };
  return { kind: "events", log, box, lines: [], question: null, assumptions: log.assumptions };
}

function first(boxes: readonly Box[], read: Reader): Reading | null {
  for (const box of boxes) {
    const reading = read(box);
    if (reading) return reading;
  }
  return null;
}

/** The table around the selection where an empty column parts that from the figures. */
function overGap(everywhere: readonly Box[], selection: Box, tablesIn: Tables, read: Reader): Reading | null {
  const touched = everywhere.filter((box) => near(box, selection, 0, 0));
  const beside = everywhere.filter((other) => touched.some((box) => other !== box && near(other, box, 0, 2)));
  return first(
    beside.flatMap(tablesIn).filter((table) => near(table, selection, 0, 0)),
    read,
  );
}

function likeliest(everywhere: readonly Box[], tablesIn: Tables, read: Reader): Reading | null {
  let fallback: Reading | null = null;
  const large = everywhere.filter(({ rows, columns }) => rows * columns > 3).slice(0, MOST_BLOCKS);
  for (const box of large.flatMap(tablesIn)) {
    const reading = read(box);
    if (reading && isNamed(reading)) return reading;
    fallback ??= reading;
  }
  return fallback;
}

function isNamed(reading: Reading): boolean {
  if (reading.kind !== "stages" && reading.kind !== "stocks") return true;
  const { stages } = reading.table;
  return stages.filter(({ name }) => isStageName(name)).length * 2 >= stages.length;
}
