import { currencyIn } from "../currency";
import { type MoneyText, moneyText } from "../moneyText";
import { moneyUnitIn } from "../moneyUnits";
import { type Cells, cellAt } from "../profile/rows";
import { type AmountWriting, amountIn, amountWriting } from "./amountWriting";
import type { DealList } from "./dealList";
import { nameInList } from "./names";

/** The amounts of a list as they are counted: those that are texts as well, and of several currencies one. */
export interface Amounts {
  readonly list: DealList;
  /** Rows whose numbers are of another currency than most, and rows that do not say of which of several they are: then there is no money. */
  readonly mixed: readonly number[];
  readonly unsaid: readonly number[];
  /** Rows whose numbers a spreadsheet may have made of texts that were written like the others: "12.500 €" is 12.5 where it has points before decimals. */
  readonly misread: readonly number[];
}

interface Written {
  readonly row: number;
  readonly sign: string;
  /** Null for a number. */
  readonly text: MoneyText | null;
  readonly raw: string;
}

/**
 * Reads how the amounts of a list are written; `signOf` says in which currency the number of a row is formatted, "" for none, and `decimal` is the sign
 * that the spreadsheet has before decimals.
 */
export function withAmounts(
  cells: Cells,
  list: DealList,
  decimal: string,
  signOf: (row: number) => string = () => "",
): Amounts {
  const plain = { list: { ...list, writing: null }, mixed: [], unsaid: [], misread: [] };
  if (!list.amount) return plain;
  const written = amountsWritten(cells, list, signOf);
  // A column of its own says of which currency each is.
  if (list.currency && !list.currency.inAmounts) {
    const { line, names } = list.currency;
    const own = written.filter(({ row }) => ["", ...names].includes(nameInList(cellAt(cells, row, line.index))));
    return { ...plain, list: { ...list, writing: writingOf(own) } };
  }
  const bySign = new Map<string, Written[]>();
  for (const one of written) bySign.set(one.sign, [...(bySign.get(one.sign) ?? []), one]);
  const unsaid = bySign.get("") ?? [];
  const named = written.length - unsaid.length;
  bySign.delete("");
  const [most = ["", []], ...others] = [...bySign].sort((a, b) => b[1].length - a[1].length);
  const isOfNumbers = ([, own]: [string, Written[]]) => own.some(({ text }) => text === null);
  const rowsOf = (own: readonly Written[]) => own.map(({ row }) => row);
  const without = { ...list, amount: null, currency: null, writing: null };
  // Formulas cannot see how a number is formatted.
  if (isOfNumbers(most) && others.some(isOfNumbers)) {
    const mixed = rowsOf(others.filter(isOfNumbers).flatMap(([, own]) => own)).sort((a, b) => a - b);
    return { ...plain, list: without, mixed };
  }
  // What few amounts say need not hold of the many that say nothing.
  const isOfFew = named < unsaid.length && most[1].some(({ text }) => text !== null);
  if (unsaid.length > 0 && (others.length > 0 || isOfFew)) return { ...plain, list: without, unsaid: rowsOf(unsaid) };
  const counted = [...most[1], ...unsaid];
  const writing = writingOf(counted);
  // Thousands have become ones, and a thousand and a half one and a half.
  const isMisread = ({ row, text }: Written) => {
    const cell = cellAt(cells, row, list.amount!.index);
    return text === null && typeof cell === "number" && (cell < 1000 || !Number.isInteger(cell));
  };
  const numbers = counted.filter(({ text }) => text === null);
  const areMisread = areThousandths(numbers.map(({ row }) => Number(cellAt(cells, row, list.amount!.index))));
  const misread = writing?.group === decimal ? rowsOf(counted.filter(isMisread)) : areMisread ? rowsOf(numbers) : [];
  if (misread.length > 0) return { ...plain, list: without, misread };
  if (others.length === 0) return { ...plain, list: { ...list, writing, currency: null } };
  const marks = [...new Set(others.flatMap(([, own]) => own.flatMap(({ text }) => text?.marks ?? [])))];
  return {
    ...plain,
    list: {
      ...list,
      writing,
      currency: {
        line: list.amount,
        names: [most[0]],
        others: others.map(([sign]) => sign),
        inAmounts: {
          marks,
          own: [...new Set(most[1].flatMap(({ text }) => text?.marks ?? []))],
          areNumbers: others.some(isOfNumbers),
        },
      },
    },
  };
}

/** Whether numbers are what a spreadsheet makes of thousands in another language: nobody pays a third decimal, and hardly anybody always less than 1000. */
const areThousandths = (numbers: readonly number[]): boolean => {
  const areSmall = numbers.every((number) => number < 1000);
  const ofThree = numbers.filter((number) => /\.\d{3}$/.test(String(number)));
  return areSmall && ofThree.length > 1 && ofThree.length * 2 >= numbers.length;
};

const writingOf = (written: readonly Written[]): AmountWriting | null => {
  const texts = written.flatMap(({ text }) => text ?? []);
  const raw = written.filter(({ text }) => text !== null).map((each) => each.raw);
  return texts.length === 0 ? null : amountWriting(texts, raw);
};

function amountsWritten(
  cells: Cells,
  { firstRow, lastRow, amount, stocks }: DealList,
  signOf: (row: number) => string,
) {
  const written: Written[] = [];
  const said = currencyIn(amount!.name);
  const isInUnit = moneyUnitIn(amount!.name) !== null;
  for (let row = firstRow; row <= lastRow; row++) {
    const cell = cellAt(cells, row, amount!.index);
    if (typeof cell === "number") written.push({ row, sign: signOf(row) || said, text: null, raw: "" });
    // The money beside counts is read by names of rows, as numbers.
    const text = typeof cell === "string" && !stocks ? moneyText(cell) : null;
    // Millions in a column of thousands are neither.
    if (text && !(isInUnit && text.unit)) written.push({ row, sign: text.sign || said, text, raw: String(cell) });
  }
  return written;
}

/** In which currency the amounts of a list are by what they say themselves; "" where they do not. */
export function signInAmounts({ currency, writing }: DealList): string {
  if (currency?.inAmounts) return currency.names[0]!;
  return writing?.marks.map(currencyIn).find((sign) => sign !== "") ?? "";
}

/** The amount in a cell of a list; null where there is none, or nobody can be sure. */
export function amountOfCell(cell: unknown, { writing }: Pick<DealList, "writing">): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && writing ? amountIn(cell, writing) : null;
}

/** Whether an amount is in another currency than those that are counted, by how it is written. */
export function isOtherMoney(cell: unknown, { currency }: Pick<DealList, "currency">): boolean {
  if (!currency?.inAmounts) return false;
  const { marks, areNumbers } = currency.inAmounts;
  if (typeof cell === "number") return areNumbers;
  if (typeof cell !== "string") return false;
  return marks.some((mark) =>
    withoutOwn(mark, currency.inAmounts!)
      .reduce((text, own) => text.replaceAll(own, ""), cell)
      .includes(mark),
  );
}

/** Names of the own currency that have another's in them, as "CA$" has "$". */
export const withoutOwn = (mark: string, { own }: { readonly own: readonly string[] }): readonly string[] =>
  own.filter((name) => name.includes(mark));
