import { found } from "../cells";
import { indexesOf } from "../indexesOf";
import type { Side } from "../roles/side";
import type { StageLine } from "../roles/stageLines";
import { cellOf, numberOf, type View } from "./view";

/** The numbers of a view, read once, and what they say of lines whose names say nothing. */
export interface Figures {
  readonly at: (stage: number, side: number) => number;
  readonly stageLines: (lines: readonly StageLine[], said: readonly Side[]) => StageLine[];
  readonly sides: (sides: readonly Side[], lines: readonly StageLine[]) => Side[];
}

/** Cells of a line that are looked at to tell what it holds. */
const SAMPLE = 300;

/** Reads the figures of a view. */
export function figuresOf(view: View): Figures {
  const read: (Float64Array | undefined)[] = view.stages.map(() => undefined);
  const at = (stage: number, side: number): number => {
    const line = read[stage] ?? numbersOf(view, stage);
    read[stage] = line;
    return line[side]!;
  };
  const lastWords = view.frame.columns.reduce((last, { holds, index }) => (holds === "words" ? index : last), 0);
  return {
    at,
    stageLines: (lines, said) => {
      const counted = indexesOf(said, ({ role }) => role === "people" || role === "unnamed");
      const own = counted.length > 0 ? counted : said.map((_, i) => i);
      return lines.map((line) => {
        if (!["stage", "unknown", "unnamed", "period"].includes(line.role)) return line;
        const kind = kindOf(
          own.length,
          (k) => cellOf(view, line.at, own[k]!),
          (k) => at(line.at, own[k]!),
        );
        // A stage's people may be fractions, of conversions or of a mean day, but no percent.
        if (line.role === "stage") return kind?.evidence.code === "percent" ? { ...line, ...kind } : line;
        if (line.role !== "unknown") return kind && kind.role === "rate" ? { ...line, ...kind } : line;
        return kind ? { ...line, ...kind } : line;
      });
    },
    sides: (sides, lines) => {
      const stages = lines.filter(({ role }) => role === "stage" || role === "unknown").map(({ at: place }) => place);
      return sides.map((side, i) => {
        if (side.role === "plan" || side.role === "forecast") {
          const kind = kindOf(
            stages.length,
            (k) => cellOf(view, stages[k]!, i),
            (k) => at(stages[k]!, i),
            MOST_OF_PLAN,
          );
          return kind?.role === "rate" ? { ...side, role: "benchmark", evidence: kind.evidence } : side;
        }
        if (side.role !== "people" || view.orientation === "across") return side;
        if (isNumbering(view, i, lastWords, (stage) => at(stage, i))) return { ...side, role: "order" };
        if (side.isCertain) return side;
        const kind = kindOf(
          stages.length,
          (k) => cellOf(view, stages[k]!, i),
          (k) => at(stages[k]!, i),
          MOST_OF_PLAN,
        );
        return kind ? { ...side, ...kind } : side;
      });
    },
  };
}

/** The numbers of a stage line by side, NaN where there is none. */
function numbersOf(view: View, stage: number): Float64Array {
  const numbers = new Float64Array(view.sides.length);
  for (let side = 0; side < numbers.length; side++) numbers[side] = numberOf(view, stage, side);
  return numbers;
}

type Kind = Pick<StageLine, "role" | "evidence">;

/** Of a plan there may be more than all, but not ten times as much. */
const MOST_OF_PLAN = 10;

/** What the writing of figures says: percent, money, shares up to `most`; above one only where most have fractions, which people have not. */
function kindOf(length: number, cell: (i: number) => unknown, value: (i: number) => number, most = 1): Kind | null {
  let numbers = 0;
  let shares = 0;
  let fractions = 0;
  let percent = 0;
  let money = 0;
  for (let i = 0; i < Math.min(length, SAMPLE); i++) {
    const number = value(i);
    if (Number.isNaN(number)) continue;
    numbers++;
    if (number <= most) shares++;
    if (number % 1 !== 0) fractions++;
    const written = cell(i);
    if (typeof written === "string" && found(written) === "text") {
      if (/%\s*$/.test(written)) percent++;
      else if (MONEY.test(written)) money++;
    }
  }
  if (numbers === 0) return null;
  if (percent * 2 > numbers) return { role: "rate", evidence: { code: "percent", params: {} } };
  if (shares === numbers && fractions * (most > 1 ? 2 : numbers + 1) > numbers)
    return { role: "rate", evidence: { code: "fractions", params: {} } };
  if (money * 2 > numbers) return { role: "money", evidence: { code: "currency", params: {} } };
  return null;
}

const MONEY = /[$€£₽₸₴¥₺₹]|\b(usd|eur|gbp|rub)\b|руб|\sр\.$/i;

/** 1, 2, 3 … to the left of the names. */
function isNumbering(
  { sides, stages }: View,
  side: number,
  lastWords: number,
  value: (stage: number) => number,
): boolean {
  const { name, index } = sides[side]!;
  if (index > lastWords || stages.length < 2) return false;
  if (!/^(n|nn)?$/i.test(name)) return false;
  return stages.every((_, at) => Number.isNaN(value(at)) || value(at) === at + 1);
}
