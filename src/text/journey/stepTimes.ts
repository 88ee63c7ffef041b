import type { Texts } from "../language";

const en = {
  times: "Time from stage to stage",
  step: "Step",
  median: "Median",
  mean: "Mean",
  ninetieth: "90% within",
  medianToScale: "Median, to scale",
  repeats: "Repeat: “{goal}”",
  time: "Which one",
  ofBefore: "Of the previous",
  repeatsNote:
    "Time since the previous one; for the first since the customer’s first event. The share of the first is of all customers.",
  nobodyTwice: "No repeats yet.",
  nobody: "No customer reached “{goal}”.",
  byFirstChannel: "By first-touch channel",
  channel: "Channel",
  once: "Reached",
  again: "Repeated",
  nth: ["1st", "2nd", "3rd", "4th", "5th"],
  units: { days: "days", hours: "h", minutes: "min", seconds: "s" },
};

/** What it says of times, and of those who come again. */
export const TIMES: Texts<typeof en> = {
  en,
  ru: {
    times: "Время между этапами",
    step: "Переход",
    median: "Медиана",
    mean: "Среднее",
    ninetieth: "90\u00a0% за",
    medianToScale: "Медиана, наглядно",
    repeats: "Повторные: «{goal}»",
    time: "Какой по счёту",
    ofBefore: "От предыдущих",
    repeatsNote:
      "Срок — от предыдущего раза; для первого — от первого события клиента. Доля первого — от всех клиентов.",
    nobodyTwice: "Повторных пока нет.",
    nobody: "До этапа «{goal}» никто не дошёл.",
    byFirstChannel: "По каналу первого касания",
    channel: "Канал",
    once: "Дошли",
    again: "Повторили",
    nth: ["1-й", "2-й", "3-й", "4-й", "5-й"],
    units: { days: "дн.", hours: "ч", minutes: "мин", seconds: "с" },
  },
};
