import { workingDaysIn } from "../../core/plan/workingDays";
import type { Context } from "../blocks/context";
import { BREAKDOWN, FROM_START, PEOPLE, REVENUE } from "../cellNames";
import { type CellReference, type Formula, f } from "../formula";
import { peopleText } from "../formulaPieces";
import { paceSentence } from "../pace/words";
import { isGoingOn, THROUGH } from "./goingOn";
import { hasMoney, PLANNED, PLANNED_REVENUE } from "./levelCells";
import { wholeMoney } from "./moneyOfSome";
import { isRevenuePlanned } from "./plannedPeople";
import { ifAll } from "./selector";
import { answerTexts, moneyText, nameOf, rateText, say } from "./words";

const PERIOD = BREAKDOWN.period;

/** The result: against the plan, against the period before, or as it is; with money where that is known. */
export function resultSentence(context: Context): Formula {
  const { model, periods, ripe } = context;
  const end = PEOPLE(context.resultStage);
  const plain = asItIs(context);
  const compared = periods.length > 0 && ripe > 1 ? ifAll(context, againstPeriod(context, plain), plain) : plain;
  const result = model.table.plan.length > 0 ? againstPlan(context, compared) : compared;
  const nothing = say(context, answerTexts(context).noResult, { last: nameOf(context.resultStage) });
  return f`IF(ISNUMBER(${end}); ${result}${money(context)}&"."${paceSentence(context)}; ${nothing})`;
}

function asItIs(context: Context): Formula {
  const texts = answerTexts(context);
  const n = context.resultStage;
  const said = { last: nameOf(n), fact: peopleText(PEOPLE(n)) };
  const whole = say(context, texts.plain, {
    ...said,
    first: nameOf(1),
    entered: peopleText(PEOPLE(1)),
    overall: rateText(context, FROM_START(n)),
  });
  return f`IF(ISNUMBER(${FROM_START(n)}); ${whole}; ${say(context, texts.unknownOverall, said)})`;
}

function againstPlan(context: Context, otherwise: Formula): Formula {
  const texts = answerTexts(context);
  const n = context.resultStage;
  const [end, plan] = [PEOPLE(n), PLANNED(n)];
  const said = {
    last: nameOf(n),
    fact: peopleText(end),
    plan: peopleText(plan),
    done: rateText(context, f`ROUND(100*${end}/${plan}; 0)/100`),
    gap: peopleText(f`(${plan}-${end})`),
  };
  const either = f`IF(${end}<${plan}; ${say(context, texts.planUnder, said)}; ${say(context, texts.planMet, said)})`;
  return f`IF((COUNT(${plan}; ${end})=2)*(SUM(${plan})>0)=1; ${either}; ${otherwise})`;
}

function againstPeriod(context: Context, otherwise: Formula): Formula {
  const texts = answerTexts(context);
  const { ripe } = context;
  const n = context.resultStage;
  const [now, then] = [PERIOD.people(ripe, n), PERIOD.people(ripe - 1, n)];
  const said = {
    last: nameOf(n),
    fact: peopleText(now),
    earlier: peopleText(then),
    difference: peopleText(f`ABS(${now}-${then})`),
    period: f`${PERIOD.name(ripe)}`,
    before: f`${PERIOD.name(ripe - 1)}`,
  };
  const more = f`IF(${now}>${then}; ${say(context, texts.periodMore, said)}; ${say(context, texts.periodFewer, said)})`;
  const compared = f`IF(${now}=${then}; ${say(context, texts.periodSame, said)}; ${more})`;
  const inAll = say(context, texts.inAll, { fact: peopleText(PEOPLE(n)) });
  const whole = f`${compared}&${inAll}`;
  const going = isGoingOn(context);
  const part = f`IF(${soFar(context, now, then)}=""; ${otherwise}; ${soFar(context, now, then)}&${inAll})`;
  const either = going ? f`IF(${going}; ${part}; ${whole})` : whole;
  return f`IF(COUNT(${now}; ${then})=2; ${either}; ${otherwise})`;
}

/** A period that is not over beside one that is: by the days from Monday to Friday, since fewer days bring fewer people; blank where none is gone. */
function soFar(context: Context, now: CellReference, then: CellReference): Formula {
  const { answer, ripe, resultStage } = context;
  const [last, before] = [answer.periods[ripe - 1]?.days, answer.periods[ripe - 2]?.days];
  if (!last || !before) return f`""`;
  const through = THROUGH;
  const gone = f`NETWORKDAYS(${last.first}; MAX(${last.first}; ${through}))`;
  const said = say(context, answerTexts(context).periodSoFar, {
    last: nameOf(resultStage),
    period: f`${PERIOD.name(ripe)}`,
    before: f`${PERIOD.name(ripe - 1)}`,
    fact: peopleText(now),
    earlier: peopleText(then),
    rate: peopleText(f`ROUND(${now}/${gone}; 1)`),
    earlierRate: peopleText(f`ROUND(${then}/${workingDaysIn(before)}; 1)`),
  });
  return f`IF((${through}>=${last.first})*(${gone}>0)=1; ${said}; "")`;
}

function money(context: Context): Formula {
  const texts = answerTexts(context);
  const { cost, stageCost } = context.model.table.beside;
  if (!hasMoney(context)) return f``;
  const earned = { revenue: moneyText(context, REVENUE, 3) };
  const plain = say(context, texts.revenue, earned);
  const plan = PLANNED_REVENUE;
  const planned = () => {
    const said = {
      ...earned,
      plan: moneyText(context, plan, 3),
      done: rateText(context, f`ROUND(${REVENUE}/${plan}; 2)`),
    };
    return f`IF(ISNUMBER(${plan}); IF(${plan}>0; ${say(context, texts.revenueOfPlan, said)}; ${plain}); ${plain})`;
  };
  const revenue = f`&IF(ISNUMBER(${REVENUE}); ${isRevenuePlanned(context) ? planned() : plain}; "")`;
  if (!cost && !stageCost) return revenue;
  const people = PEOPLE(context.moneyStage);
  const [brought, spent] = [wholeMoney(context, "revenue"), wholeMoney(context, "cost")];
  const returned = say(context, texts.return, {
    romi: f`SUBSTITUTE(${rateText(context, f`ROUND(100*(${brought}-${spent})/${spent}; 0)/100`)}; "-"; ${"\u2212"})`,
    cac: moneyText(context, f`(${spent}/${people})`, 3),
  });
  return f`${revenue}&IF(COUNT(${brought}; ${spent}; ${people})=3; IF(${spent}*${people}>0; ${returned}; ""); "")`;
}
