import { fill } from "../../text/fill";
import { AVERAGE, BELOW_LEVEL, EXTRA, endOf, hasMoney, kindsOf, LEVEL, REAL, WITH_LEVEL } from "../answer/levelCells";
import { moneyOfStep, returnsNote } from "../answer/returned";
import { answerTexts, moneyText, say } from "../answer/words";
import { CONVERSION, STAGE } from "../cellNames";
import { type CellReference, cell, type Formula, f, join, pinColumn, range } from "../formula";
import { INDENT, percentFormat, shortName } from "../formulaPieces";
import type { PlanCell, Row, Rule } from "../plan";
import { COLOR, FORMAT } from "../styles";
import type { Context } from "./context";
import { fromStart } from "./shares";

/** ● where a step is below its level by more than chance, ○ where it may be chance; nothing where it meets its level or has none. */
export const worthMark = (stage: number): PlanCell => ({
  content: stage > 1 ? f`IF(${BELOW_LEVEL(stage)}=1; IF(${REAL(stage)}=1; "●"; "○"); "")` : f`""`,
  style: "mark",
  name: MARK(stage),
});

const MARK = (stage: number): CellReference => cell(`worth mark ${stage}`);
const BAR = (stage: number): CellReference => cell(`worth bar ${stage}`);

/** The heads over what the steps of the stages table are worth. */
export function worthHeader(context: Context): Record<string, PlanCell> {
  const texts = answerTexts(context);
  const isLong = isHeadLong(context);
  const end = shortName(STAGE(endOf(context, 2)), isLong ? BELOW_IN_HEADER : IN_HEADER);
  return {
    E: { content: context.texts.fromStart, style: "headerRight" },
    F: { content: texts.level, style: "headerRight" },
    G: { content: say(context, texts.extra, { last: end }), style: isLong ? "headerRightWrapped" : "headerRight" },
    H: { content: INDENT + texts.worth, style: "header" },
  };
}

/** How many letters of a name fit the head of a column of figures beside "Extra", and below it. */
const IN_HEADER = 8;
const BELOW_IN_HEADER = 14;

/** Whether that head takes two lines. */
const isHeadLong = (context: Context): boolean => context.shown[endOf(context, 2) - 1]!.name.length > IN_HEADER;

/** The height of the row of heads. */
export const headHeight = (context: Context): Pick<Row, "height"> =>
  kindsOf(context).length > 0 && isHeadLong(context) ? { height: "twoLines" } : {};

/** A step's level, what it brings to reach it, and the same as a bar with money. */
export function worthCells(context: Context, stage: number): Record<string, PlanCell> {
  const { built, model } = context;
  const isStep = stage > 1;
  const format = percentFormat(built[stage - 1]!.conversion, model.locale);
  return {
    E: fromStart(context, stage),
    F: { content: isStep ? f`${LEVEL(stage)}` : f`""`, style: "number", format },
    G: { content: isStep ? f`${EXTRA(stage)}` : f`""`, style: "number", format: FORMAT.extra },
    H: { content: isStep ? worthBar(context, stage) : f`""`, style: "worthBar", name: BAR(stage) },
  };
}

const IN_BAR = 14;

/** How many block characters stand before the money. */
const BLOCKS = 9;

function worthBar(context: Context, stage: number): Formula {
  const texts = answerTexts(context);
  const own = EXTRA(stage);
  const end = endOf(context, stage);
  // Blank is no 0: nobody knows whether the step is below its level.
  const met = f`IF(ISNUMBER(${BELOW_LEVEL(stage)}); IF(${BELOW_LEVEL(stage)}=0; ${INDENT + texts.met}; ""); "")`;
  // Not of what the others bring: no bar beside theirs.
  if (end !== endOf(context, 1)) {
    const name = shortName(STAGE(end), IN_BAR);
    const elsewhere = say(context, texts.atStage, { stage: name });
    const factors = hasMoney(context) ? moneyOfStep(context, stage) : null;
    const said = factors
      ? f`IF(COUNT(${join(factors, "; ")})=${factors.length}; ${name}&": "&${moneyText(context, f`(${join(factors, "*")})`, 2)}; ${elsewhere})`
      : elsewhere;
    return f`IF(ISNUMBER(${own}); ${INDENT}&${said}; ${met})`;
  }
  const all = range(EXTRA(1), EXTRA(end));
  const blocks = f`MAX(1; ROUND(${BLOCKS}*${own}/MAX(${all}); 0))`;
  const money = hasMoney(context)
    ? f`&IF(ISNUMBER(${AVERAGE}); "  "&${moneyText(context, f`(${own}*${AVERAGE})`, 2)}; "")`
    : f``;
  return f`IF(ISNUMBER(${own}); ${INDENT}&REPT("█"; ${blocks})${money}; ${met})`;
}

/** What the marks and the worth mean. */
export function worthNote(context: Context): Row[] {
  const kinds = kindsOf(context);
  if (kinds.length === 0) return [];
  const texts = answerTexts(context);
  const { language } = context.model;
  const what = kinds
    .map((kind) => texts.levelNote[kind])
    .reduce((first, second) => fill(texts.orElse, { first, second }, language));
  const which = fill(texts.levelIs, { what }, language);
  const average = hasMoney(context)
    ? f`&IF(ISNUMBER(${AVERAGE}); ${" "}&${say(context, texts.averageNote, {
        average: moneyText(context, AVERAGE, 3),
        stage: shortName(STAGE(context.moneyStage)),
      })}; "")`
    : f``;
  const returned = returnsNote(context);
  const said = f`${`${texts.marks} ${which} ${texts.worthNote}`}${average}${returned ? f`&" "&${returned}` : f``}`;
  return [
    {
      height: kinds.length > 2 || returned ? "longAnswer" : "twoLines",
      cells: { A: { content: f`IF(${WITH_LEVEL}>0; ${said}; "")`, style: "caption", across: 8 } },
    },
  ];
}

/** Red where the gap is no chance, and a grey bar where it may be. */
export function worthRules(n: number): Rule[] {
  const real = pinColumn(REAL(2));
  const conversions = range(CONVERSION(2), CONVERSION(n));
  const isReal = f`${real}=1`;
  return [
    { on: conversions, when: isReal, style: { background: COLOR.alarmPaper, color: COLOR.alarm, bold: true } },
    { on: range(MARK(2), MARK(n)), when: isReal, style: { color: COLOR.alarm } },
    {
      on: range(BAR(2), BAR(n)),
      when: f`ISNUMBER(${pinColumn(EXTRA(2))})*(${real}=0)`,
      style: { color: COLOR.grey },
    },
  ];
}
