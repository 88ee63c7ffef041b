import type { OwnRole } from "../tables/choices";
import type { Evidence, LineRole } from "../tables/explained";
import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  roles: {
    stage: "stage",
    people: "count",
    plan: "plan",
    benchmark: "benchmark",
    stated: "stated conversion",
    total: "total",
    average: "average or best",
    difference: "difference",
    forecast: "forecast",
    previous: "another period",
    cost: "spend",
    budget: "budget",
    revenue: "revenue",
    money: "other money",
    price: "price or average",
    rate: "percentage",
    measure: "another measure",
    id: "identifier",
    order: "numbering",
    period: "period",
    dimension: "names to compare by",
    bots: "bots",
    bounces: "bounces",
    loss: "losses",
    part: "part of another figure",
    flag: "mark",
    same: "repetition",
    aside: "not a funnel stage",
    nobody: "zeros only",
    text: "amounts stored as text",
    unnamed: "no header",
    chosen: "left out",
    unknown: "unclear, left out",
  },
  ownRoles: {
    stage: "Stage",
    people: "Count",
    plan: "Plan",
    benchmark: "Benchmark",
    cost: "Spend",
    revenue: "Revenue",
    period: "Period",
    dimension: "Compare by",
    total: "Total",
    leaveOut: "Leave out",
  },
  unnamedRow: "row {at}",
  unnamedColumn: "column {at}",
  evidence: {
    word: "by its name",
    chosen: "your choice",
    sum: "the sum of others",
    sumFromTo: "the sum of “{first}” to “{last}”",
    partOf: "adds up to “{of}” with another",
    difference: "“{a}” minus “{b}”",
    lostAlong: "what “{of}” loses from stage to stage",
    ratio: "a ratio of the figures in “{of}”",
    multiple: "“{of}” times one and the same number",
    mean: "the mean of the others",
    best: "the largest or the least of the others",
    same: "the same figures as “{of}”",
    percent: "written as percentages",
    fractions: "fractions of 1",
    currency: "written with a currency",
    period: "written as a period",
    order: "falls as the stages do",
    breaksOrder: "breaks the falling order of the stages",
    noPeople: "money in a row without counts",
    nothing: "nothing says that it is a count",
  },
  inItself: {
    nobody: "every figure is 0",
    order: "runs 1, 2, 3",
    unnamed: "nothing says what it is",
  },
};

/** What a row or a column of a table was read as, what a person can say that it is, and what says so, by code. */
const lineTexts: Texts<typeof en> = {
  en,
  ru: {
    roles: {
      stage: "этап",
      people: "количество",
      plan: "план",
      benchmark: "норматив",
      stated: "указанная конверсия",
      total: "итог",
      average: "среднее или лучшее",
      difference: "разница",
      forecast: "прогноз",
      previous: "другой период",
      cost: "расходы",
      budget: "бюджет",
      revenue: "выручка",
      money: "другие деньги",
      price: "цена или среднее",
      rate: "процент",
      measure: "другой показатель",
      id: "код",
      order: "нумерация",
      period: "период",
      dimension: "разрез",
      bots: "роботы",
      bounces: "отказы",
      loss: "потери",
      part: "часть другого числа",
      flag: "отметка",
      same: "повтор",
      aside: "не этап воронки",
      nobody: "только нули",
      text: "суммы текстом",
      unnamed: "без заголовка",
      chosen: "не учитывается",
      unknown: "непонятно, не учтено",
    },
    ownRoles: {
      stage: "Этап",
      people: "Количество",
      plan: "План",
      benchmark: "Норматив",
      cost: "Расходы",
      revenue: "Выручка",
      period: "Период",
      dimension: "Разрез",
      total: "Итог",
      leaveOut: "Не учитывать",
    },
    unnamedRow: "строка {at}",
    unnamedColumn: "столбец {at}",
    evidence: {
      word: "по названию",
      chosen: "ваш выбор",
      sum: "сумма других",
      sumFromTo: "сумма: от «{first}» до «{last}»",
      partOf: "вместе с другим даёт «{of}»",
      difference: "«{a}» минус «{b}»",
      lostAlong: "разность соседних этапов в «{of}»",
      ratio: "отношение чисел из «{of}»",
      multiple: "«{of}», умноженное на одно и то же число",
      mean: "среднее остальных",
      best: "наибольшее или наименьшее из остальных",
      same: "те же числа, что и «{of}»",
      percent: "записано в процентах",
      fractions: "доли единицы",
      currency: "записано с валютой",
      period: "записано как период",
      order: "убывает вместе с этапами",
      breaksOrder: "нарушает убывание этапов",
      noPeople: "деньги в строке без количества",
      nothing: "не видно, что это количества",
    },
    inItself: {
      nobody: "все числа равны 0",
      order: "идёт подряд: 1, 2, 3",
      unnamed: "непонятно, что это",
    },
  },
};

interface Read {
  readonly role: LineRole;
  readonly evidence: Evidence;
}

/** What a line was read as, in a word or two. */
export function roleText(role: LineRole, language: Language): string {
  return lineTexts[language].roles[role];
}

/** What a person can say that a line is, in a word or two. */
export function ownRoleText(role: OwnRole, language: Language): string {
  return lineTexts[language].ownRoles[role];
}

/** Why a line was read as it was, as the end of a sentence. */
export function whyText({ role, evidence: { code, params } }: Read, language: Language): string {
  const { inItself, evidence }: ByCode = lineTexts[language];
  if (code === "nothing" && inItself[role]) return inItself[role];
  const said = code !== "sum" ? code : params.first ? "sumFromTo" : params.of ? "partOf" : "sum";
  return fill(evidence[said] ?? "", params, language);
}

type ByCode = Readonly<Record<"inItself" | "evidence", Readonly<Record<string, string>>>>;

/** What a row or a column without a name is called. */
export function unnamedLine(axis: "row" | "column", at: string, language: Language): string {
  const { unnamedRow, unnamedColumn } = lineTexts[language];
  return fill(axis === "row" ? unnamedRow : unnamedColumn, { at }, language);
}
