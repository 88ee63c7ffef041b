import type { Assumption } from "../tables/stageTable";
import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  said: {
    channelsAddedUp: "{channels} channels: the funnel is over their total.",
    groupsAddedUp: "{dimension}: {channels}, added up into one funnel.",
    periodsFound: "{periods} periods, {first} to {last}: the funnel is over their total.",
    periodsByMonth: "{days} days are read as months.",
    stagesAcross: "The {stages} stages are columns; the {rows#} rows below are added up.",
    stagesReordered: "The stages are ordered by falling totals: {stages}.",
    channelColumn: "The channels are in the column “{column}”. They could also be in: {others}.",
    planTaken: "“{name}” is the plan: it is no part of the funnel.",
    sheetTaken: "The sheet “{sheet}” is read: the others have nothing better ({others}).",
    datesTurned: "In “{column}” the spreadsheet took day and month for each other: they are turned back.",
    taken: "“{name}” is {as}.",
    columnLeftOut: "Columns left out ({meaning}): {column}.",
    rowLeftOut: "Rows left out ({meaning}): {row}.",
  },
  roles: {
    benchmark: "the benchmark of each step",
    stated: "the conversion that the table states",
    stageCost: "the money spent on each stage",
    cost: "the money spent",
    revenue: "the money earned",
    revenuePlan: "the money that was planned",
    stageRevenue: "the money earned, at the last stage",
    bots: "robots, which are taken off first",
    bounces: "bounces, which are taken off after robots",
  },
  meanings: {
    total: "a total",
    average: "an average, or the best of the others",
    difference: "a difference of two others",
    forecast: "a forecast",
    plan: "a plan",
    period: "a period, not people",
    flag: "a mark, not people",
    dimension: "names, not people",
    unknown: "nothing says that they are people",
    stage: "a stage",
    order: "numbering",
    id: "an identifier",
    previous: "another period",
    bounces: "bounces",
    bots: "robots",
    loss: "people lost, not a stage",
    benchmark: "a benchmark",
    measure: "a measure, not people",
    rate: "shares, not people",
    price: "averages and prices, not people",
    revenue: "money earned",
    cost: "money spent",
    budget: "a budget",
    money: "money, not people",
    aside: "not a step towards the goal",
    chosen: "as you chose",
    unnamed: "without a header",
    same: "the same figures as another column",
    part: "part of another figure",
    text: "amounts written as text, which no formula adds up",
    nobody: "nobody there",
  },
};

/** What the reader of a stage table decided by itself, by code; what a line is taken for, and why it is no stage and no channel. */
export const assumptionTexts: Texts<typeof en> = {
  en,
  ru: {
    said: {
      channelsAddedUp: "Каналов: {channels}; воронка — по их сумме.",
      groupsAddedUp: "{dimension}: {channels}, сложены в одну воронку.",
      periodsFound: "Периодов: {periods}, {first} – {last}; воронка — по их сумме.",
      periodsByMonth: "Дни сложены по месяцам: дней {days}.",
      stagesAcross: "Этапы — столбцы, их {stages}; строк с данными: {rows#}, они складываются.",
      stagesReordered: "Этапы расставлены по убыванию итогов: {stages}.",
      channelColumn: "Каналы взяты из столбца «{column}». Подошли бы и другие: {others}.",
      planTaken: "«{name}» — план, в воронку он не входит.",
      sheetTaken: "Взят лист «{sheet}»: на других нет ничего лучше ({others}).",
      datesTurned: "В «{column}» таблица перепутала день и месяц: они переставлены обратно.",
      taken: "«{name}» — {as}.",
      columnLeftOut: "Не учтены столбцы ({meaning}): {column}.",
      rowLeftOut: "Не учтены строки ({meaning}): {row}.",
    },
    roles: {
      benchmark: "норма для каждого шага",
      stated: "конверсия, указанная в таблице",
      stageCost: "расход на каждый этап",
      cost: "расход",
      revenue: "выручка",
      revenuePlan: "план по выручке",
      stageRevenue: "выручка, на последнем этапе",
      bots: "роботы, их вычитаем сначала",
      bounces: "отказы, их вычитаем после роботов",
    },
    meanings: {
      total: "итог",
      average: "среднее или лучшее из остальных",
      difference: "разница двух других",
      forecast: "прогноз",
      plan: "план",
      period: "период, а не люди",
      flag: "отметка, а не люди",
      dimension: "названия, а не люди",
      unknown: "ничто не говорит, что это люди",
      stage: "этап",
      order: "нумерация",
      id: "идентификатор",
      previous: "другой период",
      bounces: "отказы",
      bots: "роботы",
      loss: "потери, а не этап",
      benchmark: "норма",
      measure: "показатель, а не люди",
      rate: "доли, а не люди",
      price: "цены и средние, а не люди",
      revenue: "выручка",
      cost: "расход",
      budget: "бюджет",
      money: "деньги, а не люди",
      aside: "не шаг к цели",
      chosen: "по вашему выбору",
      unnamed: "без заголовка",
      same: "те же числа, что в другом столбце",
      part: "часть другого числа",
      text: "суммы записаны текстом, формулы их не сложат",
      nobody: "одни нули",
    },
  },
};

/** Whether an assumption is about a line of numbers, which is told with its reasons elsewhere. */
export const isAboutLine = ({ code }: Assumption): boolean => ABOUT_LINES.has(code);

const ABOUT_LINES: ReadonlySet<string> = new Set(["taken", "columnLeftOut", "rowLeftOut"]);

/** An assumption as a sentence; `dimension` is what the table calls its channels, null when it does not say. */
export function assumptionSentence(
  { code, params }: Assumption,
  language: Language,
  dimension: string | null = null,
): string {
  const { said, roles, meanings }: ByCode = assumptionTexts[language];
  const as = roles[String(params.as)] ?? "";
  const meaning = meanings[String(params.meaning)] ?? "";
  const named = code === "channelsAddedUp" && dimension ? "groupsAddedUp" : code;
  return fill(said[named]!, { ...params, dimension: dimension ?? "", meaning, as }, language);
}

type ByCode = Readonly<Record<keyof typeof en, Readonly<Record<string, string>>>>;
