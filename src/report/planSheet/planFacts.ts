import { type Formula, f, known } from "../formula";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { AVERAGE, DEALS, FACT, FACT_REVENUE, named, PLAN, STAGE, stagesOf, textsOf, withSign } from "./planCells";
import type { PlanModel } from "./planModel";

/** The table that is read back: the plan of each stage, and of the revenue, beside a yellow column in which facts are typed. */
export function planFacts(model: PlanModel): Block {
  const texts = textsOf(model);
  const { facts } = model;
  const fact = (known: Formula | null | undefined, format: string) =>
    ({ content: known ?? "", style: "input", format }) as const;
  const row = (stage: number): Row => ({
    cells: {
      B: { content: model.stages[stage - 1]!, style: "text", name: STAGE(stage) },
      C: { content: known([PLAN(stage)], PLAN(stage)), style: "number", format: FORMAT.people },
      D: { ...fact(facts?.ofStage(stage), FORMAT.people), name: FACT(stage) },
    },
    line: "hair",
  });
  const revenue: Row = {
    cells: {
      B: { content: withSign(texts.goals.revenue, model), style: "text" },
      C: { content: known([DEALS, AVERAGE], f`${DEALS}*${AVERAGE}`), style: "number", format: FORMAT.money },
      D: { ...fact(facts?.revenue, FORMAT.money), name: FACT_REVENUE },
    },
    line: "hair",
  };
  const hasFacts = facts?.revenue || stagesOf(model).some((stage) => facts?.ofStage(stage));
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.planFact, style: "heading" } } },
      { cells: { A: { content: texts.planFactNote, style: "note" } } },
      ...(hasFacts
        ? [
            {
              cells: {
                A: { content: named(texts.factsOfDeals, { sheet: facts!.sheetName }, model), style: "note" as const },
              },
            },
          ]
        : []),
      ...(facts?.hasOpen ? [{ cells: { A: { content: texts.openDeals, style: "note" as const } } }] : []),
      {
        cells: { B: { content: texts.stage, style: "header" }, C: right(texts.plan), D: right(texts.actual) },
        line: "header",
      },
      ...stagesOf(model).map(row),
      ...(model.average === null ? [] : [revenue]),
    ],
  };
}
