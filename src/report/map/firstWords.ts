import type { Language } from "../../text/language";
import { LANES } from "../../text/map";
import { EXAMPLE_FIGURES, exampleIdea, exampleOf, isExample } from "../../text/mapExamples";
import { type HypothesisWords, isBlank, type MapWords, NOTHING, textWord, type Word } from "./words";

/** A map as it begins: empty, or with examples of what to write. */
export function firstWords(names: readonly string[], withExamples: boolean, language: Language): MapWords {
  const n = names.length;
  const example = (text: string): Word => (withExamples && text !== "" ? textWord(text) : NOTHING);
  const number = (content: number): Word => ({ content, note: "" });
  const { points, chance, effort } = EXAMPLE_FIGURES;
  const idea: HypothesisWords = {
    idea: textWord(exampleIdea(language)),
    stage: 1,
    points: number(points),
    chance: number(chance),
    effort: number(effort),
  };
  return {
    title: null,
    about: NOTHING,
    ownLanes: [],
    stages: names.map((name, i) => ({
      name: textWord(name),
      people: NOTHING,
      lanes: Object.fromEntries(LANES.map((lane) => [lane, example(exampleOf(lane, i + 1, n, language))])),
      ownLanes: [],
    })),
    hypotheses: withExamples ? [idea] : [],
    aside: [],
  };
}

/** Whether a hypothesis is the example as it was put there: with another figure it is somebody's own. */
export function isExampleHypothesis({ idea, stage, points, chance, effort }: HypothesisWords): boolean {
  const figures = [points, chance, effort].map(({ content }) => content);
  const { points: p, chance: c, effort: e } = EXAMPLE_FIGURES;
  return (
    isExample(idea.content) &&
    stage === 1 &&
    figures.join() === [p, c, e].join() &&
    [points, chance, effort].every((word) => word.note === "") &&
    !isBlank(idea)
  );
}
