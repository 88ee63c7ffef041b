import { share } from "../../core/conversion";
import type { Maybe } from "../../core/maybe";
import { workingDaysIn } from "../../core/plan/workingDays";
import { dayWithoutYear } from "../day";
import { languageOf } from "../language";
import { count, dueText, money, type Named, rate, say, textsOf } from "./said";

/** The result: against the plan, against the period before, or as it is; with money where that is known. */
export function resultSentence(said: Named): string {
  const { answer, stages } = said;
  const texts = textsOf(said);
  const n = answer.resultStage;
  const end = answer.counts[n] ?? null;
  if (end === null) return say(said, texts.noResult, { last: stages[n]! });
  const plain = asItIs(said, n, end);
  const against = againstPlan(said, n, end) ?? againstPeriod(said, n, end);
  return `${against ?? plain}${moneyOf(said)}.${paceOf(said)}`;
}

function asItIs(said: Named, n: number, end: number): string {
  const texts = textsOf(said);
  const { answer, stages } = said;
  const overall = share(end, answer.counts[0] ?? null);
  const known = { last: stages[n]!, fact: count(said, end) };
  if (overall === null) return say(said, texts.unknownOverall, known);
  const first = { first: stages[0]!, entered: count(said, answer.counts[0]!), overall: rate(said, overall) };
  return say(said, texts.plain, { ...known, ...first });
}

function againstPlan(said: Named, n: number, end: number): string | null {
  const plan = said.answer.plan?.[n] ?? null;
  if (!plan || plan <= 0) return null;
  const texts = textsOf(said);
  const params = {
    last: said.stages[n]!,
    fact: count(said, end),
    plan: count(said, plan),
    done: rate(said, Math.round((100 * end) / plan) / 100),
    gap: count(said, plan - end),
  };
  return say(said, end < plan ? texts.planUnder : texts.planMet, params);
}

function againstPeriod(said: Named, n: number, end: number): string | null {
  const { answer, periods } = said;
  const { ripe } = answer;
  if (ripe < 2) return null;
  const [now, then] = [ripe - 1, ripe - 2].map((at) => answer.periods[at]?.counts[n] ?? null) as [Maybe, Maybe];
  if (now === null || then === null) return null;
  const texts = textsOf(said);
  const inAll = say(said, texts.inAll, { fact: count(said, end) });
  if (isGoingOn(said)) {
    const part = soFar(said, n, now, then);
    return part && part + inAll;
  }
  const text = now === then ? texts.periodSame : now > then ? texts.periodMore : texts.periodFewer;
  const params = {
    last: said.stages[n]!,
    fact: count(said, now),
    earlier: count(said, then),
    difference: count(said, Math.abs(now - then)),
    period: periods[ripe - 1]!,
    before: periods[ripe - 2]!,
  };
  return say(said, text, params) + inAll;
}

/** Whether the last period is not over: then it is never compared as a whole. */
function isGoingOn({ answer: { periods, ripe, through } }: Named): boolean {
  const days = periods[ripe - 1]?.days;
  return !!days && through !== null && through < days.last;
}

/** It beside a whole one: by the days from Monday to Friday, since fewer days bring fewer people; null where none of them is gone. */
function soFar(said: Named, n: number, now: number, then: number): string | null {
  const { answer, periods } = said;
  const { ripe, through } = answer;
  const [last, before] = [answer.periods[ripe - 1]?.days, answer.periods[ripe - 2]?.days];
  if (!last || !before || through === null) return null;
  const gone = workingDaysIn({ first: last.first, last: through });
  if (gone === 0) return null;
  return say(said, textsOf(said).periodSoFar, {
    last: said.stages[n]!,
    period: periods[ripe - 1]!,
    before: periods[ripe - 2]!,
    fact: count(said, now),
    earlier: count(said, then),
    rate: count(said, now / gone),
    earlierRate: count(said, then / workingDaysIn(before)),
  });
}

/** What was due by now, and what the period comes to at this pace. */
function paceOf(said: Named): string {
  const { progress } = said.answer;
  if (!progress) return "";
  const texts = textsOf(said);
  const { due, forecast, through, last } = progress;
  const day = (serial: number) => dayWithoutYear(serial, languageOf(said.locale));
  const known = { due: dueText(said, due), day: day(through) };
  if (!forecast) return ` ${say(said, texts.dueBy, known)}`;
  const told = say(said, texts.atThisPace, {
    ...known,
    end: day(last),
    forecast: count(said, Math.round(forecast.forecast)),
    // A billionth inwards: a whole number may be a trifle beyond itself.
    low: count(said, Math.floor(forecast.low + 1e-9)),
    high: count(said, Math.ceil(forecast.high - 1e-9)),
  });
  return ` ${told}`;
}

function moneyOf(said: Named): string {
  const { revenue, whole, counts, resultStage } = said.answer;
  if (revenue === null) return "";
  const texts = textsOf(said);
  const { revenuePlan } = said.answer;
  const earned = say(said, revenuePlan ? texts.revenueOfPlan : texts.revenue, {
    revenue: money(said, revenue, 3),
    plan: revenuePlan ? money(said, revenuePlan, 3) : "",
    done: revenuePlan ? rate(said, Math.round((100 * revenue) / revenuePlan) / 100) : "",
  });
  const people = counts[resultStage] ?? null;
  const { cost } = whole;
  if (whole.revenue === null || !cost || !people || cost * people <= 0) return earned;
  const returned = {
    romi: rate(said, Math.round((100 * (whole.revenue - cost)) / cost) / 100),
    cac: money(said, cost / people, 3),
  };
  return earned + say(said, texts.return, returned);
}
