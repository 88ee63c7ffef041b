import type { Assumption } from "../tables/stageTable";
import { fill } from "./fill";
import { languageOf, type Texts } from "./language";

const en = {
  said: {
    channelsAddedUp: "{channels, plural, one {# channel} other {# channels}}, added up into one funnel.",
    groupsAddedUp: "{dimension} ({channels}): all added up into one funnel.",
    periodsFound:
      "{periods, plural, one {# period} other {# periods}}, {first} to {last}: the funnel covers the whole time.",
    periodsByMonth: "{days, plural, one {# day} other {# days}} grouped by month.",
    stagesAcross:
      "{stages, plural, one {# stage} other {# stages}} in columns; the {rows, plural, one {# row below is} other {# rows below are}} added up.",
    stagesReordered: "Stages ordered from largest to smallest: {stages}.",
    channelColumn: "Compared by the column “{column}”. You can also use: {others}.",
    planTaken: "“{name}” is the plan: it is no part of the funnel.",
    sheetTaken: "The sheet “{sheet}” is read: the others have nothing better ({others}).",
    datesTurned: "In “{column}” the spreadsheet took day and month for each other: they are turned back.",
    taken: "“{name}” is read as {as}.",
    columnLeftOut: "Columns left out ({meaning}): {column}.",
    rowLeftOut: "Rows left out ({meaning}): {row}.",
  },
  roles: {
    benchmark: "benchmark conversions",
    stated: "the conversion that the table gives",
    stageCost: "spend on each stage",
    cost: "spend",
    revenue: "revenue",
    revenuePlan: "planned revenue",
    stageRevenue: "revenue, at the last stage",
    bots: "bots, subtracted first",
    bounces: "bounces, subtracted after bots",
  },
  meanings: {
    total: "a total",
    average: "an average, or the best of the others",
    difference: "a difference of two others",
    forecast: "a forecast",
    plan: "a plan",
    period: "a period",
    flag: "a mark",
    dimension: "names",
    unknown: "nothing says that it is a count",
    stage: "a stage",
    order: "numbering",
    id: "an identifier",
    previous: "another period or change",
    bounces: "bounces",
    bots: "bots",
    loss: "losses",
    benchmark: "a plan or benchmark",
    measure: "other measures",
    rate: "percentages",
    price: "prices and averages",
    revenue: "revenue",
    cost: "spend",
    budget: "a budget",
    money: "amounts of money",
    aside: "not a funnel stage",
    chosen: "as you chose",
    unnamed: "without a header",
    same: "the same figures as another column",
    part: "already counted in a total",
    text: "amounts stored as text",
    nobody: "zeros only",
  },
};

/** What the reader of a stage table decided by itself, by code; what a line is taken for, and why it is no stage and no channel. */
export const assumptionTexts: Texts<typeof en> = {
  en,
  ru: {
    said: {
      channelsAddedUp: "Каналы ({channels}) сложены в одну воронку.",
      groupsAddedUp: "{dimension} ({channels}): всё сложено в одну воронку.",
      periodsFound: "Периоды ({periods}): {first} — {last}. Воронка — за всё время.",
      periodsByMonth: "Дни ({days}) сгруппированы по месяцам.",
      stagesAcross: "Этапы ({stages}) взяты из столбцов, строки с данными ({rows#}) сложены.",
      stagesReordered: "Этапы упорядочены по убыванию: {stages}.",
      channelColumn: "Сравнение — по столбцу «{column}». Можно выбрать и другие: {others}.",
      planTaken: "«{name}» — план, в воронку он не входит.",
      sheetTaken: "Взят лист «{sheet}»: на других нет ничего лучше ({others}).",
      datesTurned: "В «{column}» таблица перепутала день и месяц: они переставлены обратно.",
      taken: "«{name}»: считаем, что это {as}.",
      columnLeftOut: "Не учтены столбцы ({meaning}): {column}.",
      rowLeftOut: "Не учтены строки ({meaning}): {row}.",
    },
    roles: {
      benchmark: "норматив конверсии",
      stated: "конверсия, указанная в таблице",
      stageCost: "расходы на каждый этап",
      cost: "расходы",
      revenue: "выручка",
      revenuePlan: "план по выручке",
      stageRevenue: "выручка, на последнем этапе",
      bots: "роботы: вычитаются первыми",
      bounces: "отказы: вычитаются после роботов",
    },
    meanings: {
      total: "итог",
      average: "среднее или лучшее из остальных",
      difference: "разница двух других",
      forecast: "прогноз",
      plan: "план",
      period: "период",
      flag: "отметка",
      dimension: "названия",
      unknown: "не видно, что это количества",
      stage: "этап",
      order: "нумерация",
      id: "код",
      previous: "прошлый период или динамика",
      bounces: "отказы",
      bots: "роботы",
      loss: "потери",
      benchmark: "план или норматив",
      measure: "показатели",
      rate: "проценты",
      price: "цены и средние",
      revenue: "выручка",
      cost: "расходы",
      budget: "бюджет",
      money: "денежные суммы",
      aside: "не этап воронки",
      chosen: "по вашему выбору",
      unnamed: "без заголовка",
      same: "те же числа, что в другом столбце",
      part: "уже входит в итог",
      text: "суммы записаны текстом, формулы их не видят",
      nobody: "только нули",
    },
  },
};

/** Whether an assumption is about a line of numbers, which is told with its reasons elsewhere. */
export const isAboutLine = ({ code }: Assumption): boolean => ABOUT_LINES.has(code);

const ABOUT_LINES: ReadonlySet<string> = new Set(["taken", "columnLeftOut", "rowLeftOut"]);

/** An assumption as a sentence; `dimension` is what the table calls its channels, null when it does not say. */
export function assumptionSentence(
  { code, params }: Assumption,
  locale: string,
  dimension: string | null = null,
): string {
  const { said, roles, meanings }: ByCode = assumptionTexts[languageOf(locale)];
  const as = roles[String(params.as)] ?? "";
  const meaning = meanings[String(params.meaning)] ?? "";
  const named = code === "channelsAddedUp" && dimension ? "groupsAddedUp" : code;
  return fill(said[named]!, { ...params, dimension: dimension ?? "", meaning, as }, locale);
}

type ByCode = Readonly<Record<keyof typeof en, Readonly<Record<string, string>>>>;
