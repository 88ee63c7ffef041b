import { f, pinColumn, range } from "../formula";
import type { Rule } from "../plan";
import { COLOR, chanceFormat, DAY_FORMAT, FORMAT, MINUS, type StyleName, TINT } from "../styles";
import { allOf, COLUMN, type ColumnKey, HIDDEN } from "./cells";
import type { ExperimentContext } from "./context";
import { LONGEST_TEST } from "./measured";

interface Look {
  readonly style: StyleName;
  readonly format?: string | ((context: ExperimentContext) => string);
}

const WHOLE = { style: "inputNumber", format: FORMAT.people } as const;
const DAY = (context: ExperimentContext): string => DAY_FORMAT[context.model.language];

/** How each column looks. */
export const LOOKS: Readonly<Record<ColumnKey, Look>> = {
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

const GREEN = { color: COLOR.gain } as const;
const RED = { color: COLOR.alarm } as const;
const BLUE = { color: TINT.blue.color } as const;

/** A mere idea, and one that is being prepared, have no colour. */
const STATUS_TINTS = [
  ["running", TINT.blue],
  ["now", TINT.amber],
  ["watching", TINT.teal],
  ["adopted", TINT.green],
  ["closed", { color: COLOR.grey, background: COLOR.hair }],
] as const;

/** The colours of what is typed and of what came out. */
export function tableRules({ texts, rows }: ExperimentContext): Rule[] {
  const state = pinColumn(HIDDEN.state(1));
  const isState = (name: keyof typeof texts.verdicts) => f`${state}=${name}`;
  const verdicts = range(COLUMN("difference", 1), COLUMN("verdict", rows));
  const [status, weeks] = [pinColumn(COLUMN("status", 1)), pinColumn(COLUMN("weeks", 1))];
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
      when: f`ISNUMBER(${weeks})*(${weeks}>${LONGEST_TEST})`,
      style: RED,
    },
    ...STATUS_TINTS.map(([name, tint]) => ({
      on: allOf("status", rows),
      when: f`${status}=${texts.statuses[name]}`,
      style: { ...tint, bold: true },
    })),
  ];
}
