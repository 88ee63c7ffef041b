import type { JourneyPreview } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { journeysText } from "../../text/sidebar/journeys";

/** Events in the columns of the picture, from left to right, and how many journeys went from one to the next. */
export interface PathGraph {
  readonly nodes: readonly PathNode[];
  readonly links: readonly PathLink[];
}

export interface PathNode {
  readonly id: string;
  readonly name: string;
  /** Where journeys end: "goal" or "left"; "step" before that. */
  readonly kind: "step" | "goal" | "left";
}

export interface PathLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** Steps that a narrow panel has room for before the end. */
const MOST_STEPS = 3;
/** Events that a column has room for. */
const MOST_EVENTS = 6;

/** What is drawn of paths. */
export type MainPathsShown = Pick<JourneyPreview, "paths" | "goal">;

/** The main paths as a graph that never turns back: the same event at another step is another node. */
export function pathGraph({ paths, goal }: MainPathsShown, language: Language): PathGraph {
  const ways = [
    ...paths.top.map((path) => ({ ...path, steps: stepsOf(path.touchpoints, language) })),
    ...(paths.others ? [{ ...paths.others, steps: [journeysText[language].others] }] : []),
  ];
  const shown = columnsOf(ways, language);
  const nodes = new Map<string, PathNode>();
  const links = new Map<string, PathLink>();
  const flow = (source: string, target: string, value: number) => {
    if (value === 0) return;
    const key = `${source}\n${target}`;
    links.set(key, { source, target, value: (links.get(key)?.value ?? 0) + value });
  };
  const ends = {
    goal: { id: "goal", name: goal.trim() || journeysText[language].unnamed, kind: "goal" },
    left: { id: "left", name: journeysText[language].left, kind: "left" },
  } as const;
  for (const { steps, journeys, converted } of ways) {
    const ids = steps.map((step, at) => {
      const name = shown[at]!.has(step) ? step : journeysText[language].otherEvents;
      const id = `${at} ${name}`;
      nodes.set(id, { id, name, kind: "step" });
      return id;
    });
    ids.slice(1).forEach((id, at) => {
      flow(ids[at]!, id, journeys);
    });
    const last = ids[ids.length - 1]!;
    flow(last, "goal", converted);
    flow(last, "left", journeys - converted);
  }
  const reached = new Set([...links.values()].map(({ target }) => target));
  return {
    nodes: [...nodes.values(), ...Object.values(ends).filter(({ id }) => reached.has(id))],
    links: [...links.values()],
  };
}

function stepsOf(touchpoints: readonly string[], language: Language): string[] {
  if (touchpoints.length === 0) return [journeysText[language].direct];
  const names = touchpoints.map((name) => name.trim() || journeysText[language].unnamed);
  return names.length <= MOST_STEPS ? names : [...names.slice(0, MOST_STEPS - 1), journeysText[language].further];
}

/** For each column the events shown in it by name: those of most journeys. */
function columnsOf(
  ways: readonly { readonly steps: readonly string[]; readonly journeys: number }[],
  language: Language,
): ReadonlySet<string>[] {
  const always = [journeysText[language].others, journeysText[language].further];
  return Array.from({ length: MOST_STEPS }, (_, column) => {
    const journeys = new Map<string, number>();
    for (const way of ways) {
      const step = way.steps[column];
      if (step !== undefined) journeys.set(step, (journeys.get(step) ?? 0) + way.journeys);
    }
    const ranked = [...journeys].sort(([, a], [, b]) => b - a).map(([name]) => name);
    return new Set([...ranked.slice(0, MOST_EVENTS), ...always.filter((name) => journeys.has(name))]);
  });
}
