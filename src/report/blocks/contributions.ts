import { type CellReference, type Formula, f, known, range } from "../formula";
import { BREAKDOWN, CHANGE_FACTOR, CONTRIBUTION, COUNTED_TWICE, LARGEST_PART, LOG_MEAN, STAGE } from "../names";
import { bar, peopleText, percentFormat, sentence, shortName, signed, stepTo } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { COLOR, FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";
import { betweenPeriods } from "./lastPeriods";
import { peopleFormat } from "./stages";

const PERIOD = BREAKDOWN.period;

/**
 * Why the last period ended with other people than the one before: each factor's part of the change, by the logarithmic mean Divisia
 * index, LMDI-I (Ang 2005, Energy Policy 33:867), as `core/contribution.ts` computes it.
 */
export function contributions(context: Context): Block {
  const { texts, n } = context;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      B: { content: texts.factor, style: "header" },
      C: right(texts.before),
      D: right(texts.after),
      E: right(texts.contribution),
    },
    line: "header",
  };
  const parts = range(CONTRIBUTION(1), CONTRIBUTION(n));
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: betweenPeriods(context, texts.whyChanged), style: "heading" } } },
      { cells: { A: { content: summary(context), style: "note" } } },
      header,
      ...stagesFrom(1, n).map((stage) => factorRow(context, stage)),
      allRow(context),
    ],
    workings: workingsOf(context),
    rules: [
      {
        on: parts,
        // What is shown as 0.0 is no loss.
        when: f`ISNUMBER(${CONTRIBUTION(1)})*(20*${CONTRIBUTION(1)}<-1)`,
        style: { color: COLOR.alarm },
      },
    ],
  };
}

const last = ({ periods }: Context): number => periods.length;
const ends = (context: Context): [CellReference, CellReference] => counts(context, context.n);

function counts(context: Context, stage: number): [CellReference, CellReference] {
  return [PERIOD.people(last(context) - 1, stage), PERIOD.people(last(context), stage)];
}

function factorRow(context: Context, stage: number): Row {
  const { n, model, periods } = context;
  const [then, now] = counts(context, stage);
  const isStep = stage > 1;
  const share = (at: 0 | 1): Formula => {
    const [part, whole] = [counts(context, stage)[at], counts(context, stage - 1)[at]];
    return known([part, whole], f`IF(${whole}>0; ${part}/${whole}; "")`);
  };
  const format = isStep
    ? percentFormat(periods.at(-1)!.built[stage - 1]!.conversion, model.locale)
    : peopleFormat(context);
  const own = CONTRIBUTION(stage);
  const parts = range(CONTRIBUTION(1), CONTRIBUTION(n));
  const most = f`MAX(MAX(${parts}); 0-MIN(${parts}))`;
  return {
    cells: {
      B: { content: isStep ? stepTo(stage) : shortName(STAGE(1)), style: "text", name: CHANGE_FACTOR(stage) },
      C: { content: isStep ? share(0) : f`${then}`, style: "number", format },
      D: { content: isStep ? share(1) : f`${now}`, style: "number", format },
      E: { content: contribution(context, stage), style: "number", name: own, format: FORMAT.extra },
      H: { content: known([own], f`IF(${most}>0; ${bar(f`(ABS(${own})/${most})`)}; "")`), style: "bar" },
    },
    line: "hair",
  };
}

function contribution(context: Context, stage: number): Formula {
  const [y0, y1] = ends(context);
  const [then, now] = counts(context, stage);
  const grown = f`LN(${now}/${then})`;
  const [thenBefore, nowBefore] = counts(context, stage - 1);
  const isFirst = stage === 1;
  const positive = isFirst ? f`${then}*${now}>0` : f`${then}*${now}*${thenBefore}*${nowBefore}>0`;
  const step = isFirst ? grown : f`(${grown}-LN(${nowBefore}/${thenBefore}))`;
  // With nobody at one end, all of the change goes to the factor at which that period falls to 0.
  const emptied = (zero: CellReference, zeroBefore: CellReference) =>
    isFirst ? f`IF(${zero}=0; 1; 0)` : f`(IF(${zero}=0; 1; 0)-IF(${zeroBefore}=0; 1; 0))`;
  const fallen = f`IF(${y0}=0; ${emptied(then, thenBefore)}; ${emptied(now, nowBefore)})*(${y1}-${y0})`;
  return known([LOG_MEAN], f`IF(${y0}*${y1}>0; IF(${positive}; ${LOG_MEAN}*${step}; ""); ${fallen})`);
}

function workingsOf(context: Context): Row[] {
  const { n } = context;
  const [y0, y1] = ends(context);
  const pale = (content: Formula, name: CellReference): Row => ({ cells: { B: { content, style: "workings", name } } });
  const counted = stagesFrom(1, n).map((stage) => {
    const [then, now] = counts(context, stage);
    return pale(f`COUNT(${then}; ${now})/2`, COUNTED_TWICE(stage));
  });
  // 0 when one of the ends is; blank unless every count is known.
  const mean = f`IF(${y0}*${y1}>0; IF(${y0}=${y1}; ${y0}; (${y1}-${y0})/LN(${y1}/${y0})); 0)`;
  const parts = range(CONTRIBUTION(1), CONTRIBUTION(n));
  const largest = f`IF(MAX(${parts})>=0-MIN(${parts}); MATCH(MAX(${parts}); ${parts}; 0); MATCH(MIN(${parts}); ${parts}; 0))`;
  return [
    ...counted,
    pale(f`IF(SUM(${range(COUNTED_TWICE(1), COUNTED_TWICE(n))})=${n}; ${mean}; "")`, LOG_MEAN),
    pale(f`IF(COUNT(${parts})=${n}; ${largest}; "")`, LARGEST_PART),
  ];
}

function allRow(context: Context): Row {
  const { texts, n } = context;
  const [y0, y1] = ends(context);
  const people = { style: "totalNumber", format: peopleFormat(context) } as const;
  const parts = range(CONTRIBUTION(1), CONTRIBUTION(n));
  return {
    cells: {
      B: { content: texts.inAll, style: "totalText" },
      C: { ...people, content: f`${y0}` },
      D: { ...people, content: f`${y1}` },
      E: {
        content: f`IF(COUNT(${parts})=${n}; SUM(${parts}); "")`,
        style: "totalNumber",
        format: FORMAT.extra,
      },
    },
    line: "hair",
  };
}

function summary(context: Context): Formula {
  const { texts, n, model } = context;
  const [y0, y1] = ends(context);
  const part = f`INDEX(${range(CONTRIBUTION(1), CONTRIBUTION(n))}; ${LARGEST_PART})`;
  const said = {
    last: shortName(STAGE(n)),
    before: peopleText(y0),
    after: peopleText(y1),
    factor: f`INDEX(${range(CHANGE_FACTOR(1), CHANGE_FACTOR(n))}; ${LARGEST_PART})`,
    part: signed(part, f`FIXED(${part}; 1)`),
  };
  const say = (text: string) => sentence(text, said, model.language);
  const went = f`IF(${y0}=${y1}; ${say(texts.resultWent)}; ${say(texts.resultWentBecause)})`;
  return f`IF(ISNUMBER(${LARGEST_PART}); ${went}; ${texts.unknownChange})`;
}
