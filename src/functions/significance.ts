import { difference, pooledPValue } from "../core/statistics/comparison";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";

export const CJM_SIGNIFICANCE = defineFunction({
  name: "CJM_SIGNIFICANCE",
  summary: {
    en: "Whether the conversion of b differs from that of a, or it may be chance.",
    ru: "Отличается ли конверсия b от конверсии a, или это может быть случайность.",
  },
  args: [
    arg("from_a", "count", { en: "People who entered variant a.", ru: "Вошли в вариант a." }),
    arg("to_a", "count", { en: "How many of them converted.", ru: "Сколько из них сконвертировалось." }),
    arg("from_b", "count", { en: "People who entered variant b.", ru: "Вошли в вариант b." }),
    arg("to_b", "count", { en: "How many of them converted.", ru: "Сколько из них сконвертировалось." }),
    optional("confidence", "probability", { en: "Optional: 95% by default.", ru: "Необязательно: по умолчанию 95%." }),
  ],
  returns: {
    en: "One row: the difference of the conversions (b - a), its low and high bound (Newcombe), the two-sided p-value (pooled z-test).",
    ru: "Одна строка: разность конверсий (b - a), её нижняя и верхняя граница (Ньюкомб), двусторонняя вероятность p (z-критерий).",
  },
  format: "percent",
  examples: [
    {
      formula: "=CJM_SIGNIFICANCE(1000; 50; 1000; 75)",
      result: [[0.025, 0.00373918282347, 0.0465621080222, 0.0209213353378]],
    },
  ],
  compute: (fromA, toA, fromB, toB, confidence = 0.95) => {
    if (toA > fromA) throw new UserError("moreThanAll", { a: "to_a", b: "from_a", part: toA, whole: fromA });
    if (toB > fromB) throw new UserError("moreThanAll", { a: "to_b", b: "from_b", part: toB, whole: fromB });
    if (fromA === 0 || fromB === 0) return [[null, null, null, null]];
    const [a, b] = [
      { part: toA, whole: fromA },
      { part: toB, whole: fromB },
    ];
    const change = difference(a, b, confidence);
    return [[change.difference, change.low, change.high, pooledPValue(a, b)]];
  },
});
