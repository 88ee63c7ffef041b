import { FEW } from "../../core/answer/few";
import { ENOUGH_FOR_LIMITS } from "../../core/answer/periodLimits";
import { areCompared } from "../answer/groupCells";
import { markOf } from "../answer/groupMarks";
import { periodMark } from "../answer/periodLimits";
import { allPeople, ofAllChannels } from "../answer/selector";
import { answerTexts } from "../answer/words";
import { BREAKDOWN, type BreakdownKind, type BreakdownNames } from "../cellNames";
import { type CellReference, type Formula, f, range } from "../formula";
import { narrowStepFrom, narrowStepTo, peopleText, percentFormat, sentence, squeezed } from "../formulaPieces";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { COLOR } from "../styles";
import { type Context, type Group, stagesFrom } from "./context";
import { shareOf } from "./shares";

const COLUMNS = ["C", "D", "E", "F", "G", "H"] as const;

/**
 * Conversions by step, channels or periods down, six steps across and the next six below, so that the page stays one screen wide. A copy of the same
 * shape stands hidden: what differs by more than chance, which one set of colours refers to.
 */
export function heatMap(context: Context, kind: BreakdownKind, groups: readonly Group[]): Block {
  const { texts, n } = context;
  const steps = stagesFrom(2, n);
  const bands = Array.from({ length: Math.ceil(steps.length / COLUMNS.length) }, (_, band) =>
    steps.slice(band * COLUMNS.length, (band + 1) * COLUMNS.length),
  );
  const names = BREAKDOWN[kind];
  const shape = (rowOf: (group: number, band: readonly number[]) => Row) =>
    bands.flatMap((band) => [NOTHING, NOTHING, ...groups.map((_, i) => rowOf(i + 1, band)), NOTHING]);
  const title = kind === "channel" ? texts.channelSteps : texts.periodSteps;
  return {
    rows: [
      { cells: {} },
      {
        cells: {
          A: { content: kind === "period" ? ofAllChannels(context, f`${title}`) : f`${title}`, style: "heading" },
        },
      },
      { cells: { A: { content: noteOf(context, kind), style: "note" } } },
      ...bands.flatMap((band, i) => [
        {
          cells: across(band, (stage) => ({
            content: narrowStepFrom(stage, context.shown[stage - 2]!.name),
            style: "heatStepFrom",
          })),
        },
        headerRow(context, kind, band),
        ...groups.map((group, g) => stepRow(context, names, group, g + 1, band)),
        allRow(context, band, i === bands.length - 1 ? names : null),
      ]),
    ],
    workings: isMarked(context, kind) ? shape((group, band) => markRow(kind, group, band)) : [],
    rules: rulesOf(context, kind),
  };
}

const NOTHING: Row = { cells: {} };

/** A cell a step, in the band's columns. */
const across = (band: readonly number[], cellOf: (stage: number) => PlanCell): Record<string, PlanCell> =>
  Object.fromEntries(band.map((stage, i) => [COLUMNS[i]!, cellOf(stage)]));

function headerRow({ texts, shown }: Context, kind: BreakdownKind, band: readonly number[]): Row {
  return {
    cells: {
      B: { content: f`${texts[kind]}`, style: "header" },
      ...across(band, (stage) => ({
        content: narrowStepTo(stage, shown[stage - 1]!.name),
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

/** A conversion; one of two is no 50 %: of a few people it is told in people, and takes no part in the colours or the best. */
export function stepConversion(
  { texts, model }: Pick<Context, "texts" | "model">,
  from: CellReference,
  to: CellReference,
): Formula {
  const said = sentence(texts.few, { part: peopleText(to), whole: peopleText(from) }, model.language);
  const few = f`IF(${from}>0; ${said}; "")`;
  return f`IF(ISNUMBER(${from}); IF(ISNUMBER(${to}); IF(${from}>=${FEW}; ${to}/${from}; ${few}); ""); "")`;
}

function allRow(context: Context, band: readonly number[], corner: BreakdownNames | null): Row {
  const { texts, built, model } = context;
  const cells = across(band, (stage) => ({
    content: shareOf(allPeople(context, stage), allPeople(context, stage - 1)),
    style: "totalHeat",
    format: percentFormat(built[stage - 1]!.conversion, model.locale),
  }));
  return {
    cells: { B: { content: texts.all, style: "totalText" }, ...cells, ...(corner ? cornerIn(cells, corner) : {}) },
    line: "hair",
  };
}

/** Names the last column's cell, where the colours end. */
const cornerIn = (cells: Readonly<Record<string, PlanCell>>, { lastCorner }: BreakdownNames) => ({
  H: { ...(cells.H ?? { style: "heat" as const }), name: lastCorner },
});

/** Whether the table can say which of its conversions differ by more than chance. */
const isMarked = (context: Context, kind: BreakdownKind): boolean =>
  kind === "channel" ? areCompared(context) : context.ripe >= ENOUGH_FOR_LIMITS;

function noteOf(context: Context, kind: BreakdownKind): string {
  const { heat } = answerTexts(context);
  if (isMarked(context, kind)) return heat[kind];
  if (kind !== "channel") return heat.short;
  return heat[context.answer.isUnfinished ? "unfinished" : "many"];
}

function markRow(kind: BreakdownKind, group: number, band: readonly number[]): Row {
  const { mark } = BREAKDOWN[kind];
  return {
    cells: across(band, (stage) => ({
      content: kind === "channel" ? markOf(group, stage) : periodMark(group, stage),
      style: "workings",
      name: mark(group, stage),
    })),
  };
}

// Where the hidden copy says nothing - in headers, for few people, within chance - nothing is coloured.
function rulesOf(context: Context, kind: BreakdownKind): Rule[] {
  const { step, mark, lastCorner } = BREAKDOWN[kind];
  const on = range(step(1, 2), lastCorner);
  const few: Rule = { on, when: f`ISTEXT(${step(1, 2)})`, style: { color: COLOR.grey } };
  if (!isMarked(context, kind)) return [few];
  const is = (side: Formula): Formula => f`ISNUMBER(${mark(1, 2)})*(${mark(1, 2)}=${side})`;
  return [
    { on, when: is(f`1`), style: { background: COLOR.gainPaper, color: COLOR.gain, bold: true } },
    { on, when: is(f`0-1`), style: { background: COLOR.alarmPaper, color: COLOR.alarm, bold: true } },
    few,
  ];
}
