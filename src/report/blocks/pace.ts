import { TENTH_OF } from "../../core/plan/progress";
import { PACE } from "../../text/report/pace";
import { PLANNED, PLANNED_REVENUE } from "../answer/levelCells";
import { answerTexts, moneyText, rateText, say } from "../answer/words";
import { PEOPLE, REVENUE, STAGE } from "../cellNames";
import { type CellReference, type Formula, f, known, range } from "../formula";
import { INDENT, peopleText } from "../formulaPieces";
import {
  ALL_DAYS,
  CALENDAR,
  DAY,
  FORECAST,
  GONE,
  hasMoneyPace,
  hasPeoplePace,
  LEFT,
  SHARE,
  toldStages,
  WORKING,
} from "../pace/cells";
import { paceRows } from "../pace/inputs";
import { likelyEnds } from "../pace/words";
import { IS_COUNTED, IS_PERIOD, paceWorkings } from "../pace/workings";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";
import { heightFor, nameCell, peopleFormat } from "./stages";

/** What is due by now, what the period comes to at this pace, and what the rest of it needs a day. */
export function pace(context: Context): Block {
  const texts = PACE[context.model.language];
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const answers = answerTexts(context);
  const isOfPeople = hasPeoplePace(context);
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.pace, style: "heading" } } },
      { cells: { A: { content: said(context), style: "note" } } },
      ...paceRows(context),
      { cells: {}, height: "gap" },
      {
        cells: {
          ...(isOfPeople ? { B: { content: context.texts.stage, style: "header" } } : {}),
          C: right(texts.due),
          D: right(answers.fact),
          E: right(texts.forecast),
          ...(isOfPeople ? { F: right(texts.likelyFrom), G: right(texts.likelyTo) } : {}),
          H: { content: INDENT + texts.perDay, style: "header" },
        },
        line: "header",
      },
      ...(isOfPeople ? stagesFrom(1, toldStages(context)).map((stage) => stageRow(context, stage)) : []),
      ...(hasMoneyPace(context) ? [moneyRow(context)] : []),
      { cells: { A: { content: noteOf(context), style: "note" } } },
    ],
    workings: paceWorkings(context),
    validations: [{ on: range(DAY.by, DAY.by), oneOf: range(CALENDAR, WORKING), help: texts.help }],
  };
}

/** How far the forecasts hold; of money that cannot be told where the amounts of its deals are not known. */
function noteOf(context: Context): string {
  const texts = PACE[context.model.language];
  if (!hasPeoplePace(context)) return texts.moneyNote;
  return toldStages(context) < context.n ? texts.cohort : texts.forecastNote;
}

/** Which part of the period has data, or why that is not known. */
function said(context: Context): Formula {
  const texts = PACE[context.model.language];
  const { first, last, through } = DAY;
  const gone = { gone: f`FIXED(${GONE}; 0)`, all: f`${ALL_DAYS}`, share: rateText(context, f`ROUND(${SHARE}; 2)`) };
  const going = f`IF(${TENTH_OF}*${GONE}<${ALL_DAYS}; ${say(context, texts.goneEarly, gone)}; IF(${through}<${last}; ${say(context, texts.gone, gone)}; ${texts.over}))`;
  const begun = f`IF(ISNUMBER(${ALL_DAYS}); IF(${GONE}>0; ${going}; ${texts.notBegun}); IF(${IS_COUNTED}; ${texts.noHolidays}; ${texts.notCounted}))`;
  const inOrder = f`IF(${last}<${first}; ${texts.endsBefore}; ${begun})`;
  const days = f`IF(${IS_PERIOD}; ${inOrder}; ${texts.noDay})`;
  return f`IF(IFERROR(LEN(${first})*LEN(${last}); 1)=0; ${texts.noPeriod}; ${days})`;
}

function stageRow(context: Context, stage: number): Row {
  const { model } = context;
  const texts = PACE[model.language];
  const [plan, fact, forecast] = [PLANNED(stage), PEOPLE(stage), FORECAST(stage)];
  const count = { style: "number", format: peopleFormat(context) } as const;
  const whole = { style: "number", format: FORMAT.people } as const;
  const { low, high } = likelyEnds(stage);
  return {
    ...heightFor(context.shown),
    cells: {
      B: nameCell(STAGE(stage), context.shown),
      C: { ...count, content: known([plan, SHARE], f`${plan}*${SHARE}`) },
      D: { ...count, content: f`${fact}` },
      E: { ...whole, content: known([fact, SHARE], f`IF(ISNUMBER(${forecast}); ${forecast}; ${texts.early})`) },
      F: { ...whole, content: known([forecast], low) },
      G: { ...whole, content: known([forecast], high) },
      H: { content: perDay(context, fact, plan, (amount) => peopleText(f`ROUND(${amount}; 1)`)), style: "detailText" },
    },
    line: "hair",
  };
}

/** What each day of the rest has to bring, and what a day has brought so far. */
function perDay(
  context: Context,
  fact: CellReference,
  plan: CellReference,
  written: (amount: Formula) => Formula,
): Formula {
  const needed = f`MAX(0; (${plan}-${fact})/${LEFT})`;
  const said = say(context, PACE[context.model.language].needed, {
    needed: written(f`(${needed})`),
    sofar: written(f`(${fact}/${GONE})`),
  });
  return known([plan, fact, LEFT], f`IF((${LEFT}>0)*(${GONE}>0)=1; ${INDENT}&${said}; "")`);
}

function moneyRow(context: Context): Row {
  const { n, texts, model } = context;
  const text = (amount: Formula, needed: readonly CellReference[]): PlanCell => ({
    content: known(needed, moneyText(context, f`(${amount})`, 3)),
    style: "number",
  });
  const early = PACE[model.language].early;
  const forecast = f`IF(ISNUMBER(${FORECAST(n)}); ${moneyText(context, f`(${REVENUE}/${SHARE})`, 3)}; ${early})`;
  return {
    cells: {
      B: { content: texts.revenue, style: "text" },
      C: text(f`${PLANNED_REVENUE}*${SHARE}`, [PLANNED_REVENUE, SHARE]),
      D: text(f`${REVENUE}`, [REVENUE]),
      E: { content: known([REVENUE, SHARE], forecast), style: "number" },
      H: {
        content: perDay(context, REVENUE, PLANNED_REVENUE, (amount) => moneyText(context, amount, 2)),
        style: "detailText",
      },
    },
    line: "hair",
  };
}
