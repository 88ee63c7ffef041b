import { FEW } from "../../core/answer/few";
import type { FunnelRow } from "../../core/funnel";
import { dealsText } from "../../text/deals";
import { kindsOf } from "../answer/levelCells";
import { allPeople, ifAll, ofPicked } from "../answer/selector";
import { BREAKDOWN, CONVERSION, DISAGREES, PEOPLE, STAGE } from "../cellNames";
import { type Formula, f, known, pinColumn, type Reference, range } from "../formula";
import { bar, INDENT, LINE_OF_NAMES, percentFormat, shortName, TWO_LINES_OF_NAMES } from "../formulaPieces";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { peopleOf } from "../sourceFormulas";
import { COLOR, FORMAT, MINUS } from "../styles";
import { type Context, stagesFrom } from "./context";
import { fromStart, shareOf } from "./shares";
import { headHeight, worthCells, worthHeader, worthMark, worthNote, worthRules } from "./worth";

/** The stages table: people and conversions as formulas over the source, beside their benchmarks where it has any, with live marks. */
export function stages(context: Context): Block {
  const { texts, n } = context;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      A: { content: kindsOf(context).length > 0 ? "" : texts.number, style: "headerCenter" },
      B: { content: texts.stage, style: "header" },
      C: right(texts.people),
      D: right(texts.conversion),
      ...(kindsOf(context).length > 0 ? worthHeader(context) : lossHeader(context)),
    },
    ...headHeight(context),
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.stages, style: "heading" } } },
      header,
      ...stagesFrom(1, n).map((stage) => stageRow(context, stage)),
      ...worthNote(context),
      { cells: { A: { content: marksSeen(context), style: "note" } } },
    ],
    rules: marks(context),
  };
}

function stageRow(context: Context, stage: number): Row {
  const { built, model } = context;
  const row = built[stage - 1]!;
  const people = PEOPLE(stage);
  const isStep = stage > 1;
  const hasLevels = kindsOf(context).length > 0;
  return {
    ...heightFor(context.shown),
    cells: {
      A: hasLevels ? worthMark(stage) : { content: stage, style: "rank" },
      B: nameCell(STAGE(stage), context.shown),
      C: {
        content: peopleShown(context, stage),
        style: "number",
        name: people,
        format: peopleFormat(context),
      },
      D: {
        content: isStep ? shareOf(people, PEOPLE(stage - 1)) : BLANK,
        style: "number",
        name: CONVERSION(stage),
        format: percentFormat(row.conversion, model.locale),
      },
      ...(hasLevels ? worthCells(context, stage) : lostPeople(context, stage)),
    },
    line: "hair",
  };
}

/** People of all, or of the picked channel. */
const peopleShown = (context: Context, stage: number): Formula =>
  context.selects
    ? ifAll(
        context,
        f`${allPeople(context, stage)}`,
        ofPicked(context, (channel) => BREAKDOWN.channel.people(channel, stage)),
      )
    : peopleOf(context.model, stage, context.whole.series);

const BLANK = f`""`;

type Named = readonly { readonly name: string }[];

const areLong = (all: Named): boolean => all.some(({ name }) => name.trim().length > LINE_OF_NAMES);

/** The height of a table's rows: of two lines when one of the names needs them. One for all, since a run of rows costs one call. */
export const heightFor = (all: Named): Pick<Row, "height"> => (areLong(all) ? { height: "twoLines" } : {});

/** A name in a table of names on one line each, or on two. */
export function nameCell(name: Reference | Formula, all: Named): PlanCell {
  return areLong(all)
    ? { content: shortName(name, TWO_LINES_OF_NAMES), style: "longName" }
    : { content: shortName(name), style: "text" };
}

function lossHeader({ model, texts }: Context): Record<string, PlanCell> {
  // Of deals some are still open: those are no losses.
  const { lost, lostShare } = model.deals
    ? { lost: dealsText[model.language].notOn, lostShare: dealsText[model.language].notOnShare }
    : texts;
  return {
    E: { content: texts.fromStart, style: "headerRight" },
    F: { content: lost, style: "headerRight" },
    G: { content: lostShare, style: "headerRight" },
    H: { content: INDENT + texts.ofTheStageBefore, style: "header" },
  };
}

function lostPeople(context: Context, stage: number): Record<string, PlanCell> {
  const [people, before] = [PEOPLE(stage), PEOPLE(stage - 1)];
  return {
    E: fromStart(context, stage),
    F: {
      content: stage > 1 ? known([people, before], f`${before}-${people}`) : BLANK,
      style: "number",
      format: lostFormat(context),
    },
    G: {
      content: stage > 1 ? known([CONVERSION(stage)], f`1-${CONVERSION(stage)}`) : BLANK,
      style: "number",
      format: percentFormat(context.built[stage - 1]!.lostShare, context.model.locale),
    },
    H: { content: stage > 1 ? known([CONVERSION(stage)], bar(CONVERSION(stage))) : BLANK, style: "bar" },
  };
}

/** Number format of people: averages are no whole numbers, but of hundreds nobody needs tenths. */
export const peopleFormat = ({ built }: { readonly built: readonly Pick<FunnelRow, "people">[] }): string =>
  built.every(({ people }) => people === null || Number.isInteger(people) || people >= 100)
    ? FORMAT.people
    : FORMAT.averagePeople;

/** That of people lost, who are fewer than none where a stage has more than the one before it. */
function lostFormat(context: Context): string {
  const people = peopleFormat(context);
  return `${people};${MINUS}${people};0`;
}

/** Says what the colours mean, as long as they are there. */
function marksSeen({ texts, n, model }: Context): Formula {
  const conversions = range(CONVERSION(2), CONVERSION(n));
  const people = range(PEOPLE(1), PEOPLE(n));
  const entered = range(PEOPLE(1), PEOPLE(n - 1));
  const { stated } = model.table.beside;
  const other = stated ? f`IF(SUM(${range(DISAGREES(2), DISAGREES(n))})>0; ${`${texts.yellowStated} `}; "")` : BLANK;
  return f`IF(COUNTIF(${conversions}; ">1")>0; ${`${texts.yellowGrowth} `}; "")&IF(COUNT(${people})<${n}; ${`${texts.yellowBlank} `}; "")&${other}&IF(COUNTIF(${entered}; ${`<${FEW}`})>0; ${texts.greyFew}; "")`;
}

function marks(context: Context): Rule[] {
  const { n, model } = context;
  const conversions = range(CONVERSION(2), CONVERSION(n));
  const conversion = pinColumn(CONVERSION(2));
  const entered = pinColumn(PEOPLE(1));
  const stated: Rule = {
    on: conversions,
    when: f`${pinColumn(DISAGREES(2))}=1`,
    style: { background: COLOR.doubtPaper, bold: true },
  };
  return [
    ...(kindsOf(context).length > 0 ? worthRules(n) : []),
    { on: conversions, when: f`ISNUMBER(${conversion})*(${conversion}>1)`, style: { background: COLOR.doubtPaper } },
    ...(model.table.beside.stated ? [stated] : []),
    { on: conversions, when: f`ISNUMBER(${entered})*(${entered}<${FEW})`, style: { color: COLOR.grey } },
    { on: range(PEOPLE(1), PEOPLE(n)), when: f`${pinColumn(PEOPLE(1))}=""`, style: { background: COLOR.doubtPaper } },
  ];
}
