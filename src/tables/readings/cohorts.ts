import { periodOf } from "../periods";
import type { Column, Frame } from "../profile/frame";
import { numberIn } from "../profile/numberOrWords";
import { cellAt } from "../profile/rows";

/** Columns that a triangle has at least. */
const FEWEST = 3;
/** Rows and columns beyond which it is none. */
const MOST = 400;

/**
 * Whether a table follows groups of people through time: a row a group, columns that differ by their number only ("Month 0, Month 1 …"), and a
 * corner that is blank because its time has not come.
 */
export function isCohorts(frame: Frame): boolean {
  const figures = frame.columns.filter(({ holds, header }) => holds === "numbers" && header !== "");
  if (figures.length > MOST || frame.rows.length > MOST) return false;
  const numbered = figures.filter(({ header }) => /\d/.test(header) && !isCalendar(header));
  const bare = new Map<string, Column[]>();
  for (const column of numbered) {
    const name = column.header
      .replace(/\d+/g, "#")
      .toLowerCase()
      .replace(/[а-яa-z]{1,3}$/u, "");
    const list = bare.get(name);
    if (list) list.push(column);
    else bare.set(name, [column]);
  }
  const run = [...bare.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (run.length < FEWEST || frame.rows.length < FEWEST) return false;
  const numbers = run.map(({ header }) => Number(/\d+/.exec(header)![0]));
  if (!numbers.every((number, i) => i === 0 || number > numbers[i - 1]!)) return false;
  const isByTime = frame.columns.some(({ holds, header }) => holds === "periods" || /cohort|когорт/i.test(header));
  return isTriangle(frame, run) || (isByTime && numbers[0]! <= 1 && run.length >= 4 && isRunOfAges(run));
}

const isCalendar = (header: string): boolean => {
  const period = periodOf(header);
  return (
    period !== null &&
    /[a-zа-я]{3,}|\d{4}/i.test(header) &&
    !/^(week|month|day|неделя|месяц|день|w|m)\s?\d+$/i.test(header.trim())
  );
};

const isRunOfAges = (run: readonly Column[]): boolean =>
  run.every(({ header }) =>
    /(week|month|day|недел|месяц|мес|день|дн|^[mwd]\s?)\s?\d|\d+\s?(мес|нед|дн|month|week|day)/i.test(header),
  );

/** Each row ends where its time does: blanks only after the last figure, more of them in later rows. */
function isTriangle({ cells, rows }: Frame, run: readonly Column[]): boolean {
  const ends = rows.map((row) => {
    const filled = run.map(({ index }) => numberIn(cellAt(cells, row, index)) !== null);
    const last = filled.lastIndexOf(true);
    return filled.slice(0, last + 1).every(Boolean) ? last : -2;
  });
  if (ends.includes(-2)) return false;
  const falls = ends.every((end, i) => i === 0 || end <= ends[i - 1]!);
  const grows = ends.every((end, i) => i === 0 || end >= ends[i - 1]!);
  return (falls || grows) && Math.abs(ends[0]! - ends.at(-1)!) >= 2;
}
