import { finite } from "../core/maybe";
import { roundUp } from "../core/roundUp";
import { sampleSize } from "../core/statistics/sampleSize";
import { UserError } from "../core/userError";
import { arg, defineFunction, optional } from "./define";
import { help } from "./help";

export const CJM_SAMPLE_SIZE = defineFunction({
  name: "CJM_SAMPLE_SIZE",
  summary: help({
    en: "How many people each variant of a test needs to see a change of a conversion.",
    ru: "Сколько людей нужно каждому варианту теста, чтобы увидеть изменение конверсии.",
  }),
  args: [
    arg("rate", "rate", help({ en: "The conversion today: 10%.", ru: "Конверсия сейчас: 10%." })),
    arg(
      "points",
      "change",
      help({
        en: "The change to detect: 2% is two percentage points.",
        ru: "Какое изменение надо увидеть: 2% — это два процентных пункта.",
      }),
    ),
    optional(
      "power",
      "probability",
      help({
        en: "Optional: the chance to detect it, 80% by default.",
        ru: "Необязательно: вероятность его увидеть, по умолчанию 80%.",
      }),
    ),
    optional(
      "confidence",
      "probability",
      help({ en: "Optional: 95% by default.", ru: "Необязательно: по умолчанию 95%." }),
    ),
  ],
  returns: help({
    en: "People per variant, two-sided test, rounded up.",
    ru: "Людей на вариант, двусторонний критерий, с округлением вверх.",
  }),
  format: help("people"),
  examples: help([{ formula: "=CJM_SAMPLE_SIZE(10%; 2%)", result: 3841 }]),
  compute: (rate, points, power = 0.8, confidence = 0.95) => {
    // 5 % and -5 points are 0 %, whatever the last binary digit says.
    const changed = Math.round((rate + points) * 1e15) / 1e15;
    if (points === 0) throw new UserError("noChange", { argument: "points" });
    if (changed < 0 || changed > 1) throw new UserError("changedOutside", { argument: "points", rate, change: points });
    return finite(Math.max(1, roundUp(sampleSize(rate, changed, power, confidence))));
  },
});
