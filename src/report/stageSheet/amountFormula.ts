import { withoutOwn } from "../../tables/deals/amounts";
import { type AmountWriting, MOST_DECIMALS } from "../../tables/deals/amountWriting";
import type { DealList } from "../../tables/deals/dealList";
import { type Formula, f, join, type Reference } from "../formula";

type Column = Reference | Formula;

const without = (text: Column, sign: string, instead = ""): Formula =>
  f`SUBSTITUTE(${text}; ${sign === "\n" ? f`CHAR(10)` : sign}; ${instead})`;

/** The amounts that are texts in a column, an error where there is none: what `amountIn` of `tables/` reads, in formulas that no locale reads otherwise. */
export function amountsInTexts(column: Column, { marks, units, blanks, group, decimal }: AmountWriting): Formula {
  const plain = blanks.reduce<Column>((text, blank) => without(text, blank, " "), column);
  const trimmed = f`TRIM(${marks.reduce<Column>((text, mark) => without(text, mark), plain)})`;
  const bare = group === " " ? trimmed : without(trimmed, " ", group);
  const ungrouped = without(bare, group);
  const digits = decimal === null ? ungrouped : without(ungrouped, decimal);
  // Not joined by &, which not every spreadsheet does to each cell of a column.
  const behind = (text: Formula, sign: string) => f`REPLACE(${text}; LEN(${text})+1; 0; ${sign})`;
  const before = (text: Formula, sign: string) => f`REPLACE(${text}; 1; 0; ${sign})`;
  // With a 1 before them, digits are a number of as many digits more, and nothing else is: no day, no percent, no foreign sign.
  const read = f`VALUE(${before(digits, "1")})`;
  const most = f`10^LEN(${digits})`;
  const isDigits = f`(${read}>=${most})*(${read}<2*${most})`;
  const whole = decimal === null ? f`(LEN(${bare})+1)` : f`FIND(${decimal}; ${behind(bare, decimal)})`;
  const groups = f`(LEN(${bare})-LEN(${ungrouped}))`;
  const isGrouped = f`((${groups}=0)+(${groups}=INT((${whole}-1)/4))*(MID(${before(bare, "    ")}; ${whole}; 1)=${group})>0)`;
  const decimals = f`LEN(MID(${bare}; ${whole}+1; 20))`;
  const hasUnit = units.map(({ said }) => f`ISNUMBER(FIND(${said}; ${column}))`);
  const isWhole = f`(${join([f`(${decimals}<${MOST_DECIMALS + 1})`, ...hasUnit], "+")}>0)`;
  const times = units.map(({ times: each }, at) => f`${each - 1}*${hasUnit[at]!}`);
  const tests = [isDigits, isGrouped, ...(decimal === null ? [] : [isWhole])];
  const value = f`(${read}-${most})`;
  const shifted = decimal === null ? value : f`${value}/10^${decimals}`;
  return f`${shifted}${times.length > 0 ? f`*(1+${join(times, "+")})` : f``}/(${join(tests, "*")})`;
}

/** Whether the amount in each cell of a column is in another currency than those that are counted; null where a column of its own says it. */
export function isInOther(column: Column, { currency }: Pick<DealList, "currency">): Formula | null {
  if (!currency?.inAmounts) return null;
  const { marks, areNumbers } = currency.inAmounts;
  const named = marks.map((mark) => {
    const text = withoutOwn(mark, currency.inAmounts!).reduce<Column>((left, own) => without(left, own), column);
    return f`ISNUMBER(FIND(${mark}; ${text}))`;
  });
  return f`((${join([...named, ...(areNumbers ? [f`ISNUMBER(${column})`] : []), f`0`], "+")})>0)`;
}
