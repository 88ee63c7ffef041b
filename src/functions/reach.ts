import { reach } from "../core/conversion";
import { aligned, stagesOf } from "./counts";
import { arg, defineFunction } from "./define";

export const CJM_REACH = defineFunction({
  name: "CJM_REACH",
  summary: {
    en: "Reach of each stage: the share of those who entered the funnel that got as far.",
    ru: "Доходимость до каждого этапа: доля вошедших в воронку, которые дошли до него.",
  },
  args: [
    arg("counts", "counts", {
      en: "People at each stage: a column, a row, or a table with a channel or period per column.",
      ru: "Люди на каждом этапе: столбец, строка или таблица, где столбец — канал или период.",
    }),
  ],
  returns: {
    en: "Fractions in the shape of the counts: each stage divided by the first.",
    ru: "Доли в форме аргумента: каждый этап, делённый на первый.",
  },
  format: "percent",
  examples: [{ formula: "=CJM_REACH({1000; 50; 10})", result: [[1], [0.05], [0.01]] }],
  compute: (counts) => aligned(stagesOf(counts, "counts").map(reach), counts),
});
