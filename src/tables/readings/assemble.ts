import { people as peopleIn } from "../cells";
import { letters } from "../columnName";
import type { ReadLine } from "../explained";
import { indexesOf } from "../indexesOf";
import type { Assumption } from "../line";
import { areTexts } from "../profile/figure";
import { hull } from "../profile/hull";
import { channelNamesOf, periodNames, periodsOf } from "../roles/seriesNames";
import type { Beside, Line, PlanLine, Series, StageTable } from "../stageTable";
import { DIMENSIONS, STAGE_HEADERS } from "../vocabulary/dimensions";
import { words } from "../vocabulary/tokens";
import { besideAcross } from "./besideAcross";
import { besideDown } from "./besideDown";
import { besideListed } from "./besideListed";
import { type Funnel, readLines } from "./funnel";
import { cellOf, numberOf, type View } from "./view";

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
  const beside = find(funnel, named, channels, counts);
  const plan = plansOf(funnel, channels);
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
    channelNames: channelNamesOf(channels),
    periods: periodsOf(channels),
    beside,
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

function plansOf({ view, sides, lines, stages, people, chosen }: Funnel, channels: readonly Series[]): PlanLine[] {
  const bySides = indexesOf(sides, ({ role, isMoney }) => role === "plan" && !isMoney).flatMap((i): PlanLine[] => {
    const side = sides[i]!;
    const places = stages.map((stage) => placeOfNumber(view, stage, i));
    if (places.every((place) => place === null)) return [];
    const same = indexesOf(channels, (_, k) => {
      const own = sides[people[k]!]!;
      return (
        (side.channel === "" || own.channel === side.channel) && (side.period === "" || own.period === side.period)
      );
    });
    return [{ name: view.sides[i]!.name, series: same, places }];
  });
  // A single plan that names nobody's people is that of all. Among plans of those who have people it is one of somebody who has none: a month to come.
  const found = bySides.length > 1 ? bySides.filter(({ series }) => series.length > 0) : bySides;
  // Plans in lines of their own along the stages: "Лиды план" beside "Лиды факт".
  const plans = lines.filter(({ role, planOf, isMoney }) => role === "plan" && planOf !== null && !isMoney);
  const planned = stages.map((stage) => {
    const { name } = chosen.lines[stage]!;
    return plans.find(({ planOf }) => isSame(planOf!, name)) ?? plans.find(({ planOf }) => isOf(planOf!, name));
  });
  if (planned.some((line) => line !== undefined)) {
    for (const [k, side] of people.entries()) {
      const places = planned.map((line) => (line ? placeOfNumber(view, line.at, side) : null));
      if (places.some((place) => place !== null))
        found.push({ name: planned.find(Boolean)!.name, series: [k], places });
    }
  }
  return found;
}

const isSame = (a: string, b: string): boolean => words(a).join(" ") === words(b).join(" ");

/** "План лидов" is that of "Лиды". */
function isOf(planOf: string, stage: string): boolean {
  const [a, b] = [words(planOf), words(stage)];
  return a.some((word) =>
    b.some(
      (other) => word === other || (word.length > 3 && other.length > 3 && word.slice(0, 4) === other.slice(0, 4)),
    ),
  );
}

/** Where a plan has a number; one written as text, which is none, is found in the audit. */
function placeOfNumber(view: View, stage: number, side: number) {
  return Number.isNaN(numberOf(view, stage, side)) ? null : view.place(stage, side);
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

function assumptionsOf(funnel: Funnel, table: StageTable, days: number): Assumption[] {
  const { view, chosen } = funnel;
  const { channels, stages, beside } = table;
  const [taken, ...others] = funnel.channelColumns;
  const usedLines = new Map(Object.entries(beside).flatMap(([role, line]) => (line ? [[line, role] as const] : [])));
  return [
    ...(view.orientation === "across"
      ? [{ code: "stagesAcross", params: { stages: stages.length, rows: channels.length } }]
      : []),
    ...(chosen.isReordered
      ? [{ code: "stagesReordered", params: { stages: stages.map(({ name }) => name).join(" → ") } }]
      : []),
    ...(taken && others.length > 0
      ? [
          {
            code: "channelColumn",
            params: { column: taken.header, others: others.map(({ header }) => header).join(", ") },
          },
        ]
      : []),
    ...(funnel.turned ? [{ code: "datesTurned", params: { column: funnel.turned.header } }] : []),
    ...(days > 0 ? [{ code: "periodsByMonth", params: { days } }] : []),
    ...(table.channelNames.length > 0
      ? [{ code: "channelsAddedUp", params: { channels: table.channelNames.length } }]
      : []),
    ...(table.periods.length > 0
      ? [
          {
            code: "periodsFound",
            params: { periods: table.periods.length, first: table.periods[0]!, last: table.periods.at(-1)! },
          },
        ]
      : []),
    ...[...usedLines].map(([line, role]) => ({
      code: "taken",
      params: { name: line.name || letters(line.index), as: role },
    })),
    ...(table.plan.length > 0
      ? [{ code: "planTaken", params: { name: [...new Set(table.plan.map(({ name }) => name))].join(", ") } }]
      : []),
    ...leftOut(table, "column"),
    ...leftOut(table, "row"),
  ];
}

/** One assumption for all lines that are left out for the same reason, the names in the order of the sheet. */
function leftOut(table: StageTable, axis: "row" | "column"): Assumption[] {
  const beside = new Set(Object.values(table.beside).flatMap((line) => (line ? [line.index] : [])));
  const plans = new Set(
    table.plan.flatMap(({ places }) =>
      places.flatMap((place) => (place ? [axis === "row" ? place.row : place.column] : [])),
    ),
  );
  const lines = table.lines.filter((line) => {
    if (line.axis !== axis || line.role === "stage" || line.role === "people") return false;
    if (line.role === "plan" && plans.has(line.index)) return false;
    return (
      !["stated", "stageCost", "stageRevenue", "revenuePlan"].includes(line.role) && !isBeside(table, line, beside)
    );
  });
  const named = lines
    .map((line) => ({ ...line, name: line.name || (axis === "column" ? letters(line.index) : String(line.index)) }))
    .filter(({ role, name }) => !(role === "unnamed" && name === ""));
  return [...new Set(named.map(({ role }) => role))].map((role) => {
    const names = named.filter((line) => line.role === role).map(({ name }) => name);
    return { code: `${axis}LeftOut`, params: { [axis]: names.join(", "), meaning: role, count: names.length } };
  });
}

/** Whether a line is taken as something known beside the people. */
function isBeside({ beside, orientation }: StageTable, line: ReadLine, indexes: ReadonlySet<number>): boolean {
  if (!indexes.has(line.index)) return false;
  return Object.entries(beside).some(
    ([role, own]) => own !== null && own.index === line.index && axisOf(role, orientation) === line.axis,
  );
}

/** Lines along the stages of a table whose stages go down are columns, those along its series rows; the other way round across. */
function axisOf(role: string, orientation: StageTable["orientation"]): "row" | "column" {
  const isAlongStages = ["benchmark", "stated", "stageCost", "stageRevenue"].includes(role);
  return isAlongStages === (orientation === "down") ? "column" : "row";
}
