import { describe, expect, it } from "vitest";
import { type EventMeaning, usualStages } from "../../../src/core/journeys/usualStages";
import { logOf, steps, type Written } from "./logOf";

// Expected by the rule in usualStages.ts, applied by hand.
const meaning = (name: string): EventMeaning => (name === "Refund" ? "loss" : name === "Deal" ? "stage" : null);
const stagesOf = (events: readonly Written[]): string[] => usualStages(logOf(events), meaning);
const people = (count: number, path: string, prefix = path): Written[] =>
  Array.from({ length: count }, (_, i) => steps(`${prefix} ${i}`, path)).flat();

describe("the usual stages", () => {
  it("stand in the order that most people take", () => {
    expect(stagesOf([...people(6, "Visit Lead Offer"), ...people(5, "Lead Visit Offer")])).toEqual([
      "Visit",
      "Lead",
      "Offer",
    ]);
    expect(stagesOf([...people(5, "Visit Lead Offer"), ...people(6, "Lead Visit Offer")])).toEqual([
      "Lead",
      "Visit",
      "Offer",
    ]);
  });

  it("leave out detours: what fewer than half of those who went further ever did", () => {
    const events = [...people(6, "Visit Lead"), ...people(5, "Visit Video Lead")];
    expect(stagesOf(events)).toEqual(["Visit", "Lead"]);
    expect(stagesOf([...events, ...people(1, "Visit Video Lead", "more")])).toEqual(["Visit", "Video", "Lead"]);
  });

  it("leave out what fewer than one in twenty do, unless it is called like a stage", () => {
    const events = [...people(99, "Visit Lead"), ...people(1, "Visit Lead Deal Survey", "all")];
    expect(stagesOf(events)).toEqual(["Visit", "Lead", "Deal"]);
  });

  it("never take a loss for a stage", () => {
    expect(stagesOf(people(10, "Visit Deal Refund"))).toEqual(["Visit", "Deal"]);
  });

  it("take what there is when that leaves fewer than two", () => {
    expect(stagesOf(people(10, "Visit Refund"))).toEqual(["Visit", "Refund"]);
    expect(stagesOf([...people(99, "Visit"), ...people(1, "Visit Survey", "one")])).toEqual(["Visit", "Survey"]);
  });

  it("are at most eight: the first, the last, and those most people did", () => {
    const all = "ABCDEFGHIJ".split("");
    const events = all.flatMap((_, i) => people(1 + (i === 4 ? 0 : 1), all.slice(0, i + 1).join(" "), `p${i}`));
    const found = stagesOf([...events, ...people(20, "A B C D F G H I J", "without E")]);
    expect(found).toHaveLength(8);
    expect([found[0], found.at(-1), found.includes("E")]).toEqual(["A", "J", false]);
  });

  it("what happens at one instant says nothing of the order: then by people, then by name", () => {
    expect(stagesOf([...people(3, "B@1 A@1"), ...people(1, "B@1")])).toEqual(["B", "A"]);
    expect(stagesOf(people(3, "B@1 A@1"))).toEqual(["A", "B"]);
  });

  it("are none in an empty log, and one where only one thing happens", () => {
    expect(stagesOf([])).toEqual([]);
    expect(stagesOf(people(3, "Visit Visit"))).toEqual(["Visit"]);
  });
});
