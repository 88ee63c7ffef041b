import { stepName } from "../../core/stepName";
import { fill } from "../../text/fill";
import { f, known, type RangeReference, range } from "../formula";
import { percentFormat } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { COST, named, PLANNED, planned, RATE, stageName, stagesOf, textsOf, withSign } from "./planCells";
import { type PlanModel, SCENARIOS, type Scenario } from "./planModel";

const RATES: Readonly<Record<Scenario, string>> = { cautious: "C", plan: "D", bold: "E" };
const PEOPLE: Readonly<Record<Scenario, string>> = { cautious: "F", plan: "G", bold: "H" };

/** The same target at three sets of conversions, all of them yellow: what each takes at every stage, and in money. */
export function planScenarios(model: PlanModel): Block {
  const texts = textsOf(model);
  const { stages, cost } = model;
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const spend: Row = {
    cells: {
      B: { content: withSign(texts.spend, model), style: "text" },
      ...each(PEOPLE, (scenario) => ({
        content: known([COST, PLANNED(scenario, 1)], f`${COST}*${PLANNED(scenario, 1)}`),
        style: "number",
        format: FORMAT.money,
      })),
    },
    line: "hair",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.scenarios, style: "heading" } } },
      { height: "twoLines", cells: { A: { content: texts.scenariosNote, style: "caption", across: 8 } } },
      ...(model.ownRates.length === 0 ? [] : [own(model)]),
      {
        cells: {
          B: { content: texts.stage, style: "header" },
          ...each(RATES, (scenario) => right(texts.conversionIn[scenario])),
          ...each(PEOPLE, (scenario) => right(texts.planInScenario[scenario])),
        },
        line: "header",
      },
      ...stagesOf(model).map((stage) => stageRow(model, stage)),
      ...(cost === null ? [] : [spend]),
    ],
    validations: [{ on: openRates(stages.length), between: [0, 1], help: texts.check }],
  };
}

/** Where a scenario has the conversion of the plan. */
function own(model: PlanModel): Row {
  const steps = model.ownRates.map((stage) => named("{step}", { step: stepName(model.stages, stage - 1) }, model));
  const content = fill(textsOf(model).scenariosOwn, { names: steps.join(", ") }, model.language);
  return { height: "twoLines", cells: { A: { content, style: "caption", across: 8 } } };
}

/** The conversions, which people may change without a warning. */
export const openRates = (n: number): RangeReference => range(RATE("cautious", 2), RATE("bold", n));

function stageRow(model: PlanModel, stage: number): Row {
  const rate = (scenario: Scenario): PlanCell => {
    const conversion = model.conversions[scenario][stage - 2] ?? null;
    return {
      content: conversion ?? "",
      style: "input",
      format: percentFormat(conversion, model.locale),
      name: RATE(scenario, stage),
    };
  };
  return {
    cells: {
      B: stageName(model, stage),
      ...(stage > 1 ? each(RATES, rate) : {}),
      ...each(PEOPLE, (scenario) => ({
        content: planned(model, scenario, stage),
        style: "number",
        format: FORMAT.people,
        name: PLANNED(scenario, stage),
      })),
    },
    line: "hair",
  };
}

const each = (columns: Readonly<Record<Scenario, string>>, cell: (scenario: Scenario) => PlanCell) =>
  Object.fromEntries(SCENARIOS.map((scenario) => [columns[scenario], cell(scenario)]));
