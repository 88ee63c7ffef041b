import type { Text } from "./language";

/** What in the add-on relies on the answers of the check, one sentence a kind. */
export const RELIES = {
  formulas: {
    en: "Live figures: every figure of a report or map is a formula that the add-on wrote.",
    ru: "Живые числа: каждое число отчёта и карты — формула, которую написало дополнение.",
  },
  places: {
    en: "Refreshing: a report finds its own parts again by a hidden formula.",
    ru: "Обновление: отчёт находит свои части по скрытой формуле.",
  },
  texts: {
    en: "Names of stages and channels: they are written as they are, never as numbers, dates or formulas.",
    ru: "Названия этапов и каналов: они записываются как есть, а не как числа, даты или формулы.",
  },
  words: {
    en: "Words in a journey map: they are kept whole.",
    ru: "Слова в карте пути: они сохраняются целиком.",
  },
  formats: {
    en: "How the figures of the reports are shown.",
    ru: "Как показаны числа в отчётах.",
  },
  looks: {
    en: "How a report looks: heights, widths, lines, hidden rows.",
    ru: "Как выглядит отчёт: высоты, ширины, линии, скрытые строки.",
  },
  rules: {
    en: "Highlights: a report colours what to look at.",
    ru: "Подсветка: отчёт выделяет цветом то, на что смотреть.",
  },
  validations: {
    en: "Fields of a report: they take only what makes sense, and the add-on fills them.",
    ru: "Поля отчёта: они принимают только осмысленное, и дополнение их заполняет.",
  },
  protection: {
    en: "Protection: Google Sheets asks before somebody changes a formula of a report.",
    ru: "Защита: Google Таблицы переспрашивают, прежде чем кто-то изменит формулу отчёта.",
  },
  rebuild: {
    en: "Refreshing: a report makes room, clears what stood there, and is written anew.",
    ru: "Обновление: отчёт освобождает место, убирает прежнее и пишется заново.",
  },
  marks: {
    en: "Knowing a report, a journey or a map by the mark on its sheet.",
    ru: "Узнавание отчёта, пути или карты по метке на листе.",
  },
  times: {
    en: "Journeys: days and times are read from your sheet of events.",
    ru: "Пути: дни и время читаются с вашего листа событий.",
  },
  charts: {
    en: "The charts of the reports.",
    ru: "Диаграммы отчётов.",
  },
  functions: {
    en: "The CJM functions in your own cells.",
    ru: "Функции CJM в ваших ячейках.",
  },
  settings: {
    en: "What you chose is remembered, and two people do not build at once.",
    ru: "Выбранное запоминается, и двое не строят отчёт одновременно.",
  },
  panel: {
    en: "The panel: its page arrives as it was built.",
    ru: "Панель: её страница приходит такой, какой собрана.",
  },
  links: {
    en: "Links from a report to its table and to a PDF.",
    ru: "Ссылки из отчёта на его таблицу и на PDF.",
  },
  language: {
    en: "The language of the add-on, and how numbers are written.",
    ru: "Язык дополнения и запись чисел.",
  },
  sentences: {
    en: "What the add-on says when Google Sheets refuses something.",
    ru: "Что говорит дополнение, когда Google Таблицы в чём-то отказывают.",
  },
  speed: {
    en: "How long you wait for a report.",
    ru: "Сколько вы ждёте отчёта.",
  },
  sheet: {
    en: "Everything: each report, journey and map is a sheet of its own.",
    ru: "Всё: каждый отчёт, путь и карта — отдельный лист.",
  },
  standIn: {
    en: "Nothing in the add-on: the copy of Google Sheets that it is tested in is compared with the answer.",
    ru: "Ничего в дополнении: с ответом сверяется копия Google Таблиц, в которой его проверяют.",
  },
} satisfies Record<string, Text>;

/** What the box of the check says. */
export const checkText = {
  menu: { en: "Check this installation", ru: "Проверить установку" },
  checking: {
    en: "Checking this installation: about a minute…",
    ru: "Проверяю установку: около минуты…",
  },
  allWell: {
    en: "Everything the add-on relies on works here.",
    ru: "Всё, на что опирается дополнение, здесь работает.",
  },
  oneDiffers: { en: "One thing differs:", ru: "Отличие одно:" },
  someDiffer: { en: "These {count} things differ:", ru: "Отличий — {count}:" },
  tried: { en: "Tried: {key}", ru: "Проверялось: {key}" },
  came: { en: "Came: {answer}", ru: "Получилось: {answer}" },
  leftBehind: {
    en: "The sheet “{sheet}” could not be deleted: please delete it.",
    ru: "Лист «{sheet}» не удалось удалить: пожалуйста, удалите его.",
  },
  send: {
    en: "To report a problem, copy this text and send it along. It holds answers of Google Sheets and the kind of your browser, nothing from your tables.",
    ru: "Чтобы сообщить о проблеме, скопируйте этот текст и приложите его. В нём ответы Google Таблиц и вид вашего браузера, и ничего из ваших таблиц.",
  },
  text: { en: "Answers", ru: "Ответы" },
  copy: { en: "Copy", ru: "Скопировать" },
  copied: { en: "Copied.", ru: "Скопировано." },
  copyByHand: {
    en: "The browser did not allow it. The text is selected: press Ctrl+C (⌘C on a Mac).",
    ru: "Браузер этого не разрешил. Текст выделен: нажмите Ctrl+C (⌘C на Mac).",
  },
  save: { en: "Save as a file", ru: "Сохранить в файл" },
  picture: {
    en: "This should be a funnel of three bars, blue and orange, on white:",
    ru: "Здесь должна быть воронка из трёх полос, синих и оранжевых, на белом:",
  },
} satisfies Record<string, Text>;
