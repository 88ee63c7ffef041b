import { isBlank } from "./cells";
import type { PlacedFinding } from "./findings";
import { isRoundedTo } from "./profile/relations/rounding";
import { type Cell, countAt, crossing, type Place, type StageTable } from "./stageTable";
import { words } from "./vocabulary/tokens";
import { RUNNING } from "./vocabulary/totals";

/**
 * Stages at which the total that the table states is not the sum of its parts: people counted once though two channels reached them, a channel that is
 * missing, or a slip. Where several lines are totals, of the plan or of quarters, or somebody has left lines out, nobody knows of what each is.
 */
export function statedTotals(table: StageTable, at: (place: Place) => Cell): PlacedFinding[] {
  const axis = table.orientation === "down" ? "column" : "row";
  const crossed = table.lines.filter((line) => line.axis === axis);
  const totals = crossed.filter(({ role }) => role === "total");
  const isChosen = crossed.some(({ evidence }) => evidence.code === "chosen");
  const [total] = totals;
  if (!total || totals.length > 1 || isChosen || table.places !== null) return [];
  if (total.evidence.code !== "word" || RUNNING.find(words(total.name)) !== null) return [];
  return table.stages.flatMap((_, stage): PlacedFinding[] => {
    const place = crossing(table, stage, total.index);
    const stated = at(place);
    const parts = table.channels.map((_series, series) => at(countAt(table, stage, series)));
    const counts = parts.filter((part) => typeof part === "number");
    // A part that is a text is told itself.
    const isKnown = counts.length > 0 && parts.every((part) => typeof part === "number" || isBlank(part));
    const sum = counts.reduce((all, count) => all + count, 0);
    return typeof stated !== "number" || !isKnown || isRoundedTo(stated, sum)
      ? []
      : [{ code: "totalDiffers", stage, params: { name: total.name, total: stated, sum }, at: place }];
  });
}
