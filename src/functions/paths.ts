import { share } from "../core/conversion";
import { type Path, pathName, paths } from "../core/journeys/paths";
import { defineFunction, optional, type Row } from "./define";
import { readJourneys } from "./events";
import { times, touchpoints, users } from "./journeyArguments";

export const CJM_PATHS = defineFunction({
  name: "CJM_PATHS",
  summary: {
    en: "The most frequent customer paths, and the share of those that end with the goal.",
    ru: "Самые частые пути клиентов и доля тех, что заканчиваются целью.",
  },
  args: [
    users,
    times,
    touchpoints,
    optional("goal", "name", {
      en: "Optional: the goal event, which ends a journey well; what follows starts a new one.",
      ru: "Необязательно: событие, которым путь заканчивается успехом; после него начинается новый.",
    }),
    optional("top", "top", {
      en: "Optional: how many paths, 10 by default.",
      ru: "Необязательно: сколько маршрутов, обычно 10.",
    }),
  ],
  returns: {
    en: "A table with a header: Path, Journeys, Converted, Conversion; the last row is all other paths.",
    ru: "Таблица с заголовком: Маршрут, Путей, Дошли до цели, Конверсия; последняя строка — все другие маршруты.",
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
