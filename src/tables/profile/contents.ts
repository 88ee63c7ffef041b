import { found, isBlank, nameOf } from "../cells";
import type { Cell } from "../line";
import { isSerial, periodOf } from "../periods";
import { type Meaning, meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import { WHOLES } from "../vocabulary/totals";
import { type Figure, figureOf } from "./numberOrWords";
import { type Cells, cellAt } from "./rows";

/** What a column holds. */
export type Holds = "numbers" | "words" | "periods" | "nothing";

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 300;

/** What most cells of a column are. */
export function contentOf(cells: Cells, body: readonly number[], index: number): Holds {
  const counts: Record<Figure, number> = { day: 0, number: 0, words: 0, none: 0, blank: 0 };
  let errors = 0; // figures that went wrong
  const step = Math.max(1, Math.floor(body.length / SAMPLE));
  for (let at = 0; at < body.length; at += at < SAMPLE / 2 ? 1 : step) {
    const cell = cellAt(cells, body[at]!, index);
    const kind = figureOf(cell);
    counts[kind]++;
    if (kind === "none" && found(cell) === "error") errors++;
  }
  const { day, number, words, none } = counts;
  if (day > 0 && day >= words) return "periods";
  if (number + errors > 0 && number + none >= words) return "numbers";
  return words > 0 ? "words" : "nothing";
}

/** Whether a header says that its column holds times. */
export const isTimeHeader = (header: string): boolean => timeHeader.test(header);

const timeHeader = /^(date|day|week|month|quarter|year|period|time|дата|день|неделя|месяц|квартал|год|период)$/i;

/** What stands under a column of months besides months: totals, means, a norm. */
const COMPUTED: readonly string[] = [
  "total",
  "average",
  "benchmark",
  "difference",
  "forecast",
  "plan",
  "fact",
  "previous",
  "rate",
] satisfies Meaning[];

/** Whether a column of words or numbers is one of periods. */
export function isTimeColumn(
  cells: Cells,
  body: readonly number[],
  header: string,
  holds: Holds,
  index: number,
): boolean {
  if (holds === "periods") return false;
  const isNamed = timeHeader.test(header);
  if (holds === "numbers" && !isNamed) return false;
  const isComputed = (cell: Cell | undefined) => {
    const name = nameOf(cell);
    return COMPUTED.includes(meaningOf(name) ?? "") || WHOLES.find(words(name)) !== null;
  };
  let [sample, periods] = [0, 0];
  for (let at = 0; at < Math.min(body.length, SAMPLE); at++) {
    const cell = cellAt(cells, body[at]!, index);
    if (isBlank(cell) || (typeof cell === "string" && periodOf(cell) === null && isComputed(cell))) continue;
    sample++;
    if (periodOf(cell) !== null || (typeof cell === "number" && isSerial(cell))) periods++;
    // Most columns of words are no periods: a few cells show it.
    else if (sample > 20 && periods * 2 < sample) return false;
  }
  if (holds === "words") return periods > 0 && periods * 4 >= sample * 3 - (sample < 8 ? 1 : 0);
  return periods >= sample - 1 || /month|месяц|week|недел/i.test(header);
}
