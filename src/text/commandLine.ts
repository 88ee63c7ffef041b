import { fill, type Params } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  words: {
    stage: "Stage",
    people: "Count",
    conversion: "Conversion",
    fromStart: "From start",
    channel: "Channel",
    toCheck: "Data checks",
    howRead: "How the table was read",
    openQuestion: "{question} Read as “{answer}” for now; answer in the panel, section Funnel.",
    lineRead: "“{name}”: {role} ({why})",
    written: "Report: {file}",
    workbook: "Workbook: {file}",
    reading: "Reading {file}…",
    looking: "Looking for a table in {file}…",
    building: "Building the report…",
    writing: "Writing {file}…",
    counting: "Counting {file}: {share%} done…",
    calls: "Service calls",
    total: "Total",
  },
  complaints: {
    reportUsage:
      "Name one file to report on: npm run report -- FILE [--out FILE.xlsx] [--force] [--locale ru] [--calls]; or print what files hold: npm run report -- --json FILE…",
    scriptUsage:
      "Name a script file and one of its functions: npm run script -- FILE.js FUNCTION [--in FILE] [--out FILE.xlsx] [--force] [--locale ru_RU] [--calls]",
    sqlUsage:
      'Name the database, its table and columns, and the stages: npm run sql -- --dialect duckdb|postgres|clickhouse|bigquery|ga4|metrica --table T --user COL --time COL --event COL [--channel COL] --stages \'["a","b"]\' [--window DAYS] [--order ordered|strict|open] [--question funnel|paths|transitions|times] [--goal EVENT]',
    needsOption: "The option {option} is missing; npm run sql -- --help lists them all.",
    notAChoice: "{option} cannot be “{value}”: it is one of {choices}.",
    badStages: "--stages is “{value}”; needed is a list of at least two names of events, as in {example}.",
    badWindow: "--window is “{value}”; needed is a number of days from 0, such as 30.",
    notForQuestion: "The question “{question}” takes no {option}: leave it out.",
    openHasNoTimes:
      "In an open funnel nobody comes from one stage to the next, so that there is no time between them: --order is ordered or strict.",
    openHasNoWindow: "An open funnel has no window, since its stages may be reached at any time: leave --window out.",
    unknownOption: "There is no option {option}; the options are {options}.",
    optionNeedsValue: "The option {option} needs a value after it.",
    optionTakesNoValue: "The option {option} takes no value.",
    badLocale: "There is no locale “{locale}” here; there are {locales}.",
    noFile: "There is no file {file}: check its name.",
    isFolder: "{file} is a folder: name a file in it.",
    cannotRead: "{file} cannot be read ({reason}): check your access to it.",
    emptyFile: "{file} is empty: name a file with a table in it.",
    notATable: "{file} is neither a text table (csv) nor a workbook (xlsx): save the table as one of these.",
    webPage:
      "{file} is a web page saved with an Excel extension, as some programs do: open it in Excel or Google Sheets and save it as xlsx.",
    xmlFile: "{file} is an XML file, not a workbook: open it in Excel or LibreOffice and save it as xlsx.",
    openDocument: "{file} is in the format of LibreOffice: save it as xlsx.",
    archive: "{file} is an archive with no workbook of its own: unpack it and name the table inside.",
    oldExcel: "{file} is in the format of Excel before 2007: save it as xlsx or csv.",
    protectedWorkbook: "{file} is protected with a password: save a copy of it without one.",
    brokenWorkbook: "{file} is damaged or is not an xlsx workbook: open it in Excel or LibreOffice and save it anew.",
    brokenCsv: "{file} is not a well-formed csv: a quotation mark is never closed. Save it anew, or close the mark.",
    rowTooLong:
      "{file} has a row of more than a million characters, or a quotation mark that is never closed: save it anew, each row on its own line.",
    tooLarge:
      "{file} has {rows} rows and {columns} columns, and a spreadsheet holds at most 10 million cells: leave less in the file.",
    reachesTooFar:
      "{file} reaches to cell {cell}, and a spreadsheet holds at most 10 million cells: delete the rows and columns beyond the table in it, and save.",
    tooManyCells:
      "A sheet of {file} has more than {most} cells with something in them, and of a workbook no more are read: save the sheet as csv.",
    noDuckdb:
      "This file is larger than a sheet: it is counted by DuckDB, which is not installed. Run npm install without --omit=dev.",
    largeNoLog:
      "{file} is larger than a sheet, and no event log: a report of so many rows needs one row per event with a customer, a time and an event.",
    largeNoTimes: "{file}: the times in “{column}” cannot be read. Write them as 2026-11-21 14:05.",
    largeUnread: "{file} cannot be read: {reason}",
    largeOneEvent: "{file} has fewer than two events that can be stages.",
    tooManyBytes: "{file} has {size} MB, and a spreadsheet takes at most {most} MB: leave less in the file.",
    noTable:
      "{file} has neither a stage table (stages in one column, counts beside them) nor an event log (who, when and what in each row): name a file with one of these.",
    noReport: "No report for {file}: {reason}",
    outputIsInput: "{file} would be overwritten: give another name after --out.",
    outputExists:
      "{file} is there already, perhaps with somebody’s notes: give another name after --out, or add --force to replace it.",
    outputNotXlsx: "The output is a workbook: {file} should end in .xlsx.",
    noFolder: "{file} cannot be written: its folder does not exist. Make it first, or name another after --out.",
    outputIsFolder: "{file} cannot be written: a folder has that name. Give another after --out.",
    cannotWrite: "{file} cannot be written ({reason}): close it where it is open, or name another place after --out.",
    notBuilt: "The add-on is not built: run npm run build first.",
    notAScript: "{file} is not a text file with a script: name a .js file.",
    noFunction: "{file} has no function “{name}”: check its name.",
    scriptFailed: "{message}",
    scriptFailedAt: "{message} ({file}, line {line})",
    notJson: "What {name} returned cannot be shown as JSON ({reason}).",
    defect: "Something went wrong inside this program: {message}",
  },
};

/** The words that a command prints, and its sentences on what went wrong and what to do. */
export const commandTexts: Texts<typeof en> = {
  en,
  ru: {
    words: {
      stage: "Этап",
      people: "Количество",
      conversion: "Конверсия",
      fromStart: "От начала",
      channel: "Канал",
      toCheck: "Замечания к данным",
      howRead: "Как прочитана таблица",
      openQuestion: "{question} Пока прочитано так: «{answer}». Ответить можно на панели, в разделе «Воронка».",
      lineRead: "«{name}»: {role} ({why})",
      written: "Отчёт: {file}",
      workbook: "Книга: {file}",
      reading: "Читаю {file}…",
      looking: "Ищу таблицу в {file}…",
      building: "Строю отчёт…",
      writing: "Записываю {file}…",
      counting: "Считаю {file}: готово {share%}…",
      calls: "Вызовы сервисов Google",
      total: "Всего",
    },
    complaints: {
      reportUsage:
        "Укажите один файл для отчёта: npm run report -- ФАЙЛ [--out ФАЙЛ.xlsx] [--force] [--locale ru] [--calls]; или выведите, что в файлах: npm run report -- --json ФАЙЛ…",
      scriptUsage:
        "Укажите файл скрипта и функцию в нём: npm run script -- ФАЙЛ.js ФУНКЦИЯ [--in ФАЙЛ] [--out ФАЙЛ.xlsx] [--force] [--locale ru_RU] [--calls]",
      sqlUsage:
        'Назовите базу, её таблицу и столбцы и этапы: npm run sql -- --dialect duckdb|postgres|clickhouse|bigquery|ga4|metrica --table ТАБЛИЦА --user СТОЛБЕЦ --time СТОЛБЕЦ --event СТОЛБЕЦ [--channel СТОЛБЕЦ] --stages \'["a","b"]\' [--window ДНИ] [--order ordered|strict|open] [--question funnel|paths|transitions|times] [--goal СОБЫТИЕ]',
      needsOption: "Не хватает параметра {option}; все они — в npm run sql -- --help.",
      notAChoice: "{option} не бывает «{value}»: есть {choices}.",
      badStages: "--stages — «{value}», а нужен список хотя бы из двух названий событий, например {example}.",
      badWindow: "--window — «{value}», а нужно число дней от 0, например 30.",
      notForQuestion: "Вопросу «{question}» параметр {option} не нужен: уберите его.",
      openHasNoTimes:
        "В открытой воронке нет переходов с этапа на этап, а значит, и времени между ними: в --order нужно ordered или strict.",
      openHasNoWindow: "У открытой воронки нет окна: её этапы проходят когда угодно. Уберите --window.",
      unknownOption: "Параметра {option} нет; есть такие: {options}.",
      optionNeedsValue: "После параметра {option} нужно значение.",
      optionTakesNoValue: "У параметра {option} нет значения.",
      badLocale: "Локали «{locale}» здесь нет; есть {locales}.",
      noFile: "Файла {file} нет: проверьте его имя.",
      isFolder: "{file} — это папка: укажите файл в ней.",
      cannotRead: "Файл {file} не открывается ({reason}): проверьте права доступа.",
      emptyFile: "Файл {file} пуст: укажите файл с таблицей.",
      notATable: "{file} — не текстовая таблица (csv) и не книга (xlsx): сохраните таблицу в одном из этих форматов.",
      webPage:
        "{file} — веб-страница с расширением Excel: так выгружают некоторые программы. Откройте её в Excel или Google Таблицах и сохраните как xlsx.",
      xmlFile: "{file} — файл XML, а не книга: откройте его в Excel или LibreOffice и сохраните как xlsx.",
      openDocument: "{file} — в формате LibreOffice: сохраните его как xlsx.",
      archive: "{file} — архив, а не книга: распакуйте его и укажите таблицу, которая внутри.",
      oldExcel: "{file} — в формате Excel до 2007 года: сохраните его как xlsx или csv.",
      protectedWorkbook: "Файл {file} защищён паролем: сохраните его копию без пароля.",
      brokenWorkbook:
        "Файл {file} повреждён, или это не книга xlsx: откройте его в Excel или LibreOffice и сохраните заново.",
      brokenCsv: "{file} — неправильный csv: одна из кавычек нигде не закрыта. Закройте её или сохраните файл заново.",
      rowTooLong:
        "В {file} есть строка длиннее миллиона знаков или незакрытая кавычка: сохраните файл заново, по строке таблицы на строку.",
      tooLarge:
        "В {file} строк — {rows}, столбцов — {columns}, а в файле Google Таблиц не больше 10 миллионов ячеек: оставьте в нём меньше.",
      reachesTooFar:
        "{file} доходит до ячейки {cell}, а в файле Google Таблиц не больше 10 миллионов ячеек: удалите в нём строки и столбцы за таблицей и сохраните.",
      tooManyCells:
        "На листе в {file} больше {most} непустых ячеек, а из книги столько не читается: сохраните этот лист как csv.",
      noDuckdb: "Файл больше листа: его считает DuckDB, а она не установлена. Выполните npm install без --omit=dev.",
      largeNoLog:
        "{file} больше листа, и это не журнал событий: для отчёта по стольким строкам нужна строка на событие — с клиентом, временем и событием.",
      largeNoTimes: "{file}: не удалось прочитать время в столбце «{column}». Запишите его как 2026-11-21 14:05.",
      largeUnread: "Не удалось прочитать {file}: {reason}",
      largeOneEvent: "В {file} меньше двух событий, которые могут быть этапами.",
      tooManyBytes: "В {file} {size} МБ, а файл Google Таблиц вмещает не больше {most} МБ: оставьте в нём меньше.",
      noTable:
        "В {file} нет ни таблицы этапов (этапы в одном столбце, рядом количества), ни журнала событий (в каждой строке кто, когда и что): укажите файл с такой таблицей.",
      noReport: "Отчёта по {file} нет: {reason}",
      outputIsInput: "Результат перезаписал бы исходный файл {file}: укажите другое имя после --out.",
      outputExists:
        "Файл {file} уже есть, и в нём могут быть чьи-то пометки: укажите другое имя после --out или добавьте --force, чтобы его заменить.",
      outputNotXlsx: "На выходе — книга: имя {file} должно оканчиваться на .xlsx.",
      noFolder: "Файл {file} нельзя записать: такой папки нет. Создайте её или укажите другую после --out.",
      outputIsFolder: "Файл {file} нельзя записать: так называется папка. Укажите другое имя после --out.",
      cannotWrite:
        "Файл {file} нельзя записать ({reason}): закройте его там, где он открыт, или укажите другое место после --out.",
      notBuilt: "Дополнение не собрано: сначала выполните npm run build.",
      notAScript: "{file} — не текстовый файл со скриптом: укажите файл .js.",
      noFunction: "В {file} нет функции «{name}»: проверьте её имя.",
      scriptFailed: "{message}",
      scriptFailedAt: "{message} ({file}, строка {line})",
      notJson: "То, что вернула функция {name}, нельзя показать как JSON ({reason}).",
      defect: "Внутренняя ошибка программы: {message}",
    },
  },
};

/** What the command line can complain of. */
export type ComplaintCode = keyof typeof en.complaints;

/** The sentence of a complaint. */
export function complaintText(code: ComplaintCode, params: Params, language: Language): string {
  return fill(commandTexts[language].complaints[code], params, language);
}
