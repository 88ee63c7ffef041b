import type { SourceView } from "../../addon/protocol";
import type { Maybe } from "../../core/maybe";
import { dealsFor, GOALS, type Goal, MOST_DAYS, WEEK } from "../../core/plan/goal";
import { neededPeople } from "../../core/plan/needed";
import { monthAhead, workingDays } from "../../core/plan/workingDays";
import { UserError } from "../../core/userError";
import { addonSentence } from "../../text/addonErrors";
import { ANSWER } from "../../text/answer";
import { moneyInWords } from "../../text/answer/answerFigures";
import { monthText } from "../../text/day";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { formatCount, formatFixed } from "../../text/number";
import { planText } from "../../text/plan";
import { nameOf, stepName } from "../whatIf/names";
import { type Box, conversionsOf, fieldsOf } from "./boxes";
import { fromOf } from "./from";
import { type GroupsView, groupsView } from "./groupsView";
import { figuresOf, MOST_AHEAD, type PlanFigures, type PlanState, troubleIn } from "./state";

/** A plan as it is read: texts, and what stands in its yellow boxes. */
export interface PlanView {
  readonly goals: readonly { readonly goal: Goal; readonly label: string; readonly isChosen: boolean }[];
  readonly fields: readonly (Box & { readonly meaning: string })[];
  readonly months: readonly { readonly ahead: number; readonly label: string }[];
  readonly daysMeaning: string;
  /** What stands in the way of the plan; null where there is one, and nothing of it otherwise. */
  readonly trouble: string | null;
  readonly answer: string;
  readonly rows: readonly { readonly stage: string; readonly figures: readonly string[] }[];
  /** What the plan costs, and how that is known; null where nobody knows. */
  readonly spend: { readonly money: string; readonly meaning: string } | null;
  readonly conversions: readonly (Box & { readonly now: string })[];
  /** Where the figures come from, in sentences. */
  readonly from: readonly string[];
  readonly groups: GroupsView | null;
}

/** What the panel shows of a plan for a table. */
export function planView(state: PlanState, source: SourceView, language: Language): PlanView {
  const figures = figuresOf(state, source, language);
  const texts = planText[language];
  const trouble = troubleText(figures, source, language);
  const people = trouble === null ? neededPeople(figures.conversions, dealsFor(figures), source.resultStage) : [];
  return {
    goals: GOALS.map((goal) => ({
      goal,
      label: goal === "deals" ? nameOf(source, source.resultStage, language) : texts.goals[goal],
      isChosen: goal === figures.goal,
    })),
    fields: fieldsOf(figures, source, language),
    months: monthsOf(state, language),
    daysMeaning: daysMeaning(figures, language),
    trouble,
    ...(trouble === null ? outcome(figures, source, people, language) : NOTHING),
    conversions: conversionsOf(figures, source, language),
    from: fromOf(source, figures, language),
    groups: trouble === null ? groupsView(figures, source, people, language) : null,
  };
}

const NOTHING = { answer: "", rows: [], spend: null } as const;

/** Why there is no plan, as a sentence. */
export function troubleText(figures: PlanFigures, source: SourceView, language: Language): string | null {
  const trouble = troubleIn(figures, source);
  if (!trouble) return null;
  const params =
    "group" in trouble ? { group: trouble.group } : { step: stepName(source, (trouble.step ?? 0) + 1, language) };
  const said = addonSentence(new UserError(trouble.code, { ...params, most: MOST_DAYS }), language);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What working days there are, unless somebody counted others, and how many make a week. */
function daysMeaning({ month, days }: PlanFigures, language: Language): string {
  const { daysOfMonth, weekMeaning } = planText[language];
  if (!month || days !== workingDays(month)) return weekMeaning;
  return `${fill(daysOfMonth, { month: monthText(month.year, month.month, language) }, language)} ${weekMeaning}`;
}

function monthsOf({ thisMonth }: PlanState, language: Language): PlanView["months"] {
  if (!thisMonth) return [];
  return Array.from({ length: MOST_AHEAD + 1 }, (_, ahead) => {
    const { year, month } = monthAhead(thisMonth, ahead);
    return { ahead, label: monthText(year, month, language) };
  });
}

function outcome(
  { days, current: { cost } }: PlanFigures,
  source: SourceView,
  people: readonly Maybe[],
  language: Language,
): Pick<PlanView, "answer" | "rows" | "spend"> {
  const texts = planText[language];
  const { resultStage, currency } = source;
  const first = nameOf(source, 0, language);
  const [entrants, deals] = [people[0]!, people[resultStage]!];
  // Of a hundred and more nobody needs tenths.
  const part = (count: number) => formatFixed(count, count < 100 ? 1 : 0, language);
  return {
    answer: fill(
      texts.answer,
      {
        last: nameOf(source, resultStage, language),
        deals: formatCount(deals!, language),
        first,
        entrants: formatCount(entrants!, language),
        day: formatCount(Number((entrants! / days!).toFixed(1)), language),
      },
      language,
    ),
    rows: people.map((count, stage) => ({
      stage: nameOf(source, stage, language),
      figures:
        count === null
          ? ["", "", ""]
          : [part(count / days!), part((WEEK * count) / days!), formatCount(count, language)],
    })),
    spend:
      cost === null
        ? null
        : {
            money: moneyInWords(cost * entrants!, 3, currency, language),
            meaning: fill(texts.spendMeaning, { stage: first, cost: priceText(cost, currency, language) }, language),
          },
  };
}

/** What one costs: of less than a hundred the hundredths count. */
function priceText(price: number, sign: string, language: Language): string {
  if (price >= 100) return moneyInWords(price, 3, sign, language);
  const amount = formatFixed(price, 2, language);
  return sign === "" ? amount : fill(ANSWER[language].sign, { amount, sign }, language);
}
