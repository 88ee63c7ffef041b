import type { Choices } from "../choices";
import { isLost, wonAmong } from "../deals/outcome";
import { indexesOf } from "../indexesOf";
import { isRoundedTo } from "../profile/relations/rounding";
import type { Funnel } from "./funnel";
import { numberOf } from "./view";

/** Whether the counts of a pipeline are of those who stand at each stage now, of those who reached it, or nobody can say. */
export type Pipeline = "standing" | "reached" | "unclear" | "none";

/**
 * Lines that may be statuses, in the order of the sheet, by their places among the lines: those that something says to be one, and those with a name
 * that says nothing.
 */
export function standingLines({ lines, stages }: Pick<Funnel, "lines" | "stages">): {
  statuses: number[];
  unsure: number[];
} {
  const isStatus = (role: string, at: number) => STATUS.includes(role) || stages.includes(at);
  return {
    statuses: lines.filter(({ role, at }) => isStatus(role, at)).map(({ at }) => at),
    unsure: lines.filter(({ role, at }) => role === "unknown" && !isStatus(role, at)).map(({ at }) => at),
  };
}

const STATUS: readonly string[] = ["stage", "loss", "bounces"];

/** What a table of stages with won and lost among them holds. */
export function pipelineOf(funnel: Funnel, choices: Choices): Pipeline {
  const { view, stages, people, sides } = funnel;
  const { statuses } = standingLines(funnel);
  const nameOf = (at: number) => view.stages[at]!.name;
  const wonNames = wonAmong(stages.map(nameOf));
  const won = stages.filter((at) => wonNames.includes(nameOf(at)));
  const lost = statuses.filter((at) => !stages.includes(at) && isLost(nameOf(at)));
  if (lost.length === 0 || won.length !== 1 || stages.length < 3) return "none";
  if (choices.pipeline) return choices.pipeline;
  const isOne = people.length === 1 && view.isGrid && view.orientation === "down";
  const all = [...stages, ...lost];
  const value = (at: number) => sumOf(people.map((side) => numberOf(view, at, side)));
  if (isOne) {
    // Shares of all say that each deal stands in one row; shares of the first that it went through those above.
    const said = sharesSay(funnel, all, value);
    if (said) return said;
  }
  if (addsUp(funnel, all)) return "standing";
  const inOrder = [...stages].sort((a, b) => a - b);
  const falls = (own: readonly number[]) => {
    const counts = inOrder.map((at) => sumOf(own.map((side) => numberOf(view, at, side))));
    return counts.every((count, i) => i === 0 || Number.isNaN(count) || count <= counts[i - 1]!);
  };
  // Where deals stood at the end of each month rises again with the won ones; of those that came in a month a stage may rise by chance.
  const periods = [...new Set(people.map((side) => sides[side]!.period))].map((period) =>
    people.filter((side) => sides[side]!.period === period),
  );
  if (periods.filter((own) => !falls(own)).length * 2 > periods.length) return "standing";
  if (periods.length > 1) return "none";
  return isOne || isEndedBy(won[0]!, lost, statuses) ? "unclear" : "none";
}

/** Whether won and lost stand beside each other behind all else, as the statuses of a CRM do. */
function isEndedBy(won: number, lost: readonly number[], statuses: readonly number[]): boolean {
  const ends = [won, ...lost];
  return statuses.slice(-ends.length).every((at) => ends.includes(at));
}

/** Whether a line of totals is the sum of all statuses: then each deal is in one of them. */
function addsUp({ view, lines, people }: Funnel, all: readonly number[]): boolean {
  const totals = lines.filter(({ role }) => role === "total").map(({ at }) => at);
  return totals.some((total) =>
    people.every((side) => numberOf(view, total, side) === sumOf(all.map((at) => numberOf(view, at, side)))),
  );
}

/** What rates beside the counts of a single column are shares of; null where they say nothing. */
function sharesSay(
  { view, stages, sides }: Funnel,
  all: readonly number[],
  value: (at: number) => number,
): "standing" | "reached" | null {
  const rates = indexesOf(sides, ({ role }) => role === "rate");
  const agrees = (whole: number) =>
    rates.some((rate) => {
      const written = all.map((at) => numberOf(view, at, rate));
      const fits = (scale: number) =>
        all.every((at, i) => {
          const share = (scale * value(at)) / whole;
          const own = written[i]!;
          return (
            Number.isNaN(value(at)) ||
            isRoundedTo(Number(own.toPrecision(6)), share) ||
            Math.abs(own - share) <= 0.006 * scale
          );
        });
      return all.length >= 3 && whole > 0 && !written.some(Number.isNaN) && (fits(1) || fits(100));
    });
  if (agrees(value(stages[0]!))) return "reached";
  return agrees(sumOf(all.map(value))) ? "standing" : null;
}

/** The sum of the numbers among some; NaN where there are none. */
function sumOf(values: readonly number[]): number {
  const numbers = values.filter((value) => !Number.isNaN(value));
  return numbers.length === 0 ? Number.NaN : numbers.reduce((a, b) => a + b, 0);
}
