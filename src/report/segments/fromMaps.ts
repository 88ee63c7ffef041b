import { FEW } from "../../core/answer/few";
import { fill } from "../../text/fill";
import { STAGE } from "../cellNames";
import { type CellReference, type ColumnReference, cell, type Formula, f, range } from "../formula";
import { shortName } from "../formulaPieces";
import { STAGES_MARK, TOLD_OF_STAGE, TOLD_OF_TOP, type ToldOfStage, type ToldOfTop } from "../map/publishedStages";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { COLOR, FORMAT } from "../styles";
import { segmentHeader } from "./header";
import type { Segment, SegmentContext } from "./segmentContext";

/** Where each segment loses most, what that costs and what hinders there, live from its map. */
export function losses(context: SegmentContext): Block {
  const { texts, segments, dimension, n, column } = context;
  const [step, worth] = [1, 1 + WIDE(n)];
  const barrier = worth + WIDE(n);
  const places = [
    [step, WIDE(n), texts.step],
    [worth, WIDE(n), texts.worth],
    [barrier, n - barrier + 1, texts.barrier],
  ] as const;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.losses, style: "heading" } } },
      { cells: { A: { content: texts.lossesNote, style: "note" } } },
      {
        cells: {
          A: { content: dimension, style: "header" },
          ...Object.fromEntries(
            places.map(([at, across, content]) => [column(at), { content, across, style: "header" } as const]),
          ),
        },
        line: "header",
      },
      ...segments.map((segment): Row => {
        const said = lossOf(context, segment);
        return {
          height: "twoLines",
          cells: {
            A: nameOf(context, segment),
            ...Object.fromEntries(
              places.map(([at, across], i) => [column(at), { content: said[i]!, across, style: "path" } as const]),
            ),
          },
          line: "hair",
        };
      }),
    ],
    workings: context.model.maps.map((_, i) => ({
      // Blank when the map is gone, lost its hidden rows, or is of a version that told nothing.
      cells: { A: pale(f`IFERROR(MATCH(${STAGES_MARK}; ${columnOf(context, i + 1)}; 0); "")`, MARK(i + 1)) },
    })),
  };
}

/** How many columns a transition takes, and its worth. */
const WIDE = (n: number): number => Math.max(1, Math.floor(n / 4));

function lossOf(context: SegmentContext, { name, group, map }: Segment): readonly Formula[] {
  const { texts } = context;
  const nothing = (why: string) => [f`${why}`, f`""`, f`""`];
  if (map === null) return nothing(texts.noMap);
  // The figures on such a map are everybody's.
  if (name !== "" && group === null) return nothing(texts.noColumn);
  const told = (what: ToldOfTop) => toldBy(context, map, 1 + TOLD_OF_TOP.indexOf(what));
  const [from, to] = [told("from"), told("to")];
  const found = f`IF(LEN(${from})>0; ${shortName(from)}&" → "&${shortName(to)}; ${texts.noLoss})`;
  const isLoss = f`IF(${told("hasLevels")}=1; LEN(${from})>0; 1=0)`;
  return [
    f`IF(ISNUMBER(${MARK(map)}); IF(${told("hasLevels")}=1; ${found}; ${texts.noLevel}); ${texts.refreshMap})`,
    f`IF(${isLoss}; ${told("worth")}; "")`,
    f`IF(${isLoss}; IF(LEN(${told("barrier")})>0; ${told("barrier")}; ${texts.unwritten}); "")`,
  ];
}

/** How each segment feels at every stage, live from its map. */
export function emotions(context: SegmentContext): Block {
  const { texts, segments, n, column, model } = context;
  const rows = segments.filter(({ map }) => map !== null);
  if (rows.length === 0) return { rows: [] };
  const stages = Array.from({ length: n }, (_, i) => i + 1);
  const on = range(EMOTION(1, 1), EMOTION(rows.length, n));
  const first = EMOTION(1, 1);
  const is = (test: Formula) => f`IF(ISNUMBER(${first}); ${test}; 1=0)`;
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.emotions, style: "heading" } } },
      { cells: { A: { content: fill(texts.emotionsNote, { few: FEW }, model.language), style: "note" } } },
      segmentHeader(
        context,
        stages.map((stage) => shortName(STAGE(stage))),
      ),
      ...rows.map(
        (segment, i): Row => ({
          cells: {
            A: nameOf(context, segment),
            ...Object.fromEntries(
              stages.map((stage) => [
                column(stage),
                {
                  content: ofStage(context, segment.map!, stage, "emotion"),
                  style: "heat",
                  format: FORMAT.emotion,
                  name: EMOTION(i + 1, stage),
                } satisfies PlanCell,
              ]),
            ),
          },
          line: "hair",
        }),
      ),
    ],
    workings: rows.map((segment, i) => ({
      cells: Object.fromEntries(
        stages.map((stage) => [
          column(stage),
          pale(ofStage(context, segment.map!, stage, "answers"), ANSWERS(i + 1, stage)),
        ]),
      ),
    })),
    rules: [
      {
        on,
        when: is(f`IF(ISNUMBER(${ANSWERS(1, 1)}); ${ANSWERS(1, 1)}<${FEW}; 1=0)`),
        style: { color: COLOR.grey },
      },
      { on, when: is(f`${first}<0`), style: { background: COLOR.alarmPaper, color: COLOR.alarm } },
      { on, when: is(f`${first}>0`), style: { background: COLOR.gainPaper, color: COLOR.gain } },
    ],
  };
}

const EMOTION = (row: number, stage: number): CellReference => cell(`emotion of segment ${row} ${stage}`);
const ANSWERS = (row: number, stage: number): CellReference => cell(`answers of segment ${row} ${stage}`);
/** Where the map of a segment tells of its stages. */
const MARK = (map: number): CellReference => cell(`mark of the stages of map ${map}`);

/** The segment, with a link to its map. */
function nameOf({ texts, model }: SegmentContext, { name, map }: Segment): PlanCell {
  const shown = shortName(f`${name || texts.everybody}`);
  const link = map === null ? shown : f`HYPERLINK(${`#gid=${model.maps[map - 1]!.sheetId}`}; ${shown})`;
  return { content: link, style: map === null ? "text" : "place" };
}

const columnOf = ({ model }: SegmentContext, map: number): ColumnReference => {
  const { sheetName, column } = model.maps[map - 1]!;
  return { kind: "column", sheetName, column };
};

const toldBy = (context: SegmentContext, map: number, at: number): Formula =>
  f`IFERROR(INDEX(${columnOf(context, map)}; ${MARK(map)}+${at}); "")`;

/** What a map tells of a stage, where that is the same stage there. */
function ofStage(context: SegmentContext, map: number, stage: number, what: ToldOfStage): Formula {
  const first = 1 + TOLD_OF_TOP.length + (stage - 1) * TOLD_OF_STAGE.length;
  const told = (each: ToldOfStage) => toldBy(context, map, first + TOLD_OF_STAGE.indexOf(each));
  return f`IF(EXACT(${told("name")}; ${STAGE(stage)}); ${told(what)}; "")`;
}
