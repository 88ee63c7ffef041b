import type { Language } from "./language";

const en = {
  stage: "Stage",
  people: "People",
  conversion: "Conversion",
  fromStart: "From start",
  lost: "Lost",
  lostShare: "Lost %",
  step: "Step",
  newConversion: "New conversion",
  extra: "Extra at the end",
  uplift: "Uplift",
  factor: "Factor",
  before: "Before",
  after: "After",
  contribution: "Contribution",
  channel: "Channel",
  rateEffect: "Rate effect",
  mixEffect: "Mix effect",
  where: "Where",
  finding: "Finding",
  costSoFar: "Cost so far",
  costPerPerson: "Cost per person",
  peopleAtEnd: "People at the end",
  cost: "Cost",
  revenue: "Revenue",
  romi: "ROMI",
};

/** Names of the columns of tables that custom functions return. */
export type HeaderName = keyof typeof en;

/** Column headers by language. */
export const headers: Readonly<Record<Language, Readonly<Record<HeaderName, string>>>> = {
  en,
  ru: {
    stage: "Этап",
    people: "Люди",
    conversion: "Конверсия",
    fromStart: "От начала",
    lost: "Потеряно",
    lostShare: "Потеряно, %",
    step: "Шаг",
    newConversion: "Новая конверсия",
    extra: "Прибавка в конце",
    uplift: "Рост",
    factor: "Фактор",
    before: "Было",
    after: "Стало",
    contribution: "Вклад",
    channel: "Канал",
    rateEffect: "Эффект конверсий",
    mixEffect: "Эффект структуры",
    where: "Где",
    finding: "Замечание",
    costSoFar: "Расход с начала",
    costPerPerson: "Цена человека",
    peopleAtEnd: "Люди в конце",
    cost: "Расход",
    revenue: "Выручка",
    romi: "ROMI",
  },
};
