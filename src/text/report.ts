import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  pdf: "Download PDF",
  makeCopy: "Make a copy",
  rebuiltSince: "Updating since {time}. If this stays, refresh again.",
  sourceGone:
    "The table this report was made from is gone, so its figures can no longer be shown. Restore it, or build the report again.",
  sourceChanged: "The table has changed beyond its figures: refresh the report.",
  newPeriod: "There is a new period, “{sheet}”: add it in the panel.",
  source: "Data: {source} · created {day}, figures update themselves",
  sourceCounted: "Data: {source} · counted {day}",
  stageWithoutName: "Stage {number}",
  groupWithoutName: "{group} {number}",

  overall: "Overall conversion",
  lowest: "Bottleneck",
  furthest: "Biggest gain from reaching the benchmark",
  allMeet: "All conversions meet their benchmarks",
  someMeet: "{known} of {all, plural, one {# conversion} other {# conversions}} compared, none below its benchmark",
  againstBenchmark: "{rate} against a benchmark of {benchmark}; meeting it is worth {growth}",
  againstBenchmarkFromZero: "{rate} against a benchmark of {benchmark}",
  bestLever: "Biggest opportunity",
  interval: "likely range: {low}–{high}",
  rateAndLost: "{rate}, {lost} lost",
  pointAdds: "+1 pp adds {extra} at “{last}” ({growth})",
  pointAddsFromZero: "+1 pp adds {extra} at “{last}”",
  lessThanOne: "less than 1",

  stages: "Stages",
  number: "#",
  stage: "Stage",
  people: "Count",
  conversion: "Conversion",
  fromStart: "From start",
  lost: "Lost",
  lostShare: "Lost, %",
  ofTheStageBefore: "Share of previous",
  benchmark: "Benchmark",
  gap: "Gap",
  redFurthest: "Red: biggest gain from reaching the benchmark.",
  redLowest: "Red: the bottleneck.",
  yellowGrowth: "Yellow: more than the previous stage.",
  yellowBlank: "Empty yellow cell: no number in the table.",
  yellowStated: "Bold on yellow: the table gives another conversion.",
  greyFew: "Grey: fewer than 30 at the start, too little data.",
  /** The name of a stage that is shown without its bots, its bounces, or both. */
  cleaned: {
    bots: "{stage} without bots",
    bounces: "{stage} without bounces",
    both: "{stage} without bots and bounces",
  },
  asInTheSource: "{stage}, as in the table",
  bots: "– bots",
  bounces: "– bounces, of the rest",

  funnel: "Funnel",
  funnelSoftened: "Funnel (widths softened so that small stages show)",
  weakestSeries: "Bottleneck",
  caption: "{first}: {entered}, {last}: {reached}, overall conversion {overall}.",

  whatIf: "What if",
  whatIfNote: "Type how many points to add in the yellow cells: 1 takes 5% to 6%.",
  doubtfulPoints:
    "Red on yellow changes next to nothing. Type points as plain numbers: {=2.5} is two and a half, {=2.5%} is only {=0.025}.",
  step: "Step",
  points: "+ pp",
  pointsUnit: "pp",
  becomes: "New rate",
  peopleThen: "New count",
  growthOfResult: "Effect on the result",
  allTogether: "All changes",
  inputHelp: "A number from −100 to 100; 1 is one percentage point.",

  formulaWas: "Before the refresh this was {formula}; the cells it refers to have moved.",

  levers: "What improving one conversion would add",
  pointExtra: "+1 pp adds",
  tenthExtra: "+10% adds",
  growth: "Growth, %",
  unknownSteps: "Others: not enough data",
  pointBrings: "What +1 pp adds",

  channels: "Channels",
  channel: "Channel",
  shareOfEntered: "Share of input",
  shareOfReached: "Share of result",
  costPerPerson: "Cost each",
  romi: "ROMI",
  all: "Total",
  channelSteps: "Conversions by channel",
  periodSteps: "Conversions by period",
  heatNote:
    "The darker, the higher against the total. Where fewer than 30 entered, “x of y” is shown instead of a conversion.",
  few: "{part} of {whole}",
  best: "Best",

  periods: "Periods",
  period: "Period",
  changePoints: "Change, pp",
  changePercent: "Change, %",
  trend: "Overall conversion by period",
  whyChanged: "What changed: {after} vs {before}",
  resultWent: "{last}: {before} → {after}.",
  resultWentBecause: "{last}: {before} → {after}. Main reason: {factor} ({part}).",
  unknownChange: "There are figures missing in one of the two periods.",
  factor: "Factor",
  before: "Before",
  after: "After",
  contribution: "Contribution",
  inAll: "Total",
  mix: "Contribution by channel: {after} vs {before}",
  mixNote:
    "Rate: conversions changed inside the channels. Mix: the shares of the channels changed. In points of overall conversion.",
  conversionBefore: "Conv. before",
  conversionAfter: "Conv. after",
  shareBefore: "Share before",
  shareAfter: "Share after",
  rateEffect: "Rate",
  mixEffect: "Mix",
  roseAgainst:
    "Overall conversion rose although it fell in every channel: channels that convert better grew their share.",
  fellAgainst:
    "Overall conversion fell although it rose in every channel: channels that convert worse grew their share.",

  money: "Money",
  spent: "Spend",
  cac: "Acquisition cost (CAC)",
  revenue: "Revenue",
  cost: "Spend",
  costSoFar: "Cumulative",
  costToScale: "Cost each, to scale",

  howRead: "How the table was read",
  openQuestion: "{question} Read as “{answer}” for now; answer in the panel, section Funnel.",
  otherAnswer: "With “{answer}” the funnel would be: {stages}.",
  stageOfAnswer: "{stage}: {people}",
  lineRead: "Row or column",
  readAs: "Read as",
  why: "Why",
  moreLines: "And {count, plural, one {# more row or column} other {# more rows and columns}}.",

  toCheck: "Data checks, {day}",
  moreFindings: "And {count} more.",

  /** The texts about channels for a table whose groups have a name of their own, which is not declined. */
  by: {
    channels: "{dimension}",
    channel: "{dimension}",
    channelSteps: "{dimension}: conversions",
    mix: "{dimension}: contribution, {after} vs {before}",
    mixNote:
      "Rate: conversions changed inside the groups. Mix: the shares of the groups changed. In points of overall conversion.",
    roseAgainst:
      "Overall conversion rose although it fell in every group: groups that convert better grew their share.",
    fellAgainst: "Overall conversion fell although it rose in every group: groups that convert worse grew their share.",
  },
};

/** What the funnel report says; its formulas put figures into the `{places}`. */
export const REPORT: Texts<typeof en> = {
  en,
  ru: {
    pdf: "Скачать PDF",
    makeCopy: "Создать копию",
    rebuiltSince: "Отчёт обновляется с {time}. Если надпись не исчезнет, обновите ещё раз.",
    sourceGone: "Таблицы, по которой построен отчёт, больше нет. Верните её или постройте отчёт заново.",
    sourceChanged: "Таблица изменилась не только в числах: обновите отчёт.",
    newPeriod: "Появился новый период, «{sheet}»: добавьте его на панели.",
    source: "Данные: {source} · создан {day}, числа обновляются сами",
    sourceCounted: "Данные: {source} · посчитан {day}",
    stageWithoutName: "Этап {number}",
    groupWithoutName: "{group} {number}",

    overall: "Общая конверсия",
    lowest: "Узкое место",
    furthest: "Выгоднее всего дотянуть до норматива",
    allMeet: "Все конверсии не ниже норматива",
    someMeet: "Сравнено конверсий: {known} из {all}, все не ниже норматива",
    againstBenchmark: "{rate} при нормативе {benchmark}; дотянуть — это {growth}",
    againstBenchmarkFromZero: "{rate} при нормативе {benchmark}",
    bestLever: "Главная точка роста",
    interval: "вероятный разброс: {low}–{high}",
    rateAndLost: "{rate}, теряем {lost}",
    pointAdds: "+1\u00a0п.\u00a0п. — это ещё {extra} на этапе «{last}» ({growth})",
    pointAddsFromZero: "+1\u00a0п.\u00a0п. — это ещё {extra} на этапе «{last}»",
    lessThanOne: "меньше 1",

    stages: "Этапы",
    number: "№",
    stage: "Этап",
    people: "Количество",
    conversion: "Конверсия",
    fromStart: "От начала",
    lost: "Потери",
    lostShare: "Потери, %",
    ofTheStageBefore: "Доля от предыдущего",
    benchmark: "Норматив",
    gap: "Отклонение",
    redFurthest: "Красным выделено, где норматив даст больше всего.",
    redLowest: "Красным выделено узкое место.",
    yellowGrowth: "Жёлтым выделено, где больше, чем на предыдущем этапе.",
    yellowBlank: "Пустая жёлтая ячейка — в таблице нет числа.",
    yellowStated: "Жёлтая ячейка с полужирным числом — в таблице указана другая конверсия.",
    greyFew: "Серым выделено, где на входе меньше 30: данных мало.",
    cleaned: {
      bots: "{stage} без роботов",
      bounces: "{stage} без отказов",
      both: "{stage} без роботов и отказов",
    },
    asInTheSource: "{stage}, исходные",
    bots: "– роботы",
    bounces: "– отказы, из оставшихся",

    funnel: "Воронка",
    funnelSoftened: "Воронка (ширина сглажена, чтобы были видны малые этапы)",
    weakestSeries: "Узкое место",
    caption: "{first} — {entered}, {last} — {reached}, общая конверсия {overall}.",

    whatIf: "Что если",
    whatIfNote: "Впишите в жёлтые ячейки, на сколько процентных пунктов поднять конверсию: 1 — это с 5 до 6\u00a0%.",
    doubtfulPoints:
      "Красное на жёлтом почти ничего не меняет. Пункты пишутся простым числом: {=2.5} — это два с половиной, а {=2.5%} — всего {=0.025}.",
    step: "Переход",
    points: "+ п.\u00a0п.",
    pointsUnit: "п.\u00a0п.",
    becomes: "Новая",
    peopleThen: "Новое кол-во",
    growthOfResult: "Рост результата",
    allTogether: "Все изменения",
    inputHelp: "Число от −100 до 100; 1 — это один процентный пункт.",

    formulaWas: "До обновления здесь было {formula}; ячейки из этой формулы переехали.",

    levers: "Точки роста: что даст рост одной конверсии",
    pointExtra: "+1\u00a0п.\u00a0п. даст",
    tenthExtra: "+10\u00a0% даст",
    growth: "Рост, %",
    unknownSteps: "Остальные: не хватает данных",
    pointBrings: "Что даёт +1\u00a0п.\u00a0п.",

    channels: "Каналы",
    channel: "Канал",
    shareOfEntered: "Доля, вход",
    shareOfReached: "Доля итога",
    costPerPerson: "Стоимость",
    romi: "ROMI",
    all: "Итого",
    channelSteps: "Конверсии по каналам",
    periodSteps: "Конверсии по периодам",
    heatNote:
      "Чем темнее ячейка, тем выше конверсия относительно итога. Если на входе меньше 30, вместо процента — «сколько из скольких».",
    few: "{part} из {whole}",
    best: "Лидер",

    periods: "Периоды",
    period: "Период",
    changePoints: "Изм., п.\u00a0п.",
    changePercent: "Изм., %",
    trend: "Общая конверсия по периодам",
    whyChanged: "Почему изменился результат: {after} к {before}",
    resultWent: "{last}: было {before}, стало {after}.",
    resultWentBecause: "{last}: было {before}, стало {after}. Сильнее всего повлияло: {factor} ({part}).",
    unknownChange: "В одном из двух периодов не хватает данных.",
    factor: "Фактор",
    before: "Было",
    after: "Стало",
    contribution: "Вклад",
    inAll: "Итого",
    mix: "Вклад каналов: {after} к {before}",
    mixNote:
      "«Конверсия» — изменились конверсии внутри каналов, «Структура» — доли каналов на входе; в п.\u00a0п. общей конверсии.",
    conversionBefore: "Конв. до",
    conversionAfter: "Конв. после",
    shareBefore: "Доля до",
    shareAfter: "Доля после",
    rateEffect: "Конверсия",
    mixEffect: "Структура",
    roseAgainst:
      "Общая конверсия выросла, хотя в каждом канале упала: выросла доля каналов с более высокой конверсией.",
    fellAgainst: "Общая конверсия упала, хотя в каждом канале выросла: выросла доля каналов с более низкой конверсией.",

    money: "Деньги",
    spent: "Расходы",
    cac: "Стоимость привлечения (CAC)",
    revenue: "Выручка",
    cost: "Расходы",
    costSoFar: "Накоплено",
    costToScale: "Стоимость, наглядно",

    howRead: "Как прочитана таблица",
    openQuestion: "{question} Пока прочитано так: «{answer}». Ответить можно на панели, в разделе «Воронка».",
    otherAnswer: "С ответом «{answer}» воронка была бы такой: {stages}.",
    stageOfAnswer: "{stage}: {people}",
    lineRead: "Строка или столбец",
    readAs: "Прочитано как",
    why: "Почему",
    moreLines: "Ещё строк и столбцов: {count}.",

    toCheck: "Замечания к данным на {day}",
    moreFindings: "Ещё замечаний: {count}.",

    by: {
      channels: "{dimension}",
      channel: "{dimension}",
      channelSteps: "{dimension}: конверсии",
      mix: "{dimension}: вклад, {after} к {before}",
      mixNote:
        "«Конверсия» — изменились конверсии внутри групп, «Структура» — доли групп на входе; в п.\u00a0п. общей конверсии.",
      roseAgainst:
        "Общая конверсия выросла, хотя в каждой группе упала: выросла доля групп с более высокой конверсией.",
      fellAgainst: "Общая конверсия упала, хотя в каждой группе выросла: выросла доля групп с более низкой конверсией.",
    },
  },
};

/** What a stage without a name is called, by its number. */
export const unnamedStage = (number: number, language: Language): string =>
  fill(REPORT[language].stageWithoutName, { number: String(number) }, language);

/** The number in a name that a stage without one was given, in any language: reports outlive a change of it; null for another name. */
export function numberOfUnnamed(name: string): number | null {
  for (const { stageWithoutName } of Object.values(REPORT)) {
    const [before = "", after = ""] = stageWithoutName.split("{number}");
    const number = name.startsWith(before) && name.endsWith(after) ? name.slice(before.length) : "";
    if (/^\d+$/.test(number.slice(0, number.length - after.length))) return Number.parseInt(number, 10);
  }
  return null;
}
