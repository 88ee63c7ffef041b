import { PIPELINES_OF_CRMS, RANKS } from "../vocabulary/dealStages";
import { words } from "../vocabulary/tokens";

/** Stages in order with whether their order is known: numbers in their names, that of a CRM which calls them so, else the ranks of the vocabulary. */
export function orderOf(open: readonly string[], lostFrom: readonly string[]): { stages: string[]; isKnown: boolean } {
  const stages = [...new Set([...open, ...lostFrom])];
  const numbers = stages.map((name) => Number(/^\D{0,8}?(\d{1,2})[.):\s-]/.exec(name)?.[1] ?? Number.NaN));
  if (numbers.every((number) => !Number.isNaN(number)) && new Set(numbers).size === stages.length) {
    return { stages: by(stages, (i) => numbers[i]!), isKnown: true };
  }
  const places = placesInCrm(stages);
  if (places) return { stages: by(stages, (i) => places[i]!), isKnown: true };
  const ranks = stages.map(rankOf);
  const isKnown = ranks.every((rank) => rank !== null) && new Set(ranks).size === stages.length;
  return { stages: by(stages, (i) => ranks[i] ?? RANKS.length / 2), isKnown };
}

/** Where each of some stages stands in the pipeline that a CRM comes with; null where none has them all. */
function placesInCrm(stages: readonly string[]): number[] | null {
  const names = stages.map((name) => ofOneAlphabet(name.toLowerCase().replaceAll("ё", "е")));
  for (const pipeline of PIPELINES_OF_CRMS) {
    const places = names.map((name) => pipeline.findIndex((each) => each.split("|").includes(name)));
    if (!places.includes(-1) && new Set(places).size === places.length) return places;
  }
  return null;
}

/** A name with Cyrillic letters in the Latin ones' place that look alike: some exports mix them. */
const ofOneAlphabet = (name: string): string =>
  /[а-я]/.test(name) ? name.replace(/[aceopxy]/g, (letter) => "асеорху"["aceopxy".indexOf(letter)]!) : name;

function by(names: readonly string[], value: (i: number) => number): string[] {
  return names
    .map((name, i) => ({ name, at: value(i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** How far a stage is by its words; the rank with the longest phrase counts, the later of equals. */
export function rankOf(name: string): number | null {
  const tokens = words(name);
  let best: { rank: number; length: number } | null = null;
  for (const [rank, idea] of RANKS.entries()) {
    const length = idea.isWhole(tokens) ? 100 : (idea.find(tokens)?.length ?? 0);
    if (length > 0 && (best === null || length >= best.length)) best = { rank, length };
  }
  return best?.rank ?? null;
}
