import { found } from "../../tables/cells";
import { dayInName } from "../../text/day";
import { fill } from "../../text/fill";
import { ALL_NAME, allPeople, SELECTED, SELECTOR } from "../answer/selector";
import { answerTexts } from "../answer/words";
import { BREAKDOWN, type BreakdownKind } from "../cellNames";
import { type Formula, f, type RangeReference, range } from "../formula";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { peopleOf } from "../sourceFormulas";
import { nameIn } from "../sourceName";
import { type Context, type Group, stagesFrom } from "./context";

/** The names of channels and periods, and their people by stage: whatever tells them apart stands on these. */
export function groupPeople(context: Context): Block {
  return {
    rows: [],
    workings: [
      ...(context.selects ? selectionRows(context) : []),
      ...rowsOf(context, "channel", context.channels),
      ...rowsOf(context, "period", context.periods),
    ],
  };
}

/** Which channel is picked, and the people of all; what all are called stands right above the names of the channels. */
function selectionRows(context: Context): Row[] {
  const { model, n, whole, channels } = context;
  const names = range(BREAKDOWN.channel.name(1), BREAKDOWN.channel.name(channels.length));
  return [
    { cells: { B: pale(f`IFERROR(MATCH(${SELECTOR}; ${names}; 0); 0)`, SELECTED) } },
    ...byGroupAndStage(1, stagesFrom(1, n), (_, stage) =>
      pale(peopleOf(model, stage, whole.series), allPeople(context, stage)),
    ),
    { cells: { A: pale(f`${answerTexts(context).all}`, ALL_NAME) } },
  ];
}

/** The people of neighbouring groups at a stage. */
export function peopleRange(kind: BreakdownKind, stage: number, first: number, last: number): RangeReference {
  const { people } = BREAKDOWN[kind];
  return range(people(first, stage), people(last, stage));
}

/** What stands by group and stage: groups below each other, as many stages beside each other as there are columns, and the next ones below those. */
export function byGroupAndStage(
  groups: number,
  stages: readonly number[],
  cellOf: (group: number, stage: number) => PlanCell,
  nameOf?: (group: number) => PlanCell,
): Row[] {
  const bands = Math.ceil(stages.length / COLUMNS.length);
  return Array.from({ length: bands * groups }, (_, row): Row => {
    const [band, group] = [Math.floor(row / groups), (row % groups) + 1];
    const shown = stages.slice(band * COLUMNS.length, (band + 1) * COLUMNS.length);
    const cells = shown.map((stage, i) => [COLUMNS[i]!, cellOf(group, stage)] as const);
    return { cells: { ...(nameOf && band === 0 ? { A: nameOf(group) } : {}), ...Object.fromEntries(cells) } };
  });
}

const COLUMNS = ["B", "C", "D", "E", "F", "G", "H"] as const;

function rowsOf({ model, texts, n }: Context, kind: BreakdownKind, groups: readonly Group[]): Row[] {
  if (groups.length === 0) return [];
  const names = BREAKDOWN[kind];
  return byGroupAndStage(
    groups.length,
    stagesFrom(1, n),
    (group, stage) => pale(peopleOf(model, stage, groups[group - 1]!.series), names.people(group, stage)),
    (group) => {
      const { name, nameAt } = groups[group - 1]!;
      const unnamed = fill(texts.groupWithoutName, { group: texts[kind], number: group }, model.locale);
      return pale(dayIn(model, nameAt, name) ?? nameIn(nameAt, name, unnamed), names.name(group));
    },
  );
}

// A date in a text is a number in some programs: a day that names a period is written out as of the day built.
function dayIn({ cells, language }: Context["model"], nameAt: Group["nameAt"], name: string): Formula | null {
  const cell = nameAt && cells[nameAt.row - 1]?.[nameAt.column - 1];
  if (!cell || found(cell) !== "date") return null;
  return f`${dayInName(name, language)}`;
}
