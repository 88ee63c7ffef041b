import type { Assumption } from "../tables/stageTable";
import { fill } from "./fill";
import type { Language, Text } from "./language";

/** What the reader of a stage table decided by itself, by code. */
const assumptionTexts: Readonly<Record<string, Text>> = {
  channelsAddedUp: {
    en: "{channels} channels: the funnel is over their total.",
    ru: "Каналов: {channels}; воронка — по их сумме.",
  },
  periodsFound: {
    en: "{periods} periods, {first} to {last}: the funnel is over their total.",
    ru: "Периодов: {periods}, {first} – {last}; воронка — по их сумме.",
  },
  periodsByMonth: { en: "{days} days are read as months.", ru: "Дни сложены по месяцам: дней {days}." },
  stagesAcross: {
    en: "The {stages} stages are columns; the {rows#} rows below are added up.",
    ru: "Этапы — столбцы, их {stages}; строк с данными: {rows#}, они складываются.",
  },
  stagesReordered: {
    en: "The stages are ordered by falling totals: {stages}.",
    ru: "Этапы расставлены по убыванию итогов: {stages}.",
  },
  channelColumn: {
    en: "The channels are in the column “{column}”. They could also be in: {others}.",
    ru: "Каналы взяты из столбца «{column}». Подошли бы и другие: {others}.",
  },
  planTaken: {
    en: "“{name}” is the plan: it is no part of the funnel.",
    ru: "«{name}» — план, в воронку он не входит.",
  },
  sheetTaken: {
    en: "The sheet “{sheet}” is read: the others have nothing better ({others}).",
    ru: "Взят лист «{sheet}»: на других нет ничего лучше ({others}).",
  },
  datesTurned: {
    en: "In “{column}” the spreadsheet took day and month for each other: they are turned back.",
    ru: "В «{column}» таблица перепутала день и месяц: они переставлены обратно.",
  },
  taken: { en: "“{name}” is {as}.", ru: "«{name}» — {as}." },
  columnLeftOut: { en: "Columns left out ({meaning}): {column}.", ru: "Не учтены столбцы ({meaning}): {column}." },
  rowLeftOut: { en: "Rows left out ({meaning}): {row}.", ru: "Не учтены строки ({meaning}): {row}." },
};

const groupsAddedUp: Text = {
  en: "{dimension}: {channels}, added up into one funnel.",
  ru: "{dimension}: {channels}, сложены в одну воронку.",
};

/** Whether an assumption is about a line of numbers, which is told with its reasons elsewhere. */
export const isAboutLine = ({ code }: Assumption): boolean => ABOUT_LINES.has(code);

const ABOUT_LINES: ReadonlySet<string> = new Set(["taken", "columnLeftOut", "rowLeftOut"]);

/** What a line beside the people is taken for. */
const roles: Readonly<Record<string, Text>> = {
  benchmark: { en: "the benchmark of each step", ru: "норма для каждого шага" },
  stated: { en: "the conversion that the table states", ru: "конверсия, указанная в таблице" },
  stageCost: { en: "the money spent on each stage", ru: "расход на каждый этап" },
  cost: { en: "the money spent", ru: "расход" },
  revenue: { en: "the money earned", ru: "выручка" },
  revenuePlan: { en: "the money that was planned", ru: "план по выручке" },
  stageRevenue: { en: "the money earned, at the last stage", ru: "выручка, на последнем этапе" },
  bots: { en: "robots, which are taken off first", ru: "роботы, их вычитаем сначала" },
  bounces: { en: "bounces, which are taken off after robots", ru: "отказы, их вычитаем после роботов" },
};

/** Why a column or a row is no stage and no channel. */
const meanings: Readonly<Record<string, Text>> = {
  total: { en: "a total", ru: "итог" },
  average: { en: "an average, or the best of the others", ru: "среднее или лучшее из остальных" },
  difference: { en: "a difference of two others", ru: "разница двух других" },
  forecast: { en: "a forecast", ru: "прогноз" },
  plan: { en: "a plan", ru: "план" },
  period: { en: "a period, not people", ru: "период, а не люди" },
  flag: { en: "a mark, not people", ru: "отметка, а не люди" },
  dimension: { en: "names, not people", ru: "названия, а не люди" },
  unknown: { en: "nothing says that they are people", ru: "ничто не говорит, что это люди" },
  stage: { en: "a stage", ru: "этап" },
  order: { en: "numbering", ru: "нумерация" },
  id: { en: "an identifier", ru: "идентификатор" },
  previous: { en: "another period", ru: "другой период" },
  bounces: { en: "bounces", ru: "отказы" },
  bots: { en: "robots", ru: "роботы" },
  loss: { en: "people lost, not a stage", ru: "потери, а не этап" },
  benchmark: { en: "a benchmark", ru: "норма" },
  measure: { en: "a measure, not people", ru: "показатель, а не люди" },
  rate: { en: "shares, not people", ru: "доли, а не люди" },
  price: { en: "averages and prices, not people", ru: "цены и средние, а не люди" },
  revenue: { en: "money earned", ru: "выручка" },
  cost: { en: "money spent", ru: "расход" },
  budget: { en: "a budget", ru: "бюджет" },
  money: { en: "money, not people", ru: "деньги, а не люди" },
  aside: { en: "not a step towards the goal", ru: "не шаг к цели" },
  chosen: { en: "as you chose", ru: "по вашему выбору" },
  unnamed: { en: "without a header", ru: "без заголовка" },
  same: { en: "the same figures as another column", ru: "те же числа, что в другом столбце" },
  part: { en: "part of another figure", ru: "часть другого числа" },
  text: { en: "amounts written as text, which no formula adds up", ru: "суммы записаны текстом, формулы их не сложат" },
  nobody: { en: "nobody there", ru: "одни нули" },
};

/** An assumption as a sentence; `dimension` is what the table calls its channels, null when it does not say. */
export function assumptionSentence(
  { code, params }: Assumption,
  language: Language,
  dimension: string | null = null,
): string {
  if (code === "channelsAddedUp" && dimension) return fill(groupsAddedUp[language], { ...params, dimension }, language);
  const meaning = meanings[String(params.meaning)]?.[language] ?? "";
  const as = roles[String(params.as)]?.[language] ?? "";
  return fill(assumptionTexts[code]![language], { ...params, meaning, as }, language);
}
