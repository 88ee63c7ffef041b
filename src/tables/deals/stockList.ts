import { isBlank } from "../cells";
import { indexesOf } from "../indexesOf";
import type { Line } from "../line";
import type { Column } from "../profile/frame";
import { numberIn } from "../profile/numberOrWords";
import { cellAt } from "../profile/rows";
import type { Funnel } from "../readings/funnel";
import { standingLines } from "../readings/stocks";
import { numberOf } from "../readings/view";
import { lineOf } from "./dealColumns";
import type { DealList, Stocks } from "./dealList";
import { type Counting, stocksIn } from "./dealsInStocks";
import { statusesOf } from "./findDeals";
import { areErrorsIn, blanksIn } from "./listRows";
import { nameInList } from "./names";
import { orderOf } from "./order";
import { wonAmong } from "./outcome";
import type { DealMark, DealsWish } from "./wish";

type Cells = Funnel["view"]["frame"]["cells"];

/**
 * A table of how many deals stand at each status as the list of deals that it counts; null where its rows and columns are not such as formulas find by
 * their names. `cells` are as written: a name that is meant for several rows stands in one.
 */
export function stockListOf(funnel: Funnel, cells: Cells, wish: DealsWish): DealList | null {
  const { view } = funnel;
  const { frame } = view;
  const at = view.isGrid ? (view.orientation === "down" ? down(funnel) : across(funnel)) : long(funnel);
  if (!at) return null;
  const { statuses, unsure } = standingLines(funnel);
  const named = statuses.map((line) => nameInList(view.stages[line]!.name));
  const others = unsure.map((line) => nameInList(view.stages[line]!.name));
  const names = [...new Set([...named, ...others])];
  const marked = statusesOf(names, wonAmong(names), {
    ...wish,
    // What nothing says to be a status is none until somebody does.
    marks: { ...Object.fromEntries(others.map((name) => [name, "out"])), ...wish.marks },
  }).map((status) => (others.includes(status.name) ? { ...status, asFound: "out" as const } : status));
  const of = (is: DealMark) => marked.flatMap((status) => (status.is === is ? status.name : []));
  const [open, won, lost] = [of("open"), of("won"), of("lost")];
  const { stages, isKnown } = orderAmong(open);
  const rows = frame.rows;
  const headerRow = frame.headers.at(-1) ?? rows[0]!;
  const lines = [at.stage, at.owner].flatMap((line) => (line && line.index > 0 ? line : []));
  const place = { firstRow: rows[0]!, lastRow: rows.at(-1)! };
  const nameColumns = frame.columns.filter(({ index }) => lines.some((line) => line.index === index));
  const list: DealList = {
    headerRow,
    ...place,
    isSure: true,
    shape: "stocks",
    stocks: { ...at.stocks, header: headerOf(cells, frame), unread: unreadIn(funnel, at.amount) },
    stage: at.stage,
    stageColumns: [],
    id: null,
    label: null,
    created: null,
    closed: null,
    alsoClosed: [],
    amount: at.amount,
    owner: at.owner,
    source: null,
    reason: null,
    lostFrom: null,
    status: null,
    statusWon: [],
    statusLost: [],
    out: of("out"),
    statuses: marked,
    pipeline: null,
    currency: null,
    writing: null,
    stages: won[0] === undefined ? stages : [...stages, won[0]],
    isOrderKnown: isKnown,
    won,
    lost,
    wonStage: won[0] ?? null,
    otherList: null,
    blanks: blanksIn(cells, nameColumns, place.firstRow, place.lastRow),
    hasErrors: areErrorsIn(cells, nameColumns, place.firstRow, place.lastRow),
  };
  return isAsRead(funnel, cells, { ...list, stocks: list.stocks! }) ? list : null;
}

interface Where {
  readonly stage: Line | null;
  readonly owner: Line | null;
  readonly amount: Line | null;
  readonly stocks: Pick<Stocks, "columns" | "owners" | "aside">;
}

/** Statuses in rows: a column of counts, or one for each owner. */
function down(funnel: Funnel): Where | null {
  const { view, sides, people } = funnel;
  const stage = columnOf(
    view,
    view.stages.map(({ nameAt }) => nameAt),
  );
  if (!stage) return null;
  const isOne = people.length === 1;
  const money = indexesOf(sides, ({ role }) => MONEY.includes(role))[0];
  return {
    stage: lineOf(stage),
    // They stand over the columns: no column has them.
    owner: isOne ? null : { name: "", index: 0, nameAt: null },
    amount: isOne && money !== undefined ? lineFrom(view.sides[money]!) : null,
    stocks: {
      columns: people.map((side) => ({
        line: lineFrom(view.sides[side]!),
        status: null,
        // Under two rows of headers the upper one says whose the counts are.
        owner: isOne ? null : nameInList(sides[side]!.channel || view.sides[side]!.name),
      })),
      owners: [],
      aside: asideIn(funnel),
    },
  };
}

/** Statuses in columns, a row for each owner. */
function across(funnel: Funnel): Where | null {
  const { view, people } = funnel;
  const { statuses, unsure } = standingLines(funnel);
  const owner = columnOf(
    view,
    people.map((side) => view.sides[side]!.nameAt),
  );
  // Nothing tells a row without a name from a total.
  if (!owner) return null;
  const owners = [...new Set(people.map((side) => nameInList(view.sides[side]!.name)))];
  return {
    stage: null,
    owner: lineOf(owner),
    amount: null,
    stocks: {
      columns: [...statuses, ...unsure].map((line) => ({
        line: lineFrom(view.stages[line]!),
        status: nameInList(view.stages[line]!.name),
        owner: null,
      })),
      owners,
      aside: view.sides.map(({ name }) => nameInList(name)).filter((name) => !owners.includes(name)),
    },
  };
}

/** A row for each status and owner. */
function long(funnel: Funnel): Where | null {
  const { view, sides, people } = funnel;
  const stage = columnOf(
    view,
    view.stages.map(({ nameAt }) => nameAt),
  );
  const owner = view.naming.find(({ header }) => header !== "" && header === view.dimension) ?? null;
  const columns = new Map(people.map((side) => [view.sides[side]!.column?.index ?? 0, view.sides[side]!.column]));
  const [counts] = [...columns.values()];
  if (!stage || !owner || columns.size !== 1 || !counts) return null;
  const money = sides.findIndex(({ role }) => MONEY.includes(role));
  const amount = money < 0 ? null : view.sides[money]!.column;
  return {
    stage: lineOf(stage),
    owner: lineOf(owner),
    amount: amount && lineFrom(amount),
    stocks: {
      columns: [{ line: lineFrom(counts), status: null, owner: null }],
      owners: [...new Set(people.map((side) => nameInList(view.sides[side]!.name)))],
      aside: asideIn(funnel),
    },
  };
}

const MONEY: readonly string[] = ["revenue", "budget", "money"];

const lineFrom = ({ name, index, nameAt }: Line): Line => ({ name, index, nameAt });

/** The one column in which names stand; null where they stand in several, or nowhere. */
function columnOf({ frame }: Funnel["view"], places: readonly Line["nameAt"][]): Column | null {
  const [index, ...more] = new Set(places.map((place) => place?.column ?? 0));
  return more.length > 0 ? null : (frame.columns.find((column) => column.index === index) ?? null);
}

/** Names of rows that are no status. */
function asideIn(funnel: Funnel): string[] {
  const { statuses, unsure } = standingLines(funnel);
  const named = new Set([...statuses, ...unsure]);
  return funnel.view.stages.filter((_, at) => !named.has(at)).map(({ name }) => nameInList(name));
}

/** Their order as it is known of stages so called, else that in which the table has them, unless that is the order of letters. */
function orderAmong(open: readonly string[]): ReturnType<typeof orderOf> {
  const order = orderOf(open, []);
  if (order.isKnown) return order;
  const byLetters = [...open].sort((a, b) => a.localeCompare(b));
  return { stages: [...open], isKnown: open.length < 3 || open.some((name, at) => name !== byLetters[at]) };
}

function headerOf(cells: Cells, { columns, headers }: Funnel["view"]["frame"]): Stocks["header"] {
  const row = headers.at(-1);
  if (row === undefined) return null;
  const [first, last] = [columns[0]!.index, columns.at(-1)!.index];
  const filled = columns.filter(({ index }) => !isBlank(cellAt(cells, row, index))).length;
  return { column: first, columns: last - first + 1, filled };
}

/** What has numbers and is neither counted nor money, nor follows from what is. */
function unreadIn({ view, lines, sides }: Funnel, amount: Line | null): string[] {
  const READ: readonly string[] = [
    "stage",
    "people",
    "total",
    "rate",
    "loss",
    "bounces",
    "unknown",
    "dimension",
    "order",
  ];
  const [stages, crossing] = [
    lines.filter(({ role }) => !READ.includes(role)).map(({ at }) => view.stages[at]!),
    sides.flatMap(({ role }, i) => (READ.includes(role) ? [] : (view.sides[i]!.column ?? view.sides[i]!))),
  ];
  const others = [...stages, ...crossing].filter(({ name, index }) => name !== "" && index !== amount?.index);
  return [...new Set(others.map(({ name }) => name))];
}

/** Whether the counts found by names are those that were read: else a name stands where formulas do not see it. */
function isAsRead(funnel: Funnel, cells: Cells, list: Counting): boolean {
  const { view, people } = funnel;
  const { statuses, unsure } = standingLines(funnel);
  const found = new Map<string, number>();
  for (const { status, cell } of stocksIn(cells, list))
    found.set(status, (found.get(status) ?? 0) + (numberIn(cell) ?? 0));
  const read = new Map<string, number>();
  for (const line of [...statuses, ...unsure]) {
    const name = nameInList(view.stages[line]!.name);
    const count = people.reduce((sum, side) => sum + (numberOf(view, line, side) || 0), 0);
    read.set(name, (read.get(name) ?? 0) + count);
  }
  return [...read].every(([name, count]) => (found.get(name) ?? 0) === count);
}
