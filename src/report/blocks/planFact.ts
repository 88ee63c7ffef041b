import { PLANNED } from "../answer/levelCells";
import { answerTexts } from "../answer/words";
import { PEOPLE, STAGE } from "../cellNames";
import { f, known } from "../formula";
import { percentFormat } from "../formulaPieces";
import { hasPace } from "../pace/cells";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";
import { joined } from "./joined";
import { pace } from "./pace";
import { planByGroup } from "./planByGroup";
import { planGap } from "./planGap";
import { shareOf } from "./shares";
import { heightFor, nameCell, peopleFormat } from "./stages";

/** Plan and fact of each stage, what the gap at the end is made of, in people and in money, and the pace, also of what is planned in money alone; nothing without a plan. */
export function planFact(context: Context): Block {
  const byGroup = planByGroup(context);
  const paced = hasPace(context) ? [pace(context)] : [];
  if (context.model.table.plan.length === 0) return joined(byGroup, ...paced);
  return joined(byStage(context), planGap(context), byGroup, ...paced);
}

function byStage(context: Context): Block {
  const { n, texts, model } = context;
  const answers = answerTexts(context);
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const percent = percentFormat(null, model.locale);
  const row = (stage: number): Row => {
    const [plan, fact] = [PLANNED(stage), PEOPLE(stage)];
    const count = { style: "number", format: peopleFormat(context) } as const;
    return {
      ...heightFor(context.shown),
      cells: {
        B: nameCell(STAGE(stage), context.shown),
        C: { ...count, content: f`${plan}` },
        D: { ...count, content: f`${fact}` },
        E: { content: shareOf(fact, plan), style: "number", format: percent },
        F: { content: known([plan, fact], f`${fact}-${plan}`), style: "number", format: FORMAT.gap },
      },
      line: "hair",
    };
  };
  const header: Row = {
    cells: {
      B: { content: texts.stage, style: "header" },
      C: right(answers.plan),
      D: right(answers.fact),
      E: right(answers.done),
      F: right(answers.gap),
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: answers.planFact, style: "heading" } } },
      header,
      ...stagesFrom(1, n).map(row),
    ],
  };
}
