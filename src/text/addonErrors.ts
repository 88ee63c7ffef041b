import type { UserError } from "../core/userError";
import { sentence } from "./errors";
import type { Texts } from "./language";
import { planErrorTexts } from "./planErrors";

const en = {
  noStageTable:
    "there is no stage table here. Select a cell of a table that has the stages in one column and counts beside them.",
  looksLikeEvents: "this is an event log, one row per event: its report is built in the Journeys section.",
  looksLikeStages: "this is a stage table: its report is built in the Funnel section.",
  looksLikeDeals: "this is a list of deals, one row per deal: its stages are counted on a sheet of their own.",
  looksLikeTwoLists:
    "there are two lists of deals below each other, the second from row {row} with its columns in another order. Put each on a sheet of its own.",
  noDeals: "There is no list of deals on this sheet any more: one row per deal, with a column for its stage.",
  dealsOneStage:
    "This list tells of one stage only, “{stage}”. A funnel needs two: add deals of other stages, or a column with the stage where deals were lost.",
  dealsNoCount: "{cell}, “{status}”: “{value}” is no number of deals. Write a whole number there, then try again.",
  dealsOrder:
    "Nothing says in which order these stages come: {stages}. Order them in the panel, or number them in the list: “1. New”, “2. Meeting”.",
  looksLikeStocks:
    "this is a table of how many deals stand at each stage now: those that reached each are counted on a sheet of their own.",
  looksLikeStocksByPeriod:
    "this is how many deals stood at each stage in several periods, won and lost ones among them: they neither add up nor follow from each other. Copy the stages with one period, such as “{last}”, to a sheet of their own.",
  looksLikeStocksUncounted:
    "these are deals by their current stage, won and lost ones among them. A funnel needs how many reached each stage: add those that have moved on, and those that were lost there.",
  looksLikePaths: "this is a table of paths with numbers of journeys: its report is built in the Journeys section.",
  noPathTable:
    "there is no table of paths here: one path a row, such as Ads > Mail > Site, with the number of conversions beside it.",
  pathFigure: "{cell}: “{value}” is no number. Write how many took this path, or leave the cell empty.",
  pathBelowZero: "{cell}: {value}. A number of journeys, or what they brought, cannot be below 0.",
  pathColumnsAlike:
    "these columns could say the same, and they are not added up: {columns}. Leave one of them beside the paths, or put each on a sheet of its own.",
  pathShares:
    "“{column}” says which share of the journeys converted, and their number is needed: add a column “Converted”, the journeys times that share.",
  pathOverAll: "{cell}: {part} of {whole} journeys. No more can convert than took the path.",
  tooManyStages:
    "this table has {stages, plural, one {# stage} other {# stages}}, and a funnel is read with at most {most}. Put small stages together, or select the rows that matter.",
  looksLikeCohorts:
    "this looks like a cohort table: groups by when they came, and columns by their age. A funnel needs one row or column per stage; select such a table.",
  looksLikeMoney:
    "this looks like money by {by}, without counts. A funnel needs counts at two stages or more, such as leads and deals.",
  looksLikeKeywords:
    "this looks like a list of key phrases. A funnel needs two stages or more, such as impressions and clicks: add the columns with them.",
  looksLikeProducts:
    "this looks like one figure by {by}, with no stages. Add columns with the stages, such as views, carts and orders.",
  looksLikeByPeriod:
    "this looks like one figure by {by} and period, with no stages. A funnel needs two stages or more, such as visits, leads and deals: add them in rows or columns.",
  looksLikeOneMeasure:
    "this looks like one measure (“{measure}”) by {by}. A funnel needs at least one stage more: add a column with the stage before it or after it.",
  planWithoutFacts:
    "this is a plan that has no actual figures yet. Type them into the Actual column beside it, and its report can be built.",
  sheetGone: "the sheet was deleted. Select the stage table again.",
  sourceGone: "the table this report was made from is gone. Restore it, or build a new report from another table.",
  partGone:
    "the table has no figures of “{part}”, which this report is of. Rename it back, or pick another in the panel and build the report of that.",
  notAReport: "this sheet is not a report. Open a report and refresh it there.",
  notAMap: "this sheet is not a journey map. Open a map and refresh it there.",
  workingsGone:
    "the hidden rows under this report or map were deleted, so it can no longer be refreshed. Your text is still on the sheet: build a new one and copy it over.",
  neverFinished:
    "this sheet was never finished, so there is nothing to refresh. Delete it, and build the report again.",
  mergedOverEdge:
    "the cells {cells} are merged over the edge of the report, and Google Sheets cannot write to a part of them. Select them, choose Format › Merge cells › Unmerge, then refresh.",
  tooMuchKept:
    "there is no room left to remember this choice: Google stores only a limited amount with a spreadsheet. Leave out fewer names, or delete sheets you do not need.",
  beingEdited: "someone is inserting or deleting rows on this sheet right now. Try again in a minute.",
  notMermaid: "this is no Mermaid journey: its first line has to be “journey”.",
  mermaidLine: "line {line} of the Mermaid text is no stage: “{text}”. A stage is written “Name: 3: Who”.",
  mermaidScore: "line {line} of the Mermaid text, “{text}”: the score after the colon has to be a number from 1 to 5.",
  tooFewMapStages: "a journey map needs at least two stages.",
  oneSegment:
    "there is nothing to compare: the table has no columns by segment, and no segment has a journey map. Add such columns, or build a map for a segment.",
  noRatings:
    "there is no table of ratings on the sheet “{sheet}”. It takes a column of stages and one of scores: NPS (0 to 10), CSAT or stars (1 to 5). Give it these, or delete that sheet, and refresh the map.",
  noEventTable: "there is no event log here. A table is needed in which each row is one event: who, when, what.",
  tooManyEvents:
    "the log has {rows#} rows, and a report is built from at most {most#}: shorten the period or keep a sample of customers.",
  oneEvent: "a journey needs at least two different events, and the log has {found}.",
  unknownStage: "the log has no event “{stage}”.",
  noPeriods:
    "there are no other sheets named after periods with the same stages. Name the sheets by their periods, such as “October” and “November”, and give their tables the same stages.",
  periodsChanged:
    "the table in “{sheet}” has other rows than it was made with, so a period cannot be added to it. Delete that sheet, then put the periods together again.",
  busy: "someone else is building a report in this spreadsheet right now. Try again in a minute.",
  googleFailed: "Google Sheets could not do this just now. Try again in a minute; your own figures were not touched.",
  protectedByOwner: "part of this spreadsheet is protected. Ask its owner for edit access, then try again.",
  notAllowed:
    "Google does not let your account do this. You need edit access to this spreadsheet; if you have it, reload the page.",
  cellRefuses: "that cell takes only certain values: it has data validation. Select another cell, then try again.",
  notUnderstood:
    "the panel asked for something that this version of the add-on does not know. Reload the page, then open the panel again.",
  rangeGone: "the sheet has no cells {range} any more. Select the stage table again.",
  stepsUnknown:
    "the list does not tell at which stages deals were lost, so there are no conversions to change. Add a column “Lost from” to it.",
  stagesChanged:
    "the table now has other stages than these changes are for. Check them in the panel, then add them to the report again.",
  pointsBeyondReport:
    "a report takes changes of at most {most} pp, and “{stage}” would change by more. Make that change smaller, then add it again.",
  entrantsBeyondReport:
    "a report takes at most {most}% more or fewer at the start. Make that change smaller, then add it again.",
  averageBeyondReport:
    "a report takes an average amount of at most {most}% more or less. Make that change smaller, then add it again.",
  goalBeyondReport: "a report takes a goal from 0 to {most}. Enter another, then add it again.",
  tooManyCells:
    "the spreadsheet would have more than 10 million cells, which is the limit of Google Sheets. Delete sheets, rows or columns you do not need, then try again.",
  spentToday: "Google’s daily limit for your account is used up. Try again tomorrow.",
  askedTooMuch: "too many requests to Google Sheets. Try again in a minute.",
  insertIntoReport:
    "this sheet is a report: people without the add-on would see an error. Select a cell on another sheet.",
  insertNotEmpty:
    "the result needs {range}, and those cells are not empty. Select an empty cell with room below and to the right.",
  insertOutside:
    "there is not enough room from {cell}: the result needs {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}. Add some, or select another cell.",
  insertNeedsNames: "{function} needs both the stages and the counts: select both columns.",
  insertNeedsTwo: "{function} needs two adjacent columns of counts, “{a}” and “{b}”: select them.",
};

/** One sentence per code and language for what goes wrong outside formulas: Code.js does without them. */
export const addonErrorTexts: Texts<typeof en> = {
  en,
  ru: {
    noStageTable: "здесь нет таблицы этапов. Выделите ячейку таблицы, где в одном столбце этапы, а рядом — количества.",
    looksLikeEvents: "это журнал событий, по строке на событие: отчёт по нему строится в разделе «Пути».",
    looksLikeStages: "это таблица этапов: отчёт по ней строится в разделе «Воронка».",
    looksLikeDeals: "это список сделок, по строке на сделку: этапы по нему подсчитываются на отдельном листе.",
    looksLikeTwoLists:
      "здесь два списка сделок друг под другом, второй — со строки {row}, и столбцы у него в другом порядке. Поместите каждый на свой лист.",
    noDeals: "На этом листе больше нет списка сделок: по строке на сделку и столбец с этапом.",
    dealsOneStage:
      "В списке известен только один этап — «{stage}». Воронке нужны два: добавьте сделки других этапов или столбец с этапом отказа.",
    dealsNoCount: "{cell}, «{status}»: «{value}» — не число сделок. Впишите туда целое число и повторите.",
    dealsOrder:
      "Ничто не говорит, в каком порядке идут этапы: {stages}. Расставьте их в панели или пронумеруйте в списке: «1. Новая», «2. Встреча».",
    looksLikeStocks:
      "это таблица с числом сделок, которые стоят на каждом этапе: дошедшие до этапов подсчитываются на отдельном листе.",
    looksLikeStocksByPeriod:
      "здесь — сколько сделок стояло на каждом этапе в разные периоды, среди них выигранные и проигранные: такие числа не складываются и не продолжают друг друга. Скопируйте этапы с одним периодом, например «{last}», на отдельный лист.",
    looksLikeStocksUncounted:
      "здесь сделки по нынешним этапам, среди них выигранные и проигранные. Для воронки нужно, сколько сделок дошло до каждого этапа: прибавьте к нему те, что ушли дальше, и те, что на нём потеряны.",
    looksLikePaths: "это таблица путей с их количеством: отчёт по ней строится в разделе «Пути».",
    noPathTable:
      "здесь нет таблицы путей: один путь в строке, например Реклама > Письмо > Сайт, рядом — число конверсий.",
    pathFigure: "{cell}: «{value}» — не число. Напишите, сколько раз прошли этот путь, или очистите ячейку.",
    pathBelowZero: "{cell}: {value}. Ни количество путей, ни их ценность не могут быть меньше 0.",
    pathColumnsAlike:
      "эти столбцы могут говорить об одном, и складывать их нельзя: {columns}. Оставьте рядом с путями один из них или разнесите их по листам.",
    pathShares:
      "«{column}» говорит, какая доля дошла до цели, а нужно, сколько: добавьте столбец «Конверсии» — пути, умноженные на эту долю.",
    pathOverAll: "{cell}: {part} из {whole}. Дойти до цели может не больше, чем прошло по этому пути.",
    tooManyStages:
      "в таблице {stages, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}, а воронка читается не больше чем с {most}. Объедините мелкие этапы или выделите нужные строки.",
    looksLikeCohorts:
      "это похоже на таблицу когорт: группы по времени прихода и столбцы по возрасту. Воронке нужна строка или столбец на каждый этап; выделите такую таблицу.",
    looksLikeMoney:
      "это похоже на деньги в разрезе «{by}», количеств здесь нет. Воронке нужны количества хотя бы на двух этапах, например заявки и сделки.",
    looksLikeKeywords:
      "это похоже на список ключевых фраз. Воронке нужны хотя бы два этапа, например показы и клики: добавьте столбцы с ними.",
    looksLikeProducts:
      "это похоже на один показатель в разрезе «{by}», этапов здесь нет. Добавьте столбцы с этапами, например просмотры, корзины и заказы.",
    looksLikeByPeriod:
      "это похоже на один показатель в разрезе «{by}» и по периодам, этапов здесь нет. Воронке нужны хотя бы два этапа, например визиты, заявки и сделки: добавьте их строками или столбцами.",
    looksLikeOneMeasure:
      "это похоже на один показатель («{measure}») в разрезе «{by}». Воронке нужен хотя бы ещё один этап: добавьте столбец с этапом до него или после.",
    planWithoutFacts:
      "это план, факта в нём ещё нет. Внесите его рядом, в столбец «Факт», и отчёт можно будет построить.",
    sheetGone: "лист удалён. Выделите таблицу этапов заново.",
    sourceGone:
      "таблицы, по которой построен отчёт, больше нет. Верните её или постройте новый отчёт по другой таблице.",
    partGone:
      "в таблице нет чисел «{part}», а отчёт — по ним. Верните прежнее название или выберите на панели другое и постройте отчёт по нему.",
    notAReport: "этот лист — не отчёт. Откройте отчёт и обновите его там.",
    notAMap: "этот лист — не карта пути. Откройте карту и обновите её там.",
    workingsGone:
      "скрытые строки под этим отчётом или картой удалены, поэтому обновить лист больше нельзя. Текст остался на листе: постройте новый отчёт или карту и скопируйте его туда.",
    neverFinished: "этот лист не был достроен, обновлять в нём нечего. Удалите его и постройте отчёт заново.",
    mergedOverEdge:
      "ячейки {cells} объединены через край отчёта, и Google Таблицы не дают записать их часть. Выделите их, выберите «Формат › Объединить ячейки › Отменить объединение ячеек» и обновите отчёт.",
    tooMuchKept:
      "для этого выбора не осталось места: Google хранит при файле лишь ограниченный объём. Исключите меньше названий или удалите ненужные листы.",
    beingEdited: "на этом листе сейчас кто-то вставляет или удаляет строки. Попробуйте через минуту.",
    notMermaid: "это не путь Mermaid: первой строкой должно быть «journey».",
    mermaidLine: "строка {line} текста Mermaid — не этап: «{text}». Этап записывают так: «Название: 3: Кто».",
    mermaidScore: "строка {line} текста Mermaid, «{text}»: оценка после двоеточия должна быть числом от 1 до 5.",
    tooFewMapStages: "карте пути нужно хотя бы два этапа.",
    oneSegment:
      "сравнивать нечего: в таблице нет столбцов по сегментам, и ни у одного сегмента нет карты. Добавьте такие столбцы или постройте карту сегмента.",
    noRatings:
      "на листе «{sheet}» нет таблицы оценок. В ней нужны столбец этапов и столбец оценок: NPS (от 0 до 10), CSAT или звёзды (от 1 до 5). Добавьте их или удалите этот лист и обновите карту.",
    noEventTable: "здесь нет журнала событий. Нужна таблица, где каждая строка — одно событие: кто, когда, что сделал.",
    tooManyEvents:
      "строк в журнале — {rows#}, а отчёт строится максимум по {most#}: сократите период или оставьте часть клиентов.",
    oneEvent: "для пути нужно хотя бы два разных события, а в журнале — {found}.",
    unknownStage: "в журнале нет события «{stage}».",
    noPeriods:
      "других листов с названиями периодов и теми же этапами нет. Назовите листы по периодам, например «Октябрь» и «Ноябрь», с одинаковыми этапами в таблицах.",
    periodsChanged:
      "в таблице на листе «{sheet}» уже другие строки, поэтому период в неё не добавить. Удалите этот лист и соберите периоды заново.",
    busy: "в этом файле сейчас строит отчёт другой пользователь. Попробуйте через минуту.",
    googleFailed: "Google Таблицы сейчас не смогли это сделать. Попробуйте через минуту; ваши данные не изменились.",
    protectedByOwner:
      "часть этого файла защищена от изменений. Попросите у владельца доступ редактора и попробуйте ещё раз.",
    notAllowed:
      "Google не разрешает это вашему аккаунту. Нужен доступ редактора к этому файлу; если он есть, обновите страницу.",
    cellRefuses:
      "эта ячейка принимает только определённые значения: в ней настроена проверка данных. Выделите другую и попробуйте ещё раз.",
    notUnderstood:
      "панель запросила то, чего эта версия дополнения не знает. Обновите страницу и откройте панель заново.",
    rangeGone: "ячеек {range} на листе больше нет. Выделите таблицу этапов заново.",
    stepsUnknown:
      "список не говорит, на каких этапах теряли сделки, поэтому менять нечего. Добавьте в него столбец «Отказ на этапе».",
    stagesChanged:
      "этапы таблицы уже не те, для которых заданы изменения. Проверьте изменения на панели и перенесите их в отчёт снова.",
    pointsBeyondReport:
      "отчёт принимает изменения до {most}\u00a0п.\u00a0п., а для «{stage}» задано больше. Уменьшите значение и перенесите снова.",
    entrantsBeyondReport:
      "отчёт принимает рост и падение входа не больше чем на {most}\u00a0%. Уменьшите изменение и перенесите снова.",
    averageBeyondReport:
      "отчёт принимает рост и падение среднего чека не больше чем на {most}\u00a0%. Уменьшите изменение и перенесите снова.",
    goalBeyondReport: "отчёт принимает цель от 0 до {most}. Введите другую и перенесите снова.",
    tooManyCells:
      "в файле получится больше 10 миллионов ячеек — это предел Google Таблиц. Удалите ненужные листы, строки или столбцы и попробуйте ещё раз.",
    spentToday: "дневной лимит Google для вашего аккаунта исчерпан. Попробуйте завтра.",
    askedTooMuch: "слишком много запросов к Google Таблицам. Попробуйте через минуту.",
    insertIntoReport:
      "это лист отчёта: без дополнения вместо формулы будет видна ошибка. Выделите ячейку на другом листе.",
    insertNotEmpty:
      "для результата нужны ячейки {range}, а они заняты. Выделите пустую ячейку, под которой и справа от которой свободно.",
    insertOutside:
      "на листе не хватает места: от {cell} нужно строк — {rows}, столбцов — {columns}. Добавьте их или выделите другую ячейку.",
    insertNeedsNames: "функции {function} нужны и этапы, и количества: выделите оба столбца.",
    insertNeedsTwo: "функции {function} нужны два соседних столбца с количествами, «{a}» и «{b}»: выделите их.",
  },
};

/** The sentence of any error of the add-on in a language. */
export function addonSentence(error: UserError, locale: string): string {
  return sentence(error, locale, error.code in planErrorTexts.en ? planErrorTexts : addonErrorTexts);
}
