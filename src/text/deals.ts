import type { Texts } from "./language";

const en = {
  sheetName: "Stages — {sheet}",
  counted: "Counted in “{sheet}”; stages as of {day}",
  follows: "How many deals reached each stage. The counts follow the list.",
  pipeline: "Deals of “{name}” only; not of {others}.",
  stage: "Stage",
  deals: "Deals",
  others: "Others",
  total: "Total",
  revenue: "Revenue",
  newStages: "Not counted: {n, plural, one {# row} other {# rows}} with a stage that is new here. Refresh this sheet.",
  newNames:
    "Without a column here: {n, plural, one {# deal} other {# deals}} with a new “{column}”. Refresh this sheet.",
  lostSomewhere:
    "Lost at a stage that the list does not tell: {n} of {all}. The stages between stay blank: add a column “Lost from” with that stage.",
  atLeast: "Lost at a stage that the list does not tell: {n} of {all}. Between the ends these are the least counts.",
};

/** What the stage table of a list of deals says. */
export const dealsText: Texts<typeof en> = {
  en,
  ru: {
    sheetName: "Этапы — {sheet}",
    counted: "Подсчитано по листу «{sheet}»; этапы на {day}",
    follows: "Сколько сделок дошло до каждого этапа. Числа следуют за списком.",
    pipeline: "Только сделки воронки «{name}»; без воронок: {others}.",
    stage: "Этап",
    deals: "Сделки",
    others: "Прочие",
    total: "Всего",
    revenue: "Выручка",
    newStages:
      "Не подсчитано: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}} с этапом, которого здесь нет. Обновите лист.",
    newNames:
      "Без своего столбца: {n, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}, новое значение в «{column}». Обновите лист.",
    lostSomewhere:
      "Потеряны на неизвестном этапе: {n} из {all}. Промежуточные этапы пусты: добавьте столбец «Отказ на этапе».",
    atLeast: "Потеряны на неизвестном этапе: {n} из {all}. На промежуточных этапах — наименьшее возможное количество.",
  },
};
