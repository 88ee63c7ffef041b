import { whatIf } from "../core/whatIf";
import { changes } from "./changes";
import { aligned, room, stagesOf } from "./counts";
import { arg, defineFunction } from "./define";
import { mode, points, step } from "./funnelArguments";

export const CJM_WHATIF = defineFunction({
  name: "CJM_WHATIF",
  summary: {
    en: "Counts at every stage if conversions change.",
    ru: "Сколько будет на каждом этапе, если изменить конверсии.",
  },
  args: [
    arg("counts", "counts", {
      en: "Counts by stage: a column, a row, or a table with a channel per column.",
      ru: "Количества по этапам: столбец, строка или таблица, где столбец — канал.",
    }),
    points,
    step,
    mode,
  ],
  returns: {
    en: "Numbers, a range of the same size, not rounded.",
    ru: "Числа, диапазон того же размера, без округления.",
  },
  format: "people",
  examples: [{ formula: "=CJM_WHATIF({1000; 50; 10}; 2.5%; 1)", result: [[1000], [75], [15]] }],
  compute: (counts, points, step, mode = "points") =>
    aligned(
      stagesOf(counts, "counts").map((list) =>
        whatIf(list, changes(points, list.length, step, mode, room(counts)), mode),
      ),
      counts,
    ),
});
