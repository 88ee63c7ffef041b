import { oneLine } from "../../core/oneLine";
import { currentOf } from "../../core/plan/current";
import { dealsFor, MOST_DAYS, troubleOf } from "../../core/plan/goal";
import { groupPeople } from "../../core/plan/groups";
import { scenarioRates } from "../../core/plan/scenarios";
import { stepName } from "../../core/stepName";
import { UserError } from "../../core/userError";
import { layout } from "../../report/layout/layout";
import { planTitle } from "../../report/planSheet/planCells";
import type { PlanModel } from "../../report/planSheet/planModel";
import { planSheet } from "../../report/planSheet/planSheet";
import { factsOf } from "../../tables/answerOfTable";
import { arePersons } from "../../tables/imitable";
import { dimensionText } from "../../text/dimension";
import { planText } from "../../text/plan";
import { unnamedStage } from "../../text/report";
import { toA1 } from "../a1";
import { currencyOfSource } from "../currency";
import { withDocumentLock } from "../documentLock";
import { sheetLanguage } from "../locale";
import { buildOnNewSheet } from "../managedBuild";
import type { Kind } from "../managedSheets";
import type { Moment } from "../moment";
import type { PlanWish, ReportView } from "../protocol";
import { type Source, sourceAt } from "../source";
import { factsOfDeals } from "./factsOfDeals";

/** Sheets of plans: theirs is the person's from the moment it is written, and only one that was cut off is ever taken away. */
const PLAN_SHEET: Kind<object> = { key: "cjm.plan" };

/**
 * Writes a plan of a table into a new sheet. What cannot be planned is refused before anything is written; the table has just the steps that the
 * conversions are for, or UserError stagesChanged.
 */
export function writePlan({ sheetId, range, plan }: { sheetId: number; range: string; plan: PlanWish }): ReportView {
  return withDocumentLock(() => {
    const source = sourceAt(sheetId, range);
    const figures = figuresOf(source, plan);
    const name = planTitle({ ...plan, language: sheetLanguage() });
    const { view } = buildOnNewSheet(PLAN_SHEET, { name, behind: source.sheet }, (_, moment) => ({
      note: {},
      grid: layout(planSheet(modelOf(source, figures, plan, moment))),
    }));
    return view;
  });
}

type Figures = Pick<PlanModel, "moneyStage" | "cost" | "conversions" | "ownRates" | "groups">;

function figuresOf(source: Source, plan: PlanWish): Figures {
  const { table, cells, choices } = source;
  const facts = factsOf(table, cells, choices);
  const names = table.stages.map(({ name }) => oneLine(name));
  const steps = plan.conversions;
  const isSame = steps.length === names.length - 1 && steps.every(({ stage }, at) => oneLine(stage) === names[at + 1]);
  if (!isSame) throw new UserError("stagesChanged");
  const conversions = steps.map(({ rate }) => rate);
  const trouble = troubleOf({ ...plan, conversions }, facts.resultStage);
  if (trouble) throw new UserError(trouble.code, { step: stepName(names, (trouble.step ?? 0) + 1), most: MOST_DAYS });
  const current = currentOf(facts);
  const { cautious, bold, own } = scenarioRates(conversions, current.ranges);
  if (new Set(plan.shares.map(({ group }) => group)).size < plan.shares.length) throw new UserError("stagesChanged");
  const groups = plan.shares.map(({ group, share }) => {
    if (share < 0) throw new UserError("planShare", { group });
    const known = current.groups.find(({ name }) => name === group);
    if (!known) throw new UserError("stagesChanged");
    return { name: group, share, reach: known.reach };
  });
  return {
    moneyStage: facts.resultStage + 1,
    cost: current.cost,
    conversions: { cautious, plan: conversions, bold },
    ownRates: own.map((step) => step + 2),
    groups: groupPeople(groups, dealsFor(plan), facts.resultStage) ? groups : [],
  };
}

function modelOf(source: Source, figures: Figures, plan: PlanWish, { language, locale, day }: Moment): PlanModel {
  const { table, id, name } = source;
  const { goal, amount, average, margin, days, month } = plan;
  return {
    ...figures,
    ...{ goal, amount, average, margin, days, month },
    language,
    locale,
    builtOn: day,
    source: { sheetName: name, sheetId: id, range: toA1(table.box) },
    currency: currencyOfSource(source),
    stages: table.stages.map((stage, at) => oneLine(stage.name) || unnamedStage(at + 1, language)),
    facts: factsOfDeals(source, plan),
    dimension: dimensionText(table.dimension, arePersons(table.channelNames), language) ?? planText[language].group,
  };
}
