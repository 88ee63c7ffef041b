import { audit, type Finding } from "./audit";
import { quote } from "./cells";
import { letters } from "./columnName";
import { countedSeries } from "./countedSeries";
import { missingMoney } from "./money";
import { moneyStage } from "./moneyStage";
import { countFromText } from "./numberText";
import { withoutPlan } from "./plan";
import { type Cell, countAt, crossing, type Place, placeIn, type StageTable } from "./stageTable";
import { statedTotals } from "./statedTotals";
import { asFraction } from "./writtenRate";

/** Something to check in a table as it stands in its sheet, with the cell that it is about. */
export interface PlacedFinding extends Omit<Finding, "channel"> {
  readonly at: Place;
}

/** What the audit finds in a table in its sheet. */
export function findingsIn(table: StageTable, cells: readonly (readonly Cell[])[]): PlacedFinding[] {
  const series = countedSeries(table);
  const { stated } = table.beside;
  const at = ({ row, column }: Place): Cell => cells[row - 1]?.[column - 1] ?? "";
  const found = audit({
    stages: table.stages.map(({ name }) => name),
    cells: table.stages.map((_, stage) =>
      series.map((each) => (hasCell(table, stage, each) ? at(countAt(table, stage, each)) : "")),
    ),
    rates: stated
      ? table.stages.map((_, stage) => [asFraction(at(crossing(table, stage, stated.index)), stated.unit)])
      : [],
  });
  // What is blank in a table that counts deals cannot be known.
  const told = table.countsDeals ? found.filter(({ code }) => code !== "blank") : found;
  return [
    ...told.map((finding) => placed(table, series, finding)),
    ...statedTotals(table, at),
    ...wrongPlans(table, at),
    ...plansOfSome(table, series),
    ...inOtherMoney(table),
    ...moneyOfSome(table, cells),
  ];
}

/** Whose plan is missing, so that all are not compared with the plan of some; once for those who miss it at several stages. */
function plansOfSome(table: StageTable, series: readonly number[]): PlacedFinding[] {
  const told = new Set<string>();
  return table.stages.flatMap((_, stage) => {
    const missing = withoutPlan(table, series, stage);
    const names = [...new Set(missing.map((each) => nameOfSeries(table.channels[each]!)))].join(", ");
    if (missing.length === 0 || told.has(names)) return [];
    told.add(names);
    return [{ code: "planOfSome", stage, params: { names }, at: countAt(table, stage, missing[0]!) }];
  });
}

/** Money that was left out for its unit. */
const inOtherMoney = (table: StageTable): PlacedFinding[] =>
  table.otherMoney.map(({ name, than, code, index, nameAt }) => ({
    code,
    stage: moneyStage(table),
    params: { name, than },
    at: nameAt ?? placeIn(table, index, table.channels[0]!.index),
  }));

/** Whose money is missing, so that what some cost or brought is not taken for that of all. */
function moneyOfSome(table: StageTable, cells: readonly (readonly Cell[])[]): PlacedFinding[] {
  const missing = missingMoney(table, cells);
  return (["cost", "revenue"] as const).flatMap((kind) => {
    const [first] = missing[kind];
    const line = table.beside[kind];
    if (first === undefined || line === null) return [];
    const names = [...new Set(missing[kind].map((each) => nameOfSeries(table.channels[each]!)))].filter(Boolean);
    const more = names.length > MOST_NAMES ? "…" : "";
    return [
      {
        code: `${kind}OfSome`,
        stage: moneyStage(table),
        params: { names: names.slice(0, MOST_NAMES).join(", ") + more },
        at: line.places?.[first]?.[0] ?? placeIn(table, line.index, table.channels[first]!.index),
      },
    ];
  });
}

/** Names in a sentence. */
const MOST_NAMES = 5;

const nameOfSeries = ({ channel, period }: StageTable["channels"][number]): string =>
  [channel, period].filter((name) => name !== "").join(" · ");

/** Planned numbers that are texts, and negative ones. */
function wrongPlans({ plan }: StageTable, at: (place: Place) => Cell): PlacedFinding[] {
  return plan.flatMap(({ places }) =>
    places.flatMap((place, stage): PlacedFinding[] => {
      const cell = place ? at(place) : "";
      const count = typeof cell === "string" ? countFromText(cell) : null;
      if (place && typeof cell === "number" && cell < 0)
        return [{ code: "negative", stage, params: { value: cell }, at: place }];
      return place && count !== null
        ? [{ code: "numberAsText", stage, params: { value: quote(cell), count }, at: place }]
        : [];
    }),
  );
}

function placed(
  table: StageTable,
  series: readonly number[],
  { code, stage, channel, params }: Finding,
): PlacedFinding {
  const own = { code, stage, params, at: placeOf(table, code, stage, series[channel ?? 0]!) };
  const named = table.stages[stage]!.nameAt ?? own.at;
  if (code === "duplicateName") {
    const other = table.stages[Number(params.other) - 1]!.nameAt;
    return { ...own, at: named, ...(other ? { code: "sameNameAt", params: { cell: nameOf(other) } } : {}) };
  }
  // One finding of all channels of a table with one is about its only cell.
  const isOfAll = channel === null && series.length > 1 && !ABOUT_RATES.has(code);
  return ABOUT_NAMES.has(code) || isOfAll ? { ...own, at: named } : own;
}

/** Whether anything stands for a stage in a series; not every channel of a long table has each. */
const hasCell = ({ places }: StageTable, stage: number, series: number): boolean =>
  places === null || places[stage]![series] !== null;

const ABOUT_NAMES = new Set(["emptyName", "totalRow"]);
const ABOUT_RATES = new Set(["notARate", "statedRate"]);

function placeOf(table: StageTable, code: string, stage: number, series: number): Place {
  const { stated } = table.beside;
  if (ABOUT_RATES.has(code) && stated) return crossing(table, stage, stated.index);
  const { nameAt } = table.stages[stage]!;
  return nameAt && !hasCell(table, stage, series) ? nameAt : countAt(table, stage, series);
}

const nameOf = ({ row, column }: Place): string => letters(column) + row;
