import { people as peopleIn } from "../cells";
import type { ReadLine } from "../explained";
import { inOneUnit } from "../oneMoney";
import { hull } from "../profile/hull";
import { areTexts } from "../profile/numberOrWords";
import { channelNamesOf, periodNames, periodsOf } from "../roles/seriesNames";
import type { Beside, Line, Series, StageTable } from "../stageTable";
import { DIMENSIONS, STAGE_HEADERS } from "../vocabulary/dimensions";
import { words } from "../vocabulary/tokens";
import { assumptionsOf, axisOf } from "./assumptions";
import { besideAcross } from "./besideAcross";
import { besideDown } from "./besideDown";
import { besideListed } from "./besideListed";
import { type Funnel, readLines } from "./funnel";
import { planLines } from "./planLines";
import { withUnits } from "./unitColumns";
import { cellOf } from "./view";

/** The stage table of a funnel that was read. */
export function stageTableOf(funnel: Funnel): StageTable {
  const { view, stages, chosen, days } = funnel;
  const named = stages.map((at): Line => {
    const { index, nameAt } = view.stages[at]!;
    const own = chosen.lines[at]!.name;
    return { name: own, index, nameAt: own === view.stages[at]!.name ? nameAt : null };
  });
  const channels = seriesOf(funnel, funnel.people);
  const moneyOnly = seriesOf(funnel, funnel.moneyOnly);
  const counts = stages.map((stage) => funnel.people.map((side) => peopleIn(cellOf(view, stage, side))));
  const find = !view.isGrid ? besideListed : view.orientation === "down" ? besideDown : besideAcross;
  const { beside: said, mixed } = withUnits(view, find(funnel, named, channels, counts), channels);
  const { beside, other } = inOneUnit(said);
  const plan = planLines(funnel, channels);
  const dimension = dimensionOf(funnel, channels);
  const lines = explained(funnel, beside);
  const table: StageTable = {
    orientation: view.orientation,
    box: hull(view.frame),
    stages: named,
    channels,
    counts,
    places: view.isGrid ? null : stages.map((stage) => funnel.people.map((side) => view.place(stage, side))),
    dimension,
    moneyOnly,
    plan,
    planOfMore: [],
    channelNames: channelNamesOf(channels),
    periods: periodsOf(channels),
    beside,
    otherMoney: [...mixed, ...other],
    channelColumns: funnel.channelColumns.map(({ header }) => header),
    assumptions: [],
    lines,
    question: null,
  };
  return { ...table, assumptions: assumptionsOf(funnel, table, days) };
}

/** The people as series with their channels and periods; a single column, or equal names, are no channels. */
function seriesOf({ view, sides }: Funnel, people: readonly number[]): Series[] {
  const counted = people.map((i) => sides[i]!);
  const periods = periodNames(counted.map(({ period }) => period));
  const channels = counted.map(({ channel }) => channel);
  const isOne = view.orientation === "down" && people.length === 1;
  return people.map((i, k): Series => {
    const { name, index, nameAt } = view.sides[i]!;
    // A row that nothing names is called by its period.
    const isPeriod = view.orientation === "across" && view.isGrid && name === "";
    return {
      name: isPeriod ? counted[k]!.period : name,
      nameAt,
      index,
      channel: isOne ? "" : channels[k]!,
      period: periods[k]!,
    };
  });
}

/** What the channels are called: the header of their column, or what stands over their names where that is a word for it. */
function dimensionOf({ view, channelColumns }: Funnel, channels: readonly Series[]): string | null {
  if (new Set(channels.map(({ channel }) => channel)).size < 2) return null;
  if (!view.isGrid) return view.dimension;
  if (view.orientation === "across") return channelColumns[0]?.header || null;
  const header = words(view.stageHeader);
  return DIMENSIONS.isWhole(header) && !STAGE_HEADERS.isWhole(header) ? view.stageHeader : null;
}

/** The lines with what is beside the people told apart from what is only left out. */
function explained(funnel: Funnel, { stated }: Beside): ReadLine[] {
  const statedAxis = axisOf("stated", funnel.view.orientation);
  return readLines(funnel).map((line) => {
    const isStated = stated !== null && line.axis === statedAxis && line.index === stated.index;
    const role = isStated ? "stated" : asText(funnel, line);
    return role ? { ...line, role } : line;
  });
}

/** Money is known as money, but of no use as text. */
function asText({ view, people, sides, lines }: Funnel, line: ReadLine): ReadLine["role"] | null {
  if (line.role !== "cost" && line.role !== "budget" && line.role !== "revenue") return null;
  const isAlong = line.axis === (view.orientation === "down" ? "column" : "row");
  const side = sides.findIndex((_, i) => (view.sides[i]!.column ?? view.sides[i]!).index === line.index);
  const stage = lines.findIndex(({ at }) => view.stages[at]!.index === line.index);
  const cells = isAlong
    ? view.stages.map((_, i) => (side < 0 ? undefined : cellOf(view, i, side)))
    : people.map((i) => (stage < 0 ? undefined : cellOf(view, stage, i)));
  return areTexts(cells) ? "text" : null;
}
