import { cell, f, known, range } from "../formula";
import { bar, INDENT, stepTo } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import type { JourneyContext } from "./journeyModel";

const median = (step: number) => cell(`median days ${step}`);

/** How long people took from stage to stage. */
export function times({ figures, say }: JourneyContext): Block {
  const { steps } = figures;
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
  const longest = f`MAX(${range(median(1), median(steps.length))})`;
  const days = (value: number | null) => ({ content: value ?? "", style: "number", format: DAYS }) as const;
  const rows = steps.map((step, i): Row => {
    const own = median(i + 1);
    return {
      cells: {
        B: { content: stepTo(i + 2), style: "text" },
        C: { content: step.people, style: "number", format: FORMAT.people },
        D: { ...days(step.median), name: own },
        E: days(step.mean),
        F: days(step.ninetieth),
        H: { content: known([own], f`IF(${longest}>0; ${bar(f`(${own}/${longest})`)}; "")`), style: "bar" },
      },
      line: "hair",
    };
  });
  return { rows: [{ cells: {} }, { cells: { A: { content: say("times"), style: "heading" } } }, header, ...rows] };
}

// A step of minutes is not "0.0 days".
const DAYS = FORMAT.smallMoney;
