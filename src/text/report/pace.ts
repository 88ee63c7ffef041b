import type { Texts } from "../language";

const en = {
  pace: "Pace",
  period: "Period",
  firstDay: "First day",
  lastDay: "Last day",
  through: "Data through",
  counted: "Counted by",
  calendar: "all days",
  working: "Mon–Fri",
  holidays: "Holidays (for Mon–Fri)",
  help: "Type over what stands here. Data are counted through the day given: at first through yesterday.",

  due: "Due by now",
  forecast: "Forecast",
  likelyFrom: "Likely from",
  likelyTo: "to",
  perDay: "Needed a day (so far)",
  needed: "{needed} ({sofar})",
  likelyDetail: "likely range: {low}–{high}",
  early: "too early",

  /** A note on a cell in which something was typed that does not stand there any more. */
  ofOtherDays: "Typed here for another period: {what}",

  /** On a card of its own. */
  forecastBy: "Forecast by {end}",

  /** What is said of the period, above the table. */
  noPeriod: "The table does not say its period: type its first and its last day into the yellow cells.",
  noDay: "These are no days: type them as dates.",
  endsBefore: "The period ends before it begins.",
  notBegun: "No day of the period has data yet.",
  noHolidays: "Among the holidays is something that is no date.",
  notCounted: "Days are counted by “all days” or “Mon–Fri”: choose one of them.",
  gone: "{gone} of {all, plural, one {# day} other {# days}} have data: {share}.",
  goneEarly: "{gone} of {all, plural, one {# day} other {# days}} have data: too early for a forecast.",
  over: "The period is over.",
  cohort: "Later stages are not told: those who entered lately are still on their way.",
  forecastNote: "Forecast: as so far, to the end of the period; the likely range holds in 95 cases of 100.",
  moneyNote:
    "Forecast: as so far, to the end of the period. Its likely range takes the amount of each deal, which the table does not give.",
} as const;

export const PACE: Texts<typeof en> = {
  en,
  ru: {
    pace: "Темп",
    period: "Период",
    firstDay: "Первый день",
    lastDay: "Последний",
    through: "Данные по",
    counted: "Считать",
    calendar: "все дни",
    working: "пн–пт",
    holidays: "Праздники (для пн–пт)",
    help: "Впишите своё вместо того, что здесь стоит. Данные считаются по указанный день: сначала по вчерашний.",

    due: "Уже по плану",
    forecast: "Прогноз",
    likelyFrom: "Разброс от",
    likelyTo: "до",
    perDay: "Надо в день (идёт)",
    needed: "{needed} ({sofar})",
    likelyDetail: "разброс: {low}–{high}",
    early: "рано судить",

    ofOtherDays: "Было вписано для другого периода: {what}",

    forecastBy: "Прогноз на {end}",

    noPeriod: "В таблице не сказано, за какой она период: впишите первый и последний день в жёлтые ячейки.",
    noDay: "Это не дни: впишите даты.",
    endsBefore: "Период кончается раньше, чем начинается.",
    notBegun: "Данных ещё нет ни за один день периода.",
    noHolidays: "Среди праздников есть то, что не дата.",
    notCounted: "Считать можно «все дни» или «пн–пт»: выберите одно из двух.",
    gone: "Данные за {gone} из {all, plural, one {# дня} few {# дней} many {# дней} other {# дня}}: {share}.",
    goneEarly:
      "Данные за {gone} из {all, plural, one {# дня} few {# дней} many {# дней} other {# дня}}: для прогноза рано.",
    over: "Период закончился.",
    cohort: "О следующих этапах не сказано: те, кто вошёл недавно, ещё в пути.",
    forecastNote: "Прогноз — если так пойдёт до конца периода; разброс верен в 95 случаях из 100.",
    moneyNote:
      "Прогноз — если так пойдёт до конца периода. Для разброса нужна сумма каждой сделки, а в таблице её нет.",
  },
};
