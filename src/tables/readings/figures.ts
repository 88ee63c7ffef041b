import { found } from "../cells";
import { indexesOf } from "../indexesOf";
import { isMoneyText } from "../profile/numberOrWords";
import type { Side } from "../roles/side";
import type { StageLine } from "../roles/stageLines";
import { cellOf, numberOf, type View } from "./view";

/** The numbers of a view, read once, and what they say of lines whose names say nothing. */
export interface Figures {
  readonly at: (stage: number, side: number) => number;
  /** The numbers of a stage by side. */
  readonly line: (stage: number) => Float64Array;
  readonly stageLines: (lines: readonly StageLine[], said: readonly Side[]) => StageLine[];
  readonly sides: (sides: readonly Side[], lines: readonly StageLine[]) => Side[];
}

/** Cells of a line that are looked at to tell what it holds. */
const SAMPLE = 300;

/** Reads the figures of a view. */
export function figuresOf(view: View): Figures {
  const read: (Float64Array | undefined)[] = view.stages.map(() => undefined);
  const line = (stage: number): Float64Array => {
    const numbers = read[stage] ?? numbersOf(view, stage);
    read[stage] = numbers;
    return numbers;
  };
  const at = (stage: number, side: number): number => line(stage)[side]!;
  const lastWords = view.frame.columns.reduce((last, { holds, index }) => (holds === "words" ? index : last), 0);
  return {
    at,
    line,
    stageLines: (lines, said) => {
      const counted = indexesOf(said, ({ role }) => role === "people" || role === "unnamed");
      const own = (counted.length > 0 ? counted : said.map((_, i) => i)).slice(0, SAMPLE);
      return lines.map((one) => {
        if (!["stage", "unknown", "unnamed", "period"].includes(one.role)) return one;
        const kind = kindOf(view, at, [one.at], own);
        // A stage's people may be fractions, of conversions or of a mean day, but neither percent nor money.
        const isWritten = kind?.evidence.code === "percent" || (kind?.evidence.code === "currency" && !isChosen(one));
        if (one.role === "stage") return kind && isWritten ? { ...one, ...kind } : one;
        if (one.role !== "unknown") return kind && kind.role === "rate" ? { ...one, ...kind } : one;
        return kind ? { ...one, ...kind } : one;
      });
    },
    sides: (sides, lines) => {
      const stages = lines.filter(({ role }) => role === "stage" || role === "unknown").map(({ at: place }) => place);
      const looked = stages.slice(0, SAMPLE);
      return sides.map((side, i) => {
        if (side.role === "plan" || side.role === "forecast") {
          const kind = kindOf(view, at, looked, [i], MOST_OF_PLAN);
          return kind?.role === "rate" ? { ...side, role: "benchmark", evidence: kind.evidence } : side;
        }
        if (side.role !== "people" || view.orientation === "across") return side;
        if (isNumbering(view, i, lastWords, at)) return { ...side, role: "order" };
        const kind = kindOf(view, at, looked, [i], MOST_OF_PLAN);
        const isWritten = kind?.evidence.code === "currency" && !isChosen(side);
        return kind && (!side.isCertain || isWritten) ? { ...side, ...kind } : side;
      });
    },
  };
}

/** Whether somebody said what a line is. */
const isChosen = ({ evidence }: Pick<Kind, "evidence">): boolean => evidence.code === "chosen";

/** The numbers of a stage line by side, NaN where there is none. */
function numbersOf(view: View, stage: number): Float64Array {
  const numbers = new Float64Array(view.sides.length);
  for (let side = 0; side < numbers.length; side++) numbers[side] = numberOf(view, stage, side);
  return numbers;
}

type Kind = Pick<StageLine, "role" | "evidence">;

/** Of a plan there may be more than all, but not ten times as much. */
const MOST_OF_PLAN = 10;

/**
 * What the writing of the figures says where stages cross sides: percent, money, shares up to `most`; above one only where most have fractions, which
 * people have not.
 */
function kindOf(
  view: View,
  at: Figures["at"],
  stages: readonly number[],
  sides: readonly number[],
  most = 1,
): Kind | null {
  let numbers = 0;
  let shares = 0;
  let fractions = 0;
  let percent = 0;
  let money = 0;
  for (const stage of stages) {
    for (const side of sides) {
      const number = at(stage, side);
      if (Number.isNaN(number)) continue;
      numbers++;
      if (number <= most) shares++;
      if (number % 1 !== 0) fractions++;
      const written = cellOf(view, stage, side);
      if (typeof written === "string" && found(written) === "text") {
        if (/%\s*$/.test(written)) percent++;
        else if (isMoneyText(written)) money++;
      }
    }
  }
  if (numbers === 0) return null;
  if (percent * 2 > numbers) return { role: "rate", evidence: { code: "percent", params: {} } };
  if (shares === numbers && fractions * (most > 1 ? 2 : numbers + 1) > numbers)
    return { role: "rate", evidence: { code: "fractions", params: {} } };
  if (money * 2 > numbers) return { role: "money", evidence: { code: "currency", params: {} } };
  return null;
}

/** 1, 2, 3 … to the left of the names. */
function isNumbering({ sides, stages }: View, side: number, lastWords: number, at: Figures["at"]): boolean {
  const { name, index } = sides[side]!;
  if (index > lastWords || stages.length < 2) return false;
  if (!/^(n|nn)?$/i.test(name)) return false;
  return stages.every((_, stage) => Number.isNaN(at(stage, side)) || at(stage, side) === stage + 1);
}
