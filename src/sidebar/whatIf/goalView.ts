import type { SourceView } from "../../addon/protocol";
import { peopleOf } from "../../core/answer/tableFacts";
import { share } from "../../core/conversion";
import { conversionForTarget, peopleForTarget } from "../../core/target";
import type { Language } from "../../text/language";
import { entrantsText, insteadText, notReachableText, reachedAlreadyText, whatIfText } from "../../text/whatIf";
import { nameOf, stepName } from "./names";
import { readPeople } from "./typed";

/** The two ways to a goal, in words. */
export interface GoalView {
  /** What there is to say instead of the ways, or before them; "" when they say it all. */
  readonly remark: string;
  readonly isWrong: boolean;
  /** What each step alone would have to become. */
  readonly steps: readonly { readonly name: string; readonly text: string; readonly isReachable: boolean }[];
  readonly entrants: string;
}

/** What a goal takes at today's conversions: of one step alone, or of the entrants. Null while nothing is typed. */
export function goalView(source: SourceView, goal: string, language: Language): GoalView | null {
  if (goal.trim() === "") return null;
  const say = (remark: string, isWrong = false): GoalView => ({ remark, isWrong, steps: [], entrants: "" });
  const target = readPeople(goal, language);
  if (target === null) return say(whatIfText[language].goalUnreadable, true);
  const people = peopleOf(source);
  const last = people[people.length - 1] ?? null;
  if (last === null) return say(whatIfText[language].unknownResult);
  if (last === 0) return say(whatIfText[language].goalUnknown);
  if (target <= last) return say(reachedAlreadyText(last, language));

  const steps = people.slice(1).flatMap((_, step) => stepTo(source, target, last, step + 1, language));
  const [entrants, entered] = [peopleForTarget(people, target)[0] ?? null, people[0] ?? null];
  return {
    remark: steps.some(({ isReachable }) => isReachable) ? "" : whatIfText[language].goalNone,
    isWrong: false,
    steps,
    entrants:
      entrants === null || entered === null
        ? ""
        : entrantsText(entrants, entered, nameOf(source, 0, language), language),
  };
}

function stepTo(source: SourceView, target: number, last: number, stage: number, language: Language) {
  const people = peopleOf(source);
  const needed = conversionForTarget(people, target, stage);
  const today = share(people[stage] ?? null, people[stage - 1] ?? null);
  if (needed === null || today === null) return [];
  // 100 % up to the noise of a few roundings is 100 %; a rate above 1 is no share, and may become what it likes.
  const isReachable = today > 1 || needed <= 1 + 8 * Number.EPSILON;
  const text = isReachable
    ? insteadText(today > 1 ? needed : Math.min(1, needed), today, language)
    : notReachableText(last / today, language);
  return [{ name: stepName(source, stage, language), text, isReachable }];
}
