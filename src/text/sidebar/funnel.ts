import type { Texts } from "../language";

const en = {
  funnel: "Funnel",
  barMeaning: "Bar = conversion from the previous stage",
  unnamed: "(no name)",
  noData: "no data",
  grew: "more than the previous stage",
  conversion: "conversion",
  overall: "Overall conversion",
  channel: "Channel",
  period: "Period",
  total: "Total: {names}",
  totalAndMore: "Total: {names} and {more} more",
  missing: "no data: {missing} of {channels}",
  reached: "{reached#} of {entered#}",
  allChannels: "All ({count})",
  allPeriods: "All periods ({count})",
  toCheck: "Data checks: {count}",
  more: "{count} more",
  goTo: "Go to {cell}",
};

/** What the panel says of a funnel. */
export const FUNNEL: Texts<typeof en> = {
  en,
  ru: {
    funnel: "Воронка",
    barMeaning: "Длина полосы — конверсия из предыдущего этапа",
    unnamed: "(без названия)",
    noData: "нет данных",
    grew: "больше, чем на предыдущем этапе",
    conversion: "конверсия",
    overall: "Общая конверсия",
    channel: "Канал",
    period: "Период",
    total: "Итого: {names}",
    totalAndMore: "Итого: {names} и ещё {more}",
    missing: "нет данных: {missing} из {channels}",
    reached: "{reached#} из {entered#}",
    allChannels: "Все ({count})",
    allPeriods: "Все периоды ({count})",
    toCheck: "Замечания к данным: {count}",
    more: "Ещё {count}",
    goTo: "Перейти к {cell}",
  },
};
