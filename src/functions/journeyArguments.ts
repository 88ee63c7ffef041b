import { arg, optional } from "./define";

/** The users, an argument of every function of event logs. */
export const users = arg("users", "names", { en: "Who: one row an event.", ru: "Кто: одна строка — одно событие." });

/** The times, likewise. */
export const times = arg("times", "times", {
  en: "When: dates, numbers (days) or ISO text, aligned with the users.",
  ru: "Когда: даты, числа (дни) или текст ISO, вровень с пользователями.",
});

/** What happened, likewise. */
export const events = arg("events", "names", { en: "What happened.", ru: "Что произошло." });

/** Where the person came in touch, likewise. */
export const touchpoints = arg("touchpoints", "names", {
  en: "Touchpoints: the channel, page or event; the goal among them.",
  ru: "Точки касания: канал, страница или событие; среди них и цель.",
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
