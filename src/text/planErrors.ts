import type { Texts } from "./language";

const en = {
  planTarget: "a target is a number above 0. Enter it, for example {=5000000}.",
  planAverage:
    "for a target in money an average amount above 0 is needed, and the table does not give one. Enter it, or set the target in deals.",
  planMargin: "for a target in profit a margin above 0% and up to 100% is needed. Enter it, for example {=30}.",
  planDays: "working days are a number above 0 and up to {most}. Enter it, for example {=21}.",
  planConversion: "the conversion of {step} is not known. Enter it, for example {=25}.",
  planConversionZero: "the conversion of {step} is 0%, and then no number at the start is enough. Enter another.",
  planConversionBeyond:
    "the conversion of {step} is above 100%, so it is not a share. Enter another, or correct the table.",
  planShare: "the share of “{group}” is a number of 0 or more. Enter it, for example {=25}.",
};

/** Why there is no plan: joins the sentences of the add-on's errors. */
export const planErrorTexts: Texts<typeof en> = {
  en,
  ru: {
    planTarget: "цель — это число больше 0. Введите её, например {=5000000}.",
    planAverage:
      "для цели в деньгах нужен средний чек больше 0, а в таблице его нет. Введите его или задайте цель в сделках.",
    planMargin: "для цели по прибыли нужна маржа больше 0\u00a0% и не больше 100\u00a0%. Введите её, например {=30}.",
    planDays: "рабочие дни — это число больше 0 и не больше {most}. Введите его, например {=21}.",
    planConversion: "конверсия перехода {step} неизвестна. Введите её, например {=25}.",
    planConversionZero: "конверсия перехода {step} — 0\u00a0%, при ней не хватит никакого входа. Введите другую.",
    planConversionBeyond:
      "конверсия перехода {step} больше 100\u00a0%, то есть это не доля. Введите другую или исправьте таблицу.",
    planShare: "доля «{group}» — это число от 0. Введите её, например {=25}.",
  },
};
