import { countedSeries } from "../tables/countedSeries";
import { timesInto } from "../tables/oneMoney";
import type { Cell, Line, Place, StageTable } from "../tables/stageTable";
import type { Language } from "../text/language";
import { PERIODS } from "../text/periods";
import { type Formula, f, known } from "./formula";
import { formulaText } from "./layout/address";
import { contentOf } from "./layout/content";
import { besideStage, inUnit, moneyOf, peopleOf, planOf } from "./sourceFormulas";
import { FORMAT } from "./styles";

/** A sheet of a period with its table and its cells from A1. */
export interface PeriodSheet {
  readonly id: number;
  readonly name: string;
  readonly table: StageTable;
  readonly cells: readonly (readonly Cell[])[];
}

/** A table over the tables of several sheets: labels as text, figures as formulas into those sheets. */
export interface PeriodsTable {
  /** Names of the stages and of the money under them. */
  readonly labels: readonly string[];
  /** Header rows over the labels. */
  readonly corner: readonly string[];
  /** One a column: its header cells from the top, and its formulas downwards. */
  readonly columns: readonly { readonly heads: readonly string[]; readonly formulas: readonly string[] }[];
}

/** One table with the periods of several sheets beside each other; channels and plans stand under their period. */
export function periodsTable(
  sheets: readonly PeriodSheet[],
  shape: Shape,
  stages: readonly string[],
  language: Language,
): PeriodsTable {
  const [{ table }] = sheets as [PeriodSheet];
  const { hasChannels, hasPlan } = shape;
  // What all are counted in is what the first sheet that has it says.
  const money = shape.money.map((kind) => ({ kind, name: moneyName(sheets, kind) }));
  const isTwo = hasChannels || hasPlan;
  const corner = hasChannels ? (table.dimension ?? PERIODS[language].stage) : PERIODS[language].stage;
  return {
    labels: [...stages.map(asText), ...money.map(({ kind, name }) => asText(name || PERIODS[language][kind]))],
    corner: isTwo ? ["", asText(corner)] : [asText(corner)],
    columns: sheets.flatMap((sheet) =>
      partsOf(sheet, shape, money, stages, language).map(({ head, formulas }) => ({
        heads: isTwo ? [asText(sheet.name), asText(head)] : [asText(sheet.name)],
        formulas: formulas.map((formula) => formulaText(formula, placesIn(sheet.name))),
      })),
    ),
  };
}

/** What a table over several sheets has besides their people: that which all of them have. */
export interface Shape {
  readonly hasChannels: boolean;
  readonly hasPlan: boolean;
  readonly money: readonly ("cost" | "revenue")[];
}

/** The shape of a table over sheets: channels where each sheet tells them apart, plans and money where one has them. */
export function shapeOf(sheets: readonly PeriodSheet[]): Shape {
  const has = (test: (table: StageTable) => boolean) => sheets.some(({ table }) => test(table));
  return {
    hasChannels: sheets.every(({ table }) => table.channelNames.length > 1),
    hasPlan: has(({ plan }) => plan.length > 0),
    money: [
      ...(has(({ beside }) => beside.cost !== null) ? (["cost"] as const) : []),
      ...(has(({ beside }) => beside.revenue !== null || beside.stageRevenue !== null) ? (["revenue"] as const) : []),
    ],
  };
}

interface Part {
  readonly head: string;
  readonly formulas: readonly Formula[];
}

function partsOf(
  sheet: PeriodSheet,
  { hasChannels, hasPlan }: Shape,
  money: readonly NamedMoney[],
  wanted: readonly string[],
  language: Language,
): Part[] {
  const { table } = sheet;
  const counted = countedSeries(table);
  // Each sheet may have them in an order of its own.
  const order = wanted.map((name) => table.stages.findIndex((stage) => isSame(stage.name, name)));
  const groups = hasChannels
    ? table.channelNames.map((name) => ({
        head: name,
        series: counted.filter((each) => table.channels[each]!.channel === name),
      }))
    : [{ head: PERIODS[language].fact, series: counted }];
  const people = groups.map(({ head, series }): Part => {
    const stages = order.map((stage) => peopleOf(sheet, stage + 1, series));
    return { head, formulas: [...stages, ...money.map((each) => amountOf(table, each, series))] };
  });
  if (!hasPlan) return people;
  const plans = order.map((stage) => planOf(table, counted, stage + 1));
  return [...people, { head: PERIODS[language].plan, formulas: [...plans, ...money.map(() => f`""`)] }];
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Money under the name that it has in a table over sheets. */
interface NamedMoney {
  readonly kind: Shape["money"][number];
  readonly name: string;
}

const moneyName = (sheets: readonly PeriodSheet[], kind: NamedMoney["kind"]): string =>
  sheets.flatMap(({ table }) => lineOf(table, kind) ?? [])[0]?.name.trim() ?? "";

const lineOf = ({ beside }: StageTable, kind: NamedMoney["kind"]): Line | null =>
  kind === "cost" ? beside.cost : (beside.revenue ?? beside.stageRevenue);

/** Money of some series, counted as its name says; blank where a sheet may count it otherwise. */
function amountOf(table: StageTable, { kind, name }: NamedMoney, series: readonly number[]): Formula {
  const line = lineOf(table, kind);
  const times = line && timesInto(line.name, name);
  if (!line || times === null) return f`""`;
  const amounts = table.beside[kind];
  if (amounts) return moneyOf(table, { ...amounts, times }, series);
  const earned = besideStage(table, table.stages.length, line.index);
  return known([earned], inUnit(f`${earned}`, { ...line, times }));
}

/** A text for a cell of plain text, which nobody takes for a number, a date or a formula. */
const asText = (text: string): string =>
  String(contentOf({ content: text, style: "text", format: FORMAT.asTyped }, placesIn("")));

const placesIn = (sourceSheet: string) => ({
  sourceSheet,
  of: (): Place => {
    throw new Error("A table over sheets refers to those sheets only");
  },
});
