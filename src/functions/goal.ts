import type { Maybe } from "../core/maybe";
import { conversionForTarget, peopleForTarget } from "../core/target";
import { UserError } from "../core/userError";
import { checkedStep } from "./changes";
import { aligned, stagesOf } from "./counts";
import { arg, defineFunction } from "./define";

export const CJM_GOAL = defineFunction({
  name: "CJM_GOAL",
  summary: {
    en: "The conversion that one step alone must reach for a target at the last stage.",
    ru: "Какой должна стать одна конверсия, чтобы выйти на цель.",
  },
  args: [
    arg("counts", "counts", { en: "Counts by stage today.", ru: "Количества по этапам сейчас." }),
    arg("target", "count", { en: "The count wanted at the last stage.", ru: "Сколько нужно на последнем этапе." }),
    arg("step", "step", {
      en: "The number of the step that changes, 1 is from the first stage to the second.",
      ru: "Номер перехода, который меняется: 1 — с первого этапа на второй.",
    }),
  ],
  returns: {
    en: "A share; an error that says what it would take when 100% is not enough.",
    ru: "Доля; если не хватит и 100\u00a0%, ошибка скажет, что нужно.",
  },
  format: "percent",
  examples: [{ formula: "=CJM_GOAL({1000; 50; 10}; 15; 1)", result: 0.075 }],
  compute: (counts, target, step) => {
    const needed = stagesOf(counts, "counts").map((list, channel, all) =>
      reachable(list, target, checkedStep(step, list.length), all.length > 1 ? { column: channel + 1 } : {}),
    );
    return needed.length === 1
      ? needed[0]!
      : aligned(
          needed.map((rate) => [rate]),
          counts,
        );
  },
});

function reachable(counts: readonly Maybe[], target: number, step: number, place: { column?: number }): Maybe {
  const needed = conversionForTarget(counts, target, step);
  const isShare = counts[step]! <= counts[step - 1]!;
  if (needed === null || !isShare) return needed;
  // 100 % up to the noise of a few roundings is 100 %.
  if (needed <= 1 + 8 * Number.EPSILON) return Math.min(1, needed);
  throw new UserError("notReachable", {
    step,
    rate: needed,
    entrants: peopleForTarget(counts, target)[0] ?? 0,
    ...place,
  });
}
