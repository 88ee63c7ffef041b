import type { Choices } from "../choices";
import type { Evidence, LineRole, ReadLine } from "../explained";
import type { Column } from "../profile/frame";
import { NOTHING, type Side, WORD } from "../roles/side";
import { sidesAcross } from "../roles/sidesAcross";
import { namedAnew, sidesDown } from "../roles/sidesDown";
import { type StageLine, stageLines } from "../roles/stageLines";
import { figuresOf } from "./figures";
import { computedSides } from "./sideArithmetic";
import { type ChosenStages, chooseStages } from "./stageChoice";
import { cellOf, type View } from "./view";

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
  /** Two sides that a third is the difference of, where nothing says what they are. */
  readonly compared: readonly number[];
}

/** Roles whose figures tell something of others. */
const COMPARED: readonly LineRole[] = ["people", "plan", "difference", "loss"];

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
  const lines = figures.stageLines(named);
  const sides = figures.sides(said, lines);
  const cells = lines.filter(({ role }) => role === "stage" || role === "unknown").map(({ at }) => at);
  const looked = [
    ...cells.filter((at) => lines[at]!.role === "stage"),
    ...cells.filter((at) => lines[at]!.role === "unknown"),
  ]
    .slice(0, MOST_CELLS)
    .sort((a, b) => a - b);
  const numbers = view.sides.map((_, side) =>
    COMPARED.includes(sides[side]!.role) ? looked.map((stage) => figures.at(stage, side)) : [],
  );
  const plans = sides.flatMap((side, i) => (side.role === "plan" && !side.isMoney ? [numbers[i]!] : []));
  const computed = computedSides(
    sides,
    numbers,
    view.sides.map(({ name }) => name),
    plans,
    view.orientation === "down",
  );
  const explained = sides.slice();
  for (const { at, role, evidence } of computed) explained[at] = { ...explained[at]!, role, evidence };
  const settled = settleSides(view, withChannels(view, explained, figures.at, looked), figures.at, looked);
  const open = settled.map((_, i) => i).filter((i) => settled[i]!.role === "people");
  const isCounted = new Set(open.filter((i) => hasPeople(view, lines, i)));
  const counted = [...isCounted];
  const moneyOnly = open.filter((i) => !isCounted.has(i) && hasMoney(view, lines, i));
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
    compared:
      computed
        .map(({ compared }) => compared)
        .find((pair) => pair.length > 0 && pair.every((i) => settled[i]!.role === "people" && settled[i]!.isUnknown)) ??
      [],
  };
}

/** A first column that is the sum of the only two others may be their total, or the plan of the one and what is missing the other. */
function summedOf(
  view: View,
  sides: readonly Side[],
  computed: readonly { readonly at: number; readonly role: LineRole }[],
): number[] {
  const open = sides.map((_, i) => i).filter((i) => sides[i]!.role === "people");
  const [first] = open;
  const isFirst = computed.some(({ at, role }) => at === first && role === "total");
  const isSilent = open.every(
    (i) => sides[i]!.isUnknown && sides[i]!.hint === null && sides[i]!.period === "" && view.sides[i]!.name !== "",
  );
  return view.orientation === "down" && open.length === 3 && isFirst && isSilent ? open : [];
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

/** Figures of channels differ by less than this many times. */
const ALIKE = 6;

/**
 * "Подарок" and "Discount" over columns may be channels: beside columns of people that nothing says more of, those whose whole figures fall all the
 * way, and are about as many as theirs at each stage, are people, too.
 */
function withChannels(
  view: View,
  sides: readonly Side[],
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): readonly Side[] {
  if (view.orientation === "across" && view.isGrid) return sides;
  const plain = sides.flatMap(({ role, isCertain, isUnknown }, i) =>
    role === "people" && isUnknown && !isCertain ? [i] : [],
  );
  const isAlike = (side: number, other: number) =>
    looked.every((stage) => {
      const [own, others] = [at(stage, side), at(stage, other)];
      return own <= others * ALIKE && others <= own * ALIKE;
    });
  const more = sides.flatMap(({ role, isMoney, evidence }, i) => {
    const isNamed = ["price", "measure", "money"].includes(role) && evidence === WORD && !isMoney;
    return isNamed && fallsAll(i, i, at, looked) && plain.some((other) => isAlike(i, other)) ? [i] : [];
  });
  if (more.length * looked.length < FEWEST_ALIKE) return sides;
  const people = sides.map(
    (side, i): Side => (more.includes(i) ? { ...side, role: "people", evidence: { code: "order", params: {} } } : side),
  );
  return namedAnew(view.sides, people);
}

/** Figures that are alike by more than chance. */
const FEWEST_ALIKE = 3;

/**
 * The people among the sides once arithmetic has spoken: where some say that they count people, those that say nothing are none; where the only
 * people are a total, or an average, they are the people; and a column of figures that do not fall is no channel among columns that do.
 */
function settleSides(
  view: View,
  sides: readonly Side[],
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): Side[] {
  const all = sides.slice();
  const open = () => all.map((_, i) => i).filter((i) => all[i]!.role === "people");
  if (view.orientation === "down") {
    const certain = open().filter((i) => all[i]!.isCertain);
    const named = open().filter((i) => all[i]!.isStageWord);
    const unknown = (sure: readonly number[]) =>
      open().filter((i) => !sure.includes(i) && all[i]!.period === "" && all[i]!.isUnknown);
    const growing = strangers(
      open().filter((one) => all[one]!.isUnknown),
      open(),
      at,
      looked,
    );
    for (const i of growing) leave(all, i, "unknown", { code: "breaksOrder", params: {} });
    // Beside people that say so, or a column of leads, what says nothing and does not fall all the way is no channel.
    if (certain.length > 0) for (const i of unknown(certain)) leave(all, i, "unknown", NOTHING);
    else if (named.length === 1) {
      for (const i of unknown(named))
        if (!fallsAll(i, named[0]!, at, looked)) leave(all, i, "unknown", { code: "breaksOrder", params: {} });
    }
  }
  if (open().length === 0) revive(all, view);
  return all;
}

function leave(sides: Side[], i: number, role: LineRole, evidence: Evidence): void {
  sides[i] = { ...sides[i]!, role, evidence };
}

/** Where nothing counts people, a total does; else the largest of averages ("a month", "a day"). */
function revive(sides: Side[], view: View): void {
  const of = (...roles: LineRole[]) =>
    sides.map((_, i) => i).filter((i) => roles.includes(sides[i]!.role) && !sides[i]!.isMoney);
  const [total] = of("total");
  if (total !== undefined) {
    sides[total] = { ...sides[total]!, role: "people", channel: "", evidence: WORD };
    return;
  }
  if (view.orientation !== "down") return;
  const averages = of("price", "average", "measure").filter((i) =>
    /avg|average|\bper\b|средн|в день|в неделю|в месяц|в час/i.test(view.sides[i]!.name),
  );
  const size = (i: number) => view.stages.reduce((sum, _, stage) => sum + (Number(cellOf(view, stage, i)) || 0), 0);
  const largest = averages.sort((a, b) => size(b) - size(a))[0];
  if (largest !== undefined) sides[largest] = { ...sides[largest]!, role: "people", channel: "", evidence: WORD };
}

/** Whether a column falls all the way in whole numbers, and has one wherever the people beside it have. */
function fallsAll(
  side: number,
  beside: number,
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): boolean {
  const stages = looked.filter((stage) => !Number.isNaN(at(stage, beside)));
  const values = stages.map((stage) => at(stage, side));
  return values.every((value, i) => value % 1 === 0 && (i === 0 || value <= values[i - 1]!));
}

/** Columns without a known name that mostly grow where most others fall. */
function strangers(
  unknown: readonly number[],
  all: readonly number[],
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): number[] {
  const share = (side: number): number | null => {
    let [steps, falls] = [0, 0];
    let before = Number.NaN;
    for (const stage of looked) {
      const value = at(stage, side);
      if (Number.isNaN(value)) continue;
      if (!Number.isNaN(before)) {
        steps++;
        if (value <= before) falls++;
      }
      before = value;
    }
    return steps < 2 ? null : falls / steps;
  };
  if (all.length < 2) return [];
  const shares = new Map(all.map((side) => [side, share(side)]));
  const falling = all.filter((side) => (shares.get(side) ?? 0) >= 0.75).length;
  if (falling === 0 || falling * 2 < all.length) return [];
  return unknown.filter((side) => (shares.get(side) ?? 1) < 0.5);
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
  const beside = sides.flatMap(({ role, evidence }, i) => {
    const side = view.sides[i]!;
    if (!side.column) return [of(sideAxis, side, role, evidence)];
    // Of a column that holds several sides one line is told, and totals among its rows apart.
    const isRow = role === "total" || role === "average";
    if (!isRow && !columns.has(side.column.index))
      columns.set(side.column.index, of("column", side.column, role, evidence));
    return isRow ? [of("row", side, role, evidence)] : [];
  });
  return [
    ...lines.map(({ at, role, evidence }) => of(stageAxis, view.stages[at]!, role, evidence)),
    ...columns.values(),
    ...beside,
  ];
}
