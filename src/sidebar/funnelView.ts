import type { SourceView } from "../addon/protocol";
import type { AnswerFacts } from "../core/answer/answer";
import type { Only } from "../core/answer/only";
import { answerOfFacts, countedSeries, partOf } from "../core/answer/tableFacts";
import { share } from "../core/conversion";
import { funnel } from "../core/funnel";
import { worthInWords } from "../text/answer/answerFigures";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { formatCount, formatPercent } from "../text/number";
import { answerPanelText } from "../text/sidebar/answer";
import { missingText, reachedText, sidebarText } from "../text/sidebar/sidebar";
import type { SaidTable } from "../text/tableSentences";

/** The preview of a funnel as it is read: texts, and the width of each bar. */
export interface FunnelView {
  readonly stages: readonly StageView[];
  /** Share of those who entered that reached the end. */
  readonly overall: string;
  readonly reached: string;
}

export interface StageView {
  readonly name: string;
  readonly people: string;
  /** The plan of the stage, "of 300"; "" without one. */
  readonly planned: string;
  /** Share of the stage before in [0, 1] for the bar; null without data. */
  readonly bar: number | null;
  /** What part of the largest stage it is, in [0, 1]. */
  readonly share: number;
  /** Conversion from the stage before; "" at the first stage and where it is undefined. */
  readonly conversion: string;
  readonly remark: string;
  readonly mark: "none" | "top" | "noData" | "grew";
  /** What the step is measured against, in [0, 1] for a tick on the bar, and in words; null without a level. */
  readonly level: { readonly at: number; readonly text: string } | null;
}

/** The part of a stage table that its funnel is drawn from. */
export type FunnelSource = SaidTable & Pick<SourceView, "dimension">;

/** What the panel shows of a stage table: the funnel of a channel and period, or over the total of all. */
export function funnelView(source: FunnelSource, shown: Only, language: Language): FunnelView {
  const part = partOf(source, shown);
  const answer = answerOfFacts(part);
  const rows = funnel(answer.counts);
  const counted = countedSeries(part);
  // Of the result: what comes after it stands in the stages.
  const [first, last] = [rows[0], rows[answer.resultStage]];
  return {
    stages: rows.map((row, stage) => {
      const mark = markOf(row, answer.top?.stage === stage);
      return {
        name: source.stages[stage]?.trim() || sidebarText[language].unnamed,
        people: row.people === null ? sidebarText[language].noData : formatCount(row.people, language),
        planned: plannedOf(answer, stage, language),
        bar: stage === 0 ? wholeBar(row.people) : row.conversion === null ? null : Math.min(1, row.conversion),
        share: shareOf(row.people, rows),
        conversion: row.conversion === null ? "" : formatPercent(row.conversion, language),
        remark:
          remarkOf(
            mark,
            counted.map((at) => part.counts[stage]![at] ?? null),
            language,
          ) || worthOf(source, answer, stage, language),
        mark,
        level: levelOf(answer, stage, language),
      };
    }),
    overall: last?.fromStart == null ? sidebarText[language].noData : formatPercent(last.fromStart, language),
    reached: last?.people == null || first?.people == null ? "" : reachedText(last.people, first.people, language),
  };
}

type Row = ReturnType<typeof funnel>[number];

function shareOf(people: number | null, rows: readonly Row[]): number {
  const largest = Math.max(0, ...rows.map((row) => row.people ?? 0));
  return people === null || largest <= 0 ? 0 : people / largest;
}

function plannedOf({ plan }: AnswerFacts, stage: number, language: Language): string {
  const planned = plan?.[stage] ?? null;
  return planned === null ? "" : fill(answerPanelText[language].ofPlan, { plan: planned }, language);
}

/** What the step to a stage is measured against; null where there is nothing. */
export function levelOf(answer: AnswerFacts, stage: number, language: Language): StageView["level"] {
  const level = answer.levels[stage];
  if (!level) return null;
  const text = fill(answerPanelText[language].level[level.kind], { level: level.rate }, language);
  return { at: Math.min(1, level.rate), text };
}

/** What a step is worth at its level, or the start at its plan: people, and money where that is known. */
function worthOf(source: FunnelSource, answer: AnswerFacts, stage: number, language: Language): string {
  if (stage === 0) return answer.entry ? worthInWords(answer.entry, source.currency, language) : "";
  const level = answer.levels[stage];
  if (!level) return "";
  const worth = answer.worths.find((each) => each.stage === stage);
  if (worth) return worthInWords(worth, source.currency, language);
  // Without a result a step below its level is worth nothing that can be computed, and still is below it.
  const conversion = share(answer.counts[stage] ?? null, answer.counts[stage - 1] ?? null);
  return conversion !== null && conversion >= Math.min(1, level.rate) ? answerPanelText[language].met : "";
}

function markOf(row: Row, isTop: boolean): StageView["mark"] {
  if (row.people === null) return "noData";
  if (isTop) return "top";
  return row.conversion !== null && row.conversion > 1 ? "grew" : "none";
}

function remarkOf(mark: StageView["mark"], counts: readonly (number | null)[], language: Language): string {
  const missing = counts.filter((count) => count === null).length;
  const remarks: Readonly<Record<StageView["mark"], string>> = {
    none: "",
    top: "",
    grew: sidebarText[language].grew,
    noData: missing < counts.length ? missingText(missing, counts.length, language) : "",
  };
  return remarks[mark];
}

function wholeBar(people: number | null): number | null {
  return people === null ? null : people > 0 ? 1 : 0;
}
