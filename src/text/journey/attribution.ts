import type { Texts } from "../language";

const en = {
  credit: "Attribution: what brings the conversions",
  otherCredit: "Attribution by other models",
  creditOfEvents: "Attribution: which events bring the conversions",
  creditChannels:
    "How many conversions to credit to each channel, by seven models. Each row adds up to {conversions#}.",
  creditEvents: "How many conversions to credit to each event, by seven models. Each row adds up to {conversions#}.",
  withDirect: "Without any touchpoint: {direct#} more.",
  model: "Model",
  undervalued: "Most undervalued: “{name}” – {last} by last touch, {mean} on average by the other models.",
  noConversions: "No conversions to attribute.",
  models: {
    first: "First touch",
    last: "Last touch",
    linear: "Linear",
    position: "Position-based (40/20/40)",
    decay: "Time decay (7 days)",
    markov: "Markov: what is lost without it",
    shapley: "Shapley: average contribution",
  },
};

/** What it says of the credit for conversions. */
export const CREDIT: Texts<typeof en> = {
  en,
  ru: {
    credit: "Атрибуция: какие каналы приводят к цели",
    otherCredit: "Атрибуция по другим моделям",
    creditOfEvents: "Атрибуция: какие события приводят к цели",
    creditChannels: "Сколько конверсий засчитать каждому каналу, семь моделей. Сумма каждой строки — {conversions#}.",
    creditEvents: "Сколько конверсий засчитать каждому событию, семь моделей. Сумма каждой строки — {conversions#}.",
    withDirect: "Ещё {direct#} — без касаний.",
    model: "Модель",
    undervalued:
      "Сильнее всего недооценён «{name}»: по последнему касанию {last}, по остальным моделям в среднем {mean}.",
    noConversions: "Целевых событий нет, атрибуцию не посчитать.",
    models: {
      first: "Первое касание",
      last: "Последнее касание",
      linear: "Линейная (поровну)",
      position: "По позиции (40/20/40)",
      decay: "С учётом давности (7 дней)",
      markov: "Марков: потери без канала",
      shapley: "Шепли: средний вклад",
    },
  },
};
