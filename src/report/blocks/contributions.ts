import { ENOUGH_HISTORY } from "../../core/answer/verdict";
import { notationOf } from "../../text/notation";
import { isGoingOn } from "../answer/goingOn";
import { factorPart, logarithmicMean } from "../answer/lmdi";
import {
  CHANGED,
  EFFECT,
  earlierPeriods,
  IS_BELOW,
  judgedPeriods,
  LIMIT_HIGH,
  LIMIT_LOW,
  PERIOD_ADJUSTED,
  UNRIPE,
} from "../answer/periodCells";
import { ofAllChannels } from "../answer/selector";
import { answerTexts } from "../answer/words";
import { BREAKDOWN, CHANGE_FACTOR, CONTRIBUTION, COUNTED_TWICE, LOG_MEAN, STAGE } from "../cellNames";
import { type CellReference, cell, type Formula, f, known, pinColumn, range } from "../formula";
import { INDENT, peopleText, percentFormat, percentPlaces, sentence, shortName, signed } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { stepCell, stepHeight } from "../stepCell";
import { COLOR, FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";
import { gainsAndLosses } from "./gainsAndLosses";
import { peopleRange } from "./groupPeople";
import { peopleFormat } from "./stages";

const PERIOD = BREAKDOWN.period;

/**
 * Why the last period ended with other people than the ones before did on average: each factor's part of the change, by the logarithmic mean
 * Divisia index, LMDI-I (Ang 2005, Energy Policy 33:867), as `core/contribution.ts` computes it; and whether it may be chance.
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
      F: { ...right(answerTexts(context).usual), across: 2 },
      H: { content: INDENT + answerTexts(context).real, style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: ofAllChannels(context, titleOf(context)), style: "heading" } } },
      { cells: { A: { content: f`${notOver(context)}${summary(context)}`, style: "note" } } },
      header,
      ...stagesFrom(1, n).map((stage) => factorRow(context, stage)),
      allRow(context),
    ],
    workings: workingsOf(context),
    rules: [
      ...gainsAndLosses(range(CONTRIBUTION(1), CONTRIBUTION(n)), CONTRIBUTION(1), 20),
      {
        on: range(WORD(2), WORD(n)),
        when: f`${pinColumn(PERIOD_ADJUSTED(2))}<1/20`,
        style: { color: COLOR.alarm, bold: true },
      },
    ],
  };
}

/** The cell that says whether a step's change may be chance. */
const WORD = (stage: number): CellReference => cell(`word of the change ${stage}`);
/** People of the compared periods before the last one, in the mean. */
const MEAN = (stage: number): CellReference => cell(`mean before ${stage}`);

function titleOf(context: Context): Formula {
  const { first, last } = judgedPeriods(context);
  const name = (period: number): Formula => shortName(PERIOD.name(period), 24);
  const before = last - first === 1 ? name(first) : f`${name(first)}&" – "&${name(last - 1)}`;
  return sentence(context.texts.whyChanged, { after: name(last), before }, context.model.language);
}

/** That the last period is not over, before what is said of it. */
function notOver(context: Context): Formula {
  const going = isGoingOn(context);
  const said = { period: f`${PERIOD.name(context.ripe)}` };
  return going ? f`IF(${going}; ${sentence(context.texts.notOver, said, context.model.language)}&" "; "")&` : f``;
}

const ends = (context: Context): [CellReference, CellReference] => counts(context, context.n);

function counts(context: Context, stage: number): [CellReference, CellReference] {
  return [MEAN(stage), PERIOD.people(context.ripe, stage)];
}

function factorRow(context: Context, stage: number): Row {
  const { model, periods } = context;
  const [then, now] = counts(context, stage);
  const isStep = stage > 1;
  const share = (at: 0 | 1): Formula => {
    const [part, whole] = [counts(context, stage)[at], counts(context, stage - 1)[at]];
    return known([part, whole], f`IF(${whole}>0; ${part}/${whole}; "")`);
  };
  const rate = percentFormat(periods.at(-1)!.built[stage - 1]!.conversion, model.locale);
  const own = CONTRIBUTION(stage);
  return {
    ...stepHeight(context.shown),
    cells: {
      B: { ...(isStep ? stepCell(stage, context.shown) : nameOfEntrants), name: CHANGE_FACTOR(stage) },
      C: {
        content: isStep ? share(0) : f`${then}`,
        style: "number",
        format: isStep ? rate : meanFormat(context, stage),
      },
      D: { content: isStep ? share(1) : f`${now}`, style: "number", format: isStep ? rate : lastFormat(context) },
      E: {
        content: factorPart(context.n, stage, MEAN, nowAt(context), LOG_MEAN),
        style: "number",
        name: own,
        format: FORMAT.extra,
      },
      // Reaches to the left, as text on the right does: a merged row would cost a service call.
      ...(isStep ? { G: { content: usual(context, stage), style: "number" } } : {}),
      H: { content: isStep ? wordOf(context, stage) : f`""`, style: "detailText", name: WORD(stage) },
    },
    line: "hair",
  };
}

/** The limits between which the step usually is; blank where the table has too few periods or people for them. */
function usual({ model }: Context, stage: number): Formula {
  const [low, high] = [LIMIT_LOW(stage), LIMIT_HIGH(stage)];
  const places = percentPlaces(high);
  return known(
    [low, high],
    f`FIXED(100*${low}; ${places})&"–"&FIXED(100*${high}; ${places})&${notationOf(model.locale).percent}`,
  );
}

function wordOf(context: Context, stage: number): Formula {
  const texts = answerTexts(context);
  const isEnough = earlierPeriods(context) >= ENOUGH_HISTORY;
  const own = PERIOD_ADJUSTED(stage);
  const isUnripe = f`IF(ISNUMBER(${UNRIPE}); ${IS_BELOW(stage)}=1; 1=0)`;
  const real = isEnough ? f`IF(${isUnripe}; ${texts.isUnripe}; ${texts.isReal})` : f`${texts.isMore}`;
  return f`${INDENT}&IF(${own}>1; ${texts.isFew}; IF(${own}<1/20; ${real}; ${texts.isChance}))`;
}

const nowAt =
  ({ ripe }: Context) =>
  (stage: number): CellReference =>
    PERIOD.people(ripe, stage);

const nameOfEntrants: PlanCell = { content: shortName(STAGE(1)), style: "text" };

function workingsOf(context: Context): Row[] {
  const { n } = context;
  const [y0, y1] = ends(context);
  const working = (content: Formula, name: CellReference): Row => ({ cells: { B: pale(content, name) } });
  const { first, last } = judgedPeriods(context);
  const means = stagesFrom(1, n).map((stage) => {
    const before = peopleRange("period", stage, first, last - 1);
    return working(f`IF(COUNT(${before})=${last - first}; SUM(${before})/${last - first}; "")`, MEAN(stage));
  });
  const counted = stagesFrom(1, n).map((stage) => {
    const [then, now] = counts(context, stage);
    return working(f`COUNT(${then}; ${now})/2`, COUNTED_TWICE(stage));
  });
  return [
    ...means,
    ...counted,
    working(f`IF(SUM(${range(COUNTED_TWICE(1), COUNTED_TWICE(n))})=${n}; ${logarithmicMean(y0, y1)}; "")`, LOG_MEAN),
  ];
}

function allRow(context: Context): Row {
  const { texts, n } = context;
  const [y0, y1] = ends(context);
  const parts = range(CONTRIBUTION(1), CONTRIBUTION(n));
  return {
    cells: {
      B: { content: texts.inAll, style: "totalText" },
      C: { content: f`${y0}`, style: "totalNumber", format: meanFormat(context, n) },
      D: { content: f`${y1}`, style: "totalNumber", format: lastFormat(context) },
      E: {
        content: f`IF(COUNT(${parts})=${n}; SUM(${parts}); "")`,
        style: "totalNumber",
        format: FORMAT.extra,
      },
    },
    line: "hair",
  };
}

/** People of the periods before in the mean, which is hardly whole; of hundreds nobody needs tenths. */
function meanFormat({ periods, answer, ripe }: Context, stage: number): string {
  const compared = periods.slice(ripe - 1 - answer.earlier, ripe - 1);
  const people = compared.map(({ built }) => built[stage - 1]!.people);
  const sum = people.reduce<number>((total, each) => total + (each ?? 0), 0);
  return peopleFormat({ built: [{ people: people.length > 0 ? sum / people.length : null }] });
}

const lastFormat = ({ periods, ripe }: Context): string => peopleFormat({ built: periods[ripe - 1]!.built });

/** The change in words; a cause is named only where its change is no chance, and went the way of the result. */
function summary(context: Context): Formula {
  const { texts, n, model } = context;
  const [y0, y1] = ends(context);
  const parts = range(CONTRIBUTION(1), CONTRIBUTION(n));
  const part = f`INDEX(${parts}; ${CHANGED})`;
  const said = {
    last: shortName(STAGE(n)),
    before: peopleText(y0),
    after: peopleText(y1),
    factor: f`INDEX(${range(CHANGE_FACTOR(1), CHANGE_FACTOR(n))}; ${CHANGED})`,
    part: signed(part, f`FIXED(${part}; 1)`),
  };
  const say = (text: string) => sentence(text, said, model.language);
  const because = f`IF(ISNUMBER(${UNRIPE}); ${say(texts.resultWent)}; ${say(texts.resultWentBecause)})`;
  const went = f`IF(MAX(${range(EFFECT(1), EFFECT(n))})>0; ${because}; ${say(texts.resultWent)})`;
  return f`IF(COUNT(${parts})=${n}; ${went}; ${texts.unknownChange})`;
}
