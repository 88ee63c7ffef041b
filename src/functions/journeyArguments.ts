import { arg, optional } from "./define";

/** The users, an argument of every function of event logs. */
export const users = arg("users", "names", {
  en: "The customer: one row, one event.",
  ru: "Клиент: одна строка — одно событие.",
});

/** The times, likewise. */
export const times = arg("times", "times", {
  en: "Date and time: dates, numbers (days) or ISO text, in the same rows as the customers.",
  ru: "Дата и время: даты, числа (дни) или текст ISO, в тех же строках, что клиенты.",
});

/** What happened, likewise. */
export const events = arg("events", "names", { en: "The event: what happened.", ru: "Событие: что произошло." });

/** Where the person came in touch, likewise. */
export const touchpoints = arg("touchpoints", "names", {
  en: "Touchpoints: the channel, page or event; the goal event among them.",
  ru: "Точки касания: канал, страница или событие; среди них и целевое событие.",
});

/** The stages of a funnel of events. */
export const stageEvents = arg("stages", "stages", {
  en: "Events that are the stages, in order.",
  ru: "События-этапы по порядку.",
});

/** How long a person has for the whole funnel. */
export const windowDays = optional("window_days", "window", {
  en: "Optional: the days from the first stage within which the others count.",
  ru: "Необязательно: сколько дней после первого этапа засчитываются остальные.",
});
