import type { Choices } from "../choices";
import type { Evidence, LineRole, ReadLine } from "../explained";
import { indexesOf } from "../indexesOf";
import type { Column } from "../profile/frame";
import { type Side, WORD } from "../roles/side";
import { sidesAcross } from "../roles/sidesAcross";
import { sidesDown } from "../roles/sidesDown";
import { type StageLine, stageLines } from "../roles/stageLines";
import { PLANS } from "../vocabulary/plans";
import { words } from "../vocabulary/tokens";
import { averagedOf, summedOf } from "./doubtfulSides";
import { figuresOf } from "./figures";
import { likePeople } from "./likePeople";
import { settleSides } from "./settleSides";
import { computedSides } from "./sideArithmetic";
import { type ChosenStages, chooseStages } from "./stageChoice";
import { cellOf, type View } from "./view";
import { withoutWholes } from "./wholes";

/** A view read as a funnel: which of its lines are stages, which people, and what the others are. */
export interface Funnel {
  readonly view: View;
  readonly lines: readonly StageLine[];
  readonly sides: readonly Side[];
  readonly chosen: ChosenStages;
  /** Places of the stages among the lines, in order, and of the people among the sides. */
  readonly stages: readonly number[];
  readonly people: readonly number[];
  /** Places of sides that have money and nobody. */
  readonly moneyOnly: readonly number[];
  readonly channelColumns: readonly Column[];
  readonly days: number;
  /** The column whose dates were turned back, null when none was. */
  readonly turned: Column | null;
  /** Of three sides that nothing names: the first, which is the sum of the other two, and these. */
  readonly summed: readonly number[];
  /** Of three sides: the one that is the mean of the other two and may count people of its own, and these. */
  readonly averaged: readonly number[];
  /** Two sides that a third is the difference of, where nothing says what they are. */
  readonly compared: readonly number[];
}

/** Stages known by name by which sides are told. */
const ENOUGH_KNOWN = 3;

/** Lines of numbers that are looked at along the other side for arithmetic; a wider table has others that say the same. */
const MOST_CELLS = 24;

/** Reads a view as a funnel; null when it has no stages or no people. */
export function readFunnel(view: View, choices: Choices): Funnel | null {
  if (view.stages.length < 2 || view.sides.length === 0) return null;
  const named = stageLines(view.stages, choices);
  const across =
    view.orientation === "across" && view.isGrid
      ? sidesAcross(
          view.frame,
          view.sides.map(({ index }) => index),
          choices,
        )
      : null;
  const said = across?.sides ?? sidesDown(view.sides, choices);
  const figures = figuresOf(view);
  const lines = figures.stageLines(named, said);
  const known = lines.filter(({ role }) => role === "stage").map(({ at }) => at);
  const unknown = lines.filter(({ role }) => role === "unknown").map(({ at }) => at);
  // Where enough stages are known, arithmetic of the others says nothing: "Conv." between them adds up to nothing.
  const looked = (known.length >= ENOUGH_KNOWN ? known : [...known, ...unknown])
    .slice(0, MOST_CELLS)
    .sort((a, b) => a - b);
  const sides = likePeople(view, figures.sides(said, lines), figures.at, looked);
  const columns = looked.map(figures.line);
  const computed = computedSides(
    sides,
    columns,
    view.sides.map(({ name }) => name),
    view.orientation === "down",
  );
  const explained = sides.slice();
  for (const { at, role, evidence } of computed) explained[at] = { ...explained[at]!, role, evidence };
  for (const i of ofPlans(explained, view)) explained[i] = { ...explained[i]!, role: "rate", evidence: WORD };
  for (const i of plansOfTotals(explained)) explained[i] = { ...explained[i]!, role: "total", evidence: WORD };
  const settled = settleSides(view, withoutWholes(view, explained, figures.at, looked), figures.at, looked);
  const isCounted = settled.map(({ role }, i) => role === "people" && hasPeople(view, lines, i));
  const counted = indexesOf(isCounted, Boolean);
  const moneyOnly = indexesOf(settled, ({ role }, i) => role === "people" && !isCounted[i] && hasMoney(view, lines, i));
  for (const i of moneyOnly) settled[i] = { ...settled[i]!, role: "money", evidence: { code: "noPeople", params: {} } };
  if (counted.length === 0) return null;
  const chosen = chooseStages(view, lines, counted, figures.at);
  if (chosen.stages.length < 2) return null;
  return {
    view,
    lines: chosen.lines,
    sides: settled,
    chosen,
    stages: chosen.stages,
    people: counted,
    moneyOnly,
    channelColumns: across?.channelColumns ?? [],
    days: across?.days ?? 0,
    turned: across?.turned ?? null,
    summed: summedOf(view, sides, computed),
    averaged: averagedOf(view, settled, columns),
    compared:
      computed
        .map(({ compared }) => compared)
        .find((pair) => pair.length > 0 && pair.every((i) => settled[i]!.role === "people" && settled[i]!.isUnknown)) ??
      [],
  };
}

/** "План, %" beside a plan is a share of it; alone it is a norm. */
function ofPlans(sides: readonly Side[], view: View): number[] {
  if (!sides.some(({ role }) => role === "plan")) return [];
  return indexesOf(sides, ({ role }, i) => role === "benchmark" && PLANS.find(words(view.sides[i]!.name)) !== null);
}

/** Plans of what figures say is a total. */
function plansOfTotals(sides: readonly Side[]): number[] {
  const totals = sides.filter(({ role, channel }) => role === "total" && channel !== "").map(({ channel }) => channel);
  if (totals.length === 0) return [];
  return indexesOf(sides, ({ role, channel }) => role === "plan" && totals.includes(channel));
}

function hasPeople(view: View, lines: readonly StageLine[], side: number): boolean {
  if (view.orientation === "down") return true;
  return lines.some(({ at, role }) => {
    if (role !== "stage" && role !== "unknown") return false;
    const cell = cellOf(view, at, side);
    return cell !== undefined && cell !== "";
  });
}

function hasMoney(view: View, lines: readonly StageLine[], side: number): boolean {
  return lines.some(
    ({ at, role }) => ["cost", "revenue", "budget"].includes(role) && typeof cellOf(view, at, side) === "number",
  );
}

/** Every line with numbers, with its role; stages and people included. */
export function readLines({ view, lines, sides }: Funnel): ReadLine[] {
  const [stageAxis, sideAxis] =
    view.orientation === "down" ? (["row", "column"] as const) : (["column", "row"] as const);
  const of = (
    axis: "row" | "column",
    { name, index, nameAt }: { name: string; index: number; nameAt: ReadLine["nameAt"] },
    role: LineRole,
    evidence: Evidence,
  ): ReadLine => ({
    axis,
    name,
    index,
    nameAt,
    role,
    evidence,
  });
  const columns = new Map<number, ReadLine>();
  const beside: ReadLine[] = [];
  sides.forEach(({ role, evidence }, i) => {
    const side = view.sides[i]!;
    // Of a column that holds several sides one line is told, and totals among its rows apart.
    const isRow = side.column !== null && (role === "total" || role === "average");
    if (side.column === null) beside.push(of(sideAxis, side, role, evidence));
    else if (isRow) beside.push(of("row", side, role, evidence));
    else if (!columns.has(side.column.index)) columns.set(side.column.index, of("column", side.column, role, evidence));
  });
  return [
    ...lines.map(({ at, role, evidence }) => of(stageAxis, view.stages[at]!, role, evidence)),
    ...columns.values(),
    ...beside,
  ];
}
