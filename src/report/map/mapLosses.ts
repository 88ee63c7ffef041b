import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { MAP } from "../../text/map";
import { f, known, range } from "../formula";
import { percentFormat, shortName } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { COLOR, FORMAT, HEIGHTS } from "../styles";
import { type MapContext, upTo } from "./mapContext";
import { emotionRow } from "./mapLanes";
import { CURVE, CURVE_NAME, LOST, NAME, PEOPLE, WORD } from "./mapNames";

/** Under the lanes: the emotions with their curve, and how many people are lost at every stage. */
export function mapLosses(context: MapContext): Block {
  const { texts, n, shown, columnWidths, column, worths } = context;
  const hasEmotions = shown.includes("emotion");
  const stagesWidth = columnWidths.slice(1, n + 1).reduce((sum, width) => sum + width, 0);
  const emotions = range(WORD("emotion", 1), WORD("emotion", n));
  const across = (label: PlanCell, cell: (stage: number) => PlanCell): Row["cells"] => ({
    A: label,
    ...Object.fromEntries(upTo(n).map((stage) => [column(stage), cell(stage)])),
  });
  const names: Row = {
    cells: across({ content: texts.curve, style: "header" }, (i) => ({
      content: shortName(NAME(i), columnWidths[1]! < 160 ? 18 : 26),
      style: "header",
      name: CURVE_NAME(i),
    })),
    line: "header",
  };
  return {
    rows: [
      { cells: { A: { content: texts.curveNote, style: "heading" } } },
      names,
      ...(hasEmotions
        ? [emotionRow(context), { height: 200, cells: { B: { style: "empty", name: CURVE } } } as Row]
        : []),
      {
        height: 30,
        cells: across({ content: texts.lostHere, style: "totalText" }, (i) => lostCell(context, i)),
        line: "hair",
      },
      {
        height: 24,
        cells: across({ content: texts.lostShare, style: "detailText" }, (i) => shareCell(context, i)),
        line: worths.length > 0 ? "hair" : "header",
      },
      ...(worths.length > 0 ? [worthRow(context, across)] : []),
    ],
    rules: hasEmotions ? feelings(n) : [],
    validations: [{ on: emotions, between: [-2, 2], help: texts.emotionHelp }],
    charts: hasEmotions
      ? [
          {
            at: CURVE,
            data: [range(CURVE_NAME(1), WORD("emotion", n))],
            look: { kind: "lines", between: [-2, 2], across: true },
            colors: [COLOR.accent],
            // Over the stages, so that each point stands about in the column of its own.
            width: stagesWidth,
            height: HEIGHTS.trend - 40,
          },
        ]
      : [],
  };
}

/** What the way on from each stage is worth at its level; the one worth most is where to work. */
function worthRow(
  { texts, worths, model }: MapContext,
  across: (label: PlanCell, cell: (stage: number) => PlanCell) => Row["cells"],
): Row {
  const { year, month, day } = model.builtOn;
  const label = fill(texts.worth, { day: dayText(year, month, day, model.language) }, model.locale);
  return {
    height: 30,
    cells: across({ content: label, style: "detailText" }, (stage) => {
      const worth = worths[stage - 1];
      return { content: worth?.text ?? "", style: worth?.isTop ? "worthTop" : "detailText" };
    }),
    line: "header",
  };
}

const feelings = (n: number) => {
  const on = range(WORD("emotion", 1), WORD("emotion", n));
  const first = WORD("emotion", 1);
  return [
    { on, when: f`ISNUMBER(${first})*(${first}>0)`, style: { background: COLOR.gainPaper, color: COLOR.gain } },
    { on, when: f`ISNUMBER(${first})*(${first}<0)`, style: { background: COLOR.alarmPaper, color: COLOR.alarm } },
  ];
};

// Those who do not go on, so that a barrier at a stage stands above what it costs there.
function lostCell({ n }: MapContext, stage: number): PlanCell {
  const [here, next] = [PEOPLE(stage), PEOPLE(stage + 1)];
  return {
    content: stage < n ? known([here, next], f`${here}-${next}`) : f`""`,
    style: "peopleHere",
    name: LOST(stage),
    format: FORMAT.people,
  };
}

function shareCell({ n, model }: MapContext, stage: number): PlanCell {
  const [own, first, last] = [LOST(stage), PEOPLE(1), PEOPLE(n)];
  const share = f`IF(${first}>${last}; ${own}/(${first}-${last}); "")`;
  return {
    content: stage < n ? known([own, first, last], share) : f`""`,
    style: "detailText",
    format: percentFormat(null, model.locale),
  };
}

/** The names of the lanes in every language, to tell them from what people write. */
export const LANE_NAMES = Object.values(MAP).flatMap(({ lanes }) => Object.values(lanes));
