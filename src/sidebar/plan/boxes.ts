import type { SourceView } from "../../addon/protocol";
import type { Maybe } from "../../core/maybe";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { formatCount, formatPlain } from "../../text/number";
import { planText } from "../../text/plan";
import { nameOf, stepName } from "../whatIf/names";
import { stepKeys } from "../whatIf/state";
import { type Field, type PlanFigures, rateKey, shareKey, troubleIn } from "./state";

/** A yellow box with what stands in it. */
export interface Box {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Whether what was typed into it stands in the way of the plan. */
  readonly isWrong: boolean;
}

/** The boxes of the target, and of what turns it into deals a day. */
export function fieldsOf(figures: PlanFigures, source: SourceView, language: Language) {
  const { goal, amount, average, margin, days, texts } = figures;
  const said = planText[language];
  const withSign = (label: string) => (source.currency === "" ? label : `${label}, ${source.currency}`);
  const box = (key: Field, label: string, given: string, meaning = "") => ({
    key,
    label,
    text: texts[key] ?? given,
    isWrong: isWrong(figures, source, key),
    meaning,
  });
  const count = (value: Maybe) => (value === null ? "" : formatCount(value, language));
  const amountLabel = goal === "deals" ? nameOf(source, source.resultStage, language) : withSign(said.goals[goal]);
  return [
    box("amount", amountLabel, count(amount)),
    ...(goal === "profit" ? [box("margin", said.margin, percentText(margin, language), said.marginMeaning)] : []),
    box("average", withSign(said.average), count(average)),
    box("days", said.days, count(days)),
  ];
}

/** A box for each conversion, with what it is today where that differs. */
export function conversionsOf(figures: PlanFigures, source: SourceView, language: Language) {
  const { conversions, current, texts } = figures;
  return stepKeys(source).map((step, at) => {
    const key = rateKey(step);
    const rate = current.conversions[at] ?? null;
    const isOther = conversions[at] !== rate;
    return {
      key,
      label: stepName(source, at + 1, language),
      text: texts[key] ?? percentText(conversions[at] ?? null, language),
      isWrong: isWrong(figures, source, key),
      now: isOther && rate !== null ? fill(planText[language].now, { rate }, language) : "",
    };
  });
}

/** Whether what was typed into a box is the trouble of the plan. */
export function isWrong(figures: PlanFigures, source: SourceView, key: string): boolean {
  const trouble = troubleIn(figures, source);
  if (!trouble || figures.texts[key] === undefined) return false;
  if ("group" in trouble) return key === shareKey(trouble.group);
  return key === (BOXES[trouble.code] ?? rateKey(stepKeys(source)[trouble.step!]!));
}

const BOXES: Readonly<Record<string, Field>> = {
  planTarget: "amount",
  planAverage: "average",
  planMargin: "margin",
  planDays: "days",
};

/** A share as a box shows it: in percent, four digits are enough to read. */
export const percentText = (share: Maybe, language: Language): string =>
  share === null ? "" : formatPlain(Number((100 * share).toPrecision(4)), language);
