import { funnel, totals } from "../core/funnel";
import type { Maybe } from "../core/maybe";
import { UserError } from "../core/userError";
import { type Counts, stagesOf } from "./counts";
import { arg, defineFunction } from "./define";
import { help } from "./help";

export const CJM_FUNNEL = defineFunction({
  name: "CJM_FUNNEL",
  summary: help({
    en: "The whole funnel as a table: people, conversion, reach and losses at every stage.",
    ru: "Вся воронка таблицей: люди, конверсия, доля от начала и потери на каждом этапе.",
  }),
  args: [
    arg("stages", "labels", help({ en: "Names of the stages.", ru: "Названия этапов." })),
    arg(
      "counts",
      "counts",
      help({
        en: "People at each stage; several columns (channels) are added up.",
        ru: "Люди на каждом этапе; несколько столбцов (каналов) складываются.",
      }),
    ),
  ],
  returns: help({
    en: "A table with a header: Stage, People, Conversion, From start, Lost, Lost %.",
    ru: "Таблица с заголовком: Этап, Люди, Конверсия, От начала, Потеряно, Потеряно, %.",
  }),
  examples: help([
    {
      formula: '=CJM_FUNNEL({"Ad"; "Click"; "Order"}; {1000; 50; 10})',
      result: [
        ["Stage", "People", "Conversion", "From start", "Lost", "Lost %"],
        ["Ad", 1000, "", 1, "", ""],
        ["Click", 50, 0.05, 0.05, 950, 0.95],
        ["Order", 10, 0.2, 0.01, 40, 0.8],
      ],
    },
  ]),
  compute: (stages, counts) => {
    const people = totalByStage(stages, counts);
    return {
      header: ["stage", "people", "conversion", "fromStart", "lost", "lostShare"],
      rows: funnel(people).map((row, stage) => [
        stages[stage] ?? "",
        row.people,
        row.conversion,
        row.fromStart,
        row.lost,
        row.lostShare,
      ]),
    };
  },
});

/** People by stage over all channels, one for each stage name; channels without any data are left out. */
export function totalByStage(stages: readonly string[], counts: Counts): Maybe[] {
  const channels = stagesOf(counts, "counts").filter((list) => list.some((count) => count !== null));
  const length = channels[0]?.length ?? stages.length;
  if (stages.length < length) {
    throw new UserError("lengthsDiffer", { a: "stages", b: "counts", aLength: stages.length, bLength: length });
  }
  return totals(stages.map((_, stage) => channels.map((list) => list[stage] ?? null)));
}
