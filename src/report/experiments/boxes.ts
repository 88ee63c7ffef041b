import { letters } from "../../tables/columnName";
import { notationOf } from "../../text/notation";
import { type Formula, f, known } from "../formula";
import { shortName } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { all, allOf, type ColumnKey, GO_ON, HIDDEN, PEOPLE, PER_WEEK, ROUND, SMALLEST, WEEKS } from "./cells";
import { type ExperimentContext, oneDigit, upTo } from "./context";
import { underBoth } from "./expected";
import { stageName } from "./figures";
import { LONGEST_TEST } from "./measured";

/** Beside each other: what a quarter can prove at each step, and how well the chances and points were guessed. */
export function experimentBoxes(context: ExperimentContext): Block {
  const { n, texts, letter } = context;
  const steps = upTo(n - 1);
  const learned = learning(context);
  const height = Math.max(steps.length + 1, learned.length);
  const beside = (left: Row["cells"], right: Row["cells"]): Row["cells"] => ({ ...left, ...right });
  const rows = upTo(height).map((i): Row => ({ cells: beside(provable(context, i - 1), learned[i - 1] ?? {}) }));
  return {
    rows: [
      { cells: {} },
      {
        cells: beside(
          { B: { content: texts.provable, style: "heading" } },
          { [letter(LEARNING)]: { content: texts.guessing, style: "heading" } },
        ),
      },
      { height: "twoLines", cells: { B: { content: texts.provableNote, style: "caption", across: 4 } } },
      ...rows,
    ],
    workings: steps.flatMap((step) => rounds(step)),
  };
}

/** Where the box of what was learned begins. */
const LEARNING: ColumnKey = "needed";

/** A step with its weekly flow and the smallest rise that a test of a quarter shows; 0 is the header. */
function provable(context: ExperimentContext, step: number): Row["cells"] {
  const { texts, n } = context;
  if (step === 0) {
    return {
      B: { content: texts.step, style: "header" },
      C: { content: texts.perWeek, style: "headerRight" },
      D: { content: texts.smallest, style: "headerRight" },
    };
  }
  if (step >= n) return {};
  const last = ROUND(step, ROUNDS);
  const rise = f`IF(${GO_ON(step, 1)}+${last}<=1; 100*${last}; ${texts.never})`;
  const name = (stage: number) => shortName(stageName(context, stage), 16);
  return {
    B: { content: f`${name(step)}&" → "&${name(step + 1)}`, style: "text" },
    C: {
      content: known([PEOPLE(step, 1), WEEKS], f`IF(${WEEKS}>0; ${PEOPLE(step, 1)}/${WEEKS}; "")`),
      style: "number",
      format: FORMAT.averagePeople,
      name: PER_WEEK(step),
    },
    D: { content: known([last], rise), style: "number", format: `+0.0`, name: SMALLEST(step) },
  };
}

/** As many rounds as the rise needs to stand still. */
const ROUNDS = 12;

/**
 * The rise whose sample size is what a quarter brings to each group, found by putting it again and again into the formula of that size; more
 * than all is none.
 */
function rounds(step: number): Row[] {
  const [rate, flow] = [GO_ON(step, 1), PER_WEEK(step)];
  const root = f`SQRT(${LONGEST_TEST}*${flow}/2)`;
  return upTo(ROUNDS).map((round): Row => {
    const before = round === 1 ? f`0` : f`${ROUND(step, round - 1)}`;
    const changed = f`MIN(1; ${rate}+${before})`;
    const rise = f`(${underBoth(f`${rate}`, changed)})/${root}`;
    return { cells: { A: pale(known([rate, flow], f`IF(${flow}>0; ${rise}; "")`), ROUND(step, round)) } };
  });
}

/** How many tests were decided before anybody should judge by them. */
const ENOUGH = 10;

/** What the hypotheses that were decided by figures say of how they had been guessed. */
function learning({ model, texts, rows, letter, say, columns }: ExperimentContext): Row["cells"][] {
  const tested = all(HIDDEN.tested, rows);
  const worked = all(HIDDEN.worked, rows);
  const count = (value: Formula) => f`FIXED(${value}; 0)`;
  const among = (key: ColumnKey) => f`SUMPRODUCT(${tested}*ISNUMBER(${allOf(key, rows)}))`;
  const mean = (key: ColumnKey, over: Formula) => f`SUMPRODUCT(${tested}; ${allOf(key, rows)})/${over}`;
  const [chances, promises] = [among("chance"), among("points")];
  const came = f`SUMPRODUCT(${worked}*ISNUMBER(${allOf("chance", rows)}))/${chances}`;
  const percent = (share: Formula) => f`FIXED(100*${share}; 0)&${notationOf(model.locale).percent}`;
  const ofPromised = f`SUMPRODUCT(${tested}*ISNUMBER(${allOf("points", rows)}); ${allOf("difference", rows)})/${promises}`;
  const signedPoints = (value: Formula) => f`IF(${value}>0; "+"; "")&${oneDigit(value)}`;
  const ideas = f`SUMPRODUCT((LEN(${allOf("idea", rows)})>0)*1)`;
  const line = (label: string, content: Formula): Row["cells"] => ({
    [letter(LEARNING)]: { content: label, style: "text" },
    [letters(columns.indexOf(LEARNING) + 1 + 4)]: { content, style: "text" } satisfies PlanCell,
  });
  const isAny = f`SUM(${tested})>0`;
  return [
    line(texts.tested, say(texts.testedOf, { tested: count(f`SUM(${tested})`), all: count(ideas) })),
    line(texts.workedOf, f`IF(${isAny}; ${count(f`SUM(${worked})`)}; "—")`),
    line(texts.chances, f`IF(${chances}>0; ${percent(mean("chance", chances))}&" → "&${percent(came)}; "—")`),
    line(
      texts.points,
      f`IF(${promises}>0; ${signedPoints(mean("points", promises))}&" → "&${signedPoints(ofPromised)}; "—")`,
    ),
    line(
      texts.byExperience,
      f`IF(SUM(${tested})<${ENOUGH}; "—"; IFERROR(${say(texts.comesTrue, { half: percent(f`MIN(1; ${came}/(${mean("chance", chances)})/2)`) })}; "—"))`,
    ),
    { [letter(LEARNING)]: { content: f`IF(SUM(${tested})<${ENOUGH}; ${texts.fewToJudge}; "")`, style: "note" } },
  ];
}
