import { indexesOf } from "../indexesOf";
import type { PlanLine, Series } from "../stageTable";
import { words } from "../vocabulary/tokens";
import type { Funnel } from "./funnel";
import { numberOf, type View } from "./view";

/** The plans of a funnel: lines beside its people ("Petrov plan"), and lines among its stages ("Лиды план" beside "Лиды факт"). */
export function planLines(funnel: Funnel, series: readonly Series[]): PlanLine[] {
  return [...besidePeople(funnel, series), ...amongStages(funnel)];
}

function besidePeople(funnel: Funnel, series: readonly Series[]): PlanLine[] {
  const { view, sides, stages } = funnel;
  const plans = indexesOf(sides, ({ role, isMoney }) => role === "plan" && !isMoney).flatMap((i): PlanLine[] => {
    const places = stages.map((stage) => placeOfNumber(view, stage, i));
    if (places.every((place) => place === null)) return [];
    return [{ name: view.sides[i]!.name, series: plannedSeries(funnel, series, i), places }];
  });
  // A single plan that names nobody's people is that of all. Among plans of those who have people it is one of somebody who has none: a month to come.
  return plans.length > 1 ? plans.filter((plan) => plan.series.length > 0) : plans;
}

/** The series that a side is the plan of, as indexes. */
export function plannedSeries({ sides, people }: Funnel, series: readonly Series[], plan: number): number[] {
  const side = sides[plan]!;
  return indexesOf(series, (_, k) => {
    const own = sides[people[k]!]!;
    return (side.channel === "" || own.channel === side.channel) && (side.period === "" || own.period === side.period);
  });
}

function amongStages({ view, lines, stages, people, chosen }: Funnel): PlanLine[] {
  const plans = lines.filter(({ role, planOf, isMoney }) => role === "plan" && planOf !== null && !isMoney);
  const planned = stages.map((stage) => {
    const { name } = chosen.lines[stage]!;
    return plans.find(({ planOf }) => isSame(planOf!, name)) ?? plans.find(({ planOf }) => isOf(planOf!, name));
  });
  const first = planned.find((line) => line !== undefined);
  if (!first) return [];
  return people.flatMap((side, k): PlanLine[] => {
    const places = planned.map((line) => (line ? placeOfNumber(view, line.at, side) : null));
    return places.every((place) => place === null) ? [] : [{ name: first.name, series: [k], places }];
  });
}

const isSame = (a: string, b: string): boolean => words(a).join(" ") === words(b).join(" ");

/** "План лидов" is that of "Лиды". */
function isOf(planOf: string, stage: string): boolean {
  const [a, b] = [words(planOf), words(stage)];
  return a.some((word) =>
    b.some(
      (other) => word === other || (word.length > 3 && other.length > 3 && word.slice(0, 4) === other.slice(0, 4)),
    ),
  );
}

/** Where a plan has a number; one written as text, which is none, is found in the audit. */
function placeOfNumber(view: View, stage: number, side: number) {
  return Number.isNaN(numberOf(view, stage, side)) ? null : view.place(stage, side);
}
