import { stageKindOf } from "../../tables/vocabulary/stageKind";
import type { Language } from "../../text/language";
import { LANES } from "../../text/map";
import { EXAMPLE_FIGURES, exampleAbout, exampleOf, isExample, storyOf } from "../../text/mapExamples/examples";
import { FORMER_FIGURES } from "../../text/mapExamples/former";
import type { TemplateName } from "../../text/templates";
import {
  type HypothesisWords,
  type MapWords,
  NEW_PERSONA,
  NOTHING,
  type StageWords,
  textWord,
  type Word,
} from "./cellContent";

/** A map as it begins: empty, or with examples of what to write, from the story of somebody who goes through such stages. */
export function initialContent(names: readonly string[], withExamples: boolean, language: Language): MapWords {
  const story = withExamples ? storyOf(names.map(stageKindOf)) : null;
  return {
    title: null,
    about: story ? textWord(exampleAbout(story, "persona", language)) : NOTHING,
    persona: story ? { ...NEW_PERSONA, task: textWord(exampleAbout(story, "goal", language)) } : null,
    ownLanes: [],
    stages: names.map((name, i) => ({
      name: textWord(name),
      people: NOTHING,
      phase: NOTHING,
      lanes: story ? exampleLanes(story, names, i, language) : {},
      ownLanes: [],
    })),
    hypotheses: story ? exampleHypotheses(story, names, language) : [],
    aside: [],
  };
}

/** What stands in the lanes of a stage. */
function exampleLanes(
  story: TemplateName,
  names: readonly string[],
  at: number,
  language: Language,
): StageWords["lanes"] {
  const kinds = names.map(stageKindOf);
  const words = LANES.map((lane) => [lane, exampleOf(story, lane, kinds, at, language)] as const);
  const goal = at === 0 ? [["goal", exampleAbout(story, "goal", language)] as const] : [];
  return Object.fromEntries([...words, ...goal].map(([lane, text]) => [lane, text === "" ? NOTHING : textWord(text)]));
}

/** The hypothesis of a story, where the table has the stage that it is about and one after it. */
function exampleHypotheses(story: TemplateName, names: readonly string[], language: Language): HypothesisWords[] {
  const { stage, points, chance, effort } = EXAMPLE_FIGURES[story];
  const at = names.map(stageKindOf).indexOf(stage);
  if (at < 0 || at === names.length - 1) return [];
  const number = (content: number): Word => ({ content, note: "" });
  const idea = textWord(exampleAbout(story, "idea", language));
  return [{ idea, stage: at + 1, points: number(points), chance: number(chance), effort: number(effort) }];
}

/** Whether a hypothesis on a stage is an example as it was put there: on another stage, or with another figure, it is somebody's own. */
export function isExampleHypothesis(
  { idea, stage: number, points, chance, effort }: HypothesisWords,
  stage: string,
): boolean {
  const typed = [points, chance, effort];
  const figures = typed.map(({ content }) => content).join();
  const isOfStory = Object.values(EXAMPLE_FIGURES).some(
    (each) => each.stage === stageKindOf(stage) && figures === [each.points, each.chance, each.effort].join(),
  );
  const former = FORMER_FIGURES;
  const isFormer = number === former.stage && figures === [former.points, former.chance, former.effort].join();
  return isExample(idea.content) && (isOfStory || isFormer) && typed.every(({ note }) => note === "");
}
