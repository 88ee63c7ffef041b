import { fill } from "../../text/fill";
import { EXAMPLE_MARK } from "../../text/mapExamples/examples";
import { REPORT, unnamedStage } from "../../text/report";
import { isDoubtful } from "../blocks/growth";
import { type Formula, f, known, pinColumn, range } from "../formula";
import { growthFormat, sentence, shortName } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { revenueOf } from "../sourceFormulas";
import { COLOR, chanceFormat, FORMAT } from "../styles";
import { type HypothesisWords, NOTHING, numberCell, textWord, type Word, wordCell } from "./cellContent";
import { heightFor, type MapContext, upTo } from "./mapContext";
import { example } from "./mapLanes";
import { all, CHOICE, FACTOR, FACTOR_BY_CHANCE, GO_ON, HYPOTHESIS as H, NAME, PEOPLE, REVENUE } from "./mapNames";
import { publishedHypotheses } from "./publishedHypotheses";

/** Ideas with what they would bring at the end, live, and their rank; then all of them together. */
export function mapHypotheses(context: MapContext): Block {
  const { texts, n, hypotheses: count, hasMoney } = context;
  if (count === 0) return { rows: [] };
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      A: { content: texts.idea, style: "header", across: 2 },
      C: { content: texts.stage, style: "header" },
      D: right(texts.points),
      E: right(texts.chance),
      F: right(texts.effort),
      G: right(texts.extra),
      H: right(texts.growth),
      I: right(texts.rank),
      ...(hasMoney ? { J: right(texts.money) } : {}),
    },
    line: "header",
  };
  const typed = (name: (number: number) => ReturnType<typeof CHOICE>) => all(name, count);
  return {
    rows: [
      { cells: {} },
      { cells: { C: { content: texts.hypotheses, style: "heading" } } },
      { height: "line", cells: { C: { content: notes(context), style: "note" } } },
      ...countedAt(context),
      header,
      ...upTo(count).map((number) => hypothesisRow(context, number)),
      together(context, texts.together, FACTOR),
      together(context, texts.byChance, FACTOR_BY_CHANCE),
    ],
    workings: [
      ...upTo(count).map((number) => workingRow(context, number)),
      ...factorRows(context),
      revenueRow(context),
      ...publishedHypotheses(count),
    ],
    rules: [
      example(H.idea(1), H.idea(count)),
      {
        on: typed(H.points),
        when: f`${pinColumn(DOUBTFUL(1))}=1`,
        style: { color: COLOR.alarm },
      },
    ],
    validations: [
      { on: typed(H.stage), oneOf: range(CHOICE(1), CHOICE(Math.max(1, n - 1))), help: texts.stageHelp },
      { on: typed(H.points), between: [-100, 100], help: texts.pointsHelp },
      { on: typed(H.chance), between: [0, 1], help: texts.chanceHelp },
      { on: typed(H.effort), between: [0, 1_000_000], help: texts.effortHelp },
    ],
  };
}

function hypothesisRow(context: MapContext, number: number): Row {
  const { model, columnWidths, hasMoney, resultStage, hypotheses } = context;
  const written: HypothesisWords = model.words.hypotheses[number - 1] ?? NONE;
  const idea = written.idea;
  const result = PEOPLE(resultStage);
  const factor = H.factor(number);
  const isActive = f`ISNUMBER(${H.points(number)})*(${H.position(number)}>0)`;
  const [key, keys] = [H.key(number), all(H.key, hypotheses)];
  // Of equals the upper one is first.
  const upToHere = all(H.key, number);
  const equals = f`SUMPRODUCT(ISNUMBER(${upToHere})*(${upToHere}=${key}))`;
  const grown = f`IF(${isBefore(context, number)}; ${known([factor, result], f`IF(${result}>0; ${factor}-1; "")`)}; "")`;
  const paid = f`IF(${isBefore(context, number)}; ${known([factor, REVENUE], f`${REVENUE}*(${factor}-1)`)}; "")`;
  return {
    height: heightFor(
      [{ text: typeof idea.content === "string" ? idea.content : "", width: columnWidths[0]! + columnWidths[1]! }],
      26,
    ),
    grows: true,
    cells: {
      A: { ...wordCell(idea, "wordInput"), across: 2, name: H.idea(number) },
      C: { ...wordCell(stageWord(context, written), "wordInput"), name: H.stage(number) },
      D: { ...numberCell(written.points, "input", FORMAT.points), name: H.points(number) },
      E: { ...numberCell(written.chance, "input", chanceFormat(model.locale)), name: H.chance(number) },
      F: { ...numberCell(written.effort, "input", FORMAT.general), name: H.effort(number) },
      G: {
        content: f`IF(${isActive}; ${extraOf(context, number)}; "")`,
        style: "number",
        format: FORMAT.extra,
        name: H.extra(number),
      },
      H: {
        content: f`IF(${isActive}; ${grown}; "")`,
        style: "number",
        format: growthFormat(model.locale),
        name: H.growth(number),
      },
      I: {
        content: known([key], f`SUMPRODUCT(ISNUMBER(${keys})*(${keys}>${key}))+${equals}`),
        style: "number",
        name: H.rank(number),
      },
      ...(hasMoney
        ? {
            J: {
              content: f`IF(${isActive}; ${paid}; "")`,
              style: "number",
              format: FORMAT.money,
              name: H.money(number),
            },
          }
        : {}),
    },
    // What nobody has typed yet is room, and no row of a table.
    ...(model.words.hypotheses[number - 1] ? { line: "hair" as const } : {}),
  };
}

/** Whether an idea is about a step to the result: whoever goes on after it brings no more of it. */
const isBefore = ({ resultStage }: MapContext, number: number): Formula => f`${H.position(number)}<${resultStage}`;

/** More people at the result; of an idea about what comes after it, at the last stage. */
function extraOf({ n, resultStage, ...context }: MapContext, number: number): Formula {
  const to = (end: number): Formula => {
    const factor = H.factor(number);
    const more = f`${PEOPLE(end)}*(${factor}-1)`;
    // From nobody at the end only the step to it is known: its people are those before it by points.
    const points = f`MAX(0; MIN(1; ${H.cleanPoints(number)}/100))`;
    const fromNobody = f`IF(${H.position(number)}=${end - 1}; ${known([PEOPLE(end - 1)], f`${PEOPLE(end - 1)}*${points}`)}; "")`;
    return f`IF(ISNUMBER(${factor}); ${known([PEOPLE(end)], more)}; ${fromNobody})`;
  };
  if (resultStage === n) return to(n);
  return f`IF(${isBefore({ n, resultStage, ...context }, number)}; ${to(resultStage)}; ${to(n)})`;
}

const NONE: HypothesisWords = { idea: NOTHING, stage: "", points: NOTHING, chance: NOTHING, effort: NOTHING };

/** The stage of a hypothesis as it is chosen: "2. Click". */
function stageWord({ model }: MapContext, { stage }: HypothesisWords): Word {
  if (typeof stage === "string") return textWord(stage);
  const name = model.source ? model.source.table.stages[stage - 1]!.name : model.words.stages[stage - 1]!.name.content;
  const shown = (typeof name === "object" ? "" : String(name)).replace(/[\r\n]+/g, " ");
  return textWord(`${stage}. ${shown.trim() === "" && model.source ? unnamedStage(stage, model.language) : shown}`);
}

function workingRow(context: MapContext, number: number): Row {
  const { n, resultStage } = context;
  const chosen = H.stage(number);
  const position = H.position(number);
  const points = H.cleanPoints(number);
  // By its number: names are any text, and several may be equal.
  const at = f`IFERROR(VALUE(LEFT(${chosen}; FIND(". "; ${chosen})-1)); 0)`;
  const extra = H.extra(number);
  const chance = f`IF(ISNUMBER(${H.chance(number)}); ${H.chance(number)}; 1)`;
  const effort = f`IF(ISNUMBER(${H.effort(number)}); IF(${H.effort(number)}>0; ${H.effort(number)}; 1); 1)`;
  const rate = f`INDEX(${all(GO_ON, n)}; 1; MAX(1; ${position}))`;
  // In millionths, so that float noise breaks no tie; whatever comes after the result stands behind all that brings it, as in the report.
  const value = f`ROUND(${extra}*${chance}/${effort}; 6)`;
  const behind = f`IF(${isBefore(context, number)}; ${value}; ${value}/1000000000)`;
  const key = known([extra], resultStage === n ? value : behind);
  return {
    cells: {
      B: { ...pale(f`IF(${at}>=1; IF(${at}<=${n - 1}; INT(${at}); 0); 0)`), name: position },
      C: { ...pale(f`IF(ISNUMBER(${H.points(number)}); IF(${position}>0; ${H.points(number)}; 0); 0)`), name: points },
      D: { ...pale(f`IF(${position}>0; ${factorOf(rate, f`${points}/100`)}; "")`), name: H.factor(number) },
      E: { ...pale(key), name: H.key(number) },
      F: { ...pale(f`${COUNTED(number)}*${chance}`), name: WEIGHED(number) },
      G: { ...pale(f`IF(${position}>0; ${isDoubtful(H.points(number), rate)}; 0)`), name: DOUBTFUL(number) },
      // An example shows how a map computes, and is nobody's: it counts in no total.
      H: { ...pale(f`IF(LEFT(${H.idea(number)})=${EXAMPLE_MARK}; 0; ${points})`), name: COUNTED(number) },
    },
  };
}

/** What the figures mean; or that points typed with a percent sign are hardly meant. */
function notes({ texts, model, hypotheses }: MapContext): Formula {
  const isAnyDoubtful = f`SUM(${all(DOUBTFUL, hypotheses)})>0`;
  return f`IF(${isAnyDoubtful}; ${fill(REPORT[model.language].doubtfulPoints, {}, model.locale)}; ${texts.hypothesesNote})`;
}

/** At which stages people are counted, where these are not all of one. */
function countedAt({ texts, model, n, resultStage }: MapContext): Row[] {
  if (resultStage === n) return [];
  const stages = { result: shortName(NAME(resultStage)), last: shortName(NAME(n)) };
  return [
    { height: "line", cells: { A: { content: sentence(texts.countedAt, stages, model.language), style: "note" } } },
  ];
}

const DOUBTFUL = (number: number) => ({ ...H.cleanPoints(number), name: `map points hardly meant ${number}` });

const COUNTED = (number: number) => ({ ...H.cleanPoints(number), name: `map points counted ${number}` });

const WEIGHED = (number: number) => ({ ...H.cleanPoints(number), name: `map points by chance ${number}` });

/** By how many times a step multiplies the result when its share changes by points; a share stays between 0 and 1. */
function factorOf(rate: Formula, points: Formula): Formula {
  const growth = f`IF(${rate}<=1; MIN((${points})/${rate}; (1-${rate})/${rate}); (${points})/${rate})`;
  return f`IF(${points}=0; 1; IF(ISNUMBER(${rate}); IF(${rate}>0; MAX(0; 1+${growth}); ""); ""))`;
}

/** By stage, all hypotheses on it added up: as they are, and weighed by their chances. */
function factorRows({ n, hypotheses, column }: MapContext): Row[] {
  const positions = all(H.position, hypotheses);
  const row = (points: (number: number) => ReturnType<typeof CHOICE>, name: typeof FACTOR): Row => ({
    cells: Object.fromEntries(
      upTo(n - 1).map((stage) => {
        const sum = f`SUMPRODUCT((${positions}=${stage})*${all(points, hypotheses)})`;
        return [column(stage), { ...pale(factorOf(f`${GO_ON(stage)}`, f`(${sum}/100)`)), name: name(stage) }];
      }),
    ),
  });
  return [row(COUNTED, FACTOR), row(WEIGHED, FACTOR_BY_CHANCE)];
}

/** What all earned, where the money comes in from somebody. */
function revenueRow({ model, resultStage }: MapContext): Row {
  const { source } = model;
  const all = source && revenueOf(source.table, source.series);
  const people = PEOPLE(resultStage);
  const earned = all && known([people], f`IF(${people}>0; ${all}; "")`);
  return { cells: { B: { ...pale(earned ?? f`""`), name: REVENUE } } };
}

function together(context: MapContext, label: string, factor: typeof FACTOR): Row {
  const { hypotheses, hasMoney, resultStage, model } = context;
  const factors = range(factor(1), factor(Math.max(1, resultStage - 1)));
  const growth = f`PRODUCT(${factors})-1`;
  const isBefore = f`(${all(H.position, hypotheses)}<${resultStage})`;
  const some = f`SUMPRODUCT(ISNUMBER(${all(H.extra, hypotheses)})*(${all(COUNTED, hypotheses)}<>0)*${isBefore})>0`;
  const end = PEOPLE(resultStage);
  const whole = (value: Formula) => f`IF(${some}; IF(COUNT(${factors})=${resultStage - 1}; ${value}; ""); "")`;
  return {
    cells: {
      A: { content: label, style: "totalText", across: 2 },
      G: { content: whole(known([end], f`${end}*(${growth})`)), style: "totalNumber", format: FORMAT.extra },
      H: {
        content: whole(known([end], f`IF(${end}>0; ${growth}; "")`)),
        style: "totalNumber",
        format: growthFormat(model.locale),
      },
      ...(hasMoney
        ? {
            J: {
              content: whole(known([REVENUE], f`${REVENUE}*(${growth})`)),
              style: "totalNumber",
              format: FORMAT.money,
            } as PlanCell,
          }
        : {}),
    },
    line: "hair",
  };
}
