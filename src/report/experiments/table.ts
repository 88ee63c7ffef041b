import { letters } from "../../tables/columnName";
import { STATUSES } from "../../text/experiments";
import { type Formula, f } from "../formula";
import type { Block, PlanCell, Row, Validation } from "../plan";
import { FORMAT, type StyleName } from "../styles";
import { type TypedCell, writtenAgain } from "../typedCells";
import { all, allOf, CHOICE, COLUMN, type ColumnKey, HEAD, OWN, OWN_HEAD, SEGMENT, STATUS_NAME } from "./cells";
import { type ExperimentContext, upTo } from "./context";
import { aboutIdea, extra, money, needed, rank, stop, weeks } from "./expected";
import { stageName } from "./figures";
import { LOOKS, tableRules } from "./looks";
import { countedGroups, difference, interval, measuredIdea, pValue, rates } from "./measured";
import { TYPED, TYPED_OVER, type TypedKey } from "./model";
import { placesOfIdea, published } from "./published";
import { provenIdea, publishedTests } from "./testedSteps";
import { detail, verdict } from "./verdict";

/** The hypotheses: what is typed, and all that follows from it and from the table. */
export function experimentTable(context: ExperimentContext): Block {
  const { rows, columns, letter } = context;
  return {
    rows: [
      bands(context),
      {
        height: 52,
        cells: { ...Object.fromEntries(columns.map((key) => [letter(key), head(context, key)])), ...ownHeads(context) },
        line: "header",
      },
      ...upTo(rows).map((number) => ideaRow(context, number)),
    ],
    workings: [
      ...upTo(rows).map((number) => ({
        cells: { ...aboutIdea(context, number), ...measuredIdea(context, number), ...placesOfIdea(context, number) },
      })),
      ...upTo(rows).map((number) => ({ cells: { ...countedGroups(context, number), ...provenIdea(number) } })),
      ...published(context),
      ...publishedTests(context),
    ],
    rules: tableRules(context),
    validations: validations(context),
  };
}

const BANDS: readonly (readonly [first: ColumnKey, last: ColumnKey, text: BandText, style: StyleName])[] = [
  ["number", "status", "what", "bandWhat"],
  ["points", "rank", "expected", "bandExpected"],
  ["needed", "stop", "plan", "bandPlan"],
  ["controlAll", "p", "result", "bandResult"],
  ["verdict", "detail", "verdict", "bandVerdict"],
];
type BandText = keyof ExperimentContext["texts"]["groups"];

function bands({ texts, columns, letter }: ExperimentContext): Row {
  const cells = BANDS.map(([first, last, text, style]): [string, PlanCell] => [
    letter(first),
    { content: texts.groups[text], style, across: columns.indexOf(last) - columns.indexOf(first) + 1 },
  ]);
  return { height: "line", cells: Object.fromEntries(cells) };
}

const LEFT: readonly ColumnKey[] = ["idea", "segment", "stage", "owner", "status", "verdict", "detail"];

function head(context: ExperimentContext, key: ColumnKey): PlanCell {
  const { texts, model, moneyStage } = context;
  const style = LEFT.includes(key) ? "header" : key === "p" || key === "number" ? "headerCenter" : "headerRightWrapped";
  const text = texts.heads[key];
  const said: Partial<Record<ColumnKey, string | Formula>> = {
    segment: model.dimension ?? text,
    extra: context.say(texts.extraAt, { stage: stageName(context, moneyStage) }),
    money: model.currency === "" ? text : `${text}, ${model.currency}`,
  };
  return { content: said[key] ?? text, style, name: HEAD(key) };
}

function ideaRow(context: ExperimentContext, number: number): Row {
  const { columns, letter, model } = context;
  const isTyped = model.ideas[number - 1] && Object.keys(model.ideas[number - 1]!).length > 0;
  return {
    height: 38,
    grows: true,
    cells: {
      ...Object.fromEntries(
        columns.map((key) => [letter(key), { ...ideaCell(context, key, number), name: COLUMN(key, number) }]),
      ),
      ...ownCells(context, number),
    },
    // What nobody has typed yet is room, and no row of a table.
    ...(isTyped ? { line: "hair" as const } : {}),
  };
}

function ideaCell(context: ExperimentContext, key: ColumnKey, number: number): PlanCell {
  const typed = isTypedKey(key) ? context.model.ideas[number - 1]?.[key] : undefined;
  const look = LOOKS[key];
  const format = typeof look.format === "function" ? look.format(context) : look.format;
  const written = typed ? textOr(typed, format) : COMPUTED[key] ? { content: COMPUTED[key](context, number) } : {};
  return { style: look.style, ...(format ? { format } : {}), ...written };
}

/** The columns that people put between ours, after them. */
function ownHeads({ model, columns }: ExperimentContext): Row["cells"] {
  return Object.fromEntries(
    model.ownColumns.map(({ head: typed }, i) => [
      letters(columns.length + i + 1),
      { style: "header", ...(typed ? textOr(typed, undefined) : {}), name: OWN_HEAD(i + 1) },
    ]),
  );
}

function ownCells({ model, columns }: ExperimentContext, number: number): Row["cells"] {
  return Object.fromEntries(
    model.ownColumns.map(({ cells }, i) => {
      const typed = cells[number - 1];
      const written = typed ? textOr(typed, undefined) : {};
      return [letters(columns.length + i + 1), { style: "inputText", ...written, name: OWN(i + 1, number) }];
    }),
  );
}

const isTypedKey = (key: ColumnKey): key is TypedKey => ([...TYPED, ...TYPED_OVER] as readonly string[]).includes(key);

/** What was typed, texts as they were typed whatever they look like. */
function textOr(typed: TypedCell, format: string | undefined): Pick<PlanCell, "content" | "note" | "format"> {
  const written = writtenAgain(typed);
  const isSafeText = typeof written.content === "string" && !/^[='+]/.test(written.content);
  return isSafeText ? { ...written, format: FORMAT.asTyped } : { ...written, ...(format ? { format } : {}) };
}

const COMPUTED: Partial<Record<ColumnKey, (context: ExperimentContext, number: number) => Formula | number>> = {
  number: (_, number) => f`IF(LEN(${COLUMN("idea", number)})>0; ${number}; "")`,
  extra,
  money: (_, number) => money(number),
  rank,
  needed: (_, number) => needed(number),
  weeks: (_, number) => weeks(number),
  stop: (_, number) => stop(number),
  rates,
  difference: (_, number) => difference(number),
  interval: (_, number) => interval(number),
  p: (_, number) => pValue(number),
  verdict,
  detail,
};

function validations({ texts, rows, segments, n }: ExperimentContext): Validation[] {
  const counts = { between: [0, 1_000_000_000_000] as const, help: texts.countHelp };
  return [
    { on: allOf("segment", rows), oneOf: all(SEGMENT, segments.length), help: texts.segmentHelp },
    { on: allOf("stage", rows), oneOf: all(CHOICE, n), help: texts.stageHelp },
    { on: allOf("status", rows), oneOf: all(STATUS_NAME, STATUSES.length), help: texts.statusHelp },
    { on: allOf("points", rows), between: [-100, 100], help: texts.pointsHelp },
    { on: allOf("chance", rows), between: [0, 1], help: texts.chanceHelp },
    { on: allOf("effort", rows), between: [0, 1_000_000], help: texts.effortHelp },
    // In the place of all of a group the name of a column may be typed.
    { on: allOf("controlPart", rows), ...counts },
    { on: allOf("trialPart", rows), ...counts },
  ];
}
