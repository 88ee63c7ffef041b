import type { Language, Text } from "./language";

/** The sentences of the command line: what went wrong and what to do, with `{parameters}`. */
const COMPLAINTS = {
  reportUsage: {
    en: "Name one file to report on: npm run report -- FILE [--out FILE.xlsx] [--locale ru] [--calls]",
    ru: "Укажите один файл для отчёта: npm run report -- ФАЙЛ [--out ФАЙЛ.xlsx] [--locale ru] [--calls]",
  },
  scriptUsage: {
    en: "Name a script file and one of its functions: npm run script -- FILE.js FUNCTION [--in FILE] [--out FILE.xlsx] [--locale ru_RU] [--calls]",
    ru: "Укажите файл скрипта и функцию в нём: npm run script -- ФАЙЛ.js ФУНКЦИЯ [--in ФАЙЛ] [--out ФАЙЛ.xlsx] [--locale ru_RU] [--calls]",
  },
  unknownOption: {
    en: "There is no option {option}; the options are {options}.",
    ru: "Параметра {option} нет; есть такие: {options}.",
  },
  optionNeedsValue: {
    en: "The option {option} needs a value after it.",
    ru: "После параметра {option} нужно значение.",
  },
  optionTakesNoValue: { en: "The option {option} takes no value.", ru: "У параметра {option} нет значения." },
  badLocale: {
    en: "There is no locale “{locale}” here; there are {locales}.",
    ru: "Локали «{locale}» здесь нет; есть {locales}.",
  },
  noFile: { en: "There is no file {file}.", ru: "Файла {file} нет." },
  isFolder: { en: "{file} is a folder: name a file in it.", ru: "{file} — это папка: укажите файл в ней." },
  cannotRead: { en: "{file} cannot be read ({reason}).", ru: "Файл {file} не читается ({reason})." },
  emptyFile: { en: "{file} is empty.", ru: "Файл {file} пуст." },
  notATable: {
    en: "{file} is neither a text table (csv) nor a workbook (xlsx).",
    ru: "{file} — не текстовая таблица (csv) и не книга (xlsx).",
  },
  oldExcel: {
    en: "{file} is in the format of Excel before 2007: save it as xlsx or csv.",
    ru: "{file} — в формате Excel до 2007 года: сохраните его как xlsx или csv.",
  },
  brokenWorkbook: {
    en: "{file} is damaged or is not an xlsx workbook.",
    ru: "Файл {file} повреждён, или это не книга xlsx.",
  },
  brokenCsv: {
    en: "{file} is not a well-formed csv: a quotation mark is never closed.",
    ru: "{file} — неправильный csv: одна из кавычек нигде не закрыта.",
  },
  tooLarge: {
    en: "{file} has {rows} rows and {columns} columns: a spreadsheet holds at most 10 million cells.",
    ru: "В {file} {rows} строк и {columns} столбцов: в таблице не больше 10 миллионов ячеек.",
  },
  noReport: { en: "No report for {file}: {reason}", ru: "Отчёта по {file} нет: {reason}" },
  outputIsInput: {
    en: "{file} would be overwritten: give another name after --out.",
    ru: "Файл {file} был бы перезаписан: укажите другое имя после --out.",
  },
  outputNotXlsx: {
    en: "The output is a workbook: {file} should end in .xlsx.",
    ru: "На выходе — книга: имя {file} должно оканчиваться на .xlsx.",
  },
  cannotWrite: { en: "{file} cannot be written ({reason}).", ru: "Файл {file} нельзя записать ({reason})." },
  notBuilt: {
    en: "The add-on is not built: run npm run build first.",
    ru: "Дополнение не собрано: сначала выполните npm run build.",
  },
  notAScript: { en: "{file} is not a text file with a script.", ru: "{file} — не текстовый файл со скриптом." },
  scriptFailed: { en: "{message}", ru: "{message}" },
  scriptFailedAt: { en: "{message} ({file}, line {line})", ru: "{message} ({file}, строка {line})" },
  notJson: {
    en: "What {name} returned cannot be shown as JSON ({reason}).",
    ru: "То, что вернула функция {name}, нельзя показать как JSON ({reason}).",
  },
  defect: {
    en: "Something went wrong inside this program: {message}",
    ru: "Ошибка внутри этой программы: {message}",
  },
} as const satisfies Record<string, Text>;

/** What the command line can complain of. */
export type ComplaintCode = keyof typeof COMPLAINTS;

/** The sentence of a complaint. */
export function complaintText(
  code: ComplaintCode,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return fill(COMPLAINTS[code][language], params);
}

/** The words that a successful command prints. */
export const COMMAND_WORDS = {
  stage: { en: "Stage", ru: "Этап" },
  people: { en: "People", ru: "Люди" },
  conversion: { en: "Conversion", ru: "Конверсия" },
  fromStart: { en: "From start", ru: "От начала" },
  channel: { en: "Channel", ru: "Канал" },
  entered: { en: "Entered", ru: "Вошли" },
  reached: { en: "At the end", ru: "Дошли" },
  toCheck: { en: "To check", ru: "Что проверить" },
  written: { en: "Report: {file}", ru: "Отчёт: {file}" },
  workbook: { en: "Workbook: {file}", ru: "Книга: {file}" },
  calls: { en: "Service calls", ru: "Обращения к службам" },
  total: { en: "Total", ru: "Всего" },
} as const satisfies Record<string, Text>;

/** Puts parameters into a text's `{places}`. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
