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
    "Amounts that are no numbers: {n, plural, one {# row} other {# rows}}, the first is {row}. Money leaves them out: take the currency and other letters off them, then refresh.",
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
      "Суммы — не числа: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, первая — {row}. В деньгах их нет: уберите из них валюту и другие буквы и обновите.",
    mixedFormats:
      "Суммы — в разных валютах: {n, plural, one {# строка} few {# строки} many {# строк} other {# строки}} не в той, что у большинства, первая — {row}. Денег здесь нет: запишите валюты в отдельный столбец.",
  },
};

/** What to check in a list of deals, as a sentence. */
export const dealCheckText = (
  { code, n, row }: { readonly code: keyof typeof en; readonly n: number; readonly row: number },
  language: Language,
): string => fill(TEXTS[language][code], { n, row: String(row) }, language);
