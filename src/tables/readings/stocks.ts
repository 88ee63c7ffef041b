import type { Choices } from "../choices";
import { isLost, isWon } from "../deals/outcome";
import { indexesOf } from "../indexesOf";
import { isRoundedTo } from "../profile/relations/rounding";
import type { Funnel } from "./funnel";
import { numberOf } from "./view";

/** Whether the rows of a pipeline hold those who stand at each stage now, those who reached it, or nobody can say. */
export type Pipeline = "standing" | "reached" | "unclear" | "none";

/** What a table of stages with won and lost among them holds. */
export function pipelineOf({ view, lines, stages, people, sides }: Funnel, choices: Choices): Pipeline {
  if (view.orientation !== "down" || people.length !== 1 || !view.isGrid) return "none";
  const named = lines.filter(({ role }) => role === "stage" || role === "loss" || role === "bounces");
  const lost = named.filter(({ at, role }) => role !== "stage" && isLost(view.stages[at]!.name));
  const won = named.filter(({ at, role }) => role === "stage" && isWon(view.stages[at]!.name));
  if (lost.length === 0 || won.length !== 1 || stages.length < 3) return "none";
  if (choices.pipeline) return choices.pipeline;
  const side = people[0]!;
  const value = (at: number) => numberOf(view, at, side);
  const counts = stages.map(value);
  const all = [...stages, ...lost.map(({ at }) => at)];
  const rates = indexesOf(sides, ({ role }) => role === "rate");
  const sum = all.reduce((total, at) => total + (value(at) || 0), 0);
  const agrees = (of: (k: number) => number) =>
    rates.some((rate) => {
      const pairs = all
        .map((at, k) => [numberOf(view, at, rate), of(k)] as const)
        .filter(([written, whole]) => !Number.isNaN(written) && whole > 0);
      const fits = (scale: number) =>
        pairs.every(([written], i) => {
          const at = all[i]!;
          return (
            Number.isNaN(value(at)) ||
            isRoundedTo(Number(written.toPrecision(6)), (scale * value(at)) / of(i)) ||
            Math.abs(written - (scale * value(at)) / of(i)) <= 0.006 * scale
          );
        });
      return pairs.length >= 3 && pairs.length === all.length && (fits(1) || fits(100));
    });
  // Shares of all say that each deal stands in one row; shares of the first that it went through those above.
  if (rates.length > 0 && agrees(() => counts[0]!)) return "reached";
  if (rates.length > 0 && agrees(() => sum)) return "standing";
  const falls = counts.every((count, i) => i === 0 || Number.isNaN(count) || count <= counts[i - 1]!);
  return falls ? "unclear" : "standing";
}
