import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  noStage: "No stage: {n, plural, one {# row} other {# rows}}, the first is {row}. They are not counted.",
  twice:
    "{n, plural, one {# row repeats} other {# rows repeat}} a deal that stands above, the first is {row}: each row counts as a deal. Delete the older ones.",
  closedBeforeCreated:
    "Closed before created: {n, plural, one {# deal} other {# deals}}, the first is in row {row}. Times leave them out.",
  createdAhead:
    "Created later than today: {n, plural, one {# deal} other {# deals}}, the first is in row {row}. Check the dates.",
  closedAhead:
    "Decided, but closed later than today: {n, plural, one {# deal} other {# deals}}, the first is in row {row}. Until then they count as open in times.",
  textAmounts:
    "Amounts that are no money: {n, plural, one {# row} other {# rows}}, the first is {cell}: “{said}”. Money leaves them out: write a number there, then refresh.",
  unclearAmounts:
    "Amounts that may be read in two ways: {n, plural, one {# row} other {# rows}}, the first is {cell}: “{said}”. Money leaves them out: write them as numbers, or all with decimals, then refresh.",
  misreadAmounts:
    "The spreadsheet may have read amounts otherwise than they were written, thousands as decimals: {n, plural, one {# row} other {# rows}}, the first is {row}. Money is left out: write all amounts as numbers, then refresh.",
  unsaidCurrency:
    "Some amounts name their currency, and {n, plural, one {# row does} other {# rows do}} not, the first is {row}. Money is left out: write the currency to each.",
  mixedFormats:
    "Amounts are in several currencies: {n, plural, one {# row is} other {# rows are}} in another one than most, the first is {row}. Money is left out: write the currencies into a column of their own.",
};

const TEXTS: Texts<typeof en> = {
  en,
  ru: {
    noStage:
      "Без этапа: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, первая — {row}. Они не считаются.",
    twice:
      "{n, plural, one {# строка повторяет} few {# строки повторяют} many {# строк повторяют} other {# строки повторяют}} сделку выше, первая — {row}: каждая строка считается сделкой. Удалите старые.",
    closedBeforeCreated:
      "Закрыты раньше, чем созданы: {n, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}, первая — в строке {row}. В сроках их нет.",
    createdAhead:
      "Созданы позже сегодняшнего дня: {n, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}, первая — в строке {row}. Проверьте даты.",
    closedAhead:
      "Решены, но закрыты позже сегодняшнего дня: {n, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}, первая — в строке {row}. До того в сроках они открыты.",
    textAmounts:
      "В суммах не деньги: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, первая — {cell}: «{said}». В деньгах их нет: впишите число и обновите.",
    unclearAmounts:
      "Суммы, которые можно прочесть двояко: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, первая — {cell}: «{said}». В деньгах их нет: запишите их числами или все с копейками и обновите.",
    misreadAmounts:
      "Таблица могла прочесть суммы не так, как они записаны, — тысячи как дробную часть: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, первая — {row}. Денег здесь нет: запишите все суммы числами и обновите.",
    unsaidCurrency:
      "У части сумм валюта названа, а у других — нет: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, первая — {row}. Денег здесь нет: допишите валюту к каждой.",
    mixedFormats:
      "Суммы — в разных валютах: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}} не в той, что у большинства, первая — {row}. Денег здесь нет: запишите валюты в отдельный столбец.",
  },
};

interface Check {
  readonly code: keyof typeof en;
  readonly n: number;
  readonly row: number;
  readonly cell?: string;
  readonly said?: string;
}

/** What to check in a list of deals, as a sentence. */
export const dealCheckText = ({ code, n, row, cell = "", said = "" }: Check, language: Language): string =>
  fill(TEXTS[language][code], { n, row: String(row), cell, said }, language);
