import { range } from "../formula";
import type { SheetPlan } from "../plan";
import { COLOR } from "../styles";
import { experimentsAside } from "./aside";
import { experimentBoxes } from "./boxes";
import {
  ASIDE_TEXT,
  ASIDE_WHERE,
  all,
  allOf,
  BUILT_NAME,
  CHOICE,
  COLUMN,
  type ColumnKey,
  HEAD,
  OWN,
  OWN_HEAD,
  STATUS,
  WEEKS,
  Z,
} from "./cells";
import { experimentContext } from "./context";
import { experimentHead } from "./head";
import { type ExperimentModel, TYPED, TYPED_OVER, typedPlace } from "./model";
import { experimentTable } from "./table";

/** The sheet of hypotheses as experiments: what people type in yellow, and in native formulas what it is worth, how to test it and what came out. */
export function experimentSheet(model: ExperimentModel): SheetPlan {
  const context = experimentContext(model);
  const { rows, n, columns } = context;
  const { ownColumns, aside } = model;
  return {
    columnWidths: [...columns.map((key) => WIDTHS[key]), ...model.ownColumns.map(() => OWN_WIDTH)],
    blocks: [experimentHead, experimentTable, experimentBoxes, experimentsAside].map((block) => block(context)),
    frozenRows: 6,
    tabColor: COLOR.signal,
    inputs: null,
    open: [
      range(WEEKS, WEEKS),
      range(COLUMN("idea", 1), COLUMN("effort", rows)),
      range(COLUMN("needed", 1), COLUMN("needed", rows)),
      range(COLUMN("start", 1), COLUMN("stop", rows)),
      range(COLUMN("controlAll", 1), COLUMN("trialPart", rows)),
      ...ownColumns.map((_, i) => range(OWN_HEAD(i + 1), OWN(i + 1, rows))),
      ...(aside.length > 0 ? [range(ASIDE_WHERE(1), ASIDE_TEXT(aside.length))] : []),
    ],
    places: [
      ["source", { kind: "source", ...model.table.box }],
      ["weeks", WEEKS],
      ["hidden", Z],
      ["built", all(BUILT_NAME, n)],
      ["choice", all(CHOICE, n)],
      // Each column by itself: people put others between them.
      ...[...TYPED, ...TYPED_OVER].map((key) => [typedPlace(key), allOf(key, rows)] as const),
      // By these a column that people put between them is known.
      ...columns.map((key) => [`head ${key}`, HEAD(key)] as const),
      ["aside where", aside.length > 0 ? all(ASIDE_WHERE, aside.length) : null],
      ["aside text", aside.length > 0 ? all(ASIDE_TEXT, aside.length) : null],
    ],
    keepsWords: true,
    status: STATUS,
    sourceSheet: model.source.sheetName,
  };
}

const OWN_WIDTH = 150;

const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  number: 30,
  idea: 230,
  segment: 110,
  stage: 120,
  owner: 104,
  status: 116,
  points: 56,
  chance: 84,
  effort: 92,
  extra: 76,
  money: 92,
  rank: 78,
  needed: 72,
  weeks: 62,
  start: 92,
  stop: 92,
  controlAll: 84,
  controlPart: 68,
  trialAll: 84,
  trialPart: 68,
  rates: 112,
  difference: 70,
  interval: 86,
  p: 74,
  verdict: 172,
  detail: 340,
};
