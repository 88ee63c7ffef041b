import type { SourceView } from "../addon/endpoints";
import { lowestStep } from "../core/conversion";
import { funnel, totals } from "../core/funnel";
import type { Language } from "../text/language";
import { formatCount, formatPercent } from "../text/number";
import { missingText, reachedText, sidebarText, totalText } from "../text/sidebar";

/** The preview of a funnel as it is read: texts, and the width of each bar. */
export interface FunnelView {
  /** Over which channels the funnel adds up; "" with a single one. */
  readonly over: string;
  readonly stages: readonly StageView[];
  /** Share of those who entered that reached the end. */
  readonly overall: string;
  readonly reached: string;
}

export interface StageView {
  readonly name: string;
  readonly people: string;
  /** Share of the stage before in [0, 1] for the bar; null without data. */
  readonly bar: number | null;
  /** Conversion from the stage before; "" at the first stage and where it is undefined. */
  readonly conversion: string;
  readonly remark: string;
  readonly mark: "none" | "lowest" | "noData" | "grew";
}

/** What the panel shows of a stage table: the funnel over the total of its channels. */
export function funnelView(source: SourceView, language: Language): FunnelView {
  const people = totals(source.counts);
  const rows = funnel(people);
  const steps = rows.filter((row) => row.conversion !== null).length;
  // A single step is the lowest of one: no news.
  const lowest = steps > 1 ? lowestStep(people) : null;
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return {
    over: source.channels.length > 1 ? totalText(source.channels, language) : "",
    stages: rows.map((row, stage) => {
      const mark = markOf(row, stage === lowest);
      return {
        name: source.stages[stage]?.trim() || sidebarText.unnamed[language],
        people: row.people === null ? sidebarText.noData[language] : formatCount(row.people, language),
        bar: stage === 0 ? wholeBar(row.people) : row.conversion === null ? null : Math.min(1, row.conversion),
        conversion: row.conversion === null ? "" : formatPercent(row.conversion, language),
        remark: remarkOf(mark, source.counts[stage]!, language),
        mark,
      };
    }),
    overall: last?.fromStart == null ? sidebarText.noData[language] : formatPercent(last.fromStart, language),
    reached: last?.people == null || first?.people == null ? "" : reachedText(last.people, first.people, language),
  };
}

type Row = ReturnType<typeof funnel>[number];

function markOf(row: Row, lowest: boolean): StageView["mark"] {
  if (row.people === null) return "noData";
  if (lowest) return "lowest";
  return row.conversion !== null && row.conversion > 1 ? "grew" : "none";
}

function remarkOf(mark: StageView["mark"], counts: readonly (number | null)[], language: Language): string {
  const missing = counts.filter((count) => count === null).length;
  const remarks: Readonly<Record<StageView["mark"], string>> = {
    none: "",
    lowest: sidebarText.lowest[language],
    grew: sidebarText.grew[language],
    noData: missing < counts.length ? missingText(missing, counts.length, language) : "",
  };
  return remarks[mark];
}

function wholeBar(people: number | null): number | null {
  return people === null ? null : people > 0 ? 1 : 0;
}
