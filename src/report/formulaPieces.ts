import { formsOf, PLACE } from "../text/fill";
import type { Language } from "../text/language";
import { notationOf } from "../text/notation";
import { REPORT } from "../text/report";
import { STAGE } from "./cellNames";
import { type Formula, f, join, type Reference } from "./formula";
import { MINUS, percentSign } from "./styles";

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

/** A sentence with `{names}` and `{plurals}`, and what the formula puts in their place: of what is counted, the number. */
export function sentence(text: string, params: Readonly<Record<string, Formula>>, language: Language): Formula {
  const parts: Formula[] = [];
  let end = 0;
  for (const { 0: place, index, 2: name = "", 4: plural } of text.matchAll(PLACE)) {
    if (index > end) parts.push(f`${text.slice(end, index)}`);
    const value = params[name]!;
    parts.push(plural ? counted(formsOf(plural), value, language) : value);
    end = index + place.length;
  }
  if (end < text.length) parts.push(f`${text.slice(end)}`);
  return join(parts, "&");
}

/** A number with what is counted in the form that goes with it: the rules of CLDR for whole numbers as native formulas. */
function counted(forms: Readonly<Record<string, string>>, count: Formula, language: Language): Formula {
  const parts = (form: string) => (forms[form] ?? forms.other!).split("#") as [string, string];
  const befores = new Set(Object.keys(forms).map((form) => parts(form)[0]));
  // The number once, where it begins every form: formulas have a limit.
  if (befores.size === 1) {
    const [before] = befores as Iterable<string>;
    const number = before === "" ? peopleText(count) : f`${before!}&${peopleText(count)}`;
    return f`${number}&${FORM[language](count, (form) => f`${parts(form)[1]}`)}`;
  }
  return FORM[language](count, (form) => f`${parts(form)[0]}&${peopleText(count)}&${parts(form)[1]}`);
}

const FORM: Readonly<Record<Language, (count: Formula, said: (form: string) => Formula) => Formula>> = {
  en: (count, said) => f`IF(${count}=1; ${said("one")}; ${said("other")})`,
  ru: (count, said) => {
    const [tens, ones] = [f`MOD(${count}; 100)`, f`MOD(${count}; 10)`];
    const few = f`IF((${ones}>1)*(${ones}<5); ${said("few")}; ${said("many")})`;
    return f`IF((${tens}>10)*(${tens}<15); ${said("many")}; IF(${ones}=1; ${said("one")}; ${few}))`;
  },
};

/** A number in a sentence with its sign: "+12%" as `signed(share, FIXED(100*share; 0)&"%")`, with the minus that is printed. */
export function signed(value: Formula, text: Formula): Formula {
  return f`IF(${value}>0; "+"; "")&SUBSTITUTE(${text}; "-"; "\u2212")`;
}

/** Growth in a sentence, in whole percent: "+43%". */
export function growthText(growth: Formula, locale: string): Formula {
  return signed(growth, f`FIXED(100*(${growth}); 0)&${notationOf(locale).percent}`);
}

/** People in a sentence: FIXED follows the locale, where & would write 17 digits and a point. Of hundreds nobody needs tenths. */
export function peopleText(people: Reference | Formula): Formula {
  return f`FIXED(${people}; IF(${people}=INT(${people}); 0; IF(ABS(${people})>=100; 0; 1)))`;
}

/** A rate in a sentence, with the digits it needs: 26.7%, 0.26%, 0.026%; less than a thousandth of a percent is told as that. */
export function percentText(rate: Reference | Formula, locale: string): Formula {
  const figure = f`FIXED(100*${rate}; ${percentPlaces(rate)})`;
  const isTiny = f`(${rate}>0)*(${rate}<1/100000)`;
  return f`IF(${isTiny}; "<"&FIXED(1/1000; 3); ${figure})&${notationOf(locale).percent}`;
}

/** The decimals of a percentage: one from 1 % on, two from 0.1 % on, otherwise three; none for 0. */
export function percentPlaces(rate: Reference | Formula): Formula {
  return f`IF(${rate}=0; 0; IF(${rate}>=1/100; 1; IF(${rate}>=1/1000; 2; 3)))`;
}

/** How many letters of a name fit a line of the column of names, and two lines broken between words. */
export const LINE_OF_NAMES = 30;
export const TWO_LINES_OF_NAMES = 52;

/** How many letters of a name fit the header of a column of figures. */
export const NAME_IN_HEADER = 14;

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

/** A step above a narrow column, its ends in two rows: one row of two lines would cost a call for every six steps. */
export const narrowStepTo = (stage: number, name: string): Formula => stepTo(stage, narrow(name));
export const narrowStepFrom = (stage: number, name: string): Formula => shortName(STAGE(stage - 1), narrow(name));

/** How many letters there is room for: two lines of a name whose words fit one, or a line. */
const narrow = (name: string): number =>
  name.length <= 2 * NARROW_LINE && name.split(" ").every((word) => word.length <= NARROW_LINE)
    ? 2 * NARROW_LINE
    : NARROW_LINE;

const NARROW_LINE = 11;

/** Growth or decline with a decimal, "+47.6%", where whole percents are too coarse. */
export function growthFormat(locale: string, indent = ""): string {
  const number = `#,##0.0${percentSign(locale)}`;
  return `"${indent}+"${number};"${indent}\u2212"${number};"${indent}"0${percentSign(locale)}`;
}

/** A number of points, such as a gap to a benchmark, with the digits that the rate beside it needs. */
export function pointsFormat(rate: number | null, { pointsUnit }: Texts): string {
  const decimals = decimalsOf(rate);
  const unit = `\u00a0${pointsUnit}`;
  return `+#,##0.${decimals}"${unit}";${MINUS}#,##0.${decimals}"${unit}";0"${unit}"`;
}

/** Number format of a rate: decided by the rate the report is built with, since conditions in a format are not portable. */
export function percentFormat(rate: number | null, locale: string): string {
  const decimals = decimalsOf(rate);
  const sign = percentSign(locale);
  return `#,##0.${decimals}${sign};${MINUS}#,##0.${decimals}${sign};0${sign}`;
}

/** Growth or decline in whole percent. */
export function changeFormat(locale: string): string {
  const sign = percentSign(locale);
  return `+#,##0${sign};${MINUS}#,##0${sign};0${sign}`;
}

function decimalsOf(rate: number | null): string {
  const size = Math.abs(rate ?? 1);
  if (size >= 0.01 || size === 0) return "0";
  // Of less than a thousandth of a percent two digits: what is not nothing does not read "0.000%".
  return "0".repeat(size >= 0.001 ? 2 : size >= 0.00001 ? 3 : Math.min(8, -Math.floor(Math.log10(size)) - 1));
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
