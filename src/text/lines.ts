import type { OwnRole } from "../tables/choices";
import type { Evidence, LineRole } from "../tables/explained";
import { fill } from "./fill";
import type { Language, Text } from "./language";

/** What a row or a column of a table was read as. */
const roles: Readonly<Record<LineRole, Text>> = {
  stage: { en: "stage", ru: "этап" },
  people: { en: "count", ru: "количество" },
  plan: { en: "plan", ru: "план" },
  benchmark: { en: "benchmark", ru: "норматив" },
  stated: { en: "stated conversion", ru: "указанная конверсия" },
  total: { en: "total", ru: "итог" },
  average: { en: "average or best", ru: "среднее или лучшее" },
  difference: { en: "difference", ru: "разница" },
  forecast: { en: "forecast", ru: "прогноз" },
  previous: { en: "another period", ru: "другой период" },
  cost: { en: "spend", ru: "расходы" },
  budget: { en: "budget", ru: "бюджет" },
  revenue: { en: "revenue", ru: "выручка" },
  money: { en: "other money", ru: "другие деньги" },
  price: { en: "price or average", ru: "цена или среднее" },
  rate: { en: "percentage", ru: "процент" },
  measure: { en: "another measure", ru: "другой показатель" },
  id: { en: "identifier", ru: "код" },
  order: { en: "numbering", ru: "нумерация" },
  period: { en: "period", ru: "период" },
  dimension: { en: "names to compare by", ru: "разрез" },
  bots: { en: "bots", ru: "роботы" },
  bounces: { en: "bounces", ru: "отказы" },
  loss: { en: "losses", ru: "потери" },
  part: { en: "part of another figure", ru: "часть другого числа" },
  flag: { en: "mark", ru: "отметка" },
  same: { en: "repetition", ru: "повтор" },
  aside: { en: "not a funnel stage", ru: "не этап воронки" },
  nobody: { en: "zeros only", ru: "только нули" },
  text: { en: "amounts stored as text", ru: "суммы текстом" },
  unnamed: { en: "no header", ru: "без заголовка" },
  chosen: { en: "left out", ru: "не учитывается" },
  unknown: { en: "unclear, left out", ru: "непонятно, не учтено" },
};

/** What a person can say that it is. */
const ownRoles: Readonly<Record<OwnRole, Text>> = {
  stage: { en: "Stage", ru: "Этап" },
  people: { en: "Count", ru: "Количество" },
  plan: { en: "Plan", ru: "План" },
  benchmark: { en: "Benchmark", ru: "Норматив" },
  cost: { en: "Spend", ru: "Расходы" },
  revenue: { en: "Revenue", ru: "Выручка" },
  period: { en: "Period", ru: "Период" },
  dimension: { en: "Compare by", ru: "Разрез" },
  total: { en: "Total", ru: "Итог" },
  leaveOut: { en: "Leave out", ru: "Не учитывать" },
};

/** What says so, by code. */
const evidence: Readonly<Record<string, Text>> = {
  word: { en: "by its name", ru: "по названию" },
  chosen: { en: "your choice", ru: "ваш выбор" },
  sum: { en: "the sum of others", ru: "сумма других" },
  difference: { en: "“{a}” minus “{b}”", ru: "«{a}» минус «{b}»" },
  lostAlong: { en: "what “{of}” loses from stage to stage", ru: "разность соседних этапов в «{of}»" },
  ratio: { en: "a ratio of the figures in “{of}”", ru: "отношение чисел из «{of}»" },
  multiple: { en: "“{of}” times one and the same number", ru: "«{of}», умноженное на одно и то же число" },
  mean: { en: "the mean of the others", ru: "среднее остальных" },
  best: { en: "the largest or the least of the others", ru: "наибольшее или наименьшее из остальных" },
  same: { en: "the same figures as “{of}”", ru: "те же числа, что и «{of}»" },
  percent: { en: "written as percentages", ru: "записано в процентах" },
  fractions: { en: "fractions of 1", ru: "доли единицы" },
  currency: { en: "written with a currency", ru: "записано с валютой" },
  period: { en: "written as a period", ru: "записано как период" },
  order: { en: "falls as the stages do", ru: "убывает вместе с этапами" },
  breaksOrder: { en: "breaks the falling order of the stages", ru: "нарушает убывание этапов" },
  noPeople: { en: "money in a row without counts", ru: "деньги в строке без количества" },
  nothing: { en: "nothing says that it is a count", ru: "ничто не говорит, что это количество" },
};

const sumFromTo: Text = { en: "the sum of “{first}” to “{last}”", ru: "сумма: от «{first}» до «{last}»" };
const partOf: Text = { en: "adds up to “{of}” with another", ru: "вместе с другим даёт «{of}»" };

interface Read {
  readonly role: LineRole;
  readonly evidence: Evidence;
}

/** What a line was read as, in a word or two. */
export function roleText(role: LineRole, language: Language): string {
  return roles[role][language];
}

/** What a person can say that a line is, in a word or two. */
export function ownRoleText(role: OwnRole, language: Language): string {
  return ownRoles[role][language];
}

/** What a role says by itself, where nothing else does. */
const inItself: Partial<Readonly<Record<LineRole, Text>>> = {
  nobody: { en: "every figure is 0", ru: "все числа равны 0" },
  order: { en: "runs 1, 2, 3", ru: "идёт подряд: 1, 2, 3" },
  unnamed: { en: "nothing says what it is", ru: "ничто не говорит, что это" },
};

/** Why a line was read as it was, as the end of a sentence. */
export function whyText({ role, evidence: { code, params } }: Read, language: Language): string {
  const alone = inItself[role];
  if (code === "nothing" && alone) return alone[language];
  if (code === "sum" && params.first) return fill(sumFromTo[language], params, language);
  if (code === "sum" && params.of) return fill(partOf[language], params, language);
  return fill(evidence[code]?.[language] ?? "", params, language);
}

/** What a row or a column without a name is called. */
export function unnamedLine(axis: "row" | "column", at: string, language: Language): string {
  return { row: { en: `row ${at}`, ru: `строка ${at}` }, column: { en: `column ${at}`, ru: `столбец ${at}` } }[axis][
    language
  ];
}
