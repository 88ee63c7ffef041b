import { finite } from "../core/maybe";
import { roundUp } from "../core/roundUp";
import { sampleSize } from "../core/statistics/sampleSize";
import { UserError } from "../core/userError";
import { checkedChange } from "./changes";
import { arg, defineFunction, optional } from "./define";

export const CJM_SAMPLE_SIZE = defineFunction({
  name: "CJM_SAMPLE_SIZE",
  summary: {
    en: "The sample size: how many each variant of an A/B test needs to detect a change of a conversion.",
    ru: "Размер выборки: сколько нужно в каждом варианте A/B-теста, чтобы заметить изменение конверсии.",
  },
  args: [
    arg("rate", "rate", { en: "The conversion today: 10%.", ru: "Конверсия сейчас: 10%." }),
    arg("points", "change", {
      en: "The change to detect: 2% is two percentage points.",
      ru: "Какое изменение надо заметить: 2% — это два процентных пункта.",
    }),
    optional("power", "probability", {
      en: "Optional: the chance to detect it, 80% by default.",
      ru: "Необязательно: вероятность его заметить, по умолчанию 80%.",
    }),
    optional("confidence", "probability", { en: "Optional: 95% by default.", ru: "Необязательно: по умолчанию 95%." }),
  ],
  returns: {
    en: "The count for each variant, two-sided test, rounded up.",
    ru: "Количество на вариант, двусторонний критерий, с округлением вверх.",
  },
  format: "people",
  examples: [{ formula: "=CJM_SAMPLE_SIZE(10%; 2%)", result: 3841 }],
  compute: (rate, points, power = 0.8, confidence = 0.95) => {
    if (points === 0) throw new UserError("noChange", { argument: "points" });
    const changed = changedExactly(rate, checkedChange(points, "points"));
    if (changed < 0 || changed > 1) throw new UserError("changedOutside", { argument: "points", rate, changed });
    return finite(Math.max(1, roundUp(sampleSize(rate, changed, power, confidence))));
  },
});

// 5.1 % and -5.1 points are 0 %, 30 % and 70 points 100 %, whatever the last binary digit says.
function changedExactly(rate: number, points: number): number {
  const changed = rate + points;
  const limit = points < 0 ? 0 : 1;
  return Math.abs(changed - limit) <= 4 * Number.EPSILON * Math.max(rate, points) ? limit : changed;
}
