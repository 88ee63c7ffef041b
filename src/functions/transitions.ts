import { probabilities, transitions } from "../core/journeys/transitions";
import { defineFunction, optional, type Row } from "./define";
import { readJourneys } from "./events";
import { times, touchpoints, users } from "./journeyArguments";

export const CJM_TRANSITIONS = defineFunction({
  name: "CJM_TRANSITIONS",
  summary: {
    en: "Where customers go from each touchpoint, as shares.",
    ru: "Куда переходят из каждой точки касания, в долях.",
  },
  args: [
    users,
    times,
    touchpoints,
    optional("goal", "name", {
      en: "Optional: the goal event, which ends a journey well.",
      ru: "Необязательно: событие, которым путь заканчивается успехом.",
    }),
  ],
  returns: {
    en: "A matrix with a header: a row for the start and for each touchpoint, columns for the next ones, the goal and those who left. Each row adds up to 1.",
    ru: "Матрица с заголовком: строки — начало и точки касания, столбцы — следующие, цель и ушедшие. Каждая строка в сумме даёт 1.",
  },
  format: "percent",
  examples: [
    {
      formula: '=CJM_TRANSITIONS({"Ann"; "Ann"; "Ann"; "Bob"}; {1; 2; 3; 1}; {"Ad"; "Mail"; "Order"; "Ad"}; "Order")',
      result: [
        ["From ↓ to →", "Ad", "Mail", "(goal)", "(left)"],
        ["(start)", 1, 0, 0, 0],
        ["Ad", 0, 0.5, 0, 0.5],
        ["Mail", 0, 0, 1, 0],
      ],
    },
  ],
  compute: (users, times, touchpoints, goal = "") => {
    const found = transitions(readJourneys({ users, times, events: touchpoints }, goal));
    const from: Row = [{ phrase: "start" }, ...found.touchpoints];
    return [
      [{ phrase: "fromTo" }, ...found.touchpoints, { phrase: "goal" }, { phrase: "exit" }],
      ...probabilities(found).map((row, at): Row => [from[at]!, ...row]),
    ];
  },
});
