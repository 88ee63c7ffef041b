import { type Lane, MAP } from "../../text/map";
import { EXAMPLE_MARK } from "../../text/mapExamples/examples";
import { f, range } from "../formula";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { COLOR, FORMAT } from "../styles";
import { heightFor, type MapContext, upTo } from "./mapContext";
import { OWN_LABEL, OWN_WORD, WORD } from "./mapNames";
import { hiddenCell, NOTHING, numberCell, type Word, wordCell } from "./words";

/** The lanes: what people wrote at every stage. Those that are not shown stand among the workings, with all that is in them. */
export function mapLanes(context: MapContext): Block {
  const { model, shown, hidden, n } = context;
  const own = model.words.ownLanes;
  const texts = shown.filter((lane) => lane !== "emotion");
  const [first, last] = [texts[0], texts.at(-1)];
  return {
    rows: [
      ...texts.map((lane) => laneRow(context, lane)),
      ...own.map((label, i) => ownRow(context, label, i + 1)),
      { height: 10, cells: {} },
    ],
    workings: hidden.map((lane) => hiddenRow(context, lane)),
    rules: first && last ? [example(WORD(first, 1), WORD(last, n))] : [],
  };
}

/** The row of emotions. */
export function emotionRow(context: MapContext): Row {
  const { cells, line } = laneRow(context, "emotion");
  return { height: 30, cells: { ...cells, A: { ...cells.A!, style: "totalText" } }, line: line! };
}

/** Shows examples in grey. */
export const example = (from: ReturnType<typeof OWN_LABEL>, to: ReturnType<typeof OWN_LABEL>): Rule => ({
  on: range(from, to),
  when: f`LEFT(${from})=${EXAMPLE_MARK}`,
  style: { color: COLOR.grey },
});

function laneRow(context: MapContext, lane: Lane): Row {
  const { model, n, column } = context;
  const wordAt = (stage: number): Word => model.words.stages[stage - 1]!.lanes[lane] ?? NOTHING;
  const cellAt = (stage: number): PlanCell =>
    lane === "emotion" ? numberCell(wordAt(stage), "emotion", FORMAT.emotion) : wordCell(wordAt(stage), band(stage));
  return rowOf(
    context,
    { content: MAP[model.language].lanes[lane], style: "lane" },
    upTo(n).map((stage) => ({
      column: column(stage),
      word: wordAt(stage),
      cell: { ...cellAt(stage), name: WORD(lane, stage) },
    })),
  );
}

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
    { ...wordCell(label, "lane"), name: OWN_LABEL(lane) },
    upTo(n).map((stage) => {
      const word = model.words.stages[stage - 1]!.ownLanes[lane - 1] ?? NOTHING;
      return { column: column(stage), word, cell: { ...wordCell(word, band(stage)), name: OWN_WORD(lane, stage) } };
    }),
  );
}

// Every second stage is shaded, to be told from its neighbours.
const band = (stage: number) => (stage % 2 === 0 ? "wordBand" : "word");

interface LaneCell {
  readonly column: string;
  readonly word: Word;
  readonly cell: PlanCell;
}

function rowOf({ columnWidths }: MapContext, label: PlanCell, cells: readonly LaneCell[]): Row {
  const width = columnWidths[1]!;
  const texts = cells.map(({ word }) => ({ text: typeof word.content === "string" ? word.content : "", width }));
  return {
    height: heightFor(texts, 40),
    grows: true,
    cells: { A: label, ...Object.fromEntries(cells.map(({ column, cell }) => [column, cell])) },
    line: "hair",
  };
}
