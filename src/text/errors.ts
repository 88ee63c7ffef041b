import type { UserError } from "../core/userError";
import type { Language, Text } from "./language";
import { formatCount, formatPercent } from "./number";

type Params = UserError["params"];

/** One sentence per code and language; `{name}` stands for a parameter, `{@found}` for a phrase made of several. */
const sentences: Readonly<Record<string, Text>> = {
  wrongCell: {
    en: '"{argument}" has {@found}{@place}; {@expected} was expected.',
    ru: "в «{argument}»{@place} {@found}, а нужно {@expected}.",
  },
  negativeCount: {
    en: '"{argument}" has the negative number {value}{@place}; people are counted from 0.',
    ru: "в «{argument}»{@place} отрицательное число {value}, а людей не бывает меньше 0.",
  },
  notAShare: {
    en: '"{argument}" is {value}{@place}, and a conversion lies between 0 % and 100 %: write 5% for five percent, or give a range with the people at each stage.',
    ru: "«{argument}»{@place} равно {value}, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%; людей на этапах задают диапазоном.",
  },
  ratesForCounts: {
    en: '"{argument}" looks like a list of conversions (all at most 1); give the people at each stage, or a single conversion.',
    ru: "«{argument}» похоже на список конверсий (все не больше 1); задайте людей на каждом этапе или одну конверсию.",
  },
  tooManyPoints: {
    en: '"{argument}" is {value}, which is {@percent} percentage points: for two and a half points write 2.5%.',
    ru: "«{argument}» равно {value}, а это {@percent} процентных пунктов: два с половиной пункта пишутся 2,5%.",
  },
  tooFewStages: {
    en: '"{argument}" has fewer than two stages; a funnel needs at least two numbers of people.',
    ru: "в «{argument}» меньше двух этапов; воронке нужно хотя бы два числа людей.",
  },
  shapesDiffer: {
    en: '"{a}" has {aSize} cells and "{b}" has {bSize}; ranges of the same shape were expected.',
    ru: "в «{a}» {aSize} ячеек, а в «{b}» {bSize}; нужны диапазоны одной формы.",
  },
  lengthsDiffer: {
    en: 'the number of names in "{a}" is {aLength} and of stages in "{b}" {bLength}; one name for each stage was expected.',
    ru: "в «{a}» названий: {aLength}, а этапов в «{b}»: {bLength}; нужно одно название на этап.",
  },
  notAList: {
    en: '"{argument}" has several rows and columns; one column or one row was expected.',
    ru: "в «{argument}» несколько строк и столбцов; нужен один столбец или одна строка.",
  },
  notAStep: {
    en: '"{argument}" is "{value}"; the number of a step was expected: 1 is from the first stage to the second.',
    ru: "«{argument}» равно «{value}», а нужен номер шага: 1 — из первого этапа во второй.",
  },
  noSuchStep: {
    en: '"{argument}" is {step}, but the last step of this funnel is {steps} (a funnel has one step fewer than stages).',
    ru: "«{argument}» равно {step}, а последний шаг этой воронки — {steps} (шагов на один меньше, чем этапов).",
  },
  listAndStep: {
    en: '"{a}" is a list with a change for each step, so "{b}" must be left out.',
    ru: "«{a}» — список изменений по шагам, поэтому «{b}» надо опустить.",
  },
  wrongNumberOfValues: {
    en: '"{argument}" has {found} values; {steps} were expected, one per step, or {stages}, one per stage.',
    ru: "в «{argument}» значений: {found}, а нужно {steps}, по одному на шаг, или {stages}, по одному на этап.",
  },
  unknownMode: {
    en: '"{argument}" is "{value}"; "points" or "relative" was expected.',
    ru: '«{argument}» равно «{value}», а нужно "points" или "relative".',
  },
  notReachable: {
    en: "step {step} alone cannot do it: it needs {@rate}; or {@entrants} people at the start.",
    ru: "одним шагом {step} цели не достичь: нужно {@rate}; или людей на входе: {@entrants}.",
  },
  peopleAfterZero: {
    en: '"{argument}" has people at “{stage}” (row {row}) after a stage with nobody; a conversion from 0 people explains nothing.',
    ru: "в «{argument}» на этапе «{stage}» (строка {row}) есть люди после этапа, где никого нет; конверсия из 0 людей ничего не объясняет.",
  },
  endWithoutStart: {
    en: '"{argument}" has people at the last stage of channel {channel} but nobody at its first.',
    ru: "в «{argument}» у канала {channel} есть люди на последнем этапе, но никого на первом.",
  },
  channelsDiffer: {
    en: 'the number of channels in "{a}" is {aCount} and in "{b}" {bCount}; the same channels were expected.',
    ru: "каналов в «{a}»: {aCount}, а в «{b}»: {bCount}; нужны одни и те же каналы.",
  },
  moreThanAll: {
    en: '"{a}" is {part} and "{b}" only {whole}{@place}; more people cannot come out than went in.',
    ru: "«{a}»{@place} равно {part}, а «{b}» только {whole}; выйти не может больше людей, чем вошло.",
  },
  noChange: { en: '"{argument}" is 0; there is no change to detect.', ru: "«{argument}» равно 0; изменения нет." },
  changedOutside: {
    en: '"{argument}" takes the conversion out of the range from 0 % to 100 %.',
    ru: "«{argument}» выводит конверсию за пределы от 0 % до 100 %.",
  },
  amountsDiffer: {
    en: 'the number of amounts in "{argument}" is {found}; {length} were expected.',
    ru: "сумм в «{argument}»: {found}, а нужно {length}.",
  },
  notOneCell: {
    en: '"{argument}" is a range; a single value was expected.',
    ru: "«{argument}» — диапазон, а нужно одно значение.",
  },
  notAProbability: {
    en: '"{argument}" is {value}; a probability between 0 % and 100 % was expected: write 95%.',
    ru: "«{argument}» равно {value}, а нужна вероятность между 0 % и 100 %: пишите 95%.",
  },
  missing: { en: '"{argument}" is missing.', ru: "не задано «{argument}»." },
  noStageTable: {
    en: "there is no table of stages here. Select a cell of a table that has the names of the stages in one column and numbers of people beside them.",
    ru: "здесь нет таблицы этапов. Выделите ячейку таблицы, где в одном столбце названия этапов, а рядом — числа людей.",
  },
  sheetGone: {
    en: "the sheet was deleted. Select the table of stages again.",
    ru: "лист удалён. Выделите таблицу этапов заново.",
  },
  sourceGone: {
    en: "the table this report was made from is gone. Restore it, or build a new report from another table.",
    ru: "таблицы, по которой построен отчёт, больше нет. Верните её или постройте новый отчёт по другой таблице.",
  },
  notAReport: {
    en: "this sheet is not a report. Open a report and refresh it there.",
    ru: "этот лист — не отчёт. Откройте отчёт и обновите его там.",
  },
  busy: {
    en: "someone else is building a report in this spreadsheet right now. Try again in a minute.",
    ru: "в этой таблице сейчас строит отчёт кто-то другой. Попробуйте через минуту.",
  },
  defect: {
    en: "something went wrong in the add-on itself. Please report what you did.",
    ru: "ошибка в самом дополнении. Пожалуйста, сообщите, что вы делали.",
  },
};

const foundPhrases: Readonly<Record<string, Text>> = {
  text: { en: 'the text "{value}"', ru: "стоит текст «{value}»" },
  error: { en: "the error {value}", ru: "стоит ошибка {value}" },
  date: { en: "a date", ru: "стоит дата" },
  boolean: { en: "the logical value {value}", ru: "стоит логическое значение {value}" },
  number: { en: "the number {value}", ru: "стоит число {value}" },
  other: { en: "something unreadable", ru: "стоит нечто нечитаемое" },
};

const expectedPhrases: Readonly<Record<string, Text>> = {
  count: { en: "a number of people", ru: "число людей" },
  money: { en: "an amount of money", ru: "сумма денег" },
  probability: { en: "a probability such as 95%", ru: "вероятность, например 95%" },
  rate: { en: "a conversion such as 5%", ru: "конверсия, например 5%" },
  points: { en: "a change such as 2.5%", ru: "изменение, например 2,5%" },
};

const places = {
  both: { en: " in row {row}, column {column}", ru: " в строке {row}, столбце {column}" },
  row: { en: " in row {row}", ru: " в строке {row}" },
  column: { en: " in column {column}", ru: " в столбце {column}" },
  none: { en: "", ru: "" },
};

const phrases: Readonly<Record<string, (params: Params) => Text>> = {
  "@found": ({ found = "other" }) => foundPhrases[found]!,
  "@expected": ({ expected = "count" }) => expectedPhrases[expected]!,
  "@place": ({ row, column }) => places[row ? (column ? "both" : "row") : column ? "column" : "none"],
  "@percent": ({ value }) => inEach((language) => formatCount(Number(value) * 100, language)),
  "@rate": ({ rate }) => inEach((language) => formatPercent(Number(rate), language)),
  "@entrants": ({ entrants }) => inEach((language) => formatCount(Number(entrants), language)),
};

const inEach = (format: (language: Language) => string): Text => ({ en: format("en"), ru: format("ru") });

/** The sentence of an error in a language: what was found, where, and what to do. */
export function sentence(error: UserError, language: Language): string {
  return fill(sentences[error.code]![language], error.params, language);
}

function fill(template: string, params: Params, language: Language): string {
  return template.replace(/\{(@?\w+)\}/g, (_, name: string) =>
    name in phrases ? fill(phrases[name]!(params)[language], params, language) : String(params[name] ?? ""),
  );
}
