import type { AnswerFacts } from "../../core/answer/answer";
import type { LostSomewhere } from "../../core/deals/lostSomewhere";
import type { Maybe } from "../../core/maybe";
import { ANSWER } from "../answer";
import { fill, type Params } from "../fill";
import { languageOf } from "../language";
import { formatCount } from "../number";
import { moneyInWords, rateInWords, timesInWords } from "./answerFigures";
import { unitOf } from "./units";

/** A table's answer with what its sentences call things by. */
export interface AnswerSaid {
  readonly answer: AnswerFacts;
  /** Names of the stages as a reader writes them. */
  readonly stages: readonly string[];
  /** The names of the periods likewise. */
  readonly periods: readonly string[];
  readonly currency: string;
  /** In a table that counts a list of deals: those for whose sake its steps cannot be told. */
  readonly lostSomewhere?: LostSomewhere | null;
  /** The locale by which numbers are written; its language is that of the sentences. */
  readonly locale: string;
}

/** An answer with names that fit into a sentence, and the full ones, which say what a stage counts. */
export interface Named extends AnswerSaid {
  readonly full: readonly string[];
}

/** The texts of the answer in the language of the sentences. */
export const textsOf = ({ locale }: Named) => ANSWER[languageOf(locale)];
/** A text with its places filled. */
export const say = ({ locale }: Named, text: string, params: Params): string => fill(text, params, locale);
/** A number as the sentences write it: of hundreds nobody needs tenths. */
export const count = ({ locale }: Named, value: number): string =>
  formatCount(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10, locale);
/** What is due by a day: of less than ten tenths count. */
export const dueText = (said: Named, due: number): string =>
  count(said, due < 10 ? Math.round(10 * due) / 10 : Math.round(due));
/** A rate as the sentences write it. */
export const rate = ({ locale }: Named, value: number): string => rateInWords(value, locale);
/** Money as the sentences write it, to so many digits. */
export const money = ({ currency, locale }: Named, amount: number, digits: 2 | 3): string =>
  moneyInWords(amount, digits, currency, locale);

/** So many more of what a stage counts. */
export function more(said: Named, amount: number, stage: number): string {
  const unit = unitOf(said.full[stage]!, languageOf(said.locale));
  return say(said, unit, { n: Math.round(amount), stage: said.stages[stage]! });
}

/** ", about so much money" where that is known. */
export const about = (said: Named, amount: Maybe): string =>
  amount === null ? "" : say(said, textsOf(said).money, { money: money(said, amount, 2) });

/** What is said of the step that changed: its ends, its conversion now and in the periods before together, and how rare that is by chance. */
export function changeOf(said: Named) {
  const { answer, stages } = said;
  const { changed, ripe } = answer;
  if (changed === null) return null;
  const compared = answer.periods.slice(ripe - 1 - answer.earlier, ripe - 1);
  const sum = (stage: number) => compared.reduce((total, { counts }) => total + (counts[stage] ?? 0), 0);
  const last = answer.periods[ripe - 1]!.counts;
  return {
    a: stages[changed - 1]!,
    b: stages[changed]!,
    now: rate(said, last[changed]! / last[changed - 1]!),
    before: rate(said, sum(changed) / sum(changed - 1)),
    times: timesInWords(answer.verdicts[changed - 1]!.adjusted, said.locale),
  };
}
