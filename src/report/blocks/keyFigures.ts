import { ANSWER } from "../../text/answer";
import { PACE } from "../../text/report/pace";
import { AVERAGE, hasMoney, PLANNED } from "../answer/levelCells";
import { peopleWith, wholeMoney } from "../answer/moneyOfSome";
import { answerTexts, likelyRange, moneyText, say } from "../answer/words";
import { COST, FROM_START, LOW, PEOPLE, REVENUE, STAGE } from "../cellNames";
import { type Formula, f, known } from "../formula";
import { peopleText, percentFormat, sentence, shortName } from "../formulaPieces";
import { DAY, FORECAST, hasPeoplePace, SHARE, toldStages } from "../pace/cells";
import { dayOf, likely } from "../pace/words";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import type { Context } from "./context";
import { costOf, romiOf } from "./money";

/** A figure with what it is, and what is said of it in small letters. */
export interface Card {
  readonly label: string | Formula;
  readonly figure: Formula | string;
  readonly format: string;
  readonly detail?: Formula;
}

const PLACES = ["A", "C", "E", "G"] as const;

/** The figures of the whole funnel, four in a row: people at both ends, overall conversion, and money where it is known. */
export function keyFigures(context: Context): Block {
  const more = [...money(context), ...forecast(context)];
  const rows = [people(context), more.slice(0, PLACES.length), more.slice(PLACES.length)].filter(
    (cards) => cards.length > 0,
  );
  return { rows: [{ cells: {}, height: "gap" }, ...rows.flatMap(cardRows)] };
}

/** Up to four figures beside each other. */
export function cardRows(cards: readonly Card[]): Row[] {
  const across = (cellOf: (card: Card) => PlanCell | null) =>
    Object.fromEntries(
      cards.flatMap((card, i) => {
        const cell = cellOf(card);
        return cell ? [[PLACES[i]!, cell] as const] : [];
      }),
    );
  return [
    { ...HEIGHT, cells: across(({ label }) => ({ content: label, style: "label" })) },
    { ...HEIGHT, cells: across(({ figure, format }) => ({ content: figure, style: "figure", format, across: 2 })) },
    { ...HEIGHT, cells: across(({ detail }) => (detail ? { content: detail, style: "detail" } : null)), line: "hair" },
  ];
}

// One height for all of them: a run of rows costs one call.
const HEIGHT = { height: "figures" } as const;

function people(context: Context): Card[] {
  const { texts, built, model } = context;
  const n = context.resultStage;
  const overall = percentFormat(built[n - 1]?.fromStart ?? null, model.locale);
  const answers = answerTexts(context);
  const [end, plan] = [PEOPLE(n), PLANNED(n)];
  const done: Card = {
    label: answers.planDone,
    figure: known([end, plan], f`IF(${plan}>0; ${end}/${plan}; "")`),
    format: percentFormat(null, model.locale),
    detail: known([end, plan], say(context, answers.ofPlan, { fact: peopleText(end), plan: peopleText(plan) })),
  };
  return [
    { label: shortName(STAGE(1), SHORT), figure: f`${PEOPLE(1)}`, format: FORMAT.people, ...planDetail(context, 1) },
    { label: shortName(STAGE(n), SHORT), figure: f`${end}`, format: FORMAT.people, ...planDetail(context, n) },
    { label: texts.overall, figure: f`${FROM_START(n)}`, format: overall, detail: interval(context) },
    ...(model.table.plan.length > 0 ? [done] : []),
  ];
}

function planDetail(context: Context, stage: number): Pick<Card, "detail"> {
  if (context.model.table.plan.length === 0) return {};
  const plan = PLANNED(stage);
  return { detail: known([plan], say(context, answerTexts(context).planOf, { plan: peopleText(plan) })) };
}

function money(context: Context): Card[] {
  const { texts, model, moneyStage } = context;
  const answers = ANSWER[model.language];
  const { cost, stageCost } = model.table.beside;
  const text = (value: Formula): Pick<Card, "figure" | "format"> => ({ figure: value, format: FORMAT.general });
  const earned: Card[] = hasMoney(context)
    ? [
        { label: texts.revenue, ...text(known([REVENUE], moneyText(context, REVENUE, 3))) },
        { label: answers.average, ...text(known([AVERAGE], moneyText(context, AVERAGE, 3))) },
      ]
    : [];
  if (!cost && !stageCost) return earned;
  const people = peopleWith(context, "cost", moneyStage);
  const cac = costOf(COST, people);
  const spent: Card = {
    label: texts.cac,
    ...text(known([COST, people], f`IF(${people}>0; ${moneyText(context, cac, 3)}; "")`)),
  };
  const romi: Card = {
    label: texts.romi,
    figure: romiOf(wholeMoney(context, "revenue"), wholeMoney(context, "cost")),
    format: percentFormat(null, model.locale),
  };
  return [...earned, spent, ...(hasMoney(context) ? [romi] : [])];
}

/** What the period comes to at this pace; blank before it can be told, and where it is over. */
function forecast(context: Context): Card[] {
  const stage = context.resultStage;
  if (!hasPeoplePace(context) || stage > toldStages(context)) return [];
  const texts = PACE[context.model.language];
  const told = (value: Formula) => known([FORECAST(stage)], f`IF(${SHARE}<1; ${value}; "")`);
  return [
    {
      label: told(say(context, texts.forecastBy, { end: dayOf(context, DAY.last) })),
      figure: told(f`${FORECAST(stage)}`),
      format: FORMAT.people,
      detail: told(say(context, texts.likelyDetail, likely(stage))),
    },
  ];
}

// Beside another one in half of the report's width.
const SHORT = 28;

const interval = (context: Context): Formula =>
  known([LOW], sentence(context.texts.interval, likelyRange(context), context.model.language));
