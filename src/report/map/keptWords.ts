import { oneLine } from "../../core/oneLine";
import type { Language } from "../../text/language";
import { MAP, rowName, WORD_ROWS, type WordRow } from "../../text/map";
import { numberOfUnnamed } from "../../text/report";
import {
  type AsideWords,
  isBlank,
  type MapWords,
  NOTHING,
  type OwnLane,
  type StageWords,
  textWord,
  type Word,
} from "./cellContent";
import type { StandingMap, StandingStage } from "./standingWords";

/** The stages that a map is to have: by name ("" for a stage of a table without one), or as they stand on it. */
export type NewStages = { readonly names: readonly string[]; readonly isFree: boolean };

/**
 * Every word of a map at its place on the new one: a stage keeps its words by the name it was built with, or else by the one that is shown
 * now (it was renamed); the n-th of equal names to the n-th. What has no stage any more is set aside, and comes back with its stage.
 */
export function keptWords(standing: StandingMap, { names, isFree }: NewStages, language: Language): MapWords {
  const paired = pairs(names, standing.stages, isFree ? SHOWN : BUILT);
  const positions = new Map(paired.flatMap((stage, i) => (stage ? [[stage, i + 1] as const] : [])));
  const gone = standing.stages.filter((stage) => !positions.has(stage));
  const stages = names.map((name, i): StageWords => {
    const {
      people = NOTHING,
      lanes = {},
      phase = NOTHING,
      ownLanes = standing.ownLanes.map(() => NOTHING),
    } = paired[i] ?? {};
    return { name: textWord(isFree ? name : ""), people, lanes, phase, ownLanes };
  });
  const aside = [...standing.aside, ...gone.flatMap((stage) => leftOver(stage, standing.ownLanes, isFree, language))];
  const back = restored(stages, standing.ownLanes, names, aside);
  return {
    title: standing.title,
    about: standing.about,
    persona: standing.persona,
    ownLanes: standing.ownLanes,
    stages: back.stages,
    hypotheses: standing.hypotheses.map((hypothesis) => ({
      ...hypothesis,
      stage: newStage(hypothesis.stage, standing.stages, positions, names),
    })),
    aside: back.aside,
  };
}

/** By its name now, what each stage was called before that ratings may still call it: never what another is called now. */
export function formerNames(
  standing: StandingMap,
  { names, isFree }: NewStages,
  before: FormerNames = {},
): FormerNames {
  const paired = pairs(names, standing.stages, isFree ? SHOWN : BUILT);
  const now = new Set(names.map(oneLine));
  const found = names.flatMap((name, i) => {
    const was = oneLine(paired[i]?.builtName ?? "");
    const all = [...(before[was] ?? []), ...(before[name] ?? []), was];
    const former = [...new Set(all)].filter((each) => each !== "" && !now.has(each));
    return name === "" || former.length === 0 ? [] : [[name, former] as const];
  });
  return Object.fromEntries(found);
}

export type FormerNames = Readonly<Record<string, readonly string[]>>;

type Same = (stage: StandingStage, name: string) => boolean;

const SHOWN: readonly Same[] = [({ shownName }, name) => oneLine(shownName) === oneLine(name)];
const BUILT: readonly Same[] = [
  ({ builtName }, name) => oneLine(builtName) === oneLine(name),
  ...SHOWN,
  // What older maps call a stage without a name is in the language that they were built in.
  ({ builtName }, name) => name === "" && numberOfUnnamed(builtName) !== null,
];

function pairs(
  names: readonly string[],
  standing: readonly StandingStage[],
  same: readonly Same[],
): (StandingStage | null)[] {
  const left = [...standing];
  const found: (StandingStage | null)[] = names.map(() => null);
  for (const isSame of same) {
    names.forEach((name, i) => {
      if (found[i]) return;
      const at = left.findIndex((stage) => isSame(stage, name));
      if (at >= 0) found[i] = left.splice(at, 1)[0]!;
    });
  }
  return found;
}

function leftOver(
  stage: StandingStage,
  ownLanes: readonly OwnLane[],
  isFree: boolean,
  language: Language,
): AsideWords[] {
  const name = stage.builtName || stage.shownName;
  const own = ownLanes.map(({ label }, i) => [String(label.content), stage.ownLanes[i] ?? NOTHING] as const);
  const lanes = WORD_ROWS.map((lane) => [rowName(lane, language), stage.lanes[lane] ?? NOTHING] as const);
  const people = isFree ? [[MAP[language].people, stage.people] as const] : [];
  // What was typed over the name of a stage that the map did not make.
  const typed =
    stage.number === null && stage.builtName === "" && stage.shownName !== ""
      ? [[MAP[language].stage, textWord(stage.shownName)] as const]
      : [];
  return [...typed, ...people, ...lanes, ...own]
    .filter(([, word]) => !isBlank(word))
    .map(([lane, word]) => ({ stage: name, lane, word }));
}

/** What was set aside, back in the empty cells of the stages that returned. */
function restored(
  stages: readonly StageWords[],
  ownLanes: readonly OwnLane[],
  names: readonly string[],
  aside: readonly AsideWords[],
): Pick<MapWords, "stages" | "aside"> {
  const filled = stages.map(({ lanes, ownLanes: own, ...stage }) => ({
    ...stage,
    lanes: { ...lanes },
    ownLanes: [...own],
  }));
  const left = aside.filter(({ stage, lane, word }) => {
    const home = filled[stageCalled(stage, names)];
    if (!home || isBlank(word)) return true;
    const key = WORD_ROWS.find((each) =>
      (Object.keys(MAP) as Language[]).some((language) => rowName(each, language) === lane),
    );
    if (key) {
      if (!isBlank(home.lanes[key] ?? NOTHING)) return true;
      (home.lanes as Partial<Record<WordRow, Word>>)[key] = word;
      return false;
    }
    const own = ownLanes.findIndex(({ label }) => label.content === lane);
    if (own < 0 || !isBlank(home.ownLanes[own] ?? NOTHING)) return true;
    home.ownLanes[own] = word;
    return false;
  });
  return { stages: filled, aside: left };
}

/** The position (from 0) of the stage that is called so, by its own name or by that of its number; -1 for none. */
function stageCalled(stage: string, names: readonly string[]): number {
  if (stage === "") return -1;
  const at = names.findIndex((name) => oneLine(name) === oneLine(stage));
  if (at >= 0) return at;
  return names.findIndex((name, i) => name === "" && numberOfUnnamed(stage) === i + 1);
}

/** Where the stage of a hypothesis is now; its name when it is gone. */
function newStage(
  stage: number | string,
  standing: readonly StandingStage[],
  positions: ReadonlyMap<StandingStage, number>,
  names: readonly string[],
): number | string {
  if (typeof stage === "string") {
    const at = stageCalled(stage, names);
    return at >= 0 ? at + 1 : stage;
  }
  const before = standing.find(({ number }) => number === stage);
  if (!before) return `${stage}`;
  return positions.get(before) ?? (before.builtName || before.shownName);
}
