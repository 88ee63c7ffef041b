import { type CellReference, type Formula, f, range } from "../formula";
import { BREAKDOWN, type BreakdownKind, type BreakdownNames, CONVERSION } from "../names";
import { narrowStepFrom, narrowStepTo, peopleText, percentFormat, sentence, squeezed, type Texts } from "../phrases";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { COLOR } from "../styles";
import { type Context, type Group, stagesFrom } from "./context";

const COLUMNS = ["C", "D", "E", "F", "G", "H"] as const;

/**
 * Conversions by step, channels or periods down, six steps across and the next six below, so that the page stays one screen wide. A
 * copy of the same shape stands hidden: each conversion against everybody's, which one set of colours refers to.
 */
export function heatMap(context: Context, kind: BreakdownKind, groups: readonly Group[]): Block {
  const { texts, n } = context;
  const steps = stagesFrom(2, n);
  const bands = Array.from({ length: Math.ceil(steps.length / COLUMNS.length) }, (_, band) =>
    steps.slice(band * COLUMNS.length, (band + 1) * COLUMNS.length),
  );
  const names = BREAKDOWN[kind];
  const hasBest = kind === "channel";
  const shape = (rowOf: (group: number, band: readonly number[]) => Row) =>
    bands.flatMap((band) => [
      NOTHING,
      NOTHING,
      ...groups.map((_, i) => rowOf(i + 1, band)),
      NOTHING,
      ...(hasBest ? [NOTHING] : []),
    ]);
  const title = kind === "channel" ? texts.channelSteps : texts.periodSteps;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: f`${title}`, style: "heading" } } },
      { cells: { A: { content: texts.heatNote, style: "note" } } },
      ...bands.flatMap((band, i) => [
        { cells: across(band, (stage) => ({ content: narrowStepFrom(stage), style: "heatStepFrom" })) },
        headerRow(context, kind, band),
        ...groups.map((group, g) => stepRow(context, names, group, g + 1, band)),
        allRow(context, band, i === bands.length - 1 && !hasBest ? names : null),
        ...(hasBest ? [bestRow(texts, names, groups.length, band, i === bands.length - 1)] : []),
      ]),
    ],
    workings: shape((group, band) => ratioRow(names, group, band)),
    rules: rulesOf(names),
  };
}

const NOTHING: Row = { cells: {} };

/** A cell a step, in the band's columns. */
const across = (band: readonly number[], cellOf: (stage: number) => PlanCell): Record<string, PlanCell> =>
  Object.fromEntries(band.map((stage, i) => [COLUMNS[i]!, cellOf(stage)]));

function headerRow({ texts }: Context, kind: BreakdownKind, band: readonly number[]): Row {
  return {
    cells: {
      B: { content: f`${texts[kind]}`, style: "header" },
      ...across(band, (stage) => ({
        content: narrowStepTo(stage),
        style: "heatStep",
      })),
    },
    line: "header",
  };
}

function stepRow(
  context: Context,
  names: BreakdownNames,
  { built }: Group,
  group: number,
  band: readonly number[],
): Row {
  const { model } = context;
  return {
    cells: {
      B: { content: squeezed(names.name(group)), style: "text" },
      ...across(band, (stage) => ({
        content: stepConversion(context, names.people(group, stage - 1), names.people(group, stage)),
        style: "heat",
        name: names.step(group, stage),
        format: percentFormat(built[stage - 1]!.conversion, model.locale),
      })),
    },
    line: "hair",
  };
}

// One of two is no 50 %: a conversion of a few people is told in people, and takes no part in the colours or the best.
function stepConversion(
  { texts, model }: Pick<Context, "texts" | "model">,
  from: CellReference,
  to: CellReference,
): Formula {
  const said = sentence(texts.few, { part: peopleText(to), whole: peopleText(from) }, model.language);
  const few = f`IF(${from}>0; ${said}; "")`;
  return f`IF(ISNUMBER(${from}); IF(ISNUMBER(${to}); IF(${from}>=30; ${to}/${from}; ${few}); ""); "")`;
}

function allRow({ texts, built, model }: Context, band: readonly number[], corner: BreakdownNames | null): Row {
  const cells = across(band, (stage) => ({
    content: f`${CONVERSION(stage)}`,
    style: "totalHeat",
    format: percentFormat(built[stage - 1]!.conversion, model.locale),
  }));
  return {
    cells: { B: { content: texts.all, style: "totalText" }, ...cells, ...(corner ? cornerIn(cells, corner) : {}) },
    line: "hair",
  };
}

function bestRow(texts: Texts, names: BreakdownNames, groups: number, band: readonly number[], isLast: boolean): Row {
  const listed = range(names.name(1), names.name(groups));
  const cells = across(band, (stage) => {
    const column = range(names.step(1, stage), names.step(groups, stage));
    const best = squeezed(f`INDEX(${listed}; MATCH(MAX(${column}); ${column}; 0))`, 24);
    return { content: f`IF(COUNT(${column})>1; ${best}; "")`, style: "heatBest" };
  });
  return {
    cells: { B: { content: texts.best, style: "detailText" }, ...cells, ...(isLast ? cornerIn(cells, names) : {}) },
    line: "hair",
  };
}

/** Names the last column's cell, where the colours end. */
const cornerIn = (cells: Readonly<Record<string, PlanCell>>, { lastCorner }: BreakdownNames) => ({
  H: { ...(cells.H ?? { style: "heat" as const }), name: lastCorner },
});

function ratioRow(names: BreakdownNames, group: number, band: readonly number[]): Row {
  return {
    cells: across(band, (stage) => {
      const [own, all] = [names.step(group, stage), CONVERSION(stage)];
      return {
        content: f`IF(ISNUMBER(${own}); IF(ISNUMBER(${all}); IF(${all}>0; ${own}/${all}; ""); ""); "")`,
        style: "workings",
        name: names.ratio(group, stage),
      };
    }),
  };
}

// Where the hidden copy has no number - in headers, for few people - nothing is coloured.
function rulesOf(names: BreakdownNames): Rule[] {
  const on = range(names.step(1, 2), names.lastCorner);
  const ratio = names.ratio(1, 2);
  const own = names.step(1, 2);
  const [best, good, even, poor] = COLOR.heat;
  const atLeast = (share: Formula): Formula => f`ISNUMBER(${ratio})*(${ratio}>=${share})`;
  return [
    { on, when: atLeast(f`3/2`), style: { background: best, color: COLOR.paper, bold: true } },
    { on, when: atLeast(f`10/9`), style: { background: good } },
    { on, when: atLeast(f`9/10`), style: { background: even } },
    { on, when: atLeast(f`2/3`), style: { background: poor } },
    { on, when: f`ISTEXT(${own})`, style: { color: COLOR.grey } },
  ];
}
