import { type Formula, f, known, pin, pinColumn, type Reference, range } from "../formula";
import { BAR, BENCHMARK, CONVERSION, DISAGREES, FROM_START, MARKED, NUMBER, PEOPLE, STAGE } from "../names";
import { besideStage, peopleOf, rateAt } from "../people";
import { bar, INDENT, LINE_OF_NAMES, percentFormat, pointsFormat, shortName, TWO_LINES_OF_NAMES } from "../phrases";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { COLOR, FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";

/** The stages table: people and conversions as formulas over the source, beside their benchmarks where it has any, with live marks. */
export function stages(context: Context): Block {
  const { texts, n, model } = context;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      A: { content: texts.number, style: "headerCenter" },
      B: { content: texts.stage, style: "header" },
      C: right(texts.people),
      D: right(texts.conversion),
      ...(model.table.beside.benchmark
        ? { E: right(texts.benchmark), F: right(texts.gap), G: right(texts.fromStart) }
        : { E: right(texts.fromStart), F: right(texts.lost), G: right(texts.lostShare) }),
      H: { content: INDENT + texts.ofTheStageBefore, style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.stages, style: "heading" } } },
      header,
      ...stagesFrom(1, n).map((stage) => stageRow(context, stage)),
      { cells: { A: { content: marksSeen(context), style: "note" } } },
    ],
    rules: marks(context),
  };
}

function stageRow(context: Context, stage: number): Row {
  const { built, model, whole } = context;
  const row = built[stage - 1]!;
  const people = PEOPLE(stage);
  const isStep = stage > 1;
  return {
    ...heightFor(model.table.stages),
    cells: {
      A: { content: stage, style: "rank", name: NUMBER(stage) },
      B: nameCell(STAGE(stage), model.table.stages),
      C: {
        content: peopleOf(model, stage, whole.series),
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
      ...(model.table.beside.benchmark ? againstBenchmark(context, stage) : lostPeople(context, stage)),
      H: {
        content: isStep ? known([CONVERSION(stage)], bar(CONVERSION(stage))) : BLANK,
        style: "bar",
        name: BAR(stage),
      },
    },
    line: "hair",
  };
}

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

function fromStart({ built, model }: Context, stage: number): PlanCell {
  return {
    content: shareOf(PEOPLE(stage), PEOPLE(1)),
    style: "number",
    name: FROM_START(stage),
    format: percentFormat(built[stage - 1]!.fromStart, model.locale),
  };
}

function lostPeople(context: Context, stage: number): Record<string, PlanCell> {
  const [people, before] = [PEOPLE(stage), PEOPLE(stage - 1)];
  return {
    E: fromStart(context, stage),
    F: {
      content: stage > 1 ? known([people, before], f`${before}-${people}`) : BLANK,
      style: "number",
      format: peopleFormat(context),
    },
    G: {
      content: stage > 1 ? known([CONVERSION(stage)], f`1-${CONVERSION(stage)}`) : BLANK,
      style: "number",
      format: percentFormat(context.built[stage - 1]!.lostShare, context.model.locale),
    },
  };
}

// What is lost says nothing new beside the conversion: its columns are the benchmark's.
function againstBenchmark(context: Context, stage: number): Record<string, PlanCell> {
  const { model, built, texts } = context;
  const rates = model.table.beside.benchmark!;
  const { conversion } = built[stage - 1]!;
  const own = rateAt(rates, besideStage(model.table, stage, rates.index), model.cells);
  const gap = f`100*(${CONVERSION(stage)}-${BENCHMARK(stage)})`;
  return {
    E: {
      content: stage > 1 ? own : BLANK,
      style: "number",
      name: BENCHMARK(stage),
      format: percentFormat(conversion, model.locale),
    },
    F: {
      content: stage > 1 ? known([CONVERSION(stage), BENCHMARK(stage)], gap) : BLANK,
      style: "number",
      format: pointsFormat(conversion, texts),
    },
    G: fromStart(context, stage),
  };
}

/** A share of people; blank without a whole to divide by. */
export function shareOf(part: Reference, whole: Reference): Formula {
  return known([part, whole], f`IF(${whole}>0; ${part}/${whole}; "")`);
}

/** Number format of people: averages are no whole numbers, but of hundreds nobody needs tenths. */
export const peopleFormat = ({ built }: Pick<Context, "built">): string =>
  built.every(({ people }) => people === null || Number.isInteger(people) || people >= 100)
    ? FORMAT.people
    : FORMAT.averagePeople;

/** Says what the colours mean, as long as they are there. */
function marksSeen({ texts, n, model }: Context): Formula {
  const conversions = range(CONVERSION(2), CONVERSION(n));
  const people = range(PEOPLE(1), PEOPLE(n));
  const entered = range(PEOPLE(1), PEOPLE(n - 1));
  const { benchmark, stated } = model.table.beside;
  const red = benchmark ? texts.redFurthest : texts.redLowest;
  const other = stated ? f`IF(SUM(${range(DISAGREES(2), DISAGREES(n))})>0; ${`${texts.yellowStated} `}; "")` : BLANK;
  return f`IF(ISNUMBER(${MARKED}); ${`${red} `}; "")&IF(COUNTIF(${conversions}; ">1")>0; ${`${texts.yellowGrowth} `}; "")&IF(COUNT(${people})<${n}; ${`${texts.yellowBlank} `}; "")&${other}&IF(COUNTIF(${entered}; "<30")>0; ${texts.greyFew}; "")`;
}

function marks({ n, model }: Context): Rule[] {
  const conversions = range(CONVERSION(2), CONVERSION(n));
  const isMarked = f`${pinColumn(NUMBER(2))}=${pin(MARKED)}`;
  const conversion = pinColumn(CONVERSION(2));
  const entered = pinColumn(PEOPLE(1));
  const stated: Rule = {
    on: conversions,
    when: f`${pinColumn(DISAGREES(2))}=1`,
    style: { background: COLOR.doubtPaper, bold: true },
  };
  return [
    { on: conversions, when: isMarked, style: { background: COLOR.alarmPaper, color: COLOR.alarm, bold: true } },
    { on: range(BAR(2), BAR(n)), when: isMarked, style: { color: COLOR.signal } },
    { on: conversions, when: f`ISNUMBER(${conversion})*(${conversion}>1)`, style: { background: COLOR.doubtPaper } },
    ...(model.table.beside.stated ? [stated] : []),
    { on: conversions, when: f`ISNUMBER(${entered})*(${entered}<30)`, style: { color: COLOR.grey } },
    { on: range(PEOPLE(1), PEOPLE(n)), when: f`${pinColumn(PEOPLE(1))}=""`, style: { background: COLOR.doubtPaper } },
  ];
}
