import type { Expected } from "../../core/deals/expected";
import { moneyInWords, rateInWords } from "../../text/answer/answerFigures";
import { dayOf } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { formatCount } from "../../text/number";
import type { Context } from "../blocks/context";
import { type Card, cardRows } from "../blocks/keyFigures";
import { f } from "../formula";
import type { Block } from "../plan";
import { FORMAT } from "../styles";

/** What is expected of the deals, how long they take and what they bring a day: estimates as of the day of the list. */
export function dealCards({ model }: Context): Block {
  const { deals, language, locale, currency = "" } = model;
  const { inTime, day, all, unplaced } = deals?.figures ?? {};
  if (!deals || !inTime || !day) return { rows: [] };
  const texts = dealsText[language];
  const money = (amount: number) => moneyInWords(amount, 2, currency, locale);
  const days = (count: number) => fill(texts.ageIn, { days: formatCount(Math.round(count), locale) }, language);
  const card = (label: string, figure: string, detail: string): Card => ({
    label,
    figure,
    format: FORMAT.asTyped,
    detail: f`${detail}`,
  });
  const { expected, forecast, velocity, stuck } = inTime;
  const { median } = inTime.owners.all;
  const cards = [
    ...(expected ? [card(texts.expected, ...expectedIn(expected, all! - unplaced!))] : []),
    ...(forecast
      ? [
          card(
            texts.forecast,
            money(forecast.total),
            fill(texts.forecastCard, { low: money(forecast.low), high: money(forecast.high) }, language),
          ),
        ]
      : []),
    ...(median !== null && stuck
      ? [card(texts.daysToWin, days(median), fill(texts.nineOfTen, { days: days(stuck.age) }, language))]
      : []),
    ...(velocity ? [card(texts.velocity, money(velocity), texts.velocityNote)] : []),
  ];
  if (cards.length === 0) return { rows: [] };
  const note = fill(texts.estimates, { day: dayOf(day, language) }, language);
  return { rows: [{ cells: { A: { content: note, style: "note" } } }, ...cardRows(cards)] };

  /** A share, or between which it lies; and how many deals that are. */
  function expectedIn({ share, end, isInTheEnd }: Expected, placed: number): [string, string] {
    const count = (part: number) => formatCount(Math.round(part * placed), locale);
    const whole = (part: number) => Math.round(100 * part) / 100;
    const params = {
      share: count(share),
      low: count(end.low),
      high: count(end.high),
      all: placed,
    };
    if (isInTheEnd) {
      return [rateInWords(Math.round(1000 * share) / 1000, locale), fill(texts.expectedCard, params, language)];
    }
    const between = `${formatCount(100 * whole(end.low), locale)}–${rateInWords(whole(end.high), locale)}`;
    return [between, fill(texts.expectedBetween, params, language)];
  }
}
