import { ownPlans } from "../../core/answer/plans";
import { plannedAt } from "../../tables/plan";
import { factorPart, logarithmicMean } from "../answer/lmdi";
import { answerTexts, say } from "../answer/words";
import { BREAKDOWN, STAGE } from "../cellNames";
import { type CellReference, cell, type Formula, f } from "../formula";
import { narrowStepFrom, narrowStepTo, shortName, squeezed } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { planOf } from "../sourceFormulas";
import { FORMAT } from "../styles";
import { type Context, type Group, stagesFrom } from "./context";
import { byGroupAndStage } from "./groupPeople";

const COLUMNS = ["C", "D", "E", "F", "G", "H"] as const;
const CHANNEL = BREAKDOWN.channel;

const PLANNED = (group: number, stage: number): CellReference => cell(`planned of group ${group} at ${stage}`);
const MEAN = (group: number): CellReference => cell(`mean of plan and fact of group ${group}`);
export const PART = (group: number, stage: number): CellReference =>
  cell(`part of the gap of group ${group} at ${stage}`);

/** What the gap of each channel that has a plan of its own at every stage is made of: its entrants and each of its conversions, six beside each other. */
export function planGapByGroup(context: Context): Block {
  const { channels, resultStage, texts } = context;
  const factors = stagesFrom(1, resultStage);
  if (!channels.some((group) => isPlanned(context, group))) return { rows: [] };
  const bands = Array.from({ length: Math.ceil(factors.length / COLUMNS.length) }, (_, band) =>
    factors.slice(band * COLUMNS.length, (band + 1) * COLUMNS.length),
  );
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: say(context, texts.planGapOf, { groups: f`${texts.channels}` }), style: "heading" } } },
      { cells: { A: { content: answerTexts(context).roundedParts, style: "note" } } },
      ...bands.flatMap((band) => [
        { cells: across(band, (stage) => ({ content: from(context, stage), style: "heatStepFrom" as const })) },
        header(context, band),
        ...channels.map((_, at) => groupRow(context, at + 1, band)),
      ]),
    ],
    workings: [
      ...byGroupAndStage(channels.length, factors, (group, stage) =>
        pale(plannedIn(context, channels[group - 1]!, stage), PLANNED(group, stage)),
      ),
      ...channels.map((_, at) => ({ cells: { A: pale(meanOf(context, at + 1), MEAN(at + 1)) } })),
    ],
  };
}

const across = (band: readonly number[], cellOf: (stage: number) => PlanCell): Record<string, PlanCell> =>
  Object.fromEntries(band.map((stage, i) => [COLUMNS[i]!, cellOf(stage)]));

const from = ({ shown }: Context, stage: number): Formula | string =>
  stage > 1 ? narrowStepFrom(stage, shown[stage - 2]!.name) : "";

function header({ texts, shown }: Context, band: readonly number[]): Row {
  return {
    cells: {
      B: { content: f`${texts.channel}`, style: "header" },
      ...across(band, (stage) => ({
        content: stage > 1 ? narrowStepTo(stage, shown[stage - 1]!.name) : shortName(STAGE(1), NARROW),
        style: "heatStep",
      })),
    },
    line: "header",
  };
}

// As wide as the names of steps beside it.
const NARROW = 13;

function groupRow({ resultStage }: Context, group: number, band: readonly number[]): Row {
  const planned = (stage: number) => PLANNED(group, stage);
  const made = (stage: number) => CHANNEL.people(group, stage);
  return {
    cells: {
      B: { content: squeezed(CHANNEL.name(group)), style: "text" },
      ...across(band, (stage) => ({
        content: factorPart(resultStage, stage, planned, made, MEAN(group)),
        style: "heat",
        format: FORMAT.extra,
        name: PART(group, stage),
      })),
    },
    line: "hair",
  };
}

/** Known where each stage has a plan and a count: only then do the parts add up to the gap. */
function meanOf({ resultStage: n }: Context, group: number): Formula {
  const isKnown = stagesFrom(1, n)
    .map((stage) => f`COUNT(${PLANNED(group, stage)}; ${CHANNEL.people(group, stage)})`)
    .reduce((sum, each) => f`${sum}+${each}`);
  return f`IF(${isKnown}=${2 * n}; ${logarithmicMean(PLANNED(group, n), CHANNEL.people(group, n))}; "")`;
}

function plannedIn({ model }: Context, { series }: Group, stage: number): Formula {
  return planOf({ plan: ownPlans(model.table.plan, series) }, series, stage);
}

const isPlanned = ({ model, resultStage }: Context, { series }: Group): boolean => {
  const plan = ownPlans(model.table.plan, series);
  return stagesFrom(1, resultStage).every((stage) => plannedAt(plan, series, stage - 1).length > 0);
};
