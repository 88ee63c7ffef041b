import type { UserError } from "../core/userError";
import { sentence } from "./errors";
import type { Texts } from "./language";

const en = {
  noStageTable:
    "there is no table of stages here. Select a cell of a table that has the names of the stages in one column and numbers of people beside them.",
  looksLikeEvents: "this is an event log, one row an event: its report is built in the Journeys section.",
  looksLikeStages: "this is a table of stages: its report is built in the Funnel section.",
  looksLikeDeals:
    "this is a list of deals, one row a deal, not a table of stages. Count the deals at each stage in a table of its own: the stages in one column, the numbers beside them.",
  looksLikeStocks:
    "these are deals that stand at each stage now, won and lost among them. A funnel needs how many reached each stage: add those who have gone further, and those who were lost there.",
  looksLikePaths:
    "this is a table of paths with numbers of journeys. A funnel needs a table of stages with people, paths are read from an event log.",
  looksLikeCohorts:
    "this looks like a cohort table: groups by the time they came, and later columns that grow with age. A funnel needs one row or column a stage; select such a table.",
  looksLikeMoney:
    "this looks like money by {by}, without people. A funnel needs numbers of people at two stages or more, such as leads and deals.",
  looksLikeKeywords:
    "this looks like a list of key phrases. A funnel needs two stages or more, such as impressions and clicks: add the columns with them.",
  looksLikeProducts:
    "this looks like one figure by {by}, with no stages. Add columns with the stages, such as views, carts and orders.",
  looksLikeByPeriod:
    "this looks like one figure by {by} and period, with no stages. A funnel needs two stages or more, such as visits, leads and deals: add them in rows or columns.",
  looksLikeOneMeasure:
    "this looks like one measure ({measure}) by {by}. A funnel needs at least one stage more: add a column with those who came before or went further.",
  sheetGone: "the sheet was deleted. Select the table of stages again.",
  sourceGone: "the table this report was made from is gone. Restore it, or build a new report from another table.",
  notAReport: "this sheet is not a report. Open a report and refresh it there.",
  notAMap: "this sheet is not a journey map. Open a map and refresh it there.",
  workingsGone:
    "the hidden rows under this report or map were deleted, so it can no longer be refreshed. What is written stays; build a new one, and copy it there.",
  neverFinished:
    "this sheet was never finished, so there is nothing to refresh. Delete it, and build the report again.",
  mergedOverEdge:
    "the cells {cells} are merged over the edge of the report, and Google Sheets lets no one write there in part. Select them, choose Format › Merge cells › Unmerge, then refresh.",
  tooMuchKept:
    "there is no room left to remember this choice: Google keeps only so much with a spreadsheet. Leave out fewer or shorter names, or delete sheets that nobody needs.",
  beingEdited: "someone inserts or deletes rows on this sheet right now. Try again in a minute.",
  tooFewMapStages: "a journey map needs at least two stages.",
  noEventTable: "there is no event log here: rows with who, when and what happened, one row an event, were expected.",
  tooManyEvents:
    "the log has {rows} rows; a report is computed from at most {most}: take a shorter time, or a sample of people.",
  oneEvent: "a journey needs at least two different events, and the log has {found}.",
  unknownStage: "the log has no event “{stage}”.",
  noPeriods:
    "there are no other sheets called by periods with the same stages. Name the sheets by their periods, such as “October” and “November”, and give their tables the same stages.",
  periodsChanged:
    "the table in “{sheet}” has other rows than it was made with, so a period cannot be added to it. Delete that sheet, then put the periods together again.",
  busy: "someone else is building a report in this spreadsheet right now. Try again in a minute.",
  googleFailed: "Google Sheets could not do this just now. Try again in a minute; your own figures were not touched.",
  protectedByOwner: "part of this spreadsheet is protected. Ask its owner for the right to edit it, then try again.",
  notAllowed:
    "Google does not let your account do this. You need the right to edit this spreadsheet; if you have it, reload the page.",
  cellRefuses: "that cell takes only certain values: it has data validation. Select another cell, then try again.",
  notUnderstood:
    "the panel asked for something that this version of the add-on does not know. Reload the page, then open the panel again.",
  rangeGone: "the sheet has no cells {range} any more. Select the table of stages again.",
  stagesChanged:
    "the table has other stages now than the ones these changes are for. Look at them in the panel again, then put them into the report.",
  pointsBeyondReport:
    "a report takes changes of at most {most} points, and “{stage}” would change by more. Make that change smaller, then put it into the report.",
  tooManyCells:
    "the spreadsheet would have more than 10 million cells, and Google allows no more. Delete sheets, rows or columns that nobody needs, then try again.",
  spentToday: "what Google allows an account in one day is used up. Try again tomorrow.",
  askedTooMuch: "Google Sheets is asked too much at once. Try again in a minute.",
  insertIntoReport:
    "this sheet is a report: whoever gets it without the add-on would see errors. Select a cell on another sheet.",
  insertNotEmpty:
    "the result needs {range}, and something stands there already. Select an empty cell with room below and to the right.",
  insertOutside:
    "the sheet ends too soon after {cell}: the result needs {rows} rows and {columns} columns. Select another cell, or add some.",
  insertNeedsNames: "{function} needs the names of the stages beside the people: select both columns.",
  insertNeedsTwo: 'the function {function} needs two columns of people side by side, "{a}" and "{b}": select them.',
};

/** One sentence per code and language for what goes wrong outside formulas: Code.js does without them. */
export const addonErrorTexts: Texts<typeof en> = {
  en,
  ru: {
    noStageTable:
      "здесь нет таблицы этапов. Выделите ячейку таблицы, где в одном столбце названия этапов, а рядом — числа людей.",
    looksLikeEvents: "это журнал событий, по строке на событие: отчёт по нему строится в разделе «Пути».",
    looksLikeStages: "это таблица этапов: отчёт по ней строится в разделе «Воронка».",
    looksLikeDeals:
      "это список сделок, по строке на сделку, а не таблица этапов. Посчитайте сделки по этапам в отдельной таблице: этапы в одном столбце, числа рядом.",
    looksLikeStocks:
      "это сделки, которые стоят на этапах сейчас, среди них выигранные и проигранные. Воронке нужно, сколько дошло до каждого этапа: прибавьте тех, кто ушёл дальше, и тех, кого на нём потеряли.",
    looksLikePaths:
      "это таблица цепочек с числом путей. Воронке нужна таблица этапов с числом людей, а пути читаются из журнала событий.",
    looksLikeCohorts:
      "это похоже на таблицу когорт: группы по времени прихода и столбцы по возрасту. Воронке нужна строка или столбец на каждый этап; выделите такую таблицу.",
    looksLikeMoney:
      "это похоже на деньги по строкам «{by}», людей здесь нет. Воронке нужно число людей хотя бы на двух этапах, например лиды и сделки.",
    looksLikeKeywords:
      "это похоже на список ключевых фраз. Воронке нужны хотя бы два этапа, например показы и клики: добавьте столбцы с ними.",
    looksLikeProducts:
      "это похоже на один показатель по строкам «{by}», этапов здесь нет. Добавьте столбцы с этапами, например просмотры, корзины и заказы.",
    looksLikeByPeriod:
      "это похоже на один показатель по строкам «{by}» и периодам, этапов здесь нет. Воронке нужны хотя бы два этапа, например визиты, лиды и сделки: добавьте их строками или столбцами.",
    looksLikeOneMeasure:
      "это похоже на один показатель ({measure}) по строкам «{by}». Воронке нужен хотя бы ещё один этап: добавьте столбец с теми, кто был до него или дошёл дальше.",
    sheetGone: "лист удалён. Выделите таблицу этапов заново.",
    sourceGone:
      "таблицы, по которой построен отчёт, больше нет. Верните её или постройте новый отчёт по другой таблице.",
    notAReport: "этот лист — не отчёт. Откройте отчёт и обновите его там.",
    notAMap: "этот лист — не карта пути. Откройте карту и обновите её там.",
    workingsGone:
      "скрытые строки под этим отчётом или картой удалены, и обновить его больше нельзя. Всё написанное осталось; постройте новый и перенесите его туда.",
    neverFinished: "этот лист не был достроен, обновлять в нём нечего. Удалите его и постройте отчёт заново.",
    mergedOverEdge:
      "ячейки {cells} объединены через край отчёта, и Google Таблицы не дают записать их часть. Выделите их, выберите «Формат › Объединить ячейки › Отменить объединение ячеек» и обновите отчёт.",
    tooMuchKept:
      "запомнить этот выбор негде: Google хранит при таблице лишь ограниченный объём. Исключите меньше названий или покороче либо удалите ненужные листы.",
    beingEdited: "на этом листе сейчас кто-то вставляет или удаляет строки. Попробуйте через минуту.",
    tooFewMapStages: "карте пути нужно хотя бы два этапа.",
    noEventTable: "журнала событий здесь нет: нужны строки «кто, когда, что произошло», по одной на событие.",
    tooManyEvents:
      "в журнале {rows} строк, а отчёт считается не больше чем по {most}: возьмите меньший срок или часть людей.",
    oneEvent: "для пути нужно хотя бы два разных события, а в журнале их {found}.",
    unknownStage: "в журнале нет события «{stage}».",
    noPeriods:
      "других листов с названиями периодов и теми же этапами нет. Назовите листы по периодам, например «Октябрь» и «Ноябрь», с одинаковыми этапами в таблицах.",
    periodsChanged:
      "в таблице на листе «{sheet}» уже другие строки, поэтому период в неё не добавить. Удалите этот лист и соберите периоды заново.",
    busy: "в этой таблице сейчас строит отчёт кто-то другой. Попробуйте через минуту.",
    googleFailed: "Google Таблицы сейчас не смогли это сделать. Попробуйте через минуту; ваши данные не изменились.",
    protectedByOwner:
      "часть этой таблицы защищена от изменений. Попросите у владельца право её редактировать и попробуйте ещё раз.",
    notAllowed:
      "Google не разрешает это вашему аккаунту. Нужно право редактировать эту таблицу; если оно есть, обновите страницу.",
    cellRefuses:
      "эта ячейка принимает только определённые значения: в ней настроена проверка данных. Выделите другую и попробуйте ещё раз.",
    notUnderstood:
      "панель спросила то, чего эта версия дополнения не знает. Обновите страницу и откройте панель заново.",
    rangeGone: "ячеек {range} на листе больше нет. Выделите таблицу этапов заново.",
    stagesChanged:
      "этапы таблицы уже не те, для которых заданы изменения. Проверьте изменения на панели и перенесите их в отчёт снова.",
    pointsBeyondReport:
      "отчёт принимает изменения не больше чем на {most} пунктов, а для «{stage}» задано больше. Уменьшите его и перенесите в отчёт снова.",
    tooManyCells:
      "в таблице стало бы больше 10 миллионов ячеек, а Google больше не позволяет. Удалите ненужные листы, строки или столбцы и попробуйте ещё раз.",
    spentToday: "всё, что Google разрешает аккаунту за день, уже израсходовано. Попробуйте завтра.",
    askedTooMuch: "к Google Таблицам сейчас слишком много обращений. Попробуйте через минуту.",
    insertIntoReport:
      "этот лист — отчёт: у кого нет дополнения, тот увидит в нём ошибки. Выделите ячейку на другом листе.",
    insertNotEmpty:
      "для результата нужно {range}, а там уже что-то есть. Выделите пустую ячейку, ниже и правее которой есть место.",
    insertOutside:
      "лист слишком рано кончается после {cell}: результату нужно строк {rows} и столбцов {columns}. Выделите другую ячейку или добавьте их.",
    insertNeedsNames: "функции {function} нужны названия этапов рядом с людьми: выделите оба столбца.",
    insertNeedsTwo: "функции {function} нужны два столбца людей рядом, «{a}» и «{b}»: выделите их.",
  },
};

/** The sentence of any error of the add-on in a language. */
export function addonSentence(error: UserError, locale: string): string {
  return sentence(error, locale, addonErrorTexts);
}
