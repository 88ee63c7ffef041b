import type { Texts } from "../language";

const en = {
  howRead: "How the table was read",
  openQuestion: "{question} Read as “{answer}” for now; answer in the panel, section Funnel.",
  otherAnswer: "With “{answer}” the funnel would be: {stages}.",
  stageOfAnswer: "{stage}: {people}",
  lineRead: "Row or column",
  readAs: "Read as",
  why: "Why",
  moreLines: "And {count, plural, one {# more row or column} other {# more rows and columns}}.",
  toCheck: "Data checks, {day}",
  moreFindings: "And {count} more.",
};

/** How a report says that its table was read, and what to check in it. */
export const HOW_READ: Texts<typeof en> = {
  en,
  ru: {
    howRead: "Как прочитана таблица",
    openQuestion: "{question} Пока прочитано так: «{answer}». Ответить можно на панели, в разделе «Воронка».",
    otherAnswer: "С ответом «{answer}» воронка была бы такой: {stages}.",
    stageOfAnswer: "{stage}: {people}",
    lineRead: "Строка или столбец",
    readAs: "Прочитано как",
    why: "Почему",
    moreLines: "Ещё строк и столбцов: {count}.",
    toCheck: "Замечания к данным на {day}",
    moreFindings: "Ещё замечаний: {count}.",
  },
};
