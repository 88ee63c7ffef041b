import { TENTH_OF } from "../../core/plan/progress";
import { PACE } from "../../text/report/pace";
import { hasMoney, PLANNED, PLANNED_REVENUE } from "../answer/levelCells";
import { answerTexts, moneyText, rateText, say } from "../answer/words";
import { type CellReference, type Formula, f, known, range } from "../formula";
import { PEOPLE, REVENUE, STAGE } from "../names";
import {
  ALL_DAYS,
  CALENDAR,
  COLUMNS,
  DAY,
  FORECAST,
  GONE,
  HOLIDAY,
  holidayRows,
  LEFT,
  PACE_OFFERED,
  SHARE,
  toldStages,
  WORKING,
} from "../pace/cells";
import { likelyEnds } from "../pace/words";
import { paceWorkings } from "../pace/workings";
import { plannedRevenueOf } from "../people";
import { INDENT, peopleText } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { DAY_FORMAT, FORMAT } from "../styles";
import { type TypedCell, writtenAgain } from "../typedCells";
import { type Context, stagesFrom } from "./context";
import { heightFor, nameCell, peopleFormat } from "./stages";

/** What is due by now, what the period comes to at this pace, and what the rest of it needs a day. */
export function pace(context: Context): Block {
  const texts = PACE[context.model.language];
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const told = toldStages(context);
  const isPaid = hasMoney(context) && told === context.n && plannedRevenueOf(context.model).length > 0;
  const answers = answerTexts(context);
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.pace, style: "heading" } } },
      { cells: { A: { content: said(context), style: "note" } } },
      ...inputs(context),
      { cells: {}, height: "gap" },
      {
        cells: {
          B: { content: context.texts.stage, style: "header" },
          C: right(texts.due),
          D: right(answers.fact),
          E: right(texts.forecast),
          F: right(texts.likelyFrom),
          G: right(texts.likelyTo),
          H: { content: INDENT + texts.perDay, style: "header" },
        },
        line: "header",
      },
      ...stagesFrom(1, told).map((stage) => stageRow(context, stage)),
      ...(isPaid ? [moneyRow(context)] : []),
      { cells: { A: { content: told < context.n ? texts.cohort : texts.forecastNote, style: "note" } } },
    ],
    workings: paceWorkings(context),
    validations: [{ on: range(DAY.by, DAY.by), oneOf: range(CALENDAR, WORKING), help: texts.help }],
  };
}

function inputs(context: Context): Row[] {
  const { model } = context;
  const texts = PACE[model.language];
  const header = (content: string): PlanCell => ({ content, style: "headerRight" });
  const typed = model.typedPace;
  const yellow = (name: CellReference, said: TypedCell | null | undefined, first: string | Formula): PlanCell => ({
    ...(said ? writtenAgain(said) : { content: first }),
    style: "input",
    format: DAY_FORMAT[model.language],
    name,
  });
  const ofPeriod = isOfOtherDays(context) ? undefined : typed;
  const isOffered = (at: CellReference): Formula | string => (context.answer.planDays ? f`${at}` : "");
  return [
    {
      cells: {
        C: header(texts.firstDay),
        D: header(texts.lastDay),
        E: header(texts.through),
        F: header(texts.counted),
      },
    },
    {
      cells: {
        B: { content: texts.period, style: "text" },
        C: yellow(DAY.first, ofPeriod?.first, isOffered(PACE_OFFERED.from)),
        D: yellow(DAY.last, ofPeriod?.last, isOffered(PACE_OFFERED.to)),
        E: yellow(DAY.through, ofPeriod?.through ?? formulaOf(typed?.through), f`TODAY()-1`),
        F: countedBy(context),
      },
      line: "hair",
    },
    ...Array.from({ length: holidayRows(context) }, (_, row): Row => {
      const cells = COLUMNS.map((letter, column) => {
        const at = row * COLUMNS.length + column;
        return [letter, yellow(HOLIDAY(row, column), typed?.holidays[at], "")] as const;
      });
      return {
        cells: {
          ...(row === 0 ? { B: { content: texts.holidays, style: "text" } } : {}),
          ...Object.fromEntries(cells),
        },
        line: "hair",
      };
    }),
  ];
}

/** A formula for the day of the data, such as TODAY()-2, is of no period. */
const formulaOf = (typed: TypedCell | null | undefined): TypedCell | null => (typed?.formula ? typed : null);

/** Whether what was typed was typed for another period than the table has now. */
function isOfOtherDays({ model, answer }: Context): boolean {
  const [first, last] = model.offeredBefore ?? [];
  if (typeof first !== "number" || typeof last !== "number") return false;
  return first !== answer.planDays?.first || last !== answer.planDays.last;
}

/** How days are counted, in the language that the report has now. */
function countedBy({ model }: Context): PlanCell {
  const typed = model.typedPace?.by?.content;
  const isWorking = Object.values(PACE).some(({ working }) => working === typed);
  const { working, calendar } = PACE[model.language];
  return { content: isWorking ? working : calendar, style: "input", format: FORMAT.general, name: DAY.by };
}

/** Which part of the period has data, or why that is not known. */
function said(context: Context): Formula {
  const texts = PACE[context.model.language];
  const { first, last, through } = DAY;
  const gone = { gone: f`FIXED(${GONE}; 0)`, all: f`${ALL_DAYS}`, share: rateText(context, f`ROUND(${SHARE}; 2)`) };
  const going = f`IF(${TENTH_OF}*${GONE}<${ALL_DAYS}; ${say(context, texts.goneEarly, gone)}; IF(${through}<${last}; ${say(context, texts.gone, gone)}; ${texts.over}))`;
  const begun = f`IF(ISNUMBER(${ALL_DAYS}); IF(${GONE}>0; ${going}; ${texts.notBegun}); ${texts.noHolidays})`;
  const inOrder = f`IF(${last}<${first}; ${texts.endsBefore}; ${begun})`;
  const days = f`IF(COUNT(${first}; ${last}; ${through})=3; ${inOrder}; ${texts.noDay})`;
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
    ...heightFor(model.table.stages),
    cells: {
      B: nameCell(STAGE(stage), model.table.stages),
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
