import { periodOf } from "./periods";
import { MONTHS_EN, MONTHS_RU } from "./vocabulary/months";

/** What the sheet of the next period may be called; none where the name does not say. */
export function nextPeriodNames(name: string): string[] {
  for (const word of name.match(/[a-zа-яё]{3,}/gi) ?? []) {
    const months = monthsAfter(word);
    if (months.length > 0) return months.map(({ next, isNewYear }) => withYear(name.replace(word, next), isNewYear));
  }
  const dated = /^(\d{4})([-./])(\d{2})$/.exec(name);
  if (dated) {
    const [, year, sign, number] = dated;
    const next = (Number(number) % 12) + 1;
    return [`${Number(year) + (next === 1 ? 1 : 0)}${sign}${String(next).padStart(2, "0")}`];
  }
  const numbered = /^(\D*)(\d{1,2})(\D*)$/.exec(name);
  return numbered ? [`${numbered[1]}${Number(numbered[2]) + 1}${numbered[3]}`] : [];
}

const FULL = [
  "January February March April May June July August September October November December".split(" "),
  "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(" "),
] as const;

/** The month after a word, written as that is: whole or short, with a capital or without; "May" may be either. */
function monthsAfter(word: string): { next: string; isNewYear: boolean }[] {
  const lower = word.toLowerCase();
  for (const [language, stems] of [MONTHS_EN, MONTHS_RU].entries()) {
    const at = stems.findIndex((stem) => lower.startsWith(stem));
    if (at < 0 || periodOf(word) === null) continue;
    const next = FULL[language]![(at + 1) % 12]!;
    const isWhole = lower === FULL[language]![at]!.toLowerCase();
    const isShort = lower.length < 5 && (!isWhole || lower.length === 3);
    const forms = [...(isWhole ? [next] : []), ...(isShort ? [next.slice(0, 3)] : [])];
    return forms.map((form) => ({ next: asWritten(form, word), isNewYear: at === 11 }));
  }
  return [];
}

function asWritten(next: string, like: string): string {
  if (like === like.toUpperCase()) return next.toUpperCase();
  return like[0] === like[0]!.toUpperCase() ? next : next.toLowerCase();
}

const withYear = (name: string, isNewYear: boolean): string =>
  isNewYear ? name.replace(/\d{4}|\d{2}/, (year) => String(Number(year) + 1)) : name;
