import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { REPORT } from "../../text/report";
import { groupTests } from "../answer/groupTests";
import { groupPeople } from "../blocks/groupPeople";
import { STATUS } from "../cellNames";
import { f, pin, range } from "../formula";
import type { Block, SheetPlan } from "../plan";
import { SOURCE_CHANGED, sourceChanged } from "../sourceChanged";
import { COLOR } from "../styles";
import { conversions } from "./conversions";
import { emotions, losses } from "./fromMaps";
import { type SegmentContext, type SegmentModel, segmentContext } from "./segmentContext";

/** The segments of a stage table beside each other, in native formulas over it and its journey maps: conversions, dearest barriers, emotions. */
export function segmentSheet(model: SegmentModel): SheetPlan {
  const context = segmentContext(model);
  const { n, funnel } = context;
  const groups = funnel.channels.length > 0 ? [groupPeople(funnel), groupTests(funnel)] : [];
  return {
    columnWidths: [NAMES, ...Array.from({ length: Math.max(n, FEWEST) }, (_, i) => (i < n ? widthOf(n) : SPARE))],
    blocks: [headOf(context), conversions(context), losses(context), emotions(context), ...groups],
    frozenRows: 2,
    tabColor: COLOR.signal,
    inputs: null,
    places: [["source", { kind: "source", ...model.table.box }]],
    status: STATUS,
    sourceSheet: model.source.sheetName,
  };
}

const NAMES = 190;
const STAGES = 1000;
// Out of sight there are as many columns.
const FEWEST = 7;
const SPARE = 8;
const widthOf = (n: number): number => Math.max(96, Math.min(180, Math.floor(STAGES / n)));

function headOf({ model, texts }: SegmentContext): Block {
  const { source, builtOn, language } = model;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  const told = fill(texts.source, { source: `${source.sheetName}!${source.range}`, day }, language);
  const changed = f`IF(${SOURCE_CHANGED}=1; ${`${REPORT[language].sourceChanged} `}; "")`;
  return {
    rows: [
      {
        height: "title",
        cells: { A: { content: f`${fill(texts.title, { sheet: source.sheetName }, language)}`, style: "title" } },
      },
      {
        cells: {
          A: { content: f`HYPERLINK(${`#gid=${source.sheetId}`}; ${changed}&${told})`, style: "source", name: STATUS },
        },
        line: "accent",
      },
    ],
    workings: sourceChanged(model),
    rules: [
      { on: range(STATUS, STATUS), when: f`${pin(SOURCE_CHANGED)}=1`, style: { color: COLOR.alarm, bold: true } },
    ],
  };
}
