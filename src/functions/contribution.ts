import { contributions } from "../core/contribution";
import type { Maybe } from "../core/maybe";
import { stepName } from "../core/stepName";
import { UserError } from "../core/userError";
import { quote } from "../tables/cells";
import type { Counts } from "./counts";
import { arg, defineFunction } from "./define";
import { stages } from "./funnelArguments";
import { help, sample } from "./help";
import { totalByStage } from "./totalByStage";

export const CJM_CONTRIBUTION = defineFunction({
  name: "CJM_CONTRIBUTION",
  summary: help({
    en: "Why the last stage changed between two periods: what the entrants and each conversion contributed.",
    ru: "Почему изменился последний этап между двумя периодами: вклад входа и каждой конверсии.",
  }),
  args: [
    stages,
    arg(
      "before",
      "counts",
      help({ en: "People at each stage in the first period.", ru: "Люди на каждом этапе в первом периоде." }),
    ),
    arg(
      "after",
      "counts",
      help({ en: "People at each stage in the second period.", ru: "Люди на каждом этапе во втором периоде." }),
    ),
  ],
  returns: help({
    en: "A table with a header: Factor, Before, After, Contribution (people); the last row is the total, the whole change.",
    ru: "Таблица с заголовком: Фактор, Было, Стало, Вклад (люди); последняя строка — итог, всё изменение.",
  }),
  format: sample("table"),
  examples: sample([
    {
      formula: '=CJM_CONTRIBUTION({"Ad"; "Click"}; {1000; 50}; {2000; 100})',
      result: [
        ["Factor", "Before", "After", "Contribution"],
        ["Ad", 1000, 2000, 50],
        ["Ad → Click", 0.05, 0.05, 0],
        ["Total", 50, 100, 50],
      ],
    },
  ]),
  compute: (stages, before, after) => {
    const periods = [totalByStage(stages, before, "before"), totalByStage(stages, after, "after")] as const;
    refuseRevival(periods[0], stages, "before", before);
    refuseRevival(periods[1], stages, "after", after);
    const [last0, last1] = periods.map((people) => people[people.length - 1] ?? null) as [Maybe, Maybe];
    return {
      header: ["factor", "before", "after", "contribution"],
      rows: [
        ...contributions(...periods).map((factor) => [
          factor.stage === 0 ? stages[0]! : stepName(stages, factor.stage),
          factor.before,
          factor.after,
          factor.contribution,
        ]),
        [{ phrase: "total" }, last0, last1, last0 === null || last1 === null ? null : last1 - last0],
      ],
    };
  },
});

/** People after a stage with nobody: no conversion explains them. */
function refuseRevival(people: readonly Maybe[], stages: readonly string[], argument: string, counts: Counts): void {
  const stage = people.findIndex((count, at) => at > 0 && count !== null && count > 0 && people[at - 1] === 0);
  if (stage < 0) return;
  const place = counts.direction === "down" ? { row: stage + 1 } : { column: stage + 1 };
  throw new UserError("peopleAfterZero", { argument, stage: quote(stages[stage]!), ...place });
}
