import { BLOCKS, INDENT } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { stepCell, stepHeight } from "../stepCell";
import { FORMAT } from "../styles";
import { durationCell } from "./duration";
import type { JourneyContext } from "./journeyModel";

/** How long people took from stage to stage. */
export function stepTimes({ model, figures, funnel, say }: JourneyContext): Block {
  const { steps } = figures;
  const { stages } = funnel.model.table;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      B: { content: say("step"), style: "header" },
      C: right(say("people")),
      D: right(say("median")),
      E: right(say("mean")),
      F: right(say("ninetieth")),
      H: { content: INDENT + say("medianToScale"), style: "header" },
    },
    line: "header",
  };
  const longest = Math.max(...steps.map((step) => step.median ?? 0));
  const rows = steps.map((step, i): Row => {
    return {
      ...stepHeight(stages),
      cells: {
        B: stepCell(i + 2, stages),
        C: { content: step.people, style: "number", format: FORMAT.people },
        D: durationCell(step.median, model.language),
        E: durationCell(step.mean, model.language),
        F: durationCell(step.ninetieth, model.language),
        H: { content: barOf(step.median, longest), style: "bar" },
      },
      line: "hair",
    };
  });
  return { rows: [{ cells: {} }, { cells: { A: { content: say("times"), style: "heading" } } }, header, ...rows] };
}

// Drawn on the day built: the times beside it have units of their own.
function barOf(median: number | null, longest: number): string {
  if (median === null || longest === 0) return "";
  return INDENT + "█".repeat(Math.max(1, Math.round((BLOCKS * median) / longest)));
}
