import type { UserError } from "../core/userError";
import { fill } from "./fill";
import { type Language, languageOf, type Texts } from "./language";
import { formatCount, formatPercent } from "./number";

type Params = UserError["params"];

const en = {
  sentences: {
    wrongCell: '"{argument}" has {@found}{@place}; {@expected} was expected.',
    negativeCount: '"{argument}" has the negative number {value}{@place}; people are counted from 0.',
    notAShare:
      '"{argument}" is {value}{@place}, and a conversion lies between 0 % and 100 %: write 5% for five percent.',
    neitherShareNorPeople:
      '"{argument}" is {value}, and a conversion lies between 0 % and 100 %: write 5% for five percent, or give a range with the people at each stage.',
    ratesForCounts:
      '"{argument}" looks like a list of conversions (all at most 1); give the people at each stage, or a single conversion.',
    tooManyPoints:
      '"{argument}" is {value}{@place}, which is {@percent} percentage points: for two and a half points write 2.5%.',
    tooFewStages: '"{argument}" has fewer than two stages; a funnel needs at least two numbers of people.',
    shapesDiffer: '"{a}" has {aSize} cells and "{b}" has {bSize}; ranges of the same shape were expected.',
    lengthsDiffer:
      'the number of names in "{a}" is {aLength} and of stages in "{b}" {bLength}; one name for each stage was expected.',
    notAList: '"{argument}" has several rows and columns; one column or one row was expected.',
    notAStep: '"{argument}" is "{value}"; the number of a step was expected: 1 is from the first stage to the second.',
    noSuchStep:
      '"{argument}" is {step}, but the last step of this funnel is {steps} (a funnel has one step fewer than stages).',
    listAndStep: '"{a}" is a list with a change for each step, so "{b}" must be left out.',
    wrongNumberOfValues:
      'the number of values in "{argument}" is {found}; {steps} was expected, one per step, or {stages}, one per stage.',
    unknownMode: '"{argument}" is "{value}"; "points" or "relative" was expected.',
    notReachable: "step {step} alone cannot reach the target{@place}: it needs {@rate}{@entrants}.",
    peopleAfterZero:
      '"{argument}" has people at “{stage}”{@place} after a stage with nobody; a conversion from 0 people explains nothing.',
    endWithoutStart: '"{argument}" has people at the last stage of channel {channel} but nobody at its first.',
    channelsDiffer:
      'the number of channels in "{a}" is {aCount} and in "{b}" {bCount}; the same channels were expected.',
    moreThanAll: '"{a}" is {part} and "{b}" only {whole}{@place}; more people cannot come out than went in.',
    channelNamesDiffer:
      'the number of names in "{a}" is {aLength} and of channels in "{b}" {bLength}; one name for each channel was expected.',
    noChange: '"{argument}" is 0; there is no change to detect.',
    changedOutside:
      '"{argument}" takes the conversion from {@rate} to {@changed}, and a conversion lies between 0 % and 100 %.',
    amountsDiffer: 'the number of amounts in "{argument}" is {found}; {@amounts} was expected.',
    notOneCell: '"{argument}" is a range; a single value was expected.',
    notAProbability:
      '"{argument}" is {value}; a probability between 0 % and 100 % was expected: write it in percent, such as 95%.',
    notAName: '"{argument}" has {@found}{@place}; a name was expected.',
    notATime:
      '"{argument}" has {@found}{@place}; a time was expected: a date, a number of days, or text such as 2024-01-31 10:00.',
    columnsDiffer:
      'the number of rows in "{a}" is {aLength} and in "{b}" {bLength}; columns of one length were expected.',
    tooFewEventStages: '"{argument}" names fewer than two stages; a funnel needs at least two.',
    otherCase:
      '"{a}" names "{value}", which in "{b}" is written "{found}"; names are compared letter by letter, capitals included.',
    notAWindow: '"{argument}" is "{value}"; a number of days from 0 was expected, such as 7.',
    notATop: '"{argument}" is "{value}"; a whole number from 1 was expected, such as 10.',
    unknownChoice: '"{argument}" is "{value}"; one of these was expected: {choices}.',
    tooManyTouchpoints:
      "the number of different touchpoints is {found}, and a matrix of more than {most} does not fit; group them first.",
    missing: '"{argument}" is missing.',
    defect: "something went wrong in the add-on itself. Please report what you did.",
  },
  found: {
    text: 'the text "{value}"',
    error: "the error {value}",
    number: "the number {value}",
    date: "a date",
    boolean: "the logical value {value}",
    other: "something unreadable",
  },
  expected: {
    count: "a number of people",
    money: "an amount of money",
    probability: "a probability such as 95%",
    rate: "a conversion such as 5%",
    points: "a change such as 2.5%",
  },
  places: {
    both: " in row {row}, column {column}",
    row: " in row {row}",
    column: " in column {column}",
    none: "",
  },
  orEntrants: "; or {entrants#} people at the start",
  amounts: {
    stage: "one total or one for each of the {length} stages",
    channel: "one for each of the {length} channels",
    all: "one total",
  },
};

export const errorTexts: Texts<typeof en> = {
  en,
  ru: {
    sentences: {
      wrongCell: "в «{argument}»{@place} {@found}, а {@expected}.",
      negativeCount: "в «{argument}»{@place} отрицательное число {value}, а людей не бывает меньше 0.",
      notAShare: "«{argument}»{@place} равно {value}, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%.",
      neitherShareNorPeople:
        "«{argument}» равно {value}, а конверсия лежит между 0 % и 100 %: пять процентов пишутся 5%; людей на этапах задают диапазоном.",
      ratesForCounts:
        "«{argument}» похоже на список конверсий (все не больше 1); задайте людей на каждом этапе или одну конверсию.",
      tooManyPoints: "«{argument}»{@place} равно {value}, а это {@percent} п. п.: два с половиной пункта пишутся 2,5%.",
      tooFewStages: "в «{argument}» меньше двух этапов; воронке нужно хотя бы два числа людей.",
      shapesDiffer: "в «{a}» {aSize} ячеек, а в «{b}» {bSize}; нужны диапазоны одной формы.",
      lengthsDiffer: "в «{a}» названий: {aLength}, а этапов в «{b}»: {bLength}; нужно одно название на этап.",
      notAList: "в «{argument}» несколько строк и столбцов; нужен один столбец или одна строка.",
      notAStep: "«{argument}» равно «{value}», а нужен номер шага: 1 — из первого этапа во второй.",
      noSuchStep:
        "«{argument}» равно {step}, а последний шаг этой воронки — {steps} (шагов на один меньше, чем этапов).",
      listAndStep: "«{a}» — список изменений по шагам, поэтому «{b}» надо опустить.",
      wrongNumberOfValues:
        "в «{argument}» значений: {found}, а нужно {steps}, по одному на шаг, или {stages}, по одному на этап.",
      unknownMode: '«{argument}» равно «{value}», а нужно "points" или "relative".',
      notReachable:
        "цели не достичь одним только шагом № {step}{@place}: его конверсия должна быть {@rate}{@entrants}.",
      peopleAfterZero:
        "в «{argument}» на этапе «{stage}»{@place} есть люди после этапа, где никого нет; конверсия из 0 людей ничего не объясняет.",
      endWithoutStart: "в «{argument}» у канала {channel} на последнем этапе люди есть, а на первом никого.",
      channelsDiffer: "каналов в «{a}»: {aCount}, а в «{b}»: {bCount}; нужны одни и те же каналы.",
      moreThanAll: "«{a}»{@place} равно {part}, а «{b}» только {whole}; выйти не может больше людей, чем вошло.",
      channelNamesDiffer: "в «{a}» названий: {aLength}, а каналов в «{b}»: {bLength}; нужно одно название на канал.",
      noChange: "«{argument}» равно 0; изменения нет.",
      changedOutside: "«{argument}» меняет конверсию с {@rate} на {@changed}, а конверсия лежит между 0 % и 100 %.",
      amountsDiffer: "сумм в «{argument}»: {found}, а {@amounts}.",
      notOneCell: "«{argument}» — диапазон, а нужно одно значение.",
      notAProbability:
        "«{argument}» равно {value}, а нужна вероятность между 0 % и 100 %: пишите в процентах, например 95%.",
      notAName: "в «{argument}»{@place} {@found}, а нужно название.",
      notATime: "в «{argument}»{@place} {@found}, а нужно время: дата, число дней или текст вида 2024-01-31 10:00.",
      columnsDiffer: "строк в «{a}»: {aLength}, а в «{b}»: {bLength}; нужны столбцы одной длины.",
      tooFewEventStages: "в «{argument}» меньше двух названий; воронке нужно хотя бы два этапа.",
      otherCase:
        "в «{a}» написано «{value}», а в «{b}» — «{found}»; названия сравниваются буква в букву, с учётом заглавных.",
      notAWindow: "«{argument}» равно «{value}», а нужно число дней не меньше 0, например 7.",
      notATop: "«{argument}» равно «{value}», а нужно целое число не меньше 1, например 10.",
      unknownChoice: "«{argument}» равно «{value}», а нужно одно из этих слов: {choices}.",
      tooManyTouchpoints:
        "разных точек касания {found}, а матрица больше чем из {most} не помещается; сначала сгруппируйте их.",
      missing: "не задано «{argument}».",
      defect: "ошибка в самом дополнении. Пожалуйста, сообщите, что вы делали.",
    },
    found: {
      text: "стоит текст «{value}»",
      error: "стоит ошибка {value}",
      number: "стоит число {value}",
      date: "стоит дата",
      boolean: "стоит логическое значение {value}",
      other: "стоит нечто нечитаемое",
    },
    expected: {
      count: "нужно число людей",
      money: "нужна сумма денег",
      probability: "нужна вероятность, например 95%",
      rate: "нужна конверсия, например 5%",
      points: "нужно изменение, например 2,5%",
    },
    places: {
      both: " в строке {row}, столбце {column}",
      row: " в строке {row}",
      column: " в столбце {column}",
      none: "",
    },
    orEntrants: "; или людей в начале: {entrants#}",
    amounts: {
      stage: "нужна одна общая или по одной на каждый этап ({length})",
      channel: "нужно по одной на каждый канал ({length})",
      all: "нужна одна общая",
    },
  },
};

type ErrorTexts = (typeof errorTexts)[Language];

/** The parts of a sentence that are put together from the parameters of the error, by the name of their place. */
export const PARTS: Readonly<Record<string, (params: Params, texts: ErrorTexts, locale: string) => string>> = {
  "@amounts": ({ per = "all" }, texts) => texts.amounts[per as keyof ErrorTexts["amounts"]],
  "@found": ({ found = "other" }, texts) => texts.found[found as keyof ErrorTexts["found"]],
  "@expected": ({ expected = "count" }, texts) => texts.expected[expected as keyof ErrorTexts["expected"]],
  "@place": ({ row, column }, { places }) =>
    row ? (column ? places.both : places.row) : column ? places.column : places.none,
  "@percent": ({ value }, _, locale) => formatCount(Number(value) * 100, locale),
  "@rate": ({ rate }, _, locale) => percent(Number(rate), locale),
  "@changed": ({ changed }, _, locale) => percent(Number(changed), locale),
  // Without people at the start no number of them would do.
  "@entrants": ({ entrants = 0 }, texts) => (entrants === 0 ? texts.places.none : texts.orEntrants),
};

// As the sentences write it: 250 %, 7.5 %.
function percent(rate: number, locale: string): string {
  return formatPercent(rate, locale)
    .replace(/[.,]0(?=\D)/, "")
    .replace(/\s*%/, " %");
}

/**
 * The sentence of an error of a custom function, for a reader in a locale: what was found, where, and what to do; `others` has the
 * sentences of other parts.
 */
export function sentence(
  { code, params }: UserError,
  locale: string,
  others?: Readonly<Record<Language, Readonly<Record<string, string>>>>,
): string {
  const language = languageOf(locale);
  const texts = errorTexts[language];
  const template = (texts.sentences as Readonly<Record<string, string>>)[code] ?? others![language][code]!;
  const parts = Object.entries(PARTS)
    .filter(([name]) => template.includes(`{${name}}`))
    .map(([name, part]) => [name, fill(part(params, texts, locale), params, locale)]);
  return fill(template, { ...params, ...Object.fromEntries(parts) }, locale);
}
