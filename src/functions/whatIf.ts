import { whatIf } from "../core/whatIf";
import { changes } from "./changes";
import { aligned, stagesOf } from "./counts";
import { arg, defineFunction, optional } from "./define";
import { help, sample } from "./help";

export const CJM_WHATIF = defineFunction({
  name: "CJM_WHATIF",
  summary: help({
    en: "The people at every stage if conversions change.",
    ru: "Люди на каждом этапе, если изменить конверсии.",
  }),
  args: [
    arg(
      "counts",
      "counts",
      help({
        en: "People at each stage: a column, a row, or a table with a channel per column.",
        ru: "Люди на каждом этапе: столбец, строка или таблица, где столбец — канал.",
      }),
    ),
    arg(
      "points",
      "points",
      help({
        en: "The change: 2.5% is +2.5 percentage points; a range is one change per step.",
        ru: "Изменение: 2,5% — это +2,5 процентного пункта; диапазон — по изменению на шаг.",
      }),
    ),
    optional(
      "step",
      "step",
      help({
        en: "Optional: the step that changes, 1 is from the first stage to the second; left out, every step.",
        ru: "Необязательно: какой шаг меняется, 1 — из первого этапа во второй; без него — все.",
      }),
    ),
    optional(
      "mode",
      "mode",
      help({
        en: 'Optional: "points" (default), or "relative": 10% turns 5% into 5.5%.',
        ru: 'Необязательно: "points" — пункты, "relative" — относительно: 10% превращают 5% в 5,5%.',
      }),
    ),
  ],
  returns: help({
    en: "People in the shape of the counts, not rounded.",
    ru: "Люди в форме аргумента, без округления.",
  }),
  format: sample("people"),
  examples: sample([{ formula: "=CJM_WHATIF({1000; 50; 10}; 2.5%; 1)", result: [[1000], [75], [15]] }]),
  compute: (counts, points, step, mode = "points") =>
    aligned(
      stagesOf(counts, "counts").map((list) => whatIf(list, changes(points, list.length, step, mode), mode)),
      counts,
    ),
});
