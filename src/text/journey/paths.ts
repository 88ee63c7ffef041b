import type { Texts } from "../language";

const en = {
  paths: "Actual customer paths",
  pathsNote:
    "A journey ends with “{goal}”; what follows starts a new one. {journeys, plural, one {# journey} other {# journeys}}. Equal events in a row count once.",
  path: "Path",
  journeys: "Journeys",
  converted: "Reached the goal",
  otherPaths: "All other paths",
  direct: "(straight to the goal)",
  more: "… {count} more …",
  moves: "Where customers go next",
  movesNote:
    "Rows: from; columns: to. The darker, the more often. Where there are fewer than 30 moves, “x of y” is shown instead of a share.",
  from: "From ↓ to →",
  start: "(start)",
  goal: "(goal) {goal}",
  exit: "(left)",
  ofFew: "{count#} of {all#}",
};

/** What it says of the paths that customers take, and where they go next. */
export const PATHS: Texts<typeof en> = {
  en,
  ru: {
    paths: "Реальные пути клиентов",
    pathsNote:
      "Путь заканчивается на «{goal}», после него начинается новый. Всего путей: {journeys#}. Одинаковые события подряд считаются одним.",
    path: "Маршрут",
    journeys: "Путей",
    converted: "Дошли до цели",
    otherPaths: "Все другие маршруты",
    direct: "(сразу к цели)",
    more: "… ещё {count} …",
    moves: "Переходы между событиями",
    movesNote:
      "В строке — откуда, в столбце — куда. Чем темнее, тем чаще. Если переходов меньше 30, вместо доли — «сколько из скольких».",
    from: "Откуда ↓ куда →",
    start: "(начало)",
    goal: "(цель) {goal}",
    exit: "(ушли)",
    ofFew: "{count#} из {all#}",
  },
};
