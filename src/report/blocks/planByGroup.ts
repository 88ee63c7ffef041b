import { ownPlans } from "../../core/answer/plans";
import { plannedAt } from "../../tables/plan";
import { hasMoney } from "../answer/levelCells";
import { ofAllChannels } from "../answer/selector";
import { answerTexts, say } from "../answer/words";
import { BREAKDOWN, type BreakdownKind, STAGE } from "../cellNames";
import { type CellReference, cell, type Formula, f, known, range } from "../formula";
import { percentFormat, shortName } from "../formulaPieces";
import type { Block, ChartPlan, PlanCell, Row } from "../plan";
import { plannedRevenueOf, planOf, revenueOf } from "../sourceFormulas";
import { CHART_WIDTH, COLOR, FORMAT, HEIGHTS } from "../styles";
import type { Context, Group } from "./context";
import { greyWhilePicked } from "./greyWhilePicked";
import { joined } from "./joined";
import { planGapByGroup } from "./planGapByGroup";
import { shareOf } from "./shares";
import { heightFor, nameCell, peopleFormat } from "./stages";

/** Plan and fact of each channel and of each period that has a plan of its own, in people at the end and in money; over periods with their lines. */
export function planByGroup(context: Context): Block {
  return joined(ofKind(context, "channel"), planGapByGroup(context), ofKind(context, "period"));
}

/** A figure of groups: what was planned of each and what came; null where a group has no plan of its own. */
interface Figure {
  readonly name: Formula;
  readonly format: string;
  readonly plan: (group: Group) => Formula | null;
  readonly fact: (group: Group, at: number) => Formula;
}

function ofKind(context: Context, kind: BreakdownKind): Block {
  const { texts } = context;
  const groups = kind === "channel" ? context.channels : context.periods;
  const told = figures(context, kind).filter((figure) => groups.some((group) => figure.plan(group) !== null));
  if (told.length === 0) return { rows: [] };
  const ofChannels = say(context, texts.planFactOf, { groups: f`${texts.channels}` });
  const heading = kind === "channel" ? ofChannels : ofAllChannels(context, f`${texts.planFactByPeriod}`);
  const block: Block = {
    rows: [
      { cells: {} },
      { cells: { A: { content: heading, style: "heading" } } },
      ...told.flatMap((figure, i) => [
        headerRow(context, kind, figure, `${kind} ${i}`),
        ...groups.map((group, k) => groupRow(context, kind, groups, figure, group, `${kind} ${i} ${k + 1}`, k + 1)),
        totalRow(context, figure, `${kind} ${i}`, groups.length),
        ...(isDrawn(kind, groups) ? chartRows(context, `${kind} ${i}`) : []),
      ]),
    ],
    charts: isDrawn(kind, groups) ? told.map((_, i) => lines(`${kind} ${i}`, groups.length)) : [],
  };
  return kind === "period" ? greyWhilePicked(context, block, "plan by period") : block;
}

/** Two points are no course. */
const isDrawn = (kind: BreakdownKind, groups: readonly Group[]): boolean => kind === "period" && groups.length > 2;

const NAME = (at: string): CellReference => cell(`name of ${at}`);
const CORNER = (at: string): CellReference => cell(`chart of ${at}`);

const chartRows = ({ texts }: Context, at: string): Row[] => [
  { cells: { A: { content: texts.planLines, style: "note" } } },
  { height: "trend", cells: { A: { style: "empty", name: CORNER(at) } } },
];

/** Plan and fact over the periods, drawn from the table right above. */
const lines = (at: string, count: number): ChartPlan => ({
  at: CORNER(at),
  data: [range(NAME(`${at} 0`), FACT(`${at} ${count}`))],
  look: { kind: "lines" },
  colors: [COLOR.grey, COLOR.accent],
  width: CHART_WIDTH,
  height: HEIGHTS.trend,
});

function figures(context: Context, kind: BreakdownKind): Figure[] {
  const { model } = context;
  const { table } = model;
  const stage = context.resultStage;
  const people: Figure = {
    name: shortName(STAGE(stage)),
    format: peopleFormat(context),
    plan: ({ series }) => {
      const plan = ownPlans(table.plan, series);
      return plannedAt(plan, series, stage - 1).length > 0 ? planOf({ plan }, series, stage) : null;
    },
    fact: (_, at) => f`${BREAKDOWN[kind].people(at, stage)}`,
  };
  if (!hasMoney(context)) return [people];
  const money: Figure = {
    name: f`${context.texts.revenue}`,
    format: FORMAT.money,
    plan: ({ series }) =>
      table.beside.revenuePlan || ownPlans(table.plan, series).length > 0 ? plannedRevenueOf(model, series) : null,
    fact: ({ series }) => revenueOf(table, series) ?? f`""`,
  };
  return [people, money];
}

const PLAN = (at: string): CellReference => cell(`plan of ${at}`);
const FACT = (at: string): CellReference => cell(`fact of ${at}`);

function headerRow(context: Context, kind: BreakdownKind, { name }: Figure, at: string): Row {
  const answers = answerTexts(context);
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  return {
    cells: {
      B: {
        content: say(context, context.texts.figureBy, { group: f`${context.texts[kind]}`, figure: name }),
        style: "header",
        name: NAME(`${at} 0`),
      },
      C: right(answers.plan),
      D: right(answers.fact),
      E: right(answers.done),
      F: right(answers.gap),
    },
    line: "header",
  };
}

function groupRow(
  context: Context,
  kind: BreakdownKind,
  groups: readonly Group[],
  figure: Figure,
  group: Group,
  at: string,
  number: number,
): Row {
  const own = { plan: figure.plan(group) ?? f`""`, fact: figure.fact(group, number) };
  return {
    ...heightFor(groups),
    cells: { B: nameCell(BREAKDOWN[kind].name(number), groups), ...compared(context, figure, at, own, "number") },
    line: "hair",
  };
}

/** All of them, where each has a plan. */
function totalRow(context: Context, figure: Figure, at: string, count: number): Row {
  const sum = (of: (at: string) => CellReference): Formula => {
    const all = range(of(`${at} 1`), of(`${at} ${count}`));
    return f`IF(COUNT(${all})=${count}; SUM(${all}); "")`;
  };
  return {
    cells: {
      B: { content: context.texts.all, style: "totalText" },
      ...compared(context, figure, at, { plan: sum(PLAN), fact: sum(FACT) }, "totalNumber"),
    },
    line: "hair",
  };
}

function compared(
  { model }: Context,
  { format }: Figure,
  at: string,
  { plan, fact }: { readonly plan: Formula; readonly fact: Formula },
  style: "number" | "totalNumber",
): Record<string, PlanCell> {
  const [planned, made] = [PLAN(at), FACT(at)];
  return {
    C: { content: plan, style, format, name: planned },
    D: { content: fact, style, format, name: made },
    E: { content: shareOf(made, planned), style, format: percentFormat(null, model.locale) },
    F: { content: known([planned, made], f`${made}-${planned}`), style, format: FORMAT.gap },
  };
}
