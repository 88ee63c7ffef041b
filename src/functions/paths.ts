import { share } from "../core/conversion";
import { type Path, pathName, paths } from "../core/journeys/paths";
import { defineFunction, optional, type Row } from "./define";
import { readJourneys } from "./events";
import { times, touchpoints, users } from "./journeyArguments";

export const CJM_PATHS = defineFunction({
  name: "CJM_PATHS",
  summary: {
    en: "The paths people really take, the most frequent first, and how many lead to the goal.",
    ru: "Пути, которыми люди идут на самом деле: сначала самые частые, и сколько из них ведёт к цели.",
  },
  args: [
    users,
    times,
    touchpoints,
    optional("goal", "name", {
      en: "Optional: the event that ends a journey well; what follows it is the next journey.",
      ru: "Необязательно: событие — цель пути; что после него, то следующий путь.",
    }),
    optional("top", "top", {
      en: "Optional: how many paths, 10 by default.",
      ru: "Необязательно: сколько путей, обычно 10.",
    }),
  ],
  returns: {
    en: "A table with a header: Path, Journeys, Converted, Conversion; the last row is all other paths.",
    ru: "Таблица с заголовком: Путь, Путей, Дошло до цели, Конверсия; последняя строка — все другие пути.",
  },
  format: "table",
  examples: [
    {
      formula:
        '=CJM_PATHS({"Ann"; "Ann"; "Ann"; "Bob"; "Cat"; "Cat"; "Cat"}; {1; 2; 3; 1; 1; 2; 3}; {"Ad"; "Mail"; "Order"; "Ad"; "Ad"; "Mail"; "Order"}; "Order")',
      result: [
        ["Path", "Journeys", "Converted", "Conversion"],
        ["Ad → Mail", 2, 2, 1],
        ["Ad", 1, 0, 0],
      ],
    },
  ],
  compute: (users, times, touchpoints, goal = "", top = 10) => {
    const found = paths(readJourneys({ users, times, events: touchpoints }, goal), top);
    const figures = ({ journeys, converted }: Omit<Path, "touchpoints">): Row =>
      goal === "" ? [journeys, null, null] : [journeys, converted, share(converted, journeys)];
    const rows: Row[] = found.top.map((path) => [
      path.touchpoints.length === 0 ? { phrase: "direct" } : pathName(path.touchpoints),
      ...figures(path),
    ]);
    if (found.others) rows.push([{ phrase: "otherPaths" }, ...figures(found.others)]);
    return { header: ["path", "journeys", "converted", "conversion"], rows };
  },
});
