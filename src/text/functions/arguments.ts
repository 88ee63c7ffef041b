import type { Texts } from "../language";

const en = {
  stages: "Names of the stages.",
  counts: "Counts by stage; several columns are added up.",
  points: "The change: {=2.5%} is +2.5 percentage points; a range is one change per step.",
  step: "Optional: the number of the step, 1 is from the first stage to the second; left out, every step.",
  mode: 'Optional: "points" (default), or "relative": 10% turns 5% into {=5.5%}.',
  users: "The customer: one row, one event.",
  times: "Date and time: dates, numbers (days) or ISO text, in the same rows as the customers.",
  events: "The event: what happened.",
  touchpoints: "Touchpoints: the channel, page or event; the goal event among them.",
  window_days: "Optional: the days from the first stage within which the others count.",
};

/** The help of arguments that several functions have; one that says something else of its own goes first. */
export const ARGUMENT_HELP: Texts<typeof en> = {
  en,
  ru: {
    stages: "Названия этапов.",
    counts: "Количества по этапам; несколько столбцов складываются.",
    points: "Изменение: {=2.5%} — это +2,5 процентного пункта; диапазон — по изменению на переход.",
    step: "Необязательно: номер перехода: 1 — с первого этапа на второй; если не указать — все.",
    mode: 'Необязательно: "points" — пункты, "relative" — относительно: 10% превращают 5% в {=5.5%}.',
    users: "Клиент: одна строка — одно событие.",
    times: "Дата и время: даты, числа (дни) или текст ISO, в тех же строках, что клиенты.",
    events: "Событие: что произошло.",
    touchpoints: "Точки касания: канал, страница или событие; среди них и целевое событие.",
    window_days: "Необязательно: сколько дней после первого этапа засчитываются остальные.",
  },
};
