import { difference, pooledPValue } from "../core/statistics/comparison";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";

export const CJM_SIGNIFICANCE = defineFunction({
  name: "CJM_SIGNIFICANCE",
  summary: {
    en: "Whether conversions A and B differ, or whether it may be chance (A/B test).",
    ru: "Есть ли разница между конверсиями A и B или это случайность (A/B-тест).",
  },
  args: [
    arg("from_a", "count", { en: "How many there were in variant A.", ru: "Всего в варианте A." }),
    arg("to_a", "count", { en: "How many of them got through.", ru: "Сколько из них дошло." }),
    arg("from_b", "count", { en: "How many there were in variant B.", ru: "Всего в варианте B." }),
    arg("to_b", "count", { en: "How many of them got through.", ru: "Сколько из них дошло." }),
    optional("confidence", "probability", { en: "Optional: 95% by default.", ru: "Необязательно: по умолчанию 95%." }),
  ],
  returns: {
    en: "One row of four numbers: the difference (B − A), its low and high limit, the probability of chance (p).",
    ru: "Строка из четырёх чисел: разница (B − A), её нижняя и верхняя граница, вероятность случайности (p).",
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
