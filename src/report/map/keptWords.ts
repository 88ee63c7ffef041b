import type { Language } from "../../text/language";
import { LANE, LANES, type Lane, MAP } from "../../text/map";
import type { StandingMap, StandingStage } from "./standingWords";
import { type AsideWords, isBlank, type MapWords, NOTHING, type StageWords, textWord, type Word } from "./words";

/** The stages that a map is to have: by name, or as they stand on it. */
export type NewStages = { readonly names: readonly string[]; readonly isFree: boolean };

/**
 * Every word of a map at its place on the new one: a stage keeps its words by the name it was built with, or else by the one that is shown
 * now (it was renamed); the n-th of equal names to the n-th. What has no stage any more is set aside, and comes back with its stage.
 */
export function keptWords(standing: StandingMap, { names, isFree }: NewStages, language: Language): MapWords {
  const paired = isFree
    ? pairs(names, standing.stages, ["shownName"])
    : pairs(names, standing.stages, ["builtName", "shownName"]);
  const positions = new Map(paired.flatMap((stage, i) => (stage ? [[stage, i + 1] as const] : [])));
  const gone = standing.stages.filter((stage) => !positions.has(stage));
  const stages = names.map((name, i): StageWords => {
    const { people = NOTHING, lanes = {}, ownLanes = standing.ownLanes.map(() => NOTHING) } = paired[i] ?? {};
    return { name: textWord(isFree ? name : ""), people, lanes, ownLanes };
  });
  const aside = [...standing.aside, ...gone.flatMap((stage) => leftOver(stage, standing.ownLanes, isFree, language))];
  const back = restored(stages, standing.ownLanes, names, aside);
  return {
    title: standing.title,
    about: standing.about,
    ownLanes: standing.ownLanes,
    stages: back.stages,
    hypotheses: standing.hypotheses.map((hypothesis) => ({
      ...hypothesis,
      stage: newStage(hypothesis.stage, standing.stages, positions, names),
    })),
    aside: back.aside,
  };
}

function pairs(
  names: readonly string[],
  standing: readonly StandingStage[],
  keys: readonly ("builtName" | "shownName")[],
): (StandingStage | null)[] {
  const left = [...standing];
  const found: (StandingStage | null)[] = names.map(() => null);
  for (const key of keys) {
    names.forEach((name, i) => {
      if (found[i]) return;
      const at = left.findIndex((stage) => oneLine(stage[key]) === oneLine(name));
      if (at >= 0) found[i] = left.splice(at, 1)[0]!;
    });
  }
  return found;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

function leftOver(stage: StandingStage, ownLanes: readonly Word[], isFree: boolean, language: Language): AsideWords[] {
  const name = stage.builtName || stage.shownName;
  const own = ownLanes.map((label, i) => [String(label.content), stage.ownLanes[i] ?? NOTHING] as const);
  const lanes = LANES.map((lane) => [LANE[lane][language], stage.lanes[lane] ?? NOTHING] as const);
  const people = isFree ? [[MAP.people[language], stage.people] as const] : [];
  // What was typed over the name of a stage that the map did not make.
  const typed =
    stage.builtName === "" && stage.shownName !== "" ? [[MAP.stage[language], textWord(stage.shownName)] as const] : [];
  return [...typed, ...people, ...lanes, ...own]
    .filter(([, word]) => !isBlank(word))
    .map(([lane, word]) => ({ stage: name, lane, word }));
}

/** What was set aside, back in the empty cells of the stages that returned. */
function restored(
  stages: readonly StageWords[],
  ownLanes: readonly Word[],
  names: readonly string[],
  aside: readonly AsideWords[],
): Pick<MapWords, "stages" | "aside"> {
  const filled = stages.map(({ lanes, ownLanes: own, ...stage }) => ({
    ...stage,
    lanes: { ...lanes },
    ownLanes: [...own],
  }));
  const left = aside.filter(({ stage, lane, word }) => {
    const at = names.findIndex((name) => stage !== "" && oneLine(name) === oneLine(stage));
    const home = filled[at];
    if (!home || isBlank(word)) return true;
    const key = LANES.find((each) => LANE[each].en === lane || LANE[each].ru === lane);
    if (key) {
      if (!isBlank(home.lanes[key] ?? NOTHING)) return true;
      (home.lanes as Partial<Record<Lane, Word>>)[key] = word;
      return false;
    }
    const own = ownLanes.findIndex(({ content }) => content === lane);
    if (own < 0 || !isBlank(home.ownLanes[own] ?? NOTHING)) return true;
    home.ownLanes[own] = word;
    return false;
  });
  return { stages: filled, aside: left };
}

/** Where the stage of a hypothesis is now; its name when it is gone. */
function newStage(
  stage: number | string,
  standing: readonly StandingStage[],
  positions: ReadonlyMap<StandingStage, number>,
  names: readonly string[],
): number | string {
  if (typeof stage === "string") {
    const at = names.findIndex((name) => stage !== "" && oneLine(name) === oneLine(stage));
    return at >= 0 ? at + 1 : stage;
  }
  const before = standing.find(({ number }) => number === stage);
  if (!before) return `${stage}`;
  return positions.get(before) ?? (before.builtName || before.shownName);
}
