import type { SourceView } from "../addon/endpoints";
import { bottleneck } from "../core/bottleneck";
import { funnel, totals } from "../core/funnel";
import type { Language } from "../text/language";
import { formatCount, formatPercent } from "../text/number";
import { missingText, reachedText, sidebarText } from "../text/sidebar";
import type { Shown } from "./state";

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
  /** Share of the stage before in [0, 1] for the bar; null without data. */
  readonly bar: number | null;
  /** Conversion from the stage before; "" at the first stage and where it is undefined. */
  readonly conversion: string;
  readonly remark: string;
  readonly mark: "none" | "bottleneck" | "noData" | "grew";
}

/** The part of a stage table that its funnel is drawn from. */
export type FunnelSource = Pick<
  SourceView,
  "stages" | "dimension" | "channels" | "periods" | "series" | "counts" | "benchmarks"
>;

/** What the panel shows of a stage table: the funnel of a channel and period, or over the total of all. */
export function funnelView(source: FunnelSource, shown: Shown, language: Language): FunnelView {
  const counts = countsOf(source, shown);
  const people = totals(counts);
  const rows = funnel(people);
  const steps = rows.filter((row) => row.conversion !== null).length;
  // A single step is the lowest of one: no news.
  const weakest = steps > 1 || source.benchmarks ? bottleneck(people, source.benchmarks) : null;
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return {
    stages: rows.map((row, stage) => {
      const mark = markOf(row, stage === weakest);
      return {
        name: source.stages[stage]?.trim() || sidebarText[language].unnamed,
        people: row.people === null ? sidebarText[language].noData : formatCount(row.people, language),
        bar: stage === 0 ? wholeBar(row.people) : row.conversion === null ? null : Math.min(1, row.conversion),
        conversion: row.conversion === null ? "" : formatPercent(row.conversion, language),
        remark: remarkOf(mark, counts[stage]!, source, language),
        mark,
      };
    }),
    overall: last?.fromStart == null ? sidebarText[language].noData : formatPercent(last.fromStart, language),
    reached: last?.people == null || first?.people == null ? "" : reachedText(last.people, first.people, language),
  };
}

function countsOf({ series, counts }: FunnelSource, { channel, period }: Shown): SourceView["counts"] {
  const isShown = (at: number) =>
    (channel === null || series[at]!.channel === channel) && (period === null || series[at]!.period === period);
  return counts.map((row) => row.filter((_, at) => isShown(at)));
}

type Row = ReturnType<typeof funnel>[number];

function markOf(row: Row, isWeakest: boolean): StageView["mark"] {
  if (row.people === null) return "noData";
  if (isWeakest) return "bottleneck";
  return row.conversion !== null && row.conversion > 1 ? "grew" : "none";
}

function remarkOf(
  mark: StageView["mark"],
  counts: readonly (number | null)[],
  { benchmarks }: FunnelSource,
  language: Language,
): string {
  const missing = counts.filter((count) => count === null).length;
  const remarks: Readonly<Record<StageView["mark"], string>> = {
    none: "",
    bottleneck: sidebarText[language][benchmarks ? "toBenchmark" : "lowest"],
    grew: sidebarText[language].grew,
    noData: missing < counts.length ? missingText(missing, counts.length, language) : "",
  };
  return remarks[mark];
}

function wholeBar(people: number | null): number | null {
  return people === null ? null : people > 0 ? 1 : 0;
}
