import { countAt } from "../../tables/stageTable";
import { type Formula, f, join, pin, pinColumn, type Reference, range, type SourceReference } from "../formula";
import { BAR, CONVERSION, FROM_START, LOST, MARKED, NUMBER, PEOPLE, STAGE } from "../names";
import { bar, INDENT, known, percentFormat } from "../phrases";
import type { Block, Row, Rule } from "../plan";
import { COLOR, FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";

/** The stages table: people and conversions as formulas over the source, with live marks. */
export function stages(context: Context): Block {
  const { texts, n } = context;
  const header: Row = {
    cells: {
      A: { content: texts.number, style: "headerCenter" },
      B: { content: texts.stage, style: "header" },
      C: { content: texts.people, style: "headerRight" },
      D: { content: texts.conversion, style: "headerRight" },
      E: { content: texts.fromStart, style: "headerRight" },
      F: { content: texts.lost, style: "headerRight" },
      G: { content: texts.lostShare, style: "headerRight" },
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
    rules: marks(n),
  };
}

function stageRow(context: Context, stage: number): Row {
  const { built, model } = context;
  const percent = (rate: number | null) => percentFormat(rate, model.language);
  const row = built[stage - 1]!;
  const before = PEOPLE(stage - 1);
  const isStep = stage > 1;
  const blank = f`""`;
  return {
    cells: {
      A: { content: stage, style: "rank", name: NUMBER(stage) },
      B: { content: nameOf(context, stage), style: "text", name: STAGE(stage) },
      C: { content: peopleOf(context, stage), style: "number", name: PEOPLE(stage), format: peopleFormat(context) },
      D: {
        content: isStep ? shareOf(PEOPLE(stage), before) : blank,
        style: "number",
        name: CONVERSION(stage),
        format: percent(row.conversion),
      },
      E: {
        content: shareOf(PEOPLE(stage), PEOPLE(1)),
        style: "number",
        name: FROM_START(stage),
        format: percent(row.fromStart),
      },
      F: {
        content: isStep ? known([PEOPLE(stage), before], f`${before}-${PEOPLE(stage)}`) : blank,
        style: "number",
        name: LOST(stage),
        format: peopleFormat(context),
      },
      G: {
        content: isStep ? known([CONVERSION(stage)], f`1-${CONVERSION(stage)}`) : blank,
        style: "number",
        format: percent(row.lostShare),
      },
      H: {
        content: isStep ? known([CONVERSION(stage)], bar(CONVERSION(stage))) : blank,
        style: "bar",
        name: BAR(stage),
      },
    },
    line: "hair",
  };
}

/** A share of people; blank without a whole to divide by. */
function shareOf(part: Reference, whole: Reference): Formula {
  return known([part, whole], f`IF(${whole}>0; ${part}/${whole}; "")`);
}

// The name as it stands in the source: &"" turns numbers and empty cells into text, so that nothing is read as a formula or shown as 0.
function nameOf({ model, texts }: Context, stage: number): Formula {
  const { name, nameAt } = model.table.stages[stage - 1]!;
  const unnamed = texts.stageWithoutName + stage;
  if (!nameAt) return f`${name || unnamed}`;
  const written = f`SUBSTITUTE(IFERROR(${sourceCell(nameAt)}&""; ""); CHAR(10); " ")`;
  return f`IF(${written}=""; ${unnamed}; ${written})`;
}

// A part is not the whole: people are blank unless every channel has a count; a negative number is no count.
function peopleOf({ model }: Context, stage: number): Formula {
  const runs = countRuns(model.table, stage - 1);
  const channels = model.table.channels.length;
  const all = join(runs, "; ");
  if (channels === 1) return known(runs, f`IF(${all}>=0; ${all}; "")`);
  return f`IF(COUNT(${all})=${channels}; IF(MIN(${all})>=0; SUM(${all}); ""); "")`;
}

/** The counts of a stage as the fewest rectangles: channels next to each other in the source are one range. */
function countRuns(table: Context["model"]["table"], stage: number): SourceReference[] {
  const step = table.orientation === "down" ? "column" : "row";
  const length = table.orientation === "down" ? "columns" : "rows";
  const cells = table.channels.map((_, channel) => countAt(table, stage, channel)).sort((a, b) => a[step] - b[step]);
  const runs: SourceReference[] = [];
  for (const at of cells) {
    const last = runs.at(-1);
    if (last && last[step] + last[length] === at[step]) runs[runs.length - 1] = { ...last, [length]: last[length] + 1 };
    else runs.push(sourceCell(at));
  }
  return runs;
}

const sourceCell = ({ row, column }: { row: number; column: number }): SourceReference => ({
  kind: "source",
  row,
  column,
  rows: 1,
  columns: 1,
});

const peopleFormat = ({ built }: Context): string =>
  built.every(({ people }) => people === null || Number.isInteger(people)) ? FORMAT.people : FORMAT.averagePeople;

/** Says what the colours mean, as long as they are there. */
function marksSeen({ texts, n }: Context): Formula {
  const conversions = range(CONVERSION(2), CONVERSION(n));
  const people = range(PEOPLE(1), PEOPLE(n));
  const entered = range(PEOPLE(1), PEOPLE(n - 1));
  return f`IF(ISNUMBER(${MARKED}); ${texts.redLowest}; "")&IF(COUNTIF(${conversions}; ">1")>0; ${texts.yellowGrowth}; "")&IF(COUNT(${people})<${n}; ${texts.yellowBlank}; "")&IF(COUNTIF(${entered}; "<30")>0; ${texts.greyFew}; "")`;
}

function marks(n: number): Rule[] {
  const conversions = range(CONVERSION(2), CONVERSION(n));
  const isLowest = f`${pinColumn(NUMBER(2))}=${pin(MARKED)}`;
  const conversion = pinColumn(CONVERSION(2));
  const entered = pinColumn(PEOPLE(1));
  return [
    { on: conversions, when: isLowest, style: { background: COLOR.alarmPaper, color: COLOR.alarm, bold: true } },
    { on: range(BAR(2), BAR(n)), when: isLowest, style: { color: COLOR.signal } },
    { on: conversions, when: f`ISNUMBER(${conversion})*(${conversion}>1)`, style: { background: COLOR.doubtPaper } },
    { on: conversions, when: f`ISNUMBER(${entered})*(${entered}<30)`, style: { color: COLOR.grey } },
    { on: range(PEOPLE(1), PEOPLE(n)), when: f`${pinColumn(PEOPLE(1))}=""`, style: { background: COLOR.doubtPaper } },
  ];
}
