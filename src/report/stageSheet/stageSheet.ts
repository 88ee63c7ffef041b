import { dayText } from "../../text/day";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { type CellReference, cell, type Formula, f, known, range } from "../formula";
import { STATUS } from "../names";
import { sentence } from "../phrases";
import type { PlanCell, Row, SheetPlan } from "../plan";
import { COLOR, FORMAT } from "../styles";
import { type Counted, countedIn, type Group } from "./counted";
import type { StageModel } from "./stageModel";

/** A column of figures: the deals with a name, those with another or none, or all. */
type Series = { readonly header: string; readonly group: Group | "others" };

/** The stage table of a list of deals: counts over its open columns, which any report is built from as from a table somebody typed. */
export function stageSheet(model: StageModel): SheetPlan {
  const counted = countedIn(model.deals);
  const series = seriesOf(model);
  const stage: Staged = { model, counted, series, last: model.deals.stages.length };
  return {
    columnWidths: [36, 220, ...series.map(() => 112), 112],
    blocks: [{ rows: [...head(stage), ...table(stage), ...APART], workings: workings(stage) }],
    frozenRows: 2,
    tabColor: COLOR.accent,
    inputs: null,
    places: [["list", { kind: "column", sheetName: model.source.sheetName, column: 1 }]],
    status: STATUS,
    sourceSheet: model.source.sheetName,
  };
}

/** What parts the table from the workings, which are none of it. */
const APART: readonly Row[] = [{ cells: {} }, { cells: {} }];

interface Staged {
  readonly model: StageModel;
  readonly counted: Counted;
  readonly series: readonly Series[];
  /** The last stage, from 1. */
  readonly last: number;
}

function seriesOf({ breakdown, language }: StageModel): Series[] {
  const texts = dealsText[language];
  if (!breakdown) return [{ header: texts.deals, group: null }];
  const { line, names, hasOthers } = breakdown;
  return [
    ...names.map((name) => ({ header: name, group: { line, name } })),
    ...(hasOthers ? [{ header: texts.others, group: "others" as const }] : []),
    { header: texts.total, group: null },
  ];
}

/** Whether a name that is new to the list has no column: what is not named is among the others where there are any. */
const leavesOut = (series: readonly Series[]): boolean =>
  series.length > 1 && series.every(({ group }) => group !== "others");

const column = (at: number): string => String.fromCharCode("C".charCodeAt(0) + at);
const of = (name: string, stage: number, at: number): CellReference => cell(`${name} ${stage} of series ${at}`);
/** Deals that reached a stage, as the table shows them. */
const REACHED = (stage: number, at: number) => of("reached", stage, at);
/** Deals of which a stage is the furthest known; those won; those in any known stage. */
const FURTHEST = (stage: number, at: number) => of("furthest", stage, at);
const WON = (at: number) => cell(`won of series ${at}`);
const ALL = (at: number) => cell(`all of series ${at}`);
/** Deals lost at a stage that nobody knows, and whether they are too many for the stages between. */
const LOST_SOMEWHERE = cell("lost somewhere");
const IS_OPEN_BETWEEN = cell("stages between are not known");
/** Rows with a stage, or a name, that this table does not have. */
const NEW_STAGES = cell("rows with a new stage");
const NEW_NAMES = cell("deals with a new name");

function head({ model, series, ...rest }: Staged): Row[] {
  const { source, builtOn, language, deals } = model;
  const texts = dealsText[language];
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  const told = fill(texts.counted, { sheet: source.sheetName, day }, language);
  return [
    { height: "title", cells: { A: { content: f`${stageTitle(model)}`, style: "title" } } },
    {
      cells: { A: { content: f`HYPERLINK(${`#gid=${source.sheetId}`}; ${told})`, style: "source", name: STATUS } },
      line: "accent",
    },
    { cells: { A: { content: note({ model, series, ...rest }), style: "note" } } },
    ...(deals.pipeline
      ? [
          {
            cells: {
              A: {
                content: fill(
                  texts.pipeline,
                  { name: deals.pipeline.name, others: deals.pipeline.others.join(", ") },
                  language,
                ),
                style: "note" as const,
              },
            },
          },
        ]
      : []),
    {
      cells: {
        B: { content: texts.stage, style: "header" },
        ...Object.fromEntries(
          series.map(({ header }, at): [string, PlanCell] => [
            column(at),
            { content: header, style: "headerRight", format: FORMAT.asTyped },
          ]),
        ),
      },
      line: "header",
    },
  ];
}

/** What the sheet is called, and its title. */
export const stageTitle = ({ language, source }: Pick<StageModel, "language" | "source">): string =>
  fill(dealsText[language].sheetName, { sheet: source.sheetName }, language);

/** What of the list the table does not count, or cannot know. */
function note({ model, series }: Staged): Formula {
  const texts = dealsText[model.language];
  const total = series.length - 1;
  const count = (reference: CellReference) => f`${reference}`;
  const say = (text: string, params: Readonly<Record<string, Formula>>) => sentence(text, params, model.language);
  const plain = f`${texts.follows}`;
  const newNames = leavesOut(series)
    ? f`IF(${NEW_NAMES}>0; ${say(texts.newNames, { n: count(NEW_NAMES), column: f`${model.breakdown!.line.name}` })}; ${plain})`
    : plain;
  if (model.deals.shape === "dates") return newNames;
  const lost = { n: count(LOST_SOMEWHERE), all: count(ALL(total)) };
  const unknown = f`IF(${LOST_SOMEWHERE}>0; IF(${IS_OPEN_BETWEEN}=1; ${say(texts.lostSomewhere, lost)}; ${say(texts.atLeast, lost)}); ${newNames})`;
  return f`IF(${NEW_STAGES}>0; ${say(texts.newStages, { n: count(NEW_STAGES) })}; ${unknown})`;
}

function table(stage: Staged): Row[] {
  const { model, counted, series } = stage;
  const { deals, language, currency } = model;
  const isLastGroup = (at: number) => at === series.length - 1;
  const row = (label: PlanCell, of: (at: number) => PlanCell): Row => ({
    cells: { B: label, ...Object.fromEntries(series.map((_, at) => [column(at), of(at)])) },
    line: "hair",
  });
  // What the others are is what is left of all: so a name that is new to the list is among them.
  const rest = (reference: (at: number) => CellReference, at: number): Formula =>
    known(
      [reference(series.length - 1)],
      f`${reference(series.length - 1)}-SUM(${range(reference(0), reference(at - 1))})`,
    );
  const stages = deals.stages.map((name, i) =>
    row({ content: name, style: "text", format: FORMAT.asTyped }, (at) => ({
      content:
        series[at]!.group === "others" ? rest((other) => REACHED(i + 1, other), at) : reachedBy(stage, i + 1, at),
      style: isLastGroup(at) && series.length > 1 ? "totalNumber" : "number",
      format: FORMAT.people,
      name: REACHED(i + 1, at),
    })),
  );
  if (!deals.amount) return stages;
  const revenue = currency === "" ? dealsText[language].revenue : `${dealsText[language].revenue}, ${currency}`;
  return [
    ...stages,
    row({ content: revenue, style: "text" }, (at) => ({
      content: series[at]!.group === "others" ? rest(REVENUE, at) : counted.revenue(series[at]!.group as Group),
      style: "number",
      format: FORMAT.money,
      name: REVENUE(at),
    })),
  ];
}

const REVENUE = (at: number) => cell(`revenue of series ${at}`);

function reachedBy({ model, counted, series, last }: Staged, stage: number, at: number): Formula {
  const { deals } = model;
  if (deals.shape === "dates") return counted.reached(stage, series[at]!.group as Group);
  if (stage === 1) return f`${ALL(at)}`;
  const isWonStage = hasWon(model);
  if (isWonStage && stage === last) return f`${WON(at)}`;
  const open = isWonStage ? last - 1 : last;
  const sum = f`SUM(${range(FURTHEST(stage, at), FURTHEST(open, at))})+${WON(at)}`;
  return f`IF(${IS_OPEN_BETWEEN}=1; ""; ${sum})`;
}

const hasWon = ({ deals }: StageModel): boolean => deals.won.length > 0 || deals.status !== null;

function workings(stage: Staged): readonly Row[] {
  const { model, counted, series, last } = stage;
  const total = series.length - 1;
  const names = leavesOut(series);
  const across = (name: (at: number) => CellReference, of: (group: Group) => Formula): Row => ({
    cells: Object.fromEntries(
      series.flatMap(({ group }, at): [string, PlanCell][] =>
        group === "others" ? [] : [[column(at), { content: of(group), style: "workings", name: name(at) }]],
      ),
    ),
  });
  const alone = (content: Formula, name: CellReference): Row => ({
    cells: { C: { content, style: "workings", name } },
  });
  if (model.deals.shape === "dates") {
    return names ? [alone(f`${REACHED(1, total)}-SUM(${range(REACHED(1, 0), REACHED(1, total - 1))})`, NEW_NAMES)] : [];
  }
  const open = hasWon(model) ? last - 1 : last;
  const standing = Array.from({ length: open }, (_, i) =>
    across(
      (at) => FURTHEST(i + 1, at),
      (group) => counted.furthest(i + 1, group),
    ),
  );
  const known = f`SUM(${range(FURTHEST(1, total), FURTHEST(open, total))})+${WON(total)}`;
  // Of the last step before the end the bounds are widest: 10 points of conversion.
  const late = f`${FURTHEST(open, total)}+${WON(total)}+${LOST_SOMEWHERE}`;
  return [
    ...standing,
    across(WON, (group) => counted.won(group)),
    across(ALL, (group) => counted.all(group)),
    alone(f`${ALL(total)}-(${known})`, LOST_SOMEWHERE),
    alone(f`IF(${LOST_SOMEWHERE}>0; IF(10*${LOST_SOMEWHERE}>=${late}; 1; 0); 0)`, IS_OPEN_BETWEEN),
    alone(counted.unknown(), NEW_STAGES),
    ...(names ? [alone(f`${ALL(total)}-SUM(${range(ALL(0), ALL(total - 1))})`, NEW_NAMES)] : []),
  ];
}
