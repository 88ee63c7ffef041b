import { FEW } from "../core/answer/few";
import type { Seen } from "../core/journeys/seenTouchpoints";
import type { StageWay } from "../core/journeys/stageWays";
import type { StepTime } from "../core/journeys/stepTimes";
import { oneLine } from "../core/oneLine";
import { betterByChance, worseByChance } from "../core/statistics/againstRest";
import { fill } from "./fill";
import { inUnit } from "./journey";
import { languageOf, type Texts } from "./language";

const en = {
  one: "{name}\u00a0{share}%",
  seen: "{touchpoints} · customers:\u00a0{people#}",
  onward: "after “{name}” {met}% go on, without it {others}%",
  share: "{share}%",
  few: "{part} of {whole}",
  sameTime: "at once",
  days: "{n, plural, one {# day} other {# days}}",
  time: "{n#}\u00a0{unit}",
  timeOfFew: "{time} · customers:\u00a0{people}",
  again: "{share} more than once",
  past: "{share} pass it by",
  back: "{share} go back to “{stage}”",
  away: "{share} left and came back",
};

const seenTexts: Texts<typeof en> = {
  en,
  ru: {
    one: "{name}\u00a0{share}\u00a0%",
    seen: "{touchpoints} · клиентов:\u00a0{people#}",
    onward: "после «{name}» дальше идут {met}\u00a0%, без него {others}\u00a0%",
    share: "{share}\u00a0%",
    few: "{part} из {whole}",
    sameTime: "сразу",
    days: "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
    time: "{n#}\u00a0{unit}",
    timeOfFew: "{time} · клиентов:\u00a0{people}",
    again: "{share} не один раз",
    past: "{share} идут мимо",
    back: "{share} возвращаются на «{stage}»",
    away: "{share} ушли и вернулись",
  },
};

/**
 * What a map says of the touchpoints really seen on the way to a stage: "Search 42%, Email 31% · customers: 1,240"; the most frequent five. Under
 * them the one of which it is proven that more go on after it, or fewer: that is no cause yet.
 */
export function seenText({ people, wentOn, touchpoints }: Seen, locale: string): string {
  const texts = seenTexts[languageOf(locale)];
  const most = touchpoints.slice(0, MOST);
  const shares = most.map((each) =>
    fill(texts.one, { name: brief(each.name), share: whole(each.people / people) }, locale),
  );
  const said = fill(texts.seen, { touchpoints: shares.join(", "), people }, locale);
  const onward = wentOn === null ? null : provenOnward({ people, wentOn }, most);
  if (!onward) return said;
  const { name, met, others } = onward;
  return `${said}\n${fill(texts.onward, { name: brief(name), met: whole(met), others: whole(others) }, locale)}`;
}

const MOST = 5;

/** The touchpoint after which the share that goes on differs most from that of the others, where chance is ruled out for all that are told. */
function provenOnward(
  all: { readonly people: number; readonly wentOn: number },
  touchpoints: Seen["touchpoints"],
): { name: string; met: number; others: number } | null {
  const proven = touchpoints.flatMap(({ name, people, wentOn }) => {
    const met = { part: wentOn ?? 0, whole: people };
    const others = { part: all.wentOn - met.part, whole: all.people - people };
    if (met.whole < FEW || others.whole < FEW) return [];
    const chance = 2 * touchpoints.length * Math.min(betterByChance(met, others), worseByChance(met, others));
    return chance < 0.05 ? [{ name, met: met.part / met.whole, others: others.part / others.whole }] : [];
  });
  return proven.sort((a, b) => Math.abs(b.met - b.others) - Math.abs(a.met - a.others))[0] ?? null;
}

/** How long it usually takes from a stage to the next: "2.1 days"; null where nobody went on. */
export function timeText({ people, median }: StepTime, locale: string): string | null {
  if (median === null) return null;
  const texts = seenTexts[languageOf(locale)];
  const { value, decimals, unit } = inUnit(median, languageOf(locale));
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  const written = median < 1 ? texts.time : texts.days;
  const time = rounded === 0 ? texts.sameTime : fill(written, { n: rounded, unit }, locale);
  return people < FEW ? fill(texts.timeOfFew, { time, people }, locale) : time;
}

/** What a twentieth of the people does is told, and no more than two of such. */
const WORTH_TELLING = 0.05;
const MOST_WAYS = 2;

/** How people left the straight way at a stage, the most frequent first; null where hardly anybody did. */
export function wayText(way: StageWay, locale: string): string | null {
  const texts = seenTexts[languageOf(locale)];
  const share = (part: number, all: number): string =>
    all < FEW ? fill(texts.few, { part, whole: all }, locale) : fill(texts.share, { share: whole(part / all) }, locale);
  const ways = [
    { text: texts.again, part: way.again, all: way.people },
    { text: texts.past, part: way.past, all: way.later },
    { text: texts.back, part: way.back, all: way.people },
    { text: texts.away, part: way.away, all: way.people },
  ];
  const told = ways
    .filter(({ part, all }) => part > 0 && part >= WORTH_TELLING * all)
    .sort((a, b) => b.part / b.all - a.part / a.all)
    .slice(0, MOST_WAYS)
    .map(({ text, part, all }) => fill(text, { share: share(part, all), stage: brief(way.backTo ?? "") }, locale));
  return told.length > 0 ? told.join(", ") : null;
}

function brief(name: string): string {
  const line = [...oneLine(name)];
  return line.length > 40 ? `${line.slice(0, 39).join("")}…` : line.join("");
}

// Whole percent: a cell has little room, and who did what is never known more exactly.
function whole(of: number): string | number {
  const percent = Math.round(100 * of);
  return percent === 0 && of > 0 ? "<1" : percent;
}
