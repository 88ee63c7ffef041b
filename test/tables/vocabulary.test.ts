import { describe, expect, it } from "vitest";
import { type Meaning, meaningOf } from "../../src/tables/vocabulary/meaning";
import { FIGURES_EN } from "./names/figuresEn";
import { FIGURES_RU } from "./names/figuresRu";
import { ROWS } from "./names/rows";
import { STAGES_EN } from "./names/stagesEn";
import { STAGES_RU } from "./names/stagesRu";
import { namesIn } from "./namesOfFigures";

// By hand: lists of names as people of many trades write them, in groups by what they mean. The lists are the oracle.

type Group = keyof typeof FIGURES_EN & keyof typeof FIGURES_RU;

/** Groups that are called otherwise than what they mean, or may mean either of two; a note may be anything but people. */
const MEANINGS: Partial<Record<Group, readonly (Meaning | null)[]>> = {
  id: ["id", "order"],
  loss: ["loss", "bounces", "bots"],
  moneyOfLoss: ["money", "loss"],
  priceTag: ["price", "money"],
  rateOfLoss: ["rate", "loss", "bounces"],
};

const LANGUAGES = [
  { language: "Russian", stages: namesIn(STAGES_RU), figures: FIGURES_RU },
  { language: "English", stages: namesIn(STAGES_EN), figures: FIGURES_EN },
];

describe.each(LANGUAGES)("names in $language", ({ stages, figures }) => {
  const groups = Object.entries(figures) as [Group, string][];
  const all = groups.flatMap(([, names]) => namesIn(names));

  it("are hundreds of stages and of figures", () => {
    expect(new Set(stages).size).toBeGreaterThanOrEqual(450);
    expect(new Set(all).size).toBeGreaterThanOrEqual(450);
  });

  it("none of a figure is a stage", () => {
    expect(all.filter((name) => meaningOf(name) === "stage")).toEqual([]);
  });

  it("of stages at least 95 in 100 are stages", () => {
    const known = stages.filter((name) => meaningOf(name) === "stage");
    expect(known.length / stages.length).toBeGreaterThanOrEqual(0.95);
  });

  it("of figures at least 95 in 100 mean what their group says", () => {
    const wrong = groups.flatMap(([group, names]) => {
      const allowed = group === "note" ? null : (MEANINGS[group] ?? [group as Meaning]);
      return namesIn(names).filter((name) => allowed !== null && !allowed.includes(meaningOf(name)));
    });
    expect(wrong.length / all.length).toBeLessThanOrEqual(0.05);
  });
});

it("names of managers, goods and towns are no stages", () => {
  expect(namesIn(ROWS).filter((name) => meaningOf(name) === "stage")).toEqual([]);
});
