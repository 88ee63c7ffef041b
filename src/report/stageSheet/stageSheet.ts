import { calendarDay } from "../../core/plan/workingDays";
import { openStages, ownersOf } from "../../tables/deals/dealList";
import { dayText, monthText } from "../../text/day";
import { dealCheckText } from "../../text/dealChecks";
import { dealsText, dealsTextOf } from "../../text/deals";
import { fill } from "../../text/fill";
import { STATUS } from "../cellNames";
import { leftOutRows, leftOutSince } from "../deals/leftOut";
import { type CellReference, cell, type Formula, f, known, range } from "../formula";
import { peopleText, sentence } from "../formulaPieces";
import { heightOfLines, linesIn } from "../layout/textWidth";
import type { PlanCell, Row, SheetPlan } from "../plan";
import { COLOR, FORMAT, HEIGHTS, STYLES } from "../styles";
import { type Counted, countedIn } from "./counted";
import { DAY, dayRows } from "./dayOfList";
import { columnsMoved } from "./moved";
import type { Of } from "./rows";
import type { StageModel } from "./stageModel";

/** A column of figures: the deals with a name or of a month, those with another or none, or all. */
type Series = { readonly header: string; readonly of: Of | "others" };

/** The stage table of a list of deals: counts over its open columns, which any report is built from as from a table somebody typed. */
export function stageSheet(model: StageModel): SheetPlan {
  const series = seriesOf(model);
  const stage: Staged = { model, counted: countedIn(model.deals), series, total: series.length - 1 };
  const { length } = model.deals.stages;
  const parts = Math.max(1, series.length - 1);
  return {
    columnWidths: [36, 220, ...series.map(() => WIDTH)],
    blocks: [{ rows: [...head(stage), ...table(stage)], workings: workings(stage) }],
    frozenRows: 2,
    tabColor: COLOR.accent,
    inputs: null,
    places: [
      ["list", { kind: "column", sheetName: model.source.sheetName, column: 1 }],
      // What is what in it, so that nobody has to guess by names or figures.
      ["stages", range(STAGE(1), STAGE(length))],
      ["series", range(HEADER(0), HEADER(parts - 1))],
      ["revenue", hasRevenue(model) ? REVENUE_NAME : null],
      ["day", model.day.newest === null ? null : DAY],
    ],
    open: model.day.newest === null ? [] : [range(DAY, DAY)],
    status: STATUS,
    sourceSheet: model.source.sheetName,
  };
}

interface Staged {
  readonly model: StageModel;
  readonly counted: Counted;
  readonly series: readonly Series[];
  /** The series of all deals, which is the last. */
  readonly total: number;
}

function seriesOf({ breakdown, language, deals: { stocks } }: StageModel): Series[] {
  const texts = dealsText[language];
  if (!breakdown) return [{ header: texts.deals, of: {} }];
  const total: Series = { header: texts.total, of: {} };
  if ("months" in breakdown) {
    const months = breakdown.months.map((month): Series => {
      const { year, month: inYear } = calendarDay(month);
      return { header: monthText(year, inYear, language), of: { during: { column: breakdown.column, month } } };
    });
    return [...months, { header: texts.monthsLeft, of: "others" }, total];
  }
  const { line, names } = breakdown;
  const isOfAll = stocks !== null && ownersOf(stocks).every((name) => names.includes(name));
  return [
    ...names.map((name): Series => ({ header: name, of: { group: { line, name } } })),
    // Also while there are none: a name that is new to the list is among them, and to a table of counts not counted.
    ...(isOfAll ? [] : [{ header: texts.others, of: "others" } as const]),
    total,
  ];
}

const hasRevenue = ({ deals }: StageModel): boolean => deals.amount !== null && deals.wonStage !== null;

const column = (at: number): string => String.fromCharCode("C".charCodeAt(0) + at);
const of = (name: string, stage: number, at: number): CellReference => cell(`${name} ${stage} of series ${at}`);
const STAGE = (stage: number) => cell(`name of stage ${stage}`);
const HEADER = (at: number) => cell(`header of series ${at}`);
/** Deals that reached a stage, as the table shows them. */
const REACHED = (stage: number, at: number) => of("reached", stage, at);
/** Deals of which a stage is the furthest known; those won; those in any known stage; the money of the won. */
const FURTHEST = (stage: number, at: number) => of("furthest", stage, at);
const WON = (at: number) => cell(`won of series ${at}`);
const ALL = (at: number) => cell(`all of series ${at}`);
const REVENUE = (at: number) => cell(`revenue of series ${at}`);
const REVENUE_NAME = cell("name of the revenue");
/** Deals lost at a stage that nobody knows; all that reached a stage for certain, and 1 where that can be told. */
const LOST_SOMEWHERE = cell("lost somewhere");
const KNOWN = (stage: number) => cell(`known to have reached ${stage}`);
const IS_TOLD = (stage: number) => cell(`is stage ${stage} told`);
/** Rows with a stage that this table does not have, or without one; won deals whose amount is no number. */
const NOT_COUNTED = cell("rows not counted");
const UNREADABLE = cell("amounts not read");
/** Deals in other currencies than that of the table. */
const IN_OTHERS = cell("deals in other currencies");
/** What of the list the columns were called that are counted. */
const MOVED = cell("columns that have moved");

function head(stage: Staged): Row[] {
  const { model, series } = stage;
  const { source, builtOn, language, deals, checks } = model;
  const texts = dealsText[language];
  const unread = deals.stocks?.unread ?? [];
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  const told = fill(texts.counted, { sheet: source.sheetName, day }, language);
  const said = (text: string): Row => ({ cells: { A: { content: text, style: "note" } } });
  return [
    { height: "title", cells: { A: { content: f`${stageTitle(model)}`, style: "title" } } },
    {
      cells: { A: { content: f`HYPERLINK(${`#gid=${source.sheetId}`}; ${told})`, style: "source", name: STATUS } },
      line: "accent",
    },
    { cells: { A: { content: f`${note(stage)}&${leftOutSince(deals, IN_OTHERS, language)}`, style: "note" } } },
    ...leftOutRows(deals, IN_OTHERS, language),
    ...(unread.length > 0 ? [said(fill(texts.stocks.unread, { names: unread.join(", ") }, language))] : []),
    ...checks.map((check) => said(dealCheckText(check, language))),
    ...dayRows(model),
    {
      height: Math.max(HEIGHTS.row, ...series.map(({ header }) => heightOf(header))),
      cells: {
        B: { content: texts.stage, style: "header" },
        ...Object.fromEntries(
          series.map(({ header }, at): [string, PlanCell] => [
            column(at),
            { content: header, style: "headerRightWrapped", format: FORMAT.asTyped, name: HEADER(at) },
          ]),
        ),
      },
      line: "header",
    },
  ];
}

/** The width of a column of figures in pixels, and what its header takes of the height. */
const WIDTH = 112;
const PADDING = 12;
const heightOf = (header: string): number => {
  const { size } = STYLES.headerRightWrapped;
  return heightOfLines(linesIn(header, size, WIDTH - PADDING), size);
};

/** What the sheet is called, and its title. */
export const stageTitle = ({ language, source }: Pick<StageModel, "language" | "source">): string =>
  fill(dealsText[language].sheetName, { sheet: source.sheetName }, language);

/** What of the list the table does not count, or cannot know. */
function note({ model, total }: Staged): Formula {
  const texts = dealsTextOf(model.language, model.deals.stocks !== null);
  const say = (text: string, params: Readonly<Record<string, CellReference | Formula>>) =>
    sentence(text, Object.fromEntries(Object.entries(params).map(([key, at]) => [key, f`${at}`])), model.language);
  const money = hasRevenue(model) ? f`&IF(${UNREADABLE}>0; " "&${say(texts.unreadable, { n: UNREADABLE })}; "")` : f``;
  const plain = texts.follows;
  if (model.deals.shape === "dates") return f`IF(${MOVED}>0; ${texts.moved}; ${plain}${money})`;
  const lost = { n: peopleText(LOST_SOMEWHERE), all: peopleText(ALL(total)) };
  const between = openStages(model.deals)
    .slice(1)
    .map((_, i) => f`${IS_TOLD(i + 2)}`);
  const isAllTold = between.length === 0 ? f`1=1` : f`${joined(between)}=${between.length}`;
  const unknown = f`IF(${LOST_SOMEWHERE}>0; IF(${isAllTold}; ${say(texts.atLeast, lost)}; ${say(texts.lostSomewhere, lost)}); ${plain})`;
  const counted = f`IF(${NOT_COUNTED}>0; ${say(texts.notCounted, { n: NOT_COUNTED })}; ${unknown})`;
  return f`IF(${MOVED}>0; ${texts.moved}; ${counted}${money})`;
}

const joined = (terms: readonly Formula[]): Formula => terms.reduce((sum, term) => f`${sum}+${term}`);

function table(stage: Staged): Row[] {
  const { model, series, total } = stage;
  const { deals, language, currency } = model;
  const row = (label: PlanCell, of: (at: number) => PlanCell): Row => ({
    cells: { B: label, ...Object.fromEntries(series.map((_, at) => [column(at), of(at)])) },
    line: "hair",
  });
  // What the others are is what is left of all.
  const rest = (reference: (at: number) => CellReference, at: number): Formula =>
    known([reference(total)], f`${reference(total)}-SUM(${range(reference(0), reference(at - 1))})`);
  const figure = (at: number, reference: (at: number) => CellReference, own: Formula): PlanCell => ({
    content: series[at]!.of === "others" ? rest(reference, at) : own,
    style: at === total && total > 0 ? "totalNumber" : "number",
    format: FORMAT.people,
    name: reference(at),
  });
  const stages = deals.stages.map((name, i) =>
    row({ content: name, style: "text", format: FORMAT.asTyped, name: STAGE(i + 1) }, (at) =>
      figure(at, (other) => REACHED(i + 1, other), reachedBy(stage, i + 1, at)),
    ),
  );
  if (!hasRevenue(model)) return stages;
  const revenue = currency === "" ? dealsText[language].revenue : `${dealsText[language].revenue}, ${currency}`;
  const money = (deals: Series["of"]) =>
    deals === "others" ? f`""` : f`IF(${UNREADABLE}>0; ""; ${stage.counted.revenue(deals)})`;
  return [
    ...stages,
    row({ content: revenue, style: "text", name: REVENUE_NAME }, (at) => figure(at, REVENUE, money(series[at]!.of))),
  ];
}

function reachedBy({ model, counted, series }: Staged, stage: number, at: number): Formula {
  const { deals } = model;
  const counts = series[at]!.of;
  if (counts === "others") return f`""`;
  if (deals.shape === "dates") return counted.reached(stage, counts);
  if (stage === 1) return f`${ALL(at)}`;
  const last = openStages(deals).length;
  if (stage > last) return f`${WON(at)}`;
  return f`IF(${IS_TOLD(stage)}=1; SUM(${range(FURTHEST(stage, at), FURTHEST(last, at))})+${WON(at)}; "")`;
}

function workings({ model, counted, series, total }: Staged): readonly Row[] {
  const { deals } = model;
  const across = (name: (at: number) => CellReference, count: (of: Of) => Formula): Row => ({
    cells: Object.fromEntries(
      series.flatMap((one, at): [string, PlanCell][] =>
        one.of === "others" ? [] : [[column(at), { content: count(one.of), style: "workings", name: name(at) }]],
      ),
    ),
  });
  const alone = (content: Formula, name: CellReference): Row => ({
    cells: { C: { content, style: "workings", name } },
  });
  const { breakdown } = model;
  const isMoved = columnsMoved(deals, [breakdown?.line], (place) => ({
    kind: "source",
    ...place,
    rows: 1,
    columns: 1,
  }));
  const more = [
    alone(counted.inOtherCurrencies(), IN_OTHERS),
    alone(isMoved, MOVED),
    ...(hasRevenue(model) ? [alone(counted.unreadable(), UNREADABLE)] : []),
  ];
  if (deals.shape === "dates") return more;
  const open = openStages(deals).map((_, i) => i + 1);
  const last = open.length;
  return [
    ...open.map((stage) =>
      across(
        (at) => FURTHEST(stage, at),
        (one) => counted.furthest(stage, one),
      ),
    ),
    across(WON, (one) => counted.won(one)),
    across(ALL, (one) => counted.all(one)),
    alone(f`${ALL(total)}-SUM(${range(FURTHEST(1, total), FURTHEST(last, total))})-${WON(total)}`, LOST_SOMEWHERE),
    ...open.map((stage) =>
      alone(f`SUM(${range(FURTHEST(stage, total), FURTHEST(last, total))})+${WON(total)}`, KNOWN(stage)),
    ),
    ...open.slice(1).map((stage) => alone(isTold(stage, last, total), IS_TOLD(stage))),
    alone(counted.unknown(), NOT_COUNTED),
    ...more,
  ];
}

/** As `isTold` of core/deals: 1 where the conversions into and out of a stage are both known to ten points. */
function isTold(stage: number, last: number, total: number): Formula {
  const unknown = LOST_SOMEWHERE;
  const into = f`10*${unknown}<${KNOWN(stage - 1)}+${unknown}`;
  // The last step is lowest when they were lost right before it, and highest when they never got there.
  const [won, here] = [WON(total), KNOWN(stage)];
  const out =
    stage < last
      ? f`10*${unknown}<${here}+${unknown}`
      : f`IF(${here}>0; 10*(${won}/${here}-${won}/(${here}+${unknown}))<1; 1=1)`;
  return f`IF(${unknown}=0; 1; IF(${into}; IF(${out}; 1; 0); 0))`;
}
