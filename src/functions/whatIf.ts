import { whatIf } from "../core/whatIf";
import { changes } from "./changes";
import { aligned, room, stagesOf } from "./counts";
import { arg, defineFunction } from "./define";
import { mode, points, step } from "./funnelArguments";

export const CJM_WHATIF = defineFunction({
  name: "CJM_WHATIF",
  summary: {
    en: "The people at every stage if conversions change.",
    ru: "Люди на каждом этапе, если изменить конверсии.",
  },
  args: [
    arg("counts", "counts", {
      en: "People at each stage: a column, a row, or a table with a channel per column.",
      ru: "Люди на каждом этапе: столбец, строка или таблица, где столбец — канал.",
    }),
    points,
    step,
    mode,
  ],
  returns: {
    en: "People in the shape of the counts, not rounded.",
    ru: "Люди в форме аргумента, без округления.",
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
