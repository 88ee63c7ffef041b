import type { Texts } from "../language";

const en = {
  title: "Journey: {sheet}",
  // Excel takes no colon in the name of a sheet.
  sheetName: "Journey — {sheet}",
  basis:
    "Counted {day} from the log: {events, plural, one {# event} other {# events}}, {people, plural, one {# customer} other {# customers}}, {from} – {to}. Refresh the report to include new events.",
  columns: "Columns: customer – “{user}”, date – “{time}”, event – “{event}”, channel – “{channel}”.",
  noColumn: "–",
  usual: "Stages picked automatically, in their usual order.",
  ordered: "A stage counts when it comes after the previous stage.",
  strict: "A stage counts when it comes right after the previous stage.",
  open: "The order of the stages is ignored.",
  window: "Within {days, plural, one {# day} other {# days}} of the first stage.",
  assumptions: {
    userByContent: "Customer: probably “{column}” (no column is named so).",
    timeByContent: "Date and time: probably “{column}” (no column is named so).",
    eventByContent: "Event: probably “{column}” (no column is named so).",
    seconds: "“{column}” is read as seconds since 1970.",
    milliseconds: "“{column}” is read as milliseconds since 1970.",
    microseconds: "“{column}” is read as microseconds since 1970.",
    compact: "“{column}” is read as year, month, day: 20261121.",
    dayFirst: "Dates in “{column}” are read as day, month, year.",
    monthFirst: "Dates in “{column}” are read as month, day, year.",
    turned: "“{column}”: the spreadsheet took day and month for each other; they are turned back.",
    withoutUser: "{rows, plural, one {# row without a customer is} other {# rows without a customer are}} left out.",
    withoutTime:
      "{rows, plural, one {# row without a readable time is} other {# rows without a readable time are}} left out.",
    withoutEvent: "{rows, plural, one {# row without an event is} other {# rows without an event are}} left out.",
  },
};

/** What a journey report says of its log. */
export const BASIS: Texts<typeof en> = {
  en,
  ru: {
    title: "Путь клиента: {sheet}",
    sheetName: "Путь — {sheet}",
    basis:
      "Посчитано {day} по журналу: {events, plural, one {# событие} many {# событий} other {# события}}, {people, plural, one {# клиент} many {# клиентов} other {# клиента}}, {from}–{to}. Новые события попадут в отчёт после обновления.",
    columns: "Столбцы: клиент — «{user}», дата — «{time}», событие — «{event}», канал — «{channel}».",
    noColumn: "—",
    usual: "Этапы подобраны автоматически — по самому частому порядку событий.",
    ordered: "Этап засчитывается, только если случился после предыдущего.",
    strict: "Этап засчитывается, только если случился сразу после предыдущего.",
    open: "Порядок этапов не учитывается.",
    window: "Срок от первого этапа — не больше {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}.",
    assumptions: {
      userByContent: "Клиент — предположительно столбец «{column}» (по названию не нашли).",
      timeByContent: "Дата и время — предположительно столбец «{column}» (по названию не нашли).",
      eventByContent: "Событие — предположительно столбец «{column}» (по названию не нашли).",
      seconds: "Время в столбце «{column}» прочитано как секунды с 1970 года.",
      milliseconds: "Время в столбце «{column}» прочитано как миллисекунды с 1970 года.",
      microseconds: "Время в столбце «{column}» прочитано как микросекунды с 1970 года.",
      compact: "Даты в столбце «{column}» прочитаны как год, месяц, день: 20261121.",
      dayFirst: "Даты в столбце «{column}» прочитаны как день.месяц.год.",
      monthFirst: "Даты в столбце «{column}» прочитаны как месяц/день/год.",
      turned: "«{column}»: таблица перепутала день и месяц, они переставлены обратно.",
      withoutUser: "Пропущены строки без клиента: {rows#}.",
      withoutTime: "Пропущены строки без понятного времени: {rows#}.",
      withoutEvent: "Пропущены строки без события: {rows#}.",
    },
  },
};
