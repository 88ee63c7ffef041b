import type { UserError } from "../core/userError";
import type { Language, Text } from "./language";
import { formatCount, formatPercent, formatPlain } from "./number";

type Params = UserError["params"];

/** One sentence per code and language; `{name}` stands for a parameter, `{@found}` for a phrase made of several. */
const sentences: Readonly<Record<string, Text>> = {
  wrongCell: {
    en: '"{argument}" has {@found}{@place}; {@expected} was expected.',
    ru: "в «{argument}»{@place} {@found}, а {@expected}.",
  },
  negativeCount: {
    en: '"{argument}" has the negative number {value}{@place}; people are counted from 0.',
    ru: "в «{argument}»{@place} отрицательное число {value}, а людей не бывает меньше 0.",
  },
  notAShare: {
    en: '"{argument}" is {value}{@place}, and a conversion lies between 0 % and 100 %: write 5% for five percent.',
    ru: "«{argument}»{@place} равно {value}, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%.",
  },
  neitherShareNorPeople: {
    en: '"{argument}" is {value}, and a conversion lies between 0 % and 100 %: write 5% for five percent, or give a range with the people at each stage.',
    ru: "«{argument}» равно {value}, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%; людей на этапах задают диапазоном.",
  },
  ratesForCounts: {
    en: '"{argument}" looks like a list of conversions (all at most 1); give the people at each stage, or a single conversion.',
    ru: "«{argument}» похоже на список конверсий (все не больше 1); задайте людей на каждом этапе или одну конверсию.",
  },
  tooManyPoints: {
    en: '"{argument}" is {value}{@place}, which is {@percent} percentage points: for two and a half points write 2.5%.',
    ru: "«{argument}»{@place} равно {value}, а это {@percent} п. п.: два с половиной пункта пишутся 2,5%.",
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
    en: 'the number of values in "{argument}" is {found}; {steps} was expected, one per step, or {stages}, one per stage.',
    ru: "в «{argument}» значений: {found}, а нужно {steps}, по одному на шаг, или {stages}, по одному на этап.",
  },
  unknownMode: {
    en: '"{argument}" is "{value}"; "points" or "relative" was expected.',
    ru: '«{argument}» равно «{value}», а нужно "points" или "relative".',
  },
  notReachable: {
    en: "step {step} alone cannot reach the target{@place}: it needs {@rate}{@entrants}.",
    ru: "цели не достичь одним только шагом № {step}{@place}: его конверсия должна быть {@rate}{@entrants}.",
  },
  peopleAfterZero: {
    en: '"{argument}" has people at “{stage}”{@place} after a stage with nobody; a conversion from 0 people explains nothing.',
    ru: "в «{argument}» на этапе «{stage}»{@place} есть люди после этапа, где никого нет; конверсия из 0 людей ничего не объясняет.",
  },
  endWithoutStart: {
    en: '"{argument}" has people at the last stage of channel {channel} but nobody at its first.',
    ru: "в «{argument}» у канала {channel} на последнем этапе люди есть, а на первом никого.",
  },
  channelsDiffer: {
    en: 'the number of channels in "{a}" is {aCount} and in "{b}" {bCount}; the same channels were expected.',
    ru: "каналов в «{a}»: {aCount}, а в «{b}»: {bCount}; нужны одни и те же каналы.",
  },
  moreThanAll: {
    en: '"{a}" is {part} and "{b}" only {whole}{@place}; more people cannot come out than went in.',
    ru: "«{a}»{@place} равно {part}, а «{b}» только {whole}; выйти не может больше людей, чем вошло.",
  },
  channelNamesDiffer: {
    en: 'the number of names in "{a}" is {aLength} and of channels in "{b}" {bLength}; one name for each channel was expected.',
    ru: "в «{a}» названий: {aLength}, а каналов в «{b}»: {bLength}; нужно одно название на канал.",
  },
  noChange: { en: '"{argument}" is 0; there is no change to detect.', ru: "«{argument}» равно 0; изменения нет." },
  changedOutside: {
    en: '"{argument}" takes the conversion from {@rate} to {@changed}, and a conversion lies between 0 % and 100 %.',
    ru: "«{argument}» меняет конверсию с {@rate} на {@changed}, а конверсия лежит между 0 % и 100 %.",
  },
  amountsDiffer: {
    en: 'the number of amounts in "{argument}" is {found}; {@amounts} was expected.',
    ru: "сумм в «{argument}»: {found}, а {@amounts}.",
  },
  notOneCell: {
    en: '"{argument}" is a range; a single value was expected.',
    ru: "«{argument}» — диапазон, а нужно одно значение.",
  },
  notAProbability: {
    en: '"{argument}" is {value}; a probability between 0 % and 100 % was expected: write it in percent, such as 95%.',
    ru: "«{argument}» равно {value}, а нужна вероятность между 0 % и 100 %: пишите в процентах, например 95%.",
  },
  notAName: {
    en: '"{argument}" has {@found}{@place}; a name was expected.',
    ru: "в «{argument}»{@place} {@found}, а нужно название.",
  },
  notATime: {
    en: '"{argument}" has {@found}{@place}; a time was expected: a date, a number of days, or text such as 2024-01-31 10:00.',
    ru: "в «{argument}»{@place} {@found}, а нужно время: дата, число дней или текст вида 2024-01-31 10:00.",
  },
  columnsDiffer: {
    en: 'the number of rows in "{a}" is {aLength} and in "{b}" {bLength}; columns of one length were expected.',
    ru: "строк в «{a}»: {aLength}, а в «{b}»: {bLength}; нужны столбцы одной длины.",
  },
  tooFewEventStages: {
    en: '"{argument}" names fewer than two stages; a funnel needs at least two.',
    ru: "в «{argument}» меньше двух названий; воронке нужно хотя бы два этапа.",
  },
  otherCase: {
    en: '"{a}" names "{value}", which in "{b}" is written "{found}"; names are compared letter by letter, capitals included.',
    ru: "в «{a}» написано «{value}», а в «{b}» — «{found}»; названия сравниваются буква в букву, с учётом заглавных.",
  },
  notAWindow: {
    en: '"{argument}" is "{value}"; a number of days from 0 was expected, such as 7.',
    ru: "«{argument}» равно «{value}», а нужно число дней не меньше 0, например 7.",
  },
  notATop: {
    en: '"{argument}" is "{value}"; a whole number from 1 was expected, such as 10.',
    ru: "«{argument}» равно «{value}», а нужно целое число не меньше 1, например 10.",
  },
  unknownChoice: {
    en: '"{argument}" is "{value}"; one of these was expected: {choices}.',
    ru: "«{argument}» равно «{value}», а нужно одно из этих слов: {choices}.",
  },
  tooManyTouchpoints: {
    en: "the number of different touchpoints is {found}, and a matrix of more than {most} does not fit; group them first.",
    ru: "разных точек касания {found}, а матрица больше чем из {most} не помещается; сначала сгруппируйте их.",
  },
  missing: { en: '"{argument}" is missing.', ru: "не задано «{argument}»." },
  defect: {
    en: "something went wrong in the add-on itself. Please report what you did.",
    ru: "ошибка в самом дополнении. Пожалуйста, сообщите, что вы делали.",
  },
};

const foundPhrases: Readonly<Record<string, Text>> = {
  text: { en: 'the text "{value}"', ru: "стоит текст «{value}»" },
  error: { en: "the error {value}", ru: "стоит ошибка {value}" },
  number: { en: "the number {value}", ru: "стоит число {value}" },
  date: { en: "a date", ru: "стоит дата" },
  boolean: { en: "the logical value {value}", ru: "стоит логическое значение {value}" },
  other: { en: "something unreadable", ru: "стоит нечто нечитаемое" },
};

const expectedPhrases: Readonly<Record<string, Text>> = {
  count: { en: "a number of people", ru: "нужно число людей" },
  money: { en: "an amount of money", ru: "нужна сумма денег" },
  probability: { en: "a probability such as 95%", ru: "нужна вероятность, например 95%" },
  rate: { en: "a conversion such as 5%", ru: "нужна конверсия, например 5%" },
  points: { en: "a change such as 2.5%", ru: "нужно изменение, например 2,5%" },
};

const places = {
  both: { en: " in row {row}, column {column}", ru: " в строке {row}, столбце {column}" },
  row: { en: " in row {row}", ru: " в строке {row}" },
  column: { en: " in column {column}", ru: " в столбце {column}" },
  none: { en: "", ru: "" },
};

const amounts: Readonly<Record<string, Text>> = {
  stage: {
    en: "one total or one for each of the {length} stages",
    ru: "нужна одна общая или по одной на каждый этап ({length})",
  },
  channel: { en: "one for each of the {length} channels", ru: "нужно по одной на каждый канал ({length})" },
  all: { en: "one total", ru: "нужна одна общая" },
};

const phrases: Readonly<Record<string, (params: Params) => Text>> = {
  "@amounts": ({ per = "all" }) => amounts[per]!,
  "@found": ({ found = "other" }) => foundPhrases[found]!,
  "@expected": ({ expected = "count" }) => expectedPhrases[expected]!,
  "@place": ({ row, column }) => places[row ? (column ? "both" : "row") : column ? "column" : "none"],
  "@percent": ({ value }) => inEach((language) => formatCount(Number(value) * 100, language)),
  "@rate": ({ rate }) => inEach((language) => percent(Number(rate), language)),
  "@changed": ({ changed }) => inEach((language) => percent(Number(changed), language)),
  // Without people at the start no number of them would do.
  "@entrants": ({ entrants = 0 }) => (entrants === 0 ? places.none : orEntrants(Number(entrants))),
};

const orEntrants = (entrants: number): Text => ({
  en: `; or ${formatCount(entrants, "en")} people at the start`,
  ru: `; или людей в начале: ${formatCount(entrants, "ru")}`,
});

// As the sentences write it: 250 %, 7.5 %.
function percent(rate: number, language: Language): string {
  return formatPercent(rate, language)
    .replace(/[.,]0(?=\D)/, "")
    .replace(/\s*%/, " %");
}

const inEach = (format: (language: Language) => string): Text => ({ en: format("en"), ru: format("ru") });

/** The sentence of an error of a custom function in a language: what was found, where, and what to do; `others` has those of other parts. */
export function sentence(error: UserError, language: Language, others: Readonly<Record<string, Text>> = {}): string {
  return fill((sentences[error.code] ?? others[error.code]!)[language], error.params, language);
}

function fill(template: string, params: Params, language: Language): string {
  return template.replace(/\{(@?\w+)\}/g, (_, name: string) => {
    if (name in phrases) return fill(phrases[name]!(params)[language], params, language);
    const value = params[name] ?? "";
    return typeof value === "number" ? formatPlain(value, language) : value;
  });
}
