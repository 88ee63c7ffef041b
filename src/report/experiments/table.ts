import { letters } from "../../tables/columnName";
import { STATUSES } from "../../text/experiments";
import { type Formula, f, pinColumn, range } from "../formula";
import type { Block, PlanCell, Row, Rule, Validation } from "../plan";
import { COLOR, chanceFormat, DAY_FORMAT, FORMAT, MINUS, type StyleName } from "../styles";
import { type TypedCell, writtenAgain } from "../typedCells";
import { all, allOf, CHOICE, COLUMN, type ColumnKey, HEAD, HIDDEN, OWN, OWN_HEAD, SEGMENT, STATUS_NAME } from "./cells";
import { type ExperimentContext, upTo } from "./context";
import { aboutIdea, extra, money, needed, rank, stop, weeks } from "./expected";
import { stageName } from "./figures";
import { countedGroups, difference, interval, LONGEST_TEST, measuredIdea, pValue, rates } from "./measured";
import type { TypedKey } from "./model";
import { TYPED, TYPED_OVER } from "./model";
import { placesOfIdea, published } from "./published";
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
      ...upTo(rows).map((number) => ({ cells: countedGroups(context, number) })),
      ...published(context),
    ],
    rules: rules(context),
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

interface Look {
  readonly style: StyleName;
  readonly format?: string | ((context: ExperimentContext) => string);
}

const WHOLE = { style: "inputNumber", format: FORMAT.people } as const;
const DAY = (context: ExperimentContext): string => DAY_FORMAT[context.model.language];

const LOOKS: Readonly<Record<ColumnKey, Look>> = {
  number: { style: "rank" },
  idea: { style: "inputText" },
  segment: { style: "inputText" },
  stage: { style: "inputText" },
  owner: { style: "inputText" },
  status: { style: "inputText" },
  points: { style: "inputNumber", format: FORMAT.gainedPoints },
  chance: { style: "inputNumber", format: ({ model }) => chanceFormat(model.locale) },
  effort: { style: "inputNumber", format: FORMAT.general },
  extra: { style: "number", format: FORMAT.extra },
  money: { style: "number", format: FORMAT.money },
  rank: { style: "number" },
  needed: { style: "number", format: FORMAT.people },
  weeks: { style: "number", format: FORMAT.averagePeople },
  start: { style: "inputNumber", format: DAY },
  stop: { style: "number", format: DAY },
  controlAll: WHOLE,
  controlPart: WHOLE,
  trialAll: WHOLE,
  trialPart: WHOLE,
  rates: { style: "small" },
  difference: { style: "number", format: `+0.0;${MINUS}0.0;0.0` },
  interval: { style: "small" },
  p: { style: "detailCentre", format: "0.000" },
  verdict: { style: "verdict" },
  detail: { style: "caption" },
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

const GREEN = { color: COLOR.gain } as const;
const RED = { color: COLOR.alarm } as const;
const BLUE = { color: "#174ea6" } as const;

function rules({ texts, rows }: ExperimentContext): Rule[] {
  const state = pinColumn(HIDDEN.state(1));
  const isState = (name: string) => f`${state}=${name}`;
  const verdicts = range(COLUMN("difference", 1), COLUMN("verdict", rows));
  const status = pinColumn(COLUMN("status", 1));
  const statuses: readonly (readonly [keyof typeof texts.statuses, string, string])[] = [
    ["running", "#174ea6", "#d2e3fc"],
    ["now", "#b06000", "#feefc3"],
    ["watching", "#00696f", "#cbf0f8"],
    ["adopted", COLOR.gain, "#ceead6"],
    ["closed", COLOR.grey, "#e8eaed"],
  ];
  return [
    { on: verdicts, when: isState("worked"), style: GREEN },
    { on: verdicts, when: isState("worse"), style: RED },
    { on: verdicts, when: isState("above"), style: GREEN },
    { on: verdicts, when: isState("below"), style: RED },
    { on: verdicts, when: isState("check"), style: RED },
    { on: verdicts, when: isState("early"), style: { color: COLOR.grey } },
    { on: allOf("verdict", rows), when: isState("running"), style: BLUE },
    {
      on: allOf("weeks", rows),
      when: f`ISNUMBER(${pinColumn(COLUMN("weeks", 1))})*(${pinColumn(COLUMN("weeks", 1))}>${LONGEST_TEST})`,
      style: RED,
    },
    ...statuses.map(([name, color, background]) => ({
      on: allOf("status", rows),
      when: f`${status}=${texts.statuses[name]}`,
      style: { color, background, bold: true },
    })),
  ];
}
