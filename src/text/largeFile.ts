import type { Texts } from "./language";

const en = {
  stages: "Stages",
  paths: "Paths",
  times: "Times",
  counted:
    "Counted {day} from {rows, plural, one {# row} other {# rows}} of {file}: {events, plural, one {# event} other {# events}} of {people, plural, one {# customer} other {# customers}}. Figures as of that day.",
  leftOut:
    "{rows, plural, one {# row without a customer, a time or an event is} other {# rows without a customer, a time or an event are}} left out.",
  howRead: "Columns: customer – “{user}”, date – “{time}”, event – “{event}”, channel – “{channel}”.",
  howCounted: "A stage counts when it comes after the previous stage. A journey ends with “{goal}”.",
  otherChannels: "Other channels",
  noChannel: "(no channel)",
  none: "–",
};

/** What the sheets say into which the figures of a file larger than a sheet are written. */
export const LARGE_FILE: Texts<typeof en> = {
  en,
  ru: {
    stages: "Этапы",
    paths: "Пути",
    times: "Время",
    counted:
      "Посчитано {day} по файлу {file}. Строк: {rows#}, событий: {events#}, клиентов: {people#}. Числа — на этот день.",
    leftOut: "Пропущены строки без клиента, времени или события: {rows#}.",
    howRead: "Столбцы: клиент — «{user}», дата — «{time}», событие — «{event}», канал — «{channel}».",
    howCounted: "Этап засчитывается, только если случился после предыдущего. Путь заканчивается на «{goal}».",
    otherChannels: "Другие каналы",
    noChannel: "(без канала)",
    none: "—",
  },
};
