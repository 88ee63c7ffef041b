import type { Texts } from "../language";

const en = {
  pdf: "Download PDF",
  makeCopy: "Make a copy",
  rebuiltSince: "Updating since {time}. If this stays, refresh again.",
  sourceGone:
    "The table this report was made from is gone, so its figures can no longer be shown. Restore it, or build the report again.",
  sourceChanged: "The table has changed beyond its figures: refresh the report.",
  newPeriod: "There is a new period, “{sheet}”: add it in the panel.",
  source: "Data: {source} · created {day}, figures update themselves",
  sourceCounted: "Data: {source} · counted {day}",
  stageWithoutName: "Stage {number}",
  groupWithoutName: "{group} {number}",
};

/** What the head of a report says, and what it calls what has no name. */
export const HEAD: Texts<typeof en> = {
  en,
  ru: {
    pdf: "Скачать PDF",
    makeCopy: "Создать копию",
    rebuiltSince: "Отчёт обновляется с {time}. Если надпись не исчезнет, обновите ещё раз.",
    sourceGone: "Таблицы, по которой построен отчёт, больше нет. Верните её или постройте отчёт заново.",
    sourceChanged: "Таблица изменилась не только в числах: обновите отчёт.",
    newPeriod: "Появился новый период, «{sheet}»: добавьте его на панели.",
    source: "Данные: {source} · создан {day}, числа обновляются сами",
    sourceCounted: "Данные: {source} · посчитан {day}",
    stageWithoutName: "Этап {number}",
    groupWithoutName: "{group} {number}",
  },
};
