import { dayText } from "../../text/day";
import { fill } from "../../text/fill";
import { STATUS } from "../cellNames";
import { type Formula, f } from "../formula";
import { peopleText, sentence } from "../formulaPieces";
import type { Block } from "../plan";
import { columnWidths, DAYS, DEALS, nameOf, PLAN, planTitle, textsOf } from "./planCells";
import type { PlanModel } from "./planModel";

/** What the plan is of and made from, and what the target takes in one sentence. */
export function planHead(model: PlanModel): Block {
  const { source, builtOn, language } = model;
  const day = dayText(builtOn.year, builtOn.month, builtOn.day, language);
  const told = fill(textsOf(model).sheetSource, { source: `${source.sheetName}!${source.range}`, day }, language);
  return {
    rows: [
      { height: "title", cells: { A: { content: f`${planTitle(model)}`, style: "title" } } },
      {
        cells: {
          A: { content: f`HYPERLINK(${`#gid=${source.sheetId}`}; ${told})`, style: "source", name: STATUS },
        },
        line: "accent",
      },
      {
        height: "answer",
        cells: {
          A: { content: textsOf(model).plan, style: "answerLabel", across: 2 },
          C: { content: answer(model), style: "answer", across: columnWidths(model).length - 2 },
        },
        line: "hair",
      },
    ],
  };
}

/** What the target takes, as the panel says it; what to look at where a yellow cell has no use. */
function answer(model: PlanModel): Formula {
  const { answer: text, check } = textsOf(model);
  const said = sentence(
    text,
    {
      last: nameOf(model, model.moneyStage),
      deals: peopleText(PLAN(model.moneyStage)),
      first: nameOf(model, 1),
      entrants: peopleText(PLAN(1)),
      day: peopleText(f`ROUND(${PLAN(1)}/${DAYS}; 1)`),
    },
    model.language,
  );
  const isKnown = f`COUNT(${PLAN(1)}; ${PLAN(model.moneyStage)}; ${DEALS}; ${DAYS})=4`;
  return f`IFERROR(IF(${isKnown}; IF(${DAYS}>0; ${said}; ${check}); ${check}); ${check})`;
}
