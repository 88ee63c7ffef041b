import type { SourceView } from "../../addon/protocol";
import { answerOfFacts } from "../../core/answer/tableFacts";
import type { Goal } from "../../core/plan/goal";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { formatCount } from "../../text/number";
import { planText } from "../../text/plan";
import { totalText } from "../../text/sidebar/sidebar";
import { nameOf } from "../whatIf/names";
import { inputsOf, type PlanFigures } from "./state";

/** Where the figures come from that nobody typed, in sentences. */
export function fromOf(source: SourceView, figures: PlanFigures, language: Language): string[] {
  const { amount, current, goal, texts: typed } = figures;
  const texts = planText[language];
  const { sheetName: sheet, range, channels, periods, resultStage } = source;
  const isUnripe = answerOfFacts(source).ripe < periods.length;
  return [
    ...(channels.length > 1 ? [totalText(channels, language)] : []),
    fill(texts.fromTable, { sheet, range }, language),
    ...(periods.length > 1
      ? [fill(texts.fromPeriods, { periods: formatCount(periods.length, language) }, language)]
      : []),
    ...(periods.length > 1 && isUnripe ? [texts.unripe] : []),
    ...(amount !== null && typed.amount === undefined && !targetRow(source, goal) ? [texts.fromPlan] : []),
    ...takenOver(source, figures, language),
    ...(current.average !== null && !source.planInputs.average && typed.average === undefined
      ? [fill(texts.fromRevenue, { stage: nameOf(source, resultStage, language) }, language)]
      : []),
  ];
}

/** The rows of the table whose figures stand in the boxes as they are. */
function takenOver(source: SourceView, { goal, texts }: PlanFigures, language: Language) {
  const { sheetName: sheet } = source;
  const planInputs = inputsOf(source);
  const rows = [
    texts.amount === undefined ? targetRow(source, goal) : null,
    texts.average === undefined ? planInputs.average : null,
    goal === "profit" && texts.margin === undefined ? planInputs.margin : null,
    texts.days === undefined ? planInputs.days : null,
  ];
  const names = rows.flatMap((row) => (row ? [row.name] : []));
  return names.length > 0 ? [fill(planText[language].takenOver, { names: names.join(", "), sheet }, language)] : [];
}

const targetRow = (source: SourceView, goal: Goal) => (goal === "deals" ? null : (inputsOf(source)[goal] ?? null));
