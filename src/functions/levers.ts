import { levers } from "../core/levers";
import { stepName } from "../core/stepName";
import { checkedChange } from "./changes";
import { defineFunction, optional } from "./define";
import { mode, stages, summedCounts } from "./funnelArguments";
import { pick, totalByStage, withoutGaps } from "./totalByStage";

export const CJM_LEVERS = defineFunction({
  name: "CJM_LEVERS",
  summary: {
    en: "What the same improvement of each conversion would add by itself, best first.",
    ru: "Точки роста: что даст одинаковое улучшение каждой конверсии по отдельности; самая выгодная — первой.",
  },
  args: [
    stages,
    summedCounts,
    optional("points", "change", {
      en: "Optional: the change, 1% (one percentage point) by default.",
      ru: "Необязательно: изменение, по умолчанию 1% (один процентный пункт).",
    }),
    mode,
  ],
  returns: {
    en: "A table with a header: Step, Conversion, New conversion, Gain, Growth.",
    ru: "Таблица с заголовком: Переход, Конверсия, Новая конверсия, Прирост, Рост.",
  },
  format: "table",
  examples: [
    {
      formula: '=CJM_LEVERS({"Ad"; "Click"; "Order"}; {1000; 50; 10})',
      result: [
        ["Step", "Conversion", "New conversion", "Gain", "Growth"],
        ["Ad → Click", 0.05, 0.06, 2, 0.2],
        ["Click → Order", 0.2, 0.21, 0.5, 0.05],
      ],
    },
  ],
  compute: (stages, counts, points = 0.01, mode = "points") => {
    const people = totalByStage(stages, counts);
    const there = withoutGaps(stages, counts);
    const names = pick(stages, there);
    return {
      header: ["step", "conversion", "newConversion", "extra", "uplift"],
      rows: levers(pick(people, there), checkedChange(points, mode), mode).map((lever) => [
        stepName(names, lever.stage),
        lever.conversion,
        lever.changed,
        lever.extra,
        lever.uplift,
      ]),
    };
  },
});
