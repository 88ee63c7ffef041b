import { funnel } from "../core/funnel";
import { defineFunction } from "./define";
import { stages, summedCounts } from "./funnelArguments";
import { pick, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_FUNNEL = defineFunction({
  name: "CJM_FUNNEL",
  summary: {
    en: "The whole funnel as a table: people, conversion, reach and losses at every stage.",
    ru: "Вся воронка таблицей: люди, конверсия, доля от начала и потери на каждом этапе.",
  },
  args: [stages, summedCounts],
  returns: {
    en: "A table with a header: Stage, People, Conversion, From start, Lost, Lost %.",
    ru: "Таблица с заголовком: Этап; Люди; Конверсия; От начала; Потеряно; Потеряно, %.",
  },
  format: "table",
  examples: [
    {
      formula: '=CJM_FUNNEL({"Ad"; "Click"; "Order"}; {1000; 50; 10})',
      result: [
        ["Stage", "People", "Conversion", "From start", "Lost", "Lost %"],
        ["Ad", 1000, "", 1, "", ""],
        ["Click", 50, 0.05, 0.05, 950, 0.95],
        ["Order", 10, 0.2, 0.01, 40, 0.8],
      ],
    },
  ],
  compute: (stages, counts) => {
    const people = totalByStage(stages, counts);
    const there = withoutGaps(stages, counts);
    return {
      header: ["stage", "people", "conversion", "fromStart", "lost", "lostShare"],
      rows: funnel(pick(people, there)).map((row, stage) => [
        stages[there[stage]!]!,
        row.people,
        row.conversion,
        row.fromStart,
        row.lost,
        row.lostShare,
      ]),
    };
  },
});
