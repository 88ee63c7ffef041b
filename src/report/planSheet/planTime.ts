import { WEEK } from "../../core/plan/goal";
import { type Formula, f, known } from "../formula";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { DAYS, PLAN, stageName, stagesOf, textsOf } from "./planCells";
import type { PlanModel } from "./planModel";

/** The plan of each stage for the month, a week and a working day. */
export function planTime(model: PlanModel): Block {
  const { byTime, weekMeaning, stage: head, planIn } = textsOf(model);
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const row = (stage: number): Row => {
    const plan = PLAN(stage);
    const part = (times: Formula): PlanCell => ({
      content: known([plan, DAYS], f`IF(${DAYS}>0; ${times}; "")`),
      style: "number",
      format: FORMAT.averagePeople,
    });
    return {
      cells: {
        B: stageName(model, stage),
        C: { content: known([plan], plan), style: "number", format: FORMAT.people },
        D: part(f`${WEEK}*${plan}/${DAYS}`),
        E: part(f`${plan}/${DAYS}`),
      },
      line: "hair",
    };
  };
  return {
    rows: [
      // Two, so that what people write under their facts stays apart from this.
      { cells: {} },
      { cells: {} },
      { cells: { A: { content: byTime, style: "heading" } } },
      { cells: { A: { content: weekMeaning, style: "note" } } },
      {
        cells: {
          B: { content: head, style: "header" },
          C: right(planIn.month),
          D: right(planIn.week),
          E: right(planIn.day),
        },
        line: "header",
      },
      ...stagesOf(model).map(row),
    ],
  };
}
