import type { Language } from "../text/language";
import { REPORT } from "../text/report";
import { type CellReference, type Formula, f, join, type Reference } from "./formula";
import { STAGE } from "./names";
import { PERCENT_SIGN } from "./styles";

/** The texts of the report in one language. */
export type Texts = (typeof REPORT)["en"];

/** The texts of a report whose groups are called otherwise than channels: managers, campaigns. */
export function textsBy(language: Language, dimension: string | null): Texts {
  const texts = REPORT[language];
  if (!dimension || CHANNEL.test(dimension)) return texts;
  const named = Object.entries(texts.by).map(([key, text]) => [key, text.replaceAll("{dimension}", () => dimension)]);
  return { ...texts, ...Object.fromEntries(named) };
}

const CHANNEL = /^(channels?|каналы?)$/i;

/** A sentence with `{names}`, and what the formula puts in their place. */
export function sentence(text: string, params: Readonly<Record<string, Formula>>): Formula {
  const parts = text.split(/(\{\w+\})/).filter((part) => part !== "");
  return join(
    parts.map((part) => params[part.slice(1, -1)] ?? f`${part}`),
    "&",
  );
}

/** People in a sentence: FIXED follows the locale, where & would write 17 digits and a point. Of hundreds nobody needs tenths. */
export function peopleText(people: Reference | Formula): Formula {
  return f`FIXED(${people}; IF(${people}=INT(${people}); 0; IF(ABS(${people})>=100; 0; 1)))`;
}

/** A rate in a sentence, with the digits it needs: 26.7%, 0.26%, 0.026%. */
export function percentText(rate: Reference | Formula, texts: Texts): Formula {
  return f`FIXED(100*${rate}; ${percentPlaces(rate)})&${texts.percent}`;
}

/** The decimals of a percentage: one from 1 % on, two from 0.1 % on, otherwise three; none for 0. */
export function percentPlaces(rate: Reference | Formula): Formula {
  return f`IF(${rate}=0; 0; IF(${rate}>=1/100; 1; IF(${rate}>=1/1000; 2; 3)))`;
}

/** How many letters of a name fit a line of the column of names, and two lines broken between words. */
export const LINE_OF_NAMES = 30;
export const TWO_LINES_OF_NAMES = 52;

/** A stage's name where space is short. */
export function shortName(stage: Reference | Formula, longest = LINE_OF_NAMES): Formula {
  return f`IF(LEN(${stage})>${longest}; LEFT(${stage}; ${longest - 1})&"…"; ${stage})`;
}

/** The name of a channel where space is short: campaigns often begin alike and differ at their ends. */
export function squeezed(name: Reference | Formula, longest = LINE_OF_NAMES): Formula {
  const side = Math.floor((longest - 1) / 2);
  return f`IF(LEN(${name})>${longest}; LEFT(${name}; ${side})&"…"&RIGHT(${name}; ${side}); ${name})`;
}

/** A step by the stage it leads to: "→ Clicks". */
export const stepTo = (stage: number, longest = LINE_OF_NAMES - 2): Formula =>
  f`"→ "&${shortName(STAGE(stage), longest)}`;

/** A step above a narrow column, on one line: rows of their own height would cost a call for every six steps. */
export const narrowStepTo = (stage: number): Formula => stepTo(stage, NARROW_NAME);

const NARROW_NAME = 13;

/** A step in full, "Impressions → Clicks", by the number (2 and up) of the stage it leads to. */
export function stepInFull(stage: CellReference, names: Reference, longest: number): Formula {
  const name = (at: Formula) => shortName(f`INDEX(${names}; ${at})`, longest);
  return f`${name(f`${stage}-1`)}&" → "&${name(f`${stage}`)}`;
}

/** A number of points, such as a gap to a benchmark, with the digits that the rate beside it needs. */
export function pointsFormat(rate: number | null, language: Language): string {
  const decimals = decimalsOf(rate);
  const unit = language === "ru" ? "\u00a0п.\u00a0п." : " pp";
  return `+#,##0.${decimals}"${unit}";-#,##0.${decimals}"${unit}";0"${unit}"`;
}

/** Number format of a rate: decided by the rate the report is built with, since conditions in a format are not portable. */
export function percentFormat(rate: number | null, language: Language): string {
  const decimals = decimalsOf(rate);
  const sign = PERCENT_SIGN[language];
  return `#,##0.${decimals}${sign};-#,##0.${decimals}${sign};0${sign}`;
}

/** People more or fewer, with the digits that the largest of such numbers needs. */
export function extraFormat(amounts: readonly (number | null)[]): string {
  const largest = Math.max(...amounts.map((amount) => Math.abs(amount ?? 0)));
  const number = largest >= 100 ? "#,##0" : largest >= 1 || largest === 0 ? "#,##0.0" : "#,##0.00";
  return `+${number};-${number};0`;
}

/** Growth or decline in whole percent. */
export function changeFormat(language: Language): string {
  const sign = PERCENT_SIGN[language];
  return `+#,##0${sign};-#,##0${sign};0${sign}`;
}

function decimalsOf(rate: number | null): string {
  const size = Math.abs(rate ?? 1);
  return size >= 0.01 || size === 0 ? "0" : size >= 0.001 ? "00" : "000";
}

/** Keeps what begins at the left of a column away from the figures that end at the right of the one before. */
export const INDENT = "\u00a0\u00a0\u00a0";

/** How many block characters fit the last column. */
export const BLOCKS = 18;

/** A bar of block characters; SPARKLINE exists in Google Sheets only. */
export function bar(share: Reference | Formula): Formula {
  // A millionth beyond the half: there ROUND depends on the program.
  const halves = f`MIN(${2 * BLOCKS}; MAX(1; INT(${2 * BLOCKS}*${share}+500001/1000000)))`;
  return f`IF(${share}>0; ${INDENT}&REPT("█"; INT(${halves}/2))&REPT("▌"; MOD(${halves}; 2)); "")`;
}
