import { fill } from "../../text/fill";
import { whatIfText } from "../../text/whatIf";
import { say } from "../answer/words";
import { CONVERSION, PEOPLE, STAGE } from "../cellNames";
import { type CellReference, cell, type Formula, f, known, range } from "../formula";
import { INDENT, peopleText, percentFormat, shortName } from "../formulaPieces";
import type { Block, Row } from "../plan";
import { stepCell, stepHeight } from "../stepCell";
import { FORMAT } from "../styles";
import { writtenAgain } from "../typedCells";
import { type Context, stagesFrom } from "./context";

/** The yellow cell with the people wanted at the end. */
export const GOAL = cell("goal");
/** The goal where it can be worked out and is not reached yet; blank otherwise. */
const AHEAD = cell("goal ahead");

/** Whether a report has a goal: where one was put into it. */
export const hasGoal = ({ model, wants }: Context): boolean =>
  wants("whatIf") && (model.typedGoal !== undefined || model.options.goal !== undefined);

/** What a goal takes at today's conversions: of each step alone, or of the entrants; nothing where no goal was put into the report. */
export function goal(context: Context): Block {
  if (!hasGoal(context)) return { rows: [] };
  const { texts, n, model } = context;
  const words = whatIfText[model.language];
  const label = say(context, words.goalOf, { stage: shortName(STAGE(n), 22) });
  const { typedGoal, options } = model;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: words.goal, style: "heading" } } },
      { cells: { A: { content: said(context), style: "note" } } },
      {
        cells: {
          B: { content: label, style: "text" },
          C: { content: f`${PEOPLE(n)}`, style: "number", format: FORMAT.people },
          D: {
            ...(typedGoal ? writtenAgain(typedGoal) : { content: options.goal! }),
            style: "input",
            format: FORMAT.people,
            name: GOAL,
          },
        },
        line: "hair",
      },
      {
        cells: {
          B: { content: texts.step, style: "header" },
          C: { content: texts.conversion, style: "headerRight" },
          D: { content: texts.becomes, style: "headerRight" },
        },
        line: "header",
      },
      ...stagesFrom(2, n).map((stage) => stepRow(context, stage)),
      { cells: { A: { content: known([AHEAD], words.goalEntrants), style: "note" } } },
      entrantsRow(context),
    ],
    workings: [{ cells: { A: { content: ahead(context), style: "workings", name: AHEAD } } }],
    validations: [
      { on: range(GOAL, GOAL), between: [0, MOST_GOAL], help: fill(words.goalUnreadable, {}, model.locale) },
    ],
  };
}

/** The most people that a goal takes. */
export const MOST_GOAL = 1_000_000_000;

function ahead({ n }: Context): Formula {
  const last = PEOPLE(n);
  return known([GOAL, last], f`IF((${last}>0)*(${GOAL}>${last})=1; ${GOAL}; "")`);
}

/** Why nothing is worked out, or how to read what is. */
function said(context: Context): Formula {
  const { n, model } = context;
  const words = whatIfText[model.language];
  const last = PEOPLE(n);
  const reached = say(context, words.reachedAlready, { today: peopleText(last) });
  const isAny = f`COUNT(${range(NEEDED(2), NEEDED(n))})>0`;
  const ways = f`IF(${isAny}; ${words.goalSteps}; ${words.goalNone})`;
  const open = f`IF(${last}=0; ${words.goalUnknown}; IF(${GOAL}<=${last}; ${reached}; ${ways}))`;
  const unreadable = fill(words.goalUnreadable, {}, model.locale);
  return f`IF(ISNUMBER(${GOAL}); IF(ISNUMBER(${last}); ${open}; ${words.unknownResult}); ${unreadable})`;
}

/** What a step alone has to become; blank where even everybody would not be enough. */
export const NEEDED = (stage: number): CellReference => cell(`conversion for the goal ${stage}`);

function stepRow(context: Context, stage: number): Row {
  const { n, built, model } = context;
  const rate = CONVERSION(stage);
  const format = percentFormat(built[stage - 1]!.conversion, model.locale);
  const alone = f`${rate}*${AHEAD}/${PEOPLE(n)}`;
  // A rate above 1 is no share, and may become what it likes; 100 % up to the noise of a few roundings is 100 %.
  const isEnough = f`(${rate}>1)+(${alone}<=1+1/1000000000)>0`;
  const most = say(context, whatIfText[model.language].notReachable, {
    most: peopleText(f`ROUND(${PEOPLE(n)}/${rate}; 1)`),
  });
  return {
    ...stepHeight(context.shown),
    cells: {
      B: stepCell(stage, context.shown),
      C: { content: f`${rate}`, style: "number", format },
      D: {
        content: known([AHEAD, rate], f`IF(${rate}>0; IF(${isEnough}; ${alone}; ""); "")`),
        style: "number",
        format,
        name: NEEDED(stage),
      },
      E: {
        content: known([AHEAD, rate], f`IF(${rate}>0; IF(${isEnough}; ""; ${INDENT}&${most}); "")`),
        style: "detailText",
      },
    },
    line: "hair",
  };
}

/** How many have to enter instead. */
export const NEEDED_ENTRANTS = cell("entrants for the goal");

function entrantsRow(context: Context): Row {
  const [first, last] = [PEOPLE(1), PEOPLE(context.n)];
  return {
    cells: {
      B: { content: shortName(STAGE(1)), style: "text" },
      C: { content: f`${first}`, style: "number", format: FORMAT.people },
      D: {
        // Whole people, but for the noise of the division.
        content: known([AHEAD, first], f`ROUNDUP(ROUND(${first}*${AHEAD}/${last}; 6); 0)`),
        style: "number",
        format: FORMAT.people,
        name: NEEDED_ENTRANTS,
      },
    },
    line: "hair",
  };
}
