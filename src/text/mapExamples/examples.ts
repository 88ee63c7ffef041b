import type { StageKind } from "../../tables/vocabulary/stageKind";
import type { Language, Texts } from "../language";
import type { Lane } from "../map";
import type { TemplateName } from "../templates";
import { AIDA_STORY } from "./aida";
import { CLINIC_STORY } from "./clinic";
import { COURSES_STORY } from "./courses";
import { ESTATE_STORY } from "./estate";
import { FORMER_EXAMPLES } from "./former";
import { JOURNEY_STORY } from "./journey";
import { LEADS_STORY } from "./leads";
import { RANK_TEXTS, RANKS } from "./ranks";
import { SAAS_STORY } from "./saas";
import { SALES_STORY } from "./sales";
import { SHOP_STORY } from "./shop";
import { TENDER_STORY } from "./tender";
import { WINDOWS_STORY } from "./windows";

/** How an example begins: by this a cell is known to hold one, and is grey. */
export const EXAMPLE_MARK = "◦";

const en = { opening: "example:" };

const exampleTexts: Texts<typeof en> = {
  en,
  ru: { opening: "пример:" },
};

/** One customer's story: who that is, what they want, an idea, and what could stand in the lanes at stages of a kind. */
interface Story {
  readonly persona: string;
  readonly goal: string;
  readonly idea: string;
  readonly stages: Readonly<Partial<Record<StageKind, Readonly<Partial<Record<Lane, string>>>>>>;
}

const STORIES: Readonly<Record<TemplateName, Readonly<Record<Language, Story>>>> = {
  leads: LEADS_STORY,
  shop: SHOP_STORY,
  sales: SALES_STORY,
  aida: AIDA_STORY,
  saas: SAAS_STORY,
  journey: JOURNEY_STORY,
  windows: WINDOWS_STORY,
  clinic: CLINIC_STORY,
  courses: COURSES_STORY,
  estate: ESTATE_STORY,
  tender: TENDER_STORY,
};

/** What a table must have for a story of a single trade to be told of it: others meet and offer, too. */
const MARKS: Readonly<Partial<Record<TemplateName, readonly StageKind[]>>> = {
  windows: ["meetings", "installation"],
  clinic: ["appointments", "treatment"],
  courses: ["lessons"],
  estate: ["viewings"],
  tender: ["tenders"],
};

/** The figures of the hypothesis of a story, and the kind of stage that it is about. */
export interface ExampleFigures {
  readonly stage: StageKind;
  readonly points: number;
  readonly chance: number;
  readonly effort: number;
}

/** The hypotheses of the stories. */
export const EXAMPLE_FIGURES: Readonly<Record<TemplateName, ExampleFigures>> = {
  leads: { stage: "leads", points: 8, chance: 0.5, effort: 2 },
  shop: { stage: "carts", points: 5, chance: 0.6, effort: 3 },
  sales: { stage: "proposals", points: 6, chance: 0.5, effort: 1 },
  aida: { stage: "desire", points: 3, chance: 0.4, effort: 2 },
  saas: { stage: "acquisition", points: 6, chance: 0.7, effort: 8 },
  journey: { stage: "comparison", points: 7, chance: 0.5, effort: 3 },
  windows: { stage: "proposals", points: 16, chance: 0.5, effort: 3 },
  clinic: { stage: "proposals", points: 10, chance: 0.5, effort: 2 },
  courses: { stage: "lessons", points: 8, chance: 0.5, effort: 2 },
  estate: { stage: "leads", points: 6, chance: 0.5, effort: 3 },
  tender: { stage: "tenders", points: 10, chance: 0.6, effort: 1 },
};

/** The story that is told of most of a table's stages, of several the shortest; null when none of the stages is known. */
export function storyOf(kinds: readonly (StageKind | null)[]): TemplateName | null {
  const fitting = (Object.keys(STORIES) as TemplateName[]).filter((name) =>
    (MARKS[name] ?? []).every((kind) => kinds.includes(kind)),
  );
  const scored = fitting.map((name) => {
    const own = Object.keys(STORIES[name].en.stages);
    return { name, told: own.filter((kind) => kinds.includes(kind as StageKind)).length, length: own.length };
  });
  const best = scored.reduce((a, b) => (b.told > a.told || (b.told === a.told && b.length < a.length) ? b : a));
  return best.told > 0 ? best.name : null;
}

/**
 * What could stand in a lane at a stage of a kind: what the story tells of it, or else what is so at any stage of its rank, where no other stage
 * has that; "" where there is nothing to tell.
 */
export function exampleOf(
  name: TemplateName,
  lane: Lane,
  kinds: readonly (StageKind | null)[],
  at: number,
  language: Language,
): string {
  const kind = kinds[at];
  // Of kinds that there are twice the first has it.
  if (!kind || kinds.indexOf(kind) !== at) return "";
  const isFirstOfRank = kinds.findIndex((each) => each !== null && RANKS[each] === RANKS[kind]) === at;
  const ofRank: Partial<Record<Lane, string>> = isFirstOfRank ? RANK_TEXTS[language][RANKS[kind]] : {};
  const text = STORIES[name][language].stages[kind]?.[lane] ?? ofRank[lane];
  return text ? asExample(text, language) : "";
}

/** Who a map could be about, what they want, and a hypothesis. */
export const exampleAbout = (name: TemplateName, what: "persona" | "goal" | "idea", language: Language): string =>
  asExample(STORIES[name][language][what], language);

const asExample = (text: string, language: Language): string =>
  `${EXAMPLE_MARK} ${exampleTexts[language].opening} ${text}`;

const ALL = new Set([
  ...FORMER_EXAMPLES.map((text) => `${EXAMPLE_MARK} ${text}`),
  ...Object.entries(RANK_TEXTS).flatMap(([language, ranks]) =>
    Object.values(ranks).flatMap((lanes) => Object.values(lanes).map((text) => asExample(text, language as Language))),
  ),
  ...Object.values(STORIES).flatMap((story) =>
    (Object.keys(story) as Language[]).flatMap((language) => {
      const { persona, goal, idea, stages } = story[language];
      const texts = [persona, goal, idea, ...Object.values(stages).flatMap((lanes) => Object.values(lanes))];
      return texts.map((text) => asExample(text, language));
    }),
  ),
]);

/** Whether a text is an example as it was put there: one that somebody changed is theirs. */
export const isExample = (text: unknown): boolean => typeof text === "string" && ALL.has(text);
