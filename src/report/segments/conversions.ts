import { areCompared, OVERALL } from "../answer/groupCells";
import { markOf } from "../answer/groupMarks";
import { answerTexts } from "../answer/words";
import { stepConversion } from "../blocks/heatMap";
import { BREAKDOWN, PEOPLE, STAGE } from "../cellNames";
import { f, range } from "../formula";
import { percentFormat, shortName, squeezed } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row, Rule } from "../plan";
import { peopleOf } from "../sourceFormulas";
import { stageName } from "../sourceName";
import { COLOR } from "../styles";
import { segmentHeader } from "./header";
import type { Segment, SegmentContext } from "./segmentContext";

const { name: NAME, people, step: STEP, mark: MARK } = BREAKDOWN.channel;

/** By segment what share goes on from every stage, and from the first to the last, coloured where it is proven to differ from the others. */
export function conversions(context: SegmentContext): Block {
  const { texts, funnel, n, segments, column } = context;
  const { model } = funnel;
  const rows = segments.filter(({ group }, i) => group !== null || i === 0);
  const heads = upTo(n).map((stage) =>
    stage < n ? f`${shortName(STAGE(stage), 28)}&" → "&${shortName(STAGE(stage + 1), 28)}` : f`${texts.overall}`,
  );
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.conversions, style: "heading" } } },
      { cells: { A: { content: noteOf(context), style: "note" } } },
      segmentHeader(context, heads),
      ...rows.map((segment) => segmentRow(context, segment)),
    ],
    workings: [
      { cells: across(context, (stage) => pale(stageName(funnel, stage), STAGE(stage))) },
      { cells: across(context, (stage) => pale(peopleOf(model, stage, funnel.whole.series), PEOPLE(stage))) },
      ...(areCompared(funnel) ? rows.slice(1).map(({ group }) => markRow(context, group!)) : []),
    ],
    rules: rulesOf(context, rows.length > 1),
  };

  function markRow({ n }: SegmentContext, group: number): Row {
    const cells = upTo(n).map((stage): [string, PlanCell] => {
      const to = stage < n ? stage + 1 : OVERALL;
      return [column(stage), pale(markOf(group, to), MARK(group, to))];
    });
    return { cells: Object.fromEntries(cells) };
  }
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

const across = ({ n, column }: SegmentContext, cell: (stage: number) => PlanCell): Row["cells"] =>
  Object.fromEntries(upTo(n).map((stage) => [column(stage), cell(stage)]));

function segmentRow(context: SegmentContext, { group }: Segment): Row {
  const { texts, funnel, n } = context;
  const { built } = group === null ? funnel.whole : funnel.channels[group - 1]!;
  const at = (stage: number) => (group === null ? PEOPLE(stage) : people(group, stage));
  const overall = built[0]?.people && built[n - 1]?.people ? built[n - 1]!.people! / built[0].people : null;
  return {
    cells: {
      A:
        group === null
          ? { content: texts.everybody, style: "totalText" }
          : { content: squeezed(NAME(group)), style: "text" },
      ...across(context, (stage) => {
        const [from, to] = stage < n ? [stage, stage + 1] : [1, n];
        return {
          content: stepConversion(funnel, at(from), at(to)),
          style: group === null ? "totalHeat" : "heat",
          format: percentFormat(stage < n ? (built[stage]?.conversion ?? null) : overall, funnel.model.locale),
          ...(group === null ? {} : { name: STEP(group, stage < n ? to : OVERALL) }),
        };
      }),
    },
    line: "hair",
  };
}

function noteOf({ texts, funnel }: SegmentContext): string {
  const { heat } = answerTexts(funnel);
  if (funnel.channels.length === 0) return texts.oneSegment;
  return heat[areCompared(funnel) ? "channel" : funnel.answer.isUnfinished ? "unfinished" : "many"];
}

function rulesOf({ funnel }: SegmentContext, hasGroups: boolean): Rule[] {
  if (!hasGroups) return [];
  const on = range(STEP(1, 2), STEP(funnel.channels.length, OVERALL));
  const few: Rule = { on, when: f`ISTEXT(${STEP(1, 2)})`, style: { color: COLOR.grey } };
  if (!areCompared(funnel)) return [few];
  const is = (side: ReturnType<typeof f>) => f`ISNUMBER(${MARK(1, 2)})*(${MARK(1, 2)}=${side})`;
  return [
    { on, when: is(f`1`), style: { background: COLOR.gainPaper, color: COLOR.gain, bold: true } },
    { on, when: is(f`0-1`), style: { background: COLOR.alarmPaper, color: COLOR.alarm, bold: true } },
    few,
  ];
}
