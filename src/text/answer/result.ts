import { share } from "../../core/conversion";
import type { Maybe } from "../../core/maybe";
import { count, money, type Named, rate, say, textsOf } from "./said";

/** The result: against the plan, against the period before, or as it is; with money where that is known. */
export function resultSentence(said: Named): string {
  const { answer, stages } = said;
  const texts = textsOf(said);
  const n = answer.resultStage;
  const end = answer.counts[n] ?? null;
  if (end === null) return say(said, texts.noResult, { last: stages[n]! });
  const plain = asItIs(said, n, end);
  const against = said.answer.plan
    ? againstPlan(said, n, end)
    : answer.periods.length > 0
      ? againstPeriod(said, n, end)
      : null;
  return `${against ?? plain}${moneyOf(said)}.`;
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
  const text = now === then ? texts.periodSame : now > then ? texts.periodMore : texts.periodFewer;
  const params = {
    last: said.stages[n]!,
    fact: count(said, now),
    earlier: count(said, then),
    difference: count(said, Math.abs(now - then)),
    period: periods[ripe - 1]!,
    before: periods[ripe - 2]!,
  };
  return say(said, text, params) + say(said, texts.inAll, { fact: count(said, end) });
}

function moneyOf(said: Named): string {
  const { revenue, cost, counts, resultStage } = said.answer;
  if (revenue === null) return "";
  const texts = textsOf(said);
  const { revenuePlan } = said.answer;
  const earned = say(said, revenuePlan ? texts.revenueOfPlan : texts.revenue, {
    revenue: money(said, revenue, 3),
    plan: revenuePlan ? money(said, revenuePlan, 3) : "",
    done: revenuePlan ? rate(said, Math.round((100 * revenue) / revenuePlan) / 100) : "",
  });
  const people = counts[resultStage] ?? null;
  if (!cost || !people || cost * people <= 0) return earned;
  const returned = {
    romi: rate(said, Math.round((100 * (revenue - cost)) / cost) / 100),
    cac: money(said, cost / people, 3),
  };
  return earned + say(said, texts.return, returned);
}
