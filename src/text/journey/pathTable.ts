import type { Texts } from "../language";

const en = {
  pathTitle: "Attribution: {sheet}",
  // Excel takes no colon in the name of a sheet.
  pathSheetName: "Attribution — {sheet}",
  pathBasis:
    "Counted {day} from a table of paths: {rows, plural, one {# path} other {# paths}}, {journeys, plural, one {# journey} other {# journeys}}, {conversions, plural, one {# conversion} other {# conversions}}. Refresh the report when the table has changed.",
  onlyConverted:
    "Only journeys that converted are in it, so nobody knows how many are lost on the way: first, last and the other models count as usual, Markov sees less than it could.",
  noDates:
    "Paths have no dates: by time decay each touchpoint weighs half of the next. Equal touchpoints in a row count once.",
  pathAnswer:
    "{journeys, plural, one {# journey} other {# journeys}}, {conversions, plural, one {# conversion} other {# conversions}}. None would be missed more than “{name}”: Markov credits it with {credit}.",
  pathsOfTable: "{journeys, plural, one {# journey} other {# journeys}} in all.",
  decayByPlace: "Time decay (half a touchpoint)",
  creditValue: "Attribution: what the conversions brought",
  valueNote: "How much of what the conversions brought to credit to each touchpoint. Each row adds up to {value#}.",
  pathNotes: {
    allConverted: "No column says how many converted: all of “{column}” count as conversions.",
    unknownFigure:
      "The column “{column}” is not used. If it says how many took each path, call it “Journeys”; if it is what they brought, “Value”.",
    otherPaths:
      "Paths told together: {journeys, plural, one {# journey} other {# journeys}} with {converted, plural, one {# conversion} other {# conversions}}, which are credited to nobody.",
    pathTotals: "{rows, plural, one {# row of totals is} other {# rows of totals are}} left out.",
  },
};

/** What the report of a table of paths says. */
export const PATH_TABLE: Texts<typeof en> = {
  en,
  ru: {
    pathTitle: "Атрибуция: {sheet}",
    pathSheetName: "Атрибуция — {sheet}",
    pathBasis:
      "Посчитано {day} по таблице путей. Разных путей: {rows#}, прошли их {journeys, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, конверсий: {conversions#}. Если таблица изменилась, обновите отчёт.",
    onlyConverted:
      "В ней только пути с конверсией, поэтому неизвестно, сколько клиентов теряется по дороге: первое, последнее касание и другие модели это не меняет, а Марков видит меньше, чем мог бы.",
    noDates:
      "Дат в путях нет: с учётом давности вес каждого касания вдвое меньше следующего. Одинаковые касания подряд считаются одним.",
    pathAnswer:
      "Путей: {journeys#}, конверсий: {conversions#}. Больше всего конверсий потерялось бы без «{name}»: Марков засчитывает ему {credit}.",
    pathsOfTable: "Всего путей: {journeys#}.",
    decayByPlace: "С учётом давности (вдвое за касание)",
    creditValue: "Атрибуция: какие каналы приносят деньги",
    valueNote: "Какую часть ценности конверсий засчитать каждой точке касания. Сумма каждой строки — {value#}.",
    pathNotes: {
      allConverted: "Ни один столбец не говорит, сколько дошли до цели: конверсиями считаются все «{column}».",
      unknownFigure:
        "Столбец «{column}» не учтён. Если в нём, сколько раз прошли путь, назовите его «Путей»; если сколько принесли, то «Ценность».",
      otherPaths: "Объединённые пути — {journeys#}, конверсий {converted#}: они никому не засчитаны.",
      pathTotals: "Не учтены строки итогов: {rows#}.",
    },
  },
};
