import type { Texts } from "../language";

const en = {
  periods: "Periods",
  period: "Period",
  changePoints: "Change, pp",
  changePercent: "Change, %",
  whyChanged: "What changed: {after} vs {before}",
  resultWent: "{last}: {before} → {after}.",
  resultWentBecause: "{last}: {before} → {after}. Of what is more than chance, most is {factor} ({part}).",
  notOver: "“{period}” is not over: its counts are of a part of it.",
  unknownChange: "There are figures missing in one of the two periods.",
  factor: "Factor",
  before: "Before",
  after: "After",
  contribution: "Contribution",
  inAll: "Total",
};

/** What the periods of a report say, and why a result changed. */
export const PERIODS: Texts<typeof en> = {
  en,
  ru: {
    periods: "Периоды",
    period: "Период",
    changePoints: "Изм., п.\u00a0п.",
    changePercent: "Изм., %",
    whyChanged: "Почему изменился результат: {after} к {before}",
    resultWent: "{last}: было {before}, стало {after}.",
    resultWentBecause:
      "{last}: было {before}, стало {after}. Из того, что больше случайного, сильнее всего повлияло: {factor} ({part}).",
    notOver: "Период «{period}» ещё не кончился: его числа — за часть.",
    unknownChange: "В одном из двух периодов не хватает данных.",
    factor: "Фактор",
    before: "Было",
    after: "Стало",
    contribution: "Вклад",
    inAll: "Итого",
  },
};
