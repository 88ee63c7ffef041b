import type { Texts } from "../language";

const en = {
  against: "Funnel vs actual journeys",
  seen: "{ever, plural, one {# customer} other {# customers}} reached “{goal}”: {through#} through the funnel, {other#} ({share}) another way.",
  allSeen:
    "{ever, plural, one {# customer} other {# customers}} reached “{goal}”, always through the funnel’s stages in order.",
  inFunnel: "In the funnel",
  ever: "All",
  past: "Other way",
  pastShare: "Share",
  way: "Route",
  people: "Customers",
  share: "Share",
  reached: "Reached",
  conversion: "Conversion",
  took: "Median time",
  expected: "If in order",
  difference: "Difference",
  straight: "In order",
  looped: "Went back a stage",
  skipped: "Skipped a stage",
  returned: "After a break",
  stopped: "Stopped at one stage",
  moved: "Total who moved on",
  waysNote:
    "“In order”: no skipped stage, no going back, no break over {pause}; the other routes may overlap. “If in order”: the conversion of those who went on in order from the same stage. Time: to the last stage. Grey: fewer than 30.",
  /** How long a break is that counts as having left, by its days. */
  pauses: { 1: "a day", 7: "a week", 30: "30 days", 90: "90 days" },
};

/** What it says of the funnel against the journeys. */
export const AGAINST: Texts<typeof en> = {
  en,
  ru: {
    against: "Воронка и реальный путь клиентов",
    seen: "До этапа «{goal}» {ever, plural, one {дошёл # клиент} few {дошли # клиента} many {дошло # клиентов} other {дошло # клиента}}: {through#} — по этапам воронки, {other#} ({share}) — другим путём.",
    allSeen:
      "До этапа «{goal}» {ever, plural, one {дошёл # клиент} few {дошли # клиента} many {дошло # клиентов} other {дошло # клиента}}, всегда — по этапам воронки.",
    inFunnel: "По воронке",
    ever: "Всего",
    past: "Другим путём",
    pastShare: "Доля, %",
    way: "Маршрут",
    people: "Клиенты",
    share: "Доля",
    reached: "Дошли",
    conversion: "Конверсия",
    took: "Срок (медиана)",
    expected: "Если бы по порядку",
    difference: "Разница",
    straight: "Строго по этапам",
    looped: "С возвратом на прошлый этап",
    skipped: "С пропуском этапа",
    returned: "С перерывом",
    stopped: "Дальше не пошли",
    moved: "Итого пошли дальше",
    waysNote:
      "«Строго по этапам» — без пропусков, возвратов и перерывов дольше {pause}; остальные маршруты могут пересекаться. «Если бы по порядку» — конверсия тех, кто с того же этапа пошёл по порядку. Срок — до последнего этапа. Серым — меньше 30.",
    pauses: { 1: "дня", 7: "недели", 30: "30 дней", 90: "90 дней" },
  },
};
