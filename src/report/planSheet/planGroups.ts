import { letters } from "../../tables/columnName";
import { type CellReference, cell, type Formula, f, known, type RangeReference, range } from "../formula";
import { peopleText, percentFormat, sentence } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { AVERAGE, DEALS, named, nameOf, PLAN, stagesOf, textsOf, withSign } from "./planCells";
import type { PlanModel } from "./planModel";

const SHARE = (group: number): CellReference => cell(`share of group ${group}`);
const REACH = (group: number, stage: number): CellReference => cell(`group ${group} reach ${stage}`);
const PEOPLE = (group: number, stage: number): CellReference => cell(`group ${group} people ${stage}`);
const REVENUE = (group: number): CellReference => cell(`group ${group} revenue`);
/** What a group's share brings at the stage of the money, of 1 at the first stage of all. */
const PART = (group: number): CellReference => cell(`part of group ${group}`);
/** The whole of which the shares are. */
const WHOLE = cell("first stage of all groups");
/** What all groups together have to bring at the first stage. */
const TOTAL = cell("total of the groups at the first stage");

// The names stand in B, the shares in C.
const STAGE_COLUMN = (stage: number): string => letters(stage + 3);

/** What each group has to bring at every stage, by its yellow share and its own conversions; nothing where the plan is not split. */
export function planGroups(model: PlanModel): Block {
  const { groups } = model;
  if (groups.length === 0) return { rows: [] };
  const texts = textsOf(model);
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: named(texts.byGroups, { dimension: model.dimension }, model), style: "heading" } } },
      { cells: { A: { content: named(texts.groupsMeaning, { stage: model.stages[0]! }, model), style: "note" } } },
      header(model),
      ...groups.map((_, at) => groupRow(model, at + 1)),
      totalRow(model),
      { cells: {} },
      { cells: { A: { content: differs(model), style: "note" } } },
      // Or what is hidden below would be read as a part of the table.
      { cells: {} },
    ],
    workings: [
      { cells: { B: { content: whole(model), style: "workings", name: WHOLE } } },
      ...groups.map((_, at) => reachRow(model, at + 1)),
    ],
    validations: [{ on: openShares(model), between: [0, 1], help: texts.check }],
  };
}

/** The shares, which people may change without a warning. */
export const openShares = ({ groups }: PlanModel): RangeReference => range(SHARE(1), SHARE(groups.length));

/** Cells of all stages and, where an average amount is known, of the revenue behind them. */
function figures(
  model: PlanModel,
  people: (stage: number) => PlanCell,
  revenue: () => PlanCell,
): Readonly<Record<string, PlanCell>> {
  const cells = stagesOf(model).map((stage) => [STAGE_COLUMN(stage), people(stage)] as const);
  const last = STAGE_COLUMN(model.stages.length + 1);
  return Object.fromEntries(model.average === null ? cells : [...cells, [last, revenue()]]);
}

function header(model: PlanModel): Row {
  const { shareHead, planAt, goals } = textsOf(model);
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const plan = (stage: string) => right(named(planAt, { stage }, model));
  return {
    cells: {
      B: { content: model.dimension, style: "header" },
      C: right(shareHead),
      ...figures(
        model,
        (stage) => plan(model.stages[stage - 1]!),
        () => plan(withSign(goals.revenue, model)),
      ),
    },
    line: "header",
  };
}

function groupRow(model: PlanModel, group: number): Row {
  const { name, share } = model.groups[group - 1]!;
  const atMoney = PEOPLE(group, model.moneyStage);
  const parts = (stage: number) => [WHOLE, SHARE(group), REACH(group, stage)] as const;
  return {
    cells: {
      B: { content: name, style: "text" },
      C: { content: share, style: "input", format: percentFormat(share, model.locale), name: SHARE(group) },
      ...figures(
        model,
        (stage) => ({
          content: known(parts(stage), f`${WHOLE}*${SHARE(group)}*${REACH(group, stage)}`),
          style: "number",
          format: FORMAT.averagePeople,
          name: PEOPLE(group, stage),
        }),
        () => ({
          content: known([AVERAGE, atMoney], f`${AVERAGE}*${atMoney}`),
          style: "number",
          format: FORMAT.money,
          name: REVENUE(group),
        }),
      ),
    },
    line: "hair",
  };
}

function totalRow(model: PlanModel): Row {
  const last = model.groups.length;
  const sum = (of: RangeReference, format: string): PlanCell => ({
    content: f`IF(COUNT(${of})>0; SUM(${of}); "")`,
    style: "totalNumber",
    format,
  });
  return {
    cells: {
      B: { content: textsOf(model).total, style: "totalText" },
      C: sum(openShares(model), percentFormat(null, model.locale)),
      ...figures(
        model,
        (stage) => ({
          ...sum(range(PEOPLE(1, stage), PEOPLE(last, stage)), FORMAT.averagePeople),
          ...(stage === 1 ? { name: TOTAL } : {}),
        }),
        () => sum(range(REVENUE(1), REVENUE(last)), FORMAT.money),
      ),
    },
    line: "hair",
  };
}

/** Groups keep their conversions of today when those of the plan are others: as the panel, the sheet says where that is another number at the start. */
function differs(model: PlanModel): Formula {
  const groups = f`ROUNDUP(${TOTAL}-1/1000000; 0)`;
  const said = sentence(
    textsOf(model).groupsDiffer,
    { stage: nameOf(model, 1), groups: f`FIXED(${groups}; 0)`, planned: peopleText(PLAN(1)) },
    model.language,
  );
  return known([TOTAL, PLAN(1)], f`IF(${groups}=${PLAN(1)}; ""; ${said})`);
}

/** Shares are proportions: whatever they add up to, all groups together bring the deals. */
function whole({ groups }: PlanModel): Formula {
  const parts = f`SUM(${range(PART(1), PART(groups.length))})`;
  return known([DEALS], f`IF(${parts}>0; ${DEALS}/${parts}; "")`);
}

// Each group by itself: people delete rows of the table above, and put some in.
const reachRow = ({ groups, moneyStage }: PlanModel, group: number): Row => ({
  cells: {
    A: {
      content: known([SHARE(group), REACH(group, moneyStage)], f`${SHARE(group)}*${REACH(group, moneyStage)}`),
      style: "workings",
      name: PART(group),
    },
    ...Object.fromEntries(
      groups[group - 1]!.reach.map((part, at) => [
        STAGE_COLUMN(at),
        { content: part ?? "", style: "workings", name: REACH(group, at + 1) } as const,
      ]),
    ),
  },
});
