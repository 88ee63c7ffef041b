import { reach } from "../core/conversion";
import { aligned, stagesOf } from "./counts";
import { arg, defineFunction } from "./define";

export const CJM_REACH = defineFunction({
  name: "CJM_REACH",
  summary: {
    en: "Conversion from the start: the share of the first stage that reached each later one.",
    ru: "Конверсия от начала: какая доля первого этапа дошла до каждого следующего.",
  },
  args: [
    arg("counts", "counts", {
      en: "Counts by stage: a column, a row, or a table with a channel or period per column.",
      ru: "Количества по этапам: столбец, строка или таблица, где столбец — канал или период.",
    }),
  ],
  returns: {
    en: "Shares, a range of the same size: each stage divided by the first.",
    ru: "Доли, диапазон того же размера: каждый этап, делённый на первый.",
  },
  format: "percent",
  examples: [{ formula: "=CJM_REACH({1000; 50; 10})", result: [[1], [0.05], [0.01]] }],
  compute: (counts) => aligned(stagesOf(counts, "counts").map(reach), counts),
});
