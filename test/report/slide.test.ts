import { describe, expect, it } from "vitest";
import { slide } from "../../src/report/map/slide";
import type { SlideFacts, SlideStage } from "../../src/report/map/slideFacts";

const stage = (name: string, level: string, going: string): SlideStage => ({
  ...{ phase: "", name, people: "10", going, level, price: "", heat: 0, emotion: null },
  words: {},
});
const facts = (back: string): SlideFacts => ({
  ...{ title: "Windows", source: "", face: "", persona: "", quote: "", answer: "", foot: "" },
  stages: [stage("Lead", "65%", "55% →"), stage("Referral", back, "starts anew")],
});

describe("the slide of a map", () => {
  it("leads from the last stage back to the first, and says what that brings once", () => {
    const svg = slide(facts("brought 29% of the result"), "en");
    expect(svg.split("brought 29% of the result")).toHaveLength(2);
    expect(svg).toContain("stroke-dasharray");
    expect(svg).toContain("65%");
    expect(svg).not.toContain("starts anew");
  });

  it("has no way back where nothing is known to come of it", () => {
    const svg = slide(facts(""), "en");
    expect(svg).not.toContain("stroke-dasharray");
    expect(svg).toContain("starts anew");
  });
});
