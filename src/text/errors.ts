import type { UserError } from "../core/userError";
import { fill } from "./fill";
import { type Language, languageOf, type Texts } from "./language";
import { formatCount, formatPercent } from "./number";

type Params = UserError["params"];

const en = {
  sentences: {
    wrongCell: "“{argument}”{@place}: {@found}; {@expected}.",
    negativeCount: "“{argument}”{@place}: {value}. A count cannot be below 0.",
    negativeValue: "“{argument}”{@place}: {value}. What conversions brought cannot be below 0.",
    notAboveZero: "“{argument}”{@place}: {value}. It must be above 0.",
    notAShare: "“{argument}”{@place}: {value} is {@percent}. A conversion is 0–100%; for five percent write {=5%}.",
    neitherShareNorPeople:
      "“{argument}” = {value}. For five percent write {=5%}; for counts give their range, such as B2:B6.",
    ratesForCounts:
      "“{argument}” looks like conversions: no number is above 1. Give the count at each stage, or a single conversion.",
    tooManyPoints: "“{argument}”{@place} = {value}, which is {@points} pp. For two and a half points write {=2.5%}.",
    tooFewStages: "“{argument}” has fewer than two stages; at least two are needed.",
    shapesDiffer: "“{a}” is {aSize} cells, “{b}” is {bSize}; ranges of the same size are needed.",
    lengthsDiffer:
      "“{a}” has {aLength, plural, one {# name} other {# names}}, “{b}” has {bLength, plural, one {# stage} other {# stages}}; one name for each stage is needed.",
    notAList: "“{argument}” has several rows and columns; one column or one row is needed.",
    notAStep: "“{argument}” = “{value}”. The number of a step is needed: 1 is from the first stage to the second.",
    noSuchStep: "“{argument}” = {step}, and this funnel has {steps, plural, one {# step} other {# steps}}.",
    listAndStep: "“{a}” already gives a change for each step: leave “{b}” out.",
    wrongNumberOfValues:
      "“{argument}” has {found, plural, one {# value} other {# values}}; needed: {steps}, one per step, or {stages}, one per stage.",
    unknownMode: '“{argument}” = “{value}”; "points" or "relative" is needed.',
    notReachable:
      "One conversion alone (step {step}{@place}) cannot reach the target: it would take {@rate}. {@entrants}",
    peopleAfterZero:
      "“{argument}”{@place}: “{stage}” is above 0 after a stage with 0, so no contribution can be computed.",
    endWithoutStart: "“{argument}”, channel {channel}: the first stage is 0, but the last one is not.",
    channelsDiffer:
      "“{a}” has {aCount, plural, one {# channel} other {# channels}}, “{b}” has {bCount}; the same channels are needed.",
    moreThanAll: "“{a}”{@place}: {part} cannot be more than “{b}” ({whole}).",
    channelNamesDiffer:
      "“{a}” has {aLength, plural, one {# name} other {# names}}, “{b}” has {bLength, plural, one {# channel} other {# channels}}; one name for each channel is needed.",
    noChange: "“{argument}” = 0: give the change that is to be detected.",
    changedOutside: "“{argument}” takes the conversion from {@rate} to {@changed}, and a conversion is 0–100%.",
    amountsDiffer: "“{argument}” has {found, plural, one {# amount} other {# amounts}}; {@amounts}.",
    notOneCell: "“{argument}” is a range; a single value is needed.",
    notAProbability: "“{argument}” = {value}; a probability of 0–100% is needed, such as {=95%}.",
    notAName: "“{argument}”{@place}: {@found}; a name is needed.",
    roundedName:
      "{value} has more than 15 digits, and a spreadsheet rounds such numbers: different customers would count as one. Format the column as plain text before you paste the numbers again.",
    notATime:
      "“{argument}”{@place}: {@found}; a date is needed, such as 2026-03-01 10:00. If this is a heading, leave it out of the range.",
    notADay: "“{argument}”{@place} = {value} is no date; one is needed, such as 2026-11-05.",
    endsBeforeStart: "The period ends before it starts.",
    outsidePeriod: "“{argument}” lies outside the period.",
    columnsDiffer:
      "“{a}” has {aLength, plural, one {# row} other {# rows}}, “{b}” has {bLength}; columns of one length are needed.",
    tooFewEventStages: "“{argument}” has fewer than two stages; at least two are needed.",
    otherCase: "“{a}” has “{value}”, “{b}” has “{found}”: capitals matter.",
    unknownStatus: "“{argument}”{@place}: “{value}” is none of the stages, and does not say that a deal is lost.",
    repeatedStage: "“{argument}” has “{value}” twice.",
    unknownOutcome: "“{argument}”{@place}: “{value}”; won, lost or a blank cell is needed.",
    noClosed: "“{argument}”{@place} is blank, but the deal is won or lost; the date on which it was closed is needed.",
    closedBeforeCreated: "“{argument}”{@place}: the deal is closed before it is created.",
    notAWindow: "“{argument}” = “{value}”; a number of days from 0 is needed, such as 7.",
    notATop: "“{argument}” = “{value}”; a whole number from 1 is needed, such as 10.",
    unknownChoice: "“{argument}” = “{value}”; one of these is needed: {choices}.",
    tooManyTouchpoints: "There are {found} different touchpoints, and only {most} fit: group the rare ones.",
    gapInPath: "The path “{path}” has nothing between two signs “{sign}”; a touchpoint is missing there.",
    mixedSigns:
      "The path “{path}” has “{other}” between its touchpoints, and other paths have “{sign}”: write one of them everywhere.",
    signInName:
      "The path “{path}” can be read in two ways: “{name}” is one touchpoint, or several with “{sign}” between them. Write “{sign}” with blanks around it between touchpoints, and another sign inside a name.",
    missing: "“{argument}” is missing.",
    defect: "There is a fault in the add-on, not in your data. Please tell its developer what you did.",
  },
  found: {
    text: "the text “{value}”",
    error: "the error {value}",
    number: "the number {value}",
    date: "a date",
    boolean: "the logical value {value}",
    other: "something unreadable",
  },
  expected: {
    count: "a number is needed",
    money: "an amount of money is needed",
    probability: "a probability such as {=95%} is needed",
    rate: "a conversion such as {=5%} is needed",
    points: "a change such as {=2.5%} is needed",
    flag: "{=TRUE} or {=FALSE} is needed",
  },
  places: {
    both: ", row {row}, column {column}",
    row: ", row {row}",
    column: ", column {column}",
    none: "",
  },
  orEntrants: "Or {entrants, plural, one {# is} other {# are}} needed at the first stage.",
  amounts: {
    stage: "one total is needed, or {length}, one per stage",
    channel: "{length, plural, one {# is} other {# are}} needed, one per channel",
    all: "one total is needed",
  },
};

export const errorTexts: Texts<typeof en> = {
  en,
  ru: {
    sentences: {
      wrongCell: "«{argument}»{@place}: {@found}, а {@expected}.",
      negativeCount: "«{argument}»{@place}: {value}. Количество не может быть меньше 0.",
      negativeValue: "«{argument}»{@place}: {value}. Ценность конверсий не может быть меньше 0.",
      notAboveZero: "«{argument}»{@place}: {value}. Нужно число больше 0.",
      notAShare:
        "«{argument}»{@place}: {value} — это {@percent}. Конверсия — от 0 до 100\u00a0%; если нужно пять процентов, напишите {=5%}.",
      neitherShareNorPeople:
        "«{argument}» = {value}. Если это пять процентов, напишите {=5%}; если количества по этапам — укажите диапазон, например B2:B6.",
      ratesForCounts:
        "«{argument}» похоже на конверсии: все числа не больше 1. Нужны количества по этапам или одна конверсия.",
      tooManyPoints:
        "«{argument}»{@place} = {value} — это {@points}\u00a0п.\u00a0п. Для двух с половиной пунктов напишите {=2.5%}.",
      tooFewStages: "В «{argument}» меньше двух этапов; нужно хотя бы два.",
      shapesDiffer: "Размер «{a}» — {aSize}, «{b}» — {bSize}; нужны диапазоны одного размера.",
      lengthsDiffer: "Названий в «{a}» — {aLength}, этапов в «{b}» — {bLength}; их должно быть поровну.",
      notAList: "В «{argument}» несколько строк и столбцов; нужен один столбец или одна строка.",
      notAStep: "«{argument}» = «{value}». Нужен номер перехода: 1 — с первого этапа на второй.",
      noSuchStep: "«{argument}» = {step}, а переходов в этой воронке — {steps}.",
      listAndStep: "«{a}» уже задаёт изменение для каждого перехода — уберите «{b}».",
      wrongNumberOfValues:
        "Значений в «{argument}» — {found}; нужно {steps}, по одному на переход, или {stages}, по одному на этап.",
      unknownMode: "«{argument}» = «{value}»; нужно «points» или «relative».",
      notReachable: "Одной конверсией (переход {step}{@place}) цели не достичь: понадобилось бы {@rate}. {@entrants}",
      peopleAfterZero:
        "«{argument}»{@place}: на этапе «{stage}» число больше нуля, а на предыдущем 0 — вклад не посчитать.",
      endWithoutStart: "«{argument}», канал {channel}: на первом этапе 0, а на последнем больше нуля.",
      channelsDiffer: "Каналов в «{a}» — {aCount}, в «{b}» — {bCount}; нужны одни и те же каналы.",
      moreThanAll: "«{a}»{@place}: {part} больше, чем «{b}» ({whole}). Дойти может не больше, чем было.",
      channelNamesDiffer: "Названий в «{a}» — {aLength}, каналов в «{b}» — {bLength}; их должно быть поровну.",
      noChange: "«{argument}» = 0: укажите изменение, которое нужно заметить.",
      changedOutside: "«{argument}» меняет конверсию с {@rate} на {@changed}, а конверсия — от 0 до 100\u00a0%.",
      amountsDiffer: "Сумм в «{argument}» — {found}; {@amounts}.",
      notOneCell: "«{argument}» — диапазон, а нужно одно значение.",
      notAProbability: "«{argument}» = {value}; нужна вероятность от 0 до 100\u00a0%, например {=95%}.",
      notAName: "«{argument}»{@place}: {@found}, а нужно название.",
      roundedName:
        "В числе {value} больше 15 цифр, а таблица такие числа округляет: разные клиенты станут одним. Задайте столбцу формат «Обычный текст» и вставьте числа снова.",
      notATime:
        "«{argument}»{@place}: {@found}, а нужна дата (01.03.2026 10:00 или 2026-03-01 10:00). Если это заголовок, выделите диапазон без него.",
      notADay: "«{argument}»{@place} = {value} — это не дата; нужна дата: 05.11.2026 или 2026-11-05.",
      endsBeforeStart: "Период кончается раньше, чем начинается.",
      outsidePeriod: "«{argument}» не попадает в период.",
      columnsDiffer: "Строк в «{a}» — {aLength}, в «{b}» — {bLength}; нужны столбцы одной длины.",
      tooFewEventStages: "В «{argument}» меньше двух этапов; нужно хотя бы два.",
      otherCase: "В «{a}» — «{value}», в «{b}» — «{found}»: регистр букв важен, исправьте.",
      unknownStatus: "«{argument}»{@place}: «{value}» — не этап из списка и не отказ.",
      repeatedStage: "В «{argument}» дважды стоит «{value}».",
      unknownOutcome: "«{argument}»{@place}: «{value}», а нужно «успешно», «отказ» или пустая ячейка.",
      noClosed: "«{argument}»{@place}: пусто, хотя сделка выиграна или проиграна; нужна дата закрытия.",
      closedBeforeCreated: "«{argument}»{@place}: сделка закрыта раньше, чем создана.",
      notAWindow: "«{argument}» = «{value}»; нужно число дней не меньше 0, например 7.",
      notATop: "«{argument}» = «{value}»; нужно целое число не меньше 1, например 10.",
      unknownChoice: "«{argument}» = «{value}»; нужно одно из этих слов: {choices}.",
      tooManyTouchpoints: "Разных точек касания {found}, а помещается {most}: объедините редкие.",
      gapInPath: "В пути «{path}» между двумя знаками «{sign}» пусто: не хватает касания.",
      mixedSigns: "В пути «{path}» между касаниями стоит «{other}», а в других «{sign}»: пишите везде одно.",
      signInName:
        "Путь «{path}» можно прочитать двояко: «{name}» — одно касание или несколько через «{sign}». Между касаниями ставьте «{sign}» с пробелами, а внутри названия — другой знак.",
      missing: "Не задано «{argument}».",
      defect: "Ошибка в дополнении, а не в ваших данных. Сообщите разработчику, что вы делали.",
    },
    found: {
      text: "текст «{value}»",
      error: "ошибка {value}",
      number: "число {value}",
      date: "дата",
      boolean: "логическое значение {value}",
      other: "непонятное значение",
    },
    expected: {
      count: "нужно число",
      money: "нужна сумма",
      probability: "нужна вероятность, например {=95%}",
      rate: "нужна конверсия, например {=5%}",
      points: "нужно изменение, например {=2.5%}",
      flag: "нужно {=TRUE} или {=FALSE}",
    },
    places: {
      both: ", строка {row}, столбец {column}",
      row: ", строка {row}",
      column: ", столбец {column}",
      none: "",
    },
    orEntrants: "Либо нужно {entrants#} на первом этапе.",
    amounts: {
      stage: "нужна одна общая или {length}, по одной на этап",
      channel: "нужно {length}, по одной на канал",
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
  "@percent": ({ value }, _, locale) => percent(Number(value), locale),
  "@points": ({ value }, _, locale) => formatCount(Number(value) * 100, locale),
  "@rate": ({ rate }, _, locale) => percent(Number(rate), locale),
  "@changed": ({ changed }, _, locale) => percent(Number(changed), locale),
  // Without people at the start no number of them would do.
  "@entrants": ({ entrants = 0 }, texts) => (entrants === 0 ? texts.places.none : texts.orEntrants),
};

// As the sentences write it: 250 %, 7.5 %.
function percent(rate: number, locale: string): string {
  return formatPercent(rate, locale).replace(/[.,]0(?=\D)/, "");
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
  return fill(template, { ...params, ...Object.fromEntries(parts) }, locale).trim();
}
