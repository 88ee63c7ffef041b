import { type DealList, isOwnerInRows, openStages, type Stocks } from "../../tables/deals/dealList";
import type { Line } from "../../tables/line";
import { type Formula, f, join } from "../formula";
import type { Counted } from "./counted";
import { type Of, rowsOf } from "./rows";

/** The same over a table that counts deals: what `dealsInStocks` of `tables/` reads, in formulas that find rows by their names wherever they stand. */
export function countedInStocks(list: DealList & { readonly stocks: Stocks }, sheetName?: string): Counted {
  const { stocks, stage, owner, stages, won, lost, out, amount } = list;
  const { column, oneOf, some, isFilled } = rowsOf(list, sheetName);
  const open = openStages(list);
  const all = [...open, ...won, ...lost];
  const owners = isOwnerInRows(owner) ? owner : null;
  /** Which rows have some statuses, where rows say it, and are of an owner, or of anybody. */
  const rowsWith = (statuses: readonly string[], { group }: Of): Formula =>
    join(
      [
        ...(stage ? [oneOf(stage, statuses) ?? f`0`] : []),
        ...(owners ? [oneOf(owners, group ? [group.name] : stocks.owners) ?? f`0`] : []),
        f`1`,
      ],
      "*",
    );
  const columnsWith = (statuses: readonly string[], { group }: Of): Line[] =>
    stocks.columns
      .filter((one) => one.status === null || statuses.includes(one.status))
      .filter((one) => !group || one.owner === null || one.owner === group.name)
      .map(({ line }) => line);
  const total = (terms: readonly Formula[]): Formula => (terms.length === 0 ? f`0` : join(terms, "+"));
  // An error in one count is none of the others': it is among what is not counted.
  const numbers = (line: Line): Formula => f`IFERROR(${column(line)}; 0)`;
  const sum = (statuses: readonly string[], of: Of, and: Formula = f`1`): Formula =>
    total(columnsWith(statuses, of).map((line) => f`SUMPRODUCT(${rowsWith(statuses, of)}*${and}; ${numbers(line)})`));
  const money = (statuses: readonly string[], of: Of): Formula =>
    f`SUMPRODUCT(${rowsWith(statuses, of)}; ${numbers(amount!)})`;
  const hasNoAmount = (): Formula => f`(1-ISNUMBER(${column(amount!)}))`;
  const isNumberIn = stocks.columns.map(({ line }) => f`ISNUMBER(${column(line)})`);
  /** Rows with numbers whose name is none of those that the table knows. */
  const newRows = (line: Line, names: readonly string[]): Formula =>
    f`SUMPRODUCT(${isFilled(line)}*(1-${oneOf(line, names) ?? f`0`})*${some(isNumberIn)})`;
  /** Counts that are texts, or errors. */
  const noNumbers = ({ line }: Stocks["columns"][number]): Formula =>
    f`SUMPRODUCT(${rowsWith(all, {})}*(1-ISNUMBER(${column(line)}))*(LEN(IFERROR(${column(line)}; "?"))>0))`;
  return {
    all: (of) => sum(all, of),
    won: (of) => sum(won, of),
    open: (of) => sum(open, of),
    lost: (of) => sum(lost, of),
    standing: (at, of) => sum([stages[at - 1]!], of),
    lostAt: () => f`0`,
    furthest: (at, of) => sum([stages[at - 1]!], of),
    reached: (at, of) => sum([...stages.slice(at - 1), ...won], of),
    inOtherCurrencies: () => f`0`,
    unknown: () =>
      total([
        ...(stage ? [newRows(stage, [...all, ...out, ...stocks.aside])] : []),
        ...(owners ? [newRows(owners, [...stocks.owners, ...stocks.aside])] : []),
        ...stocks.columns.map(noNumbers),
        ...newColumns(),
      ]),
    revenue: (of) => money(won, of),
    openMoney: (at) => money([stages[at - 1]!], {}),
    unreadable: () => f`SUMPRODUCT(${rowsWith(won, {})}*${hasNoAmount()}*(LEN(IFERROR(${column(amount!)}; "?"))>0))`,
    withoutAmount: () => sum(open, {}, hasNoAmount()),
  };

  /** Headers that have come since, up to the one behind the last. */
  function newColumns(): Formula[] {
    if (!stocks.header) return [];
    const { column: first, columns, filled } = stocks.header;
    const row = {
      kind: "source",
      row: list.headerRow,
      column: first,
      rows: 1,
      columns: columns + 1,
      ...(sheetName === undefined ? {} : { sheetName }),
    } as const;
    return [f`MAX(0; IFERROR(SUMPRODUCT((LEN(${row})>0)*1); 0)-${filled})`];
  }
}
