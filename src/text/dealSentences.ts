import type { DealFigures } from "../core/deals/figures";
import { calendarDay } from "../core/plan/workingDays";
import { moneyInWords, rateInWords } from "./answer/answerFigures";
import { dayText } from "./day";
import { dealsText, dealsTextOf } from "./deals";
import { fill } from "./fill";
import { type Language, languageOf } from "./language";
import { formatCount } from "./number";

/** What is still open in a list of deals, that this is no loss, and what is expected of it in the end: the report and the panel say the same. */
export function openSentence(figures: DealFigures, sign: string, locale: string): string {
  const language = languageOf(locale);
  const texts = dealsText[language];
  const { open, all, openMoney, withoutAmount, won } = figures;
  if (open === 0) return fill(texts.noneOpen, { won, all }, language);
  const worth =
    openMoney === null ? "" : fill(texts.worth, { money: moneyInWords(openMoney, 3, sign, locale) }, language);
  const money =
    worth !== "" && withoutAmount > 0 ? `${worth} ${fill(texts.withoutAmount, { n: withoutAmount }, language)}` : worth;
  if (!figures.knowsLosses) return fill(texts.notWonYet, { open, all, money }, language);
  return `${fill(texts.stillOpen, { open, all, money }, language)} ${expectationSentence(figures, locale)}`;
}

/** How many deals are expected to be won in the end, as of the day of the list; or why nobody can tell. */
export function expectationSentence(figures: DealFigures, locale: string): string {
  const language = languageOf(locale);
  const { inTime, unplaced } = figures;
  const undated = inTime && unplaced > 0 ? ` ${fill(dealsText[language].undated, { n: unplaced }, language)}` : "";
  return expectation(figures, language, locale) + undated;
}

function expectation(
  { inTime, missingBefore, day, areStocks }: DealFigures,
  language: Language,
  locale: string,
): string {
  const texts = dealsTextOf(language, areStocks);
  if (day === null) return texts.noDays;
  if (missingBefore !== null) return fill(texts.missingCloses, { day: dayOf(missingBefore, language) }, language);
  const expected = inTime?.expected;
  const asOf = { day: dayOf(day, language) };
  if (!expected) return fill(texts.tooFewDecided, asOf, language);
  const rate = (share: number) => rateInWords(Math.round(1000 * share) / 1000, locale);
  const [low, high, share] = [rate(expected.end.low), rate(expected.end.high), rate(expected.share)];
  if (expected.isInTheEnd) return fill(texts.inTheEnd, { ...asOf, share, low, high }, language);
  const days = formatCount(expected.days, locale);
  return fill(texts.soFarOnly, { ...asOf, share, days, low, high }, language);
}

/** Of which pipeline the deals are, and what is not counted for it. */
export function pipelineText(
  { name, others, blank }: { readonly name: string; readonly others: readonly string[]; readonly blank: number },
  language: Language,
): string {
  const texts = dealsText[language];
  const only = fill(texts.pipeline, { name, others: others.join(", ") }, language);
  return blank === 0 ? only : `${only} ${fill(texts.pipelineBlank, { n: blank }, language)}`;
}

/** In which currency the deals are, and what is not counted for it. */
export const currencyText = (
  { name, others, n }: { readonly name: string; readonly others: readonly string[]; readonly n: number },
  language: Language,
): string => fill(dealsText[language].currency, { name, n, others: others.join(", ") }, language);

/** A day by its number, as cells number days. */
export function dayOf(number: number, language: Language): string {
  const { year, month, day } = calendarDay(number);
  return dayText(year, month, day, language);
}
