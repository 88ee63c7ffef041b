import { wilson } from "../core/statistics/wilson";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";
import { pairs } from "./pairs";

export const CJM_INTERVAL = defineFunction({
  name: "CJM_INTERVAL",
  summary: {
    en: "Within which limits the real conversion may be, given the amount of data.",
    ru: "В каких пределах может быть настоящая конверсия при таком объёме данных.",
  },
  args: [
    arg("from", "counts", {
      en: "The count at a stage, or a column of counts.",
      ru: "Количество на этапе или столбец количеств.",
    }),
    arg("to", "counts", {
      en: "How many of them reached the next stage.",
      ru: "Сколько из них дошло до следующего этапа.",
    }),
    optional("confidence", "probability", { en: "Optional: 95% by default.", ru: "Необязательно: по умолчанию 95%." }),
  ],
  returns: {
    en: "Two columns: the low and the high limit (Wilson score interval); blank for 0 of 0.",
    ru: "Два столбца: нижняя и верхняя граница (интервал Уилсона); пусто для 0 из 0.",
  },
  format: "percent",
  examples: [
    { formula: "=CJM_INTERVAL(1000; 50)", result: [[0.0381302623927, 0.0653138202443]] },
    {
      formula: "=CJM_INTERVAL({1000; 50}; {50; 10})",
      result: [
        [0.0381302623927, 0.0653138202443],
        [0.112437500158, 0.330371059322],
      ],
    },
  ],
  compute: (from, to, confidence = 0.95) =>
    pairs(from, to).map(({ a: whole, b: part, place }) => {
      if (whole === null || part === null) return [null, null];
      if (part > whole) throw new UserError("moreThanAll", { a: "to", b: "from", part, whole, ...place });
      if (whole === 0) return [null, null];
      const { low, high } = wilson(part, whole, confidence);
      return [low, high];
    }),
});
