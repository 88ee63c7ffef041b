import type { Language, Text } from "./language";

/** The sentences of the command line: what went wrong and what to do, with `{parameters}`. */
const COMPLAINTS = {
  reportUsage: {
    en: "Name one file to report on: npm run report -- FILE [--out FILE.xlsx] [--force] [--locale ru] [--calls]; or print what files hold: npm run report -- --json FILE…",
    ru: "Укажите один файл для отчёта: npm run report -- ФАЙЛ [--out ФАЙЛ.xlsx] [--force] [--locale ru] [--calls]; или выведите, что в файлах: npm run report -- --json ФАЙЛ…",
  },
  scriptUsage: {
    en: "Name a script file and one of its functions: npm run script -- FILE.js FUNCTION [--in FILE] [--out FILE.xlsx] [--force] [--locale ru_RU] [--calls]",
    ru: "Укажите файл скрипта и функцию в нём: npm run script -- ФАЙЛ.js ФУНКЦИЯ [--in ФАЙЛ] [--out ФАЙЛ.xlsx] [--force] [--locale ru_RU] [--calls]",
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
  noFile: { en: "There is no file {file}: check its name.", ru: "Файла {file} нет: проверьте его имя." },
  isFolder: { en: "{file} is a folder: name a file in it.", ru: "{file} — это папка: укажите файл в ней." },
  cannotRead: {
    en: "{file} cannot be read ({reason}): check that you may open it.",
    ru: "Файл {file} не читается ({reason}): проверьте, что вам можно его открыть.",
  },
  emptyFile: {
    en: "{file} is empty: name a file with a table in it.",
    ru: "Файл {file} пуст: укажите файл с таблицей.",
  },
  notATable: {
    en: "{file} is neither a text table (csv) nor a workbook (xlsx): save the table as one of these.",
    ru: "{file} — не текстовая таблица (csv) и не книга (xlsx): сохраните таблицу в одном из этих форматов.",
  },
  webPage: {
    en: "{file} is a web page, as some programs export under the name of a workbook: open it in Excel or Google Sheets and save it as xlsx.",
    ru: "{file} — веб-страница, какие некоторые программы выгружают под именем книги: откройте её в Excel или Google Таблицах и сохраните как xlsx.",
  },
  xmlFile: {
    en: "{file} is an XML file, not a workbook: open it in Excel or LibreOffice and save it as xlsx.",
    ru: "{file} — файл XML, а не книга: откройте его в Excel или LibreOffice и сохраните как xlsx.",
  },
  openDocument: {
    en: "{file} is in the format of LibreOffice: save it as xlsx.",
    ru: "{file} — в формате LibreOffice: сохраните его как xlsx.",
  },
  archive: {
    en: "{file} is an archive with no workbook of its own: unpack it and name the table inside.",
    ru: "{file} — архив, а не книга: распакуйте его и укажите таблицу, которая внутри.",
  },
  oldExcel: {
    en: "{file} is in the format of Excel before 2007: save it as xlsx or csv.",
    ru: "{file} — в формате Excel до 2007 года: сохраните его как xlsx или csv.",
  },
  protectedWorkbook: {
    en: "{file} is protected with a password: save a copy of it without one.",
    ru: "Файл {file} защищён паролем: сохраните его копию без пароля.",
  },
  brokenWorkbook: {
    en: "{file} is damaged or is not an xlsx workbook: open it in Excel or LibreOffice and save it anew.",
    ru: "Файл {file} повреждён, или это не книга xlsx: откройте его в Excel или LibreOffice и сохраните заново.",
  },
  brokenCsv: {
    en: "{file} is not a well-formed csv: a quotation mark is never closed. Save it anew, or close the mark.",
    ru: "{file} — неправильный csv: одна из кавычек нигде не закрыта. Закройте её или сохраните файл заново.",
  },
  rowTooLong: {
    en: "{file} has a row of more than a million characters, or a quotation mark that is never closed: save it anew, each row on its own line.",
    ru: "В {file} есть строка длиннее миллиона знаков или незакрытая кавычка: сохраните файл заново, по строке таблицы на строку.",
  },
  tooLarge: {
    en: "{file} has {rows} rows and {columns} columns, and a spreadsheet holds at most 10 million cells: leave less in the file.",
    ru: "В {file} {rows} строк и {columns} столбцов, а в таблице не больше 10 миллионов ячеек: оставьте в файле меньше.",
  },
  reachesTooFar: {
    en: "{file} reaches to cell {cell}, and a spreadsheet holds at most 10 million cells: delete the rows and columns beyond the table in it, and save.",
    ru: "{file} доходит до ячейки {cell}, а в таблице не больше 10 миллионов ячеек: удалите в нём строки и столбцы за таблицей и сохраните.",
  },
  tooManyCells: {
    en: "A sheet of {file} has more than {most} cells with something in them, and of a workbook no more are read: save the sheet as csv.",
    ru: "На листе в {file} больше {most} непустых ячеек, а из книги столько не читается: сохраните этот лист как csv.",
  },
  tooManyBytes: {
    en: "{file} has {size} MB, and a spreadsheet takes at most {most} MB: leave less in the file.",
    ru: "В {file} {size} МБ, а таблица вмещает не больше {most} МБ: оставьте в файле меньше.",
  },
  noTable: {
    en: "{file} has neither a table of stages (their names in one column, numbers of people beside them) nor a log of events (who, when and what in each row): put one of them into it.",
    ru: "В {file} нет ни таблицы этапов (в одном столбце их названия, рядом — числа людей), ни журнала событий (в каждой строке кто, когда и что): добавьте что-то из этого.",
  },
  noReport: { en: "No report for {file}: {reason}", ru: "Отчёта по {file} нет: {reason}" },
  outputIsInput: {
    en: "{file} would be overwritten: give another name after --out.",
    ru: "Файл {file} был бы перезаписан: укажите другое имя после --out.",
  },
  outputExists: {
    en: "{file} is there already, perhaps with somebody's notes: give another name after --out, or add --force to replace it.",
    ru: "Файл {file} уже есть, и в нём могут быть чьи-то пометки: укажите другое имя после --out или добавьте --force, чтобы его заменить.",
  },
  outputNotXlsx: {
    en: "The output is a workbook: {file} should end in .xlsx.",
    ru: "На выходе — книга: имя {file} должно оканчиваться на .xlsx.",
  },
  noFolder: {
    en: "{file} cannot be written: its folder does not exist. Make it first, or name another after --out.",
    ru: "Файл {file} нельзя записать: такой папки нет. Создайте её или укажите другую после --out.",
  },
  outputIsFolder: {
    en: "{file} cannot be written: a folder has that name. Give another after --out.",
    ru: "Файл {file} нельзя записать: так называется папка. Укажите другое имя после --out.",
  },
  cannotWrite: {
    en: "{file} cannot be written ({reason}): close it where it is open, or name another place after --out.",
    ru: "Файл {file} нельзя записать ({reason}): закройте его там, где он открыт, или укажите другое место после --out.",
  },
  notBuilt: {
    en: "The add-on is not built: run npm run build first.",
    ru: "Дополнение не собрано: сначала выполните npm run build.",
  },
  notAScript: {
    en: "{file} is not a text file with a script: name a .js file.",
    ru: "{file} — не текстовый файл со скриптом: укажите файл .js.",
  },
  noFunction: {
    en: "{file} has no function “{name}”: check its name.",
    ru: "В {file} нет функции «{name}»: проверьте её имя.",
  },
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
  howRead: { en: "How the table was read", ru: "Как прочитана таблица" },
  openQuestion: {
    en: "{question} Read as “{answer}” for now; answer in the panel, section Funnel.",
    ru: "{question} Пока прочитано так: «{answer}». Ответить можно на панели, в разделе «Воронка».",
  },
  lineRead: { en: "“{name}”: {role} ({why})", ru: "«{name}»: {role} ({why})" },
  written: { en: "Report: {file}", ru: "Отчёт: {file}" },
  workbook: { en: "Workbook: {file}", ru: "Книга: {file}" },
  calls: { en: "Service calls", ru: "Обращения к службам" },
  total: { en: "Total", ru: "Всего" },
} as const satisfies Record<string, Text>;

/** Puts parameters into a text's `{places}`. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
