import { LANE_ICONS, type Lane, MAP, MEASURED, rowName, type WordRow } from "../../text/map";
import { EXAMPLE_MARK } from "../../text/mapExamples/examples";
import { chip } from "../experiments/chips";
import { f, range } from "../formula";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { COLOR, type StyleName } from "../styles";
import { banded } from "./banded";
import { hiddenCell, NOTHING, type Word, wordCell } from "./cellContent";
import { heightFor, type MapContext, upTo, widthOf } from "./mapContext";
import { ladder } from "./mapLadder";
import { CHOICE, OWN_LABEL, OWN_WORD, WORD } from "./mapNames";
import { barrierPrices } from "./mapPrices";
import { styleAt } from "./theirLooks";

/** The lanes in their groups: what people wrote at every stage. Those that are not shown stand among the workings, with all that is in them. */
export function mapLanes(context: MapContext): Block {
  const { texts, hidden, model, n } = context;
  const { bands } = texts;
  const groups: readonly (readonly [content: string, style: StyleName, rows: readonly Row[]])[] = [
    [
      bands.client,
      "bandClient",
      [
        ...lanesOf(context, null),
        ...MEASURED.flatMap((row) => ownAfter(context, row)),
        ...CLIENT.flatMap((lane) => lanesOf(context, lane)),
      ],
    ],
    [bands.emotion, "bandEmotion", [...ladder(context), ...ownAfter(context, "emotion")]],
    [bands.we, "bandClient", WE.flatMap((lane) => lanesOf(context, lane))],
    [bands.barrier, "bandBarrier", [...BARRIER.flatMap((lane) => lanesOf(context, lane)), ...barrierPrices(context)]],
    [bands.ideas, "bandIdeas", [...IDEAS.flatMap((lane) => lanesOf(context, lane)), ...checks(context)]],
  ];
  return {
    rows: groups.flatMap(([content, style, rows]) =>
      rows.length > 0 ? [...banded(content, style, rows), { height: 6, cells: {} }] : [],
    ),
    workings: hidden.map((lane) => hiddenRow(context, lane)),
    rules: [
      ...TEXTS.filter((lane) => !hidden.includes(lane)).map((lane) => example(WORD(lane, 1), WORD(lane, n))),
      ...model.words.ownLanes.map((_, i) => example(OWN_WORD(i + 1, 1), OWN_WORD(i + 1, n))),
    ],
  };
}

const CLIENT: readonly Lane[] = ["goal", "actions", "expectations", "thoughts", "doubts"];
const WE: readonly Lane[] = ["touchpoints", "channels", "owner"];
const BARRIER: readonly Lane[] = ["barriers", "evidence"];
const IDEAS: readonly Lane[] = ["ideas"];
const TEXTS = [...CLIENT, ...WE, ...BARRIER, ...IDEAS];

/** Shows examples in grey. */
export const example = (from: ReturnType<typeof OWN_LABEL>, to: ReturnType<typeof OWN_LABEL>): Rule => ({
  on: range(from, to),
  when: f`LEFT(${from})=${EXAMPLE_MARK}`,
  style: { color: COLOR.grey },
});

/** A lane where it is shown, and people's own lanes under it. */
function lanesOf(context: MapContext, lane: Lane | null): Row[] {
  const isShown = lane !== null && context.shown.includes(lane);
  return [...(isShown ? [laneRow(context, lane)] : []), ...ownAfter(context, lane)];
}

/** What became of the ideas of each stage, as the sheet of hypotheses has it. */
function checks({ model, texts, n, shown, column }: MapContext): Row[] {
  const { hypotheses, segment, language } = model;
  if (!hypotheses || !shown.includes("ideas")) return [];
  const label = f`HYPERLINK(${`#gid=${hypotheses.sheetId}`}; ${`🧪 ${texts.checks}`})`;
  const cells = upTo(n).map((stage): [string, PlanCell] => [
    column(stage),
    {
      content: chip(hypotheses, WORD("ideas", stage), { choice: CHOICE(stage), segment, language }),
      style: "evidence",
    },
  ]);
  return [
    {
      height: 46,
      grows: true,
      cells: { B: { content: label, style: "figureLabel" }, ...Object.fromEntries(cells) },
    },
  ];
}

const ownAfter = (context: MapContext, lane: WordRow | null): Row[] =>
  context.model.words.ownLanes.flatMap(({ label, after }, i) =>
    after === lane ? [ownRow(context, label, i + 1)] : [],
  );

const HEIGHT_OF: Readonly<Partial<Record<Lane, number>>> = { barriers: 40, ideas: 40, evidence: 18 };

/** The label of a lane: its icon never stands alone. */
export const laneLabel = (lane: Lane, language: keyof typeof MAP): string =>
  `${LANE_ICONS[lane]} ${MAP[language].lanes[lane]}`;

function laneRow(context: MapContext, lane: Lane): Row {
  const label: PlanCell = { content: laneLabel(lane, context.model.language), style: "laneLabel" };
  return rowOf(context, label, wordCells(context, lane), HEIGHT_OF[lane] ?? 28);
}

/** A row of what an event log tells of the stages, under their figures. */
export function measuredRow(context: MapContext, row: WordRow): Row {
  const label: PlanCell = { content: rowName(row, context.model.language), style: "figureLabel" };
  const { line: _, lined: __, ...plain } = rowOf(context, label, wordCells(context, row), 20);
  return plain;
}

const wordCells = ({ model, n, column }: MapContext, row: WordRow): LaneCell[] =>
  upTo(n).map((stage) => {
    const word = model.words.stages[stage - 1]!.lanes[row] ?? NOTHING;
    return { column: column(stage), word, cell: { ...wordCell(word, styleAt(row)), name: WORD(row, stage) } };
  });

function hiddenRow({ model, n, column }: MapContext, lane: Lane): Row {
  const cells = upTo(n).map((stage) => {
    const word = model.words.stages[stage - 1]!.lanes[lane] ?? NOTHING;
    return [column(stage), { ...hiddenCell(word), name: WORD(lane, stage) }] as const;
  });
  return { cells: Object.fromEntries(cells) };
}

function ownRow(context: MapContext, label: Word, lane: number): Row {
  const { model, n, column } = context;
  return rowOf(
    context,
    { ...wordCell(label, "laneLabel"), name: OWN_LABEL(lane) },
    upTo(n).map((stage) => {
      const word = model.words.stages[stage - 1]!.ownLanes[lane - 1] ?? NOTHING;
      return { column: column(stage), word, cell: { ...wordCell(word), name: OWN_WORD(lane, stage) } };
    }),
    28,
  );
}

interface LaneCell {
  readonly column: string;
  readonly word: Word;
  readonly cell: PlanCell;
}

function rowOf(context: MapContext, label: PlanCell, cells: readonly LaneCell[], least: number): Row {
  const width = widthOf(context, 1);
  const texts = cells.map(({ word }) => ({ text: typeof word.content === "string" ? word.content : "", width }));
  return {
    height: heightFor(texts, least),
    grows: true,
    cells: { B: label, ...Object.fromEntries(cells.map(({ column, cell }) => [column, cell])) },
    line: "hair",
    lined: ["B", context.lastColumn],
  };
}

/** The names of the lanes in every language, to tell them from what people write. */
export const LANE_NAMES = (Object.keys(MAP) as (keyof typeof MAP)[]).flatMap((language) =>
  (Object.keys(LANE_ICONS) as Lane[]).flatMap((lane) => [MAP[language].lanes[lane], laneLabel(lane, language)]),
);
