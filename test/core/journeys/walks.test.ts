import { describe, expect, it } from "vitest";
import { walks } from "../../../src/core/journeys/walks";
import { logOf, steps } from "./logOf";

// Each figure was counted by hand from the definitions in walks.ts.
const STAGES = ["Visit", "Lead", "Offer", "Deal"];

/** What one person's walk counts as. */
function kindsOf(path: string): string[] {
  const found = walks(logOf(steps("Ann", path)), STAGES);
  return (["stopped", "straight", "looped", "skipped", "returned"] as const).filter((kind) => found[kind].people === 1);
}

describe("a walk", () => {
  it.each([
    ["Visit Lead Offer Deal", ["straight"]],
    ["Visit Lead", ["straight"]],
    // Staying is no going back, and what is no stage does not count.
    ["Visit Visit Mail Lead", ["straight"]],
    ["Visit", ["stopped"]],
    ["Visit Visit Visit", ["stopped"]],
    ["Lead", ["stopped"]],
    ["Visit Lead Visit", ["looped"]],
    ["Visit Lead Offer Lead Offer Deal", ["looped"]],
    ["Visit Offer", ["skipped"]],
    ["Lead Offer", ["skipped"]],
    // The last stage alone is an end, not a stop.
    ["Deal", ["skipped"]],
    ["Visit Offer Lead", ["looped", "skipped"]],
    // What follows the first deal is another journey.
    ["Visit Lead Offer Deal Visit Offer", ["straight"]],
    // At one instant the stages come in their order.
    ["Lead@1 Visit@1 Deal@2 Offer@2", ["straight"]],
  ])("%s: %j", (path, kinds) => expect(kindsOf(path)).toEqual(kinds));

  it("of a stage listed twice counts it once", () => {
    const found = walks(logOf(steps("Ann", "Visit Deal Deal")), ["Visit", "Deal", "Deal"]);
    expect(found.straight).toMatchObject({ people: 1, reached: 1, median: 1 });
  });
});

describe("a pause", () => {
  it.each([
    ["a day", "Visit@1 Lead@1.5 Offer@2", 1],
    ["a week", "Visit@1 Lead@3 Offer@9", 7],
    ["30 days", "Visit@1 Lead@3 Offer@33", 30],
    ["90 days", "Visit@1 Lead@2 Offer@400", 90],
  ])("is %s when nine in ten waits are no longer", (_, path, days) => {
    expect(walks(logOf(steps("Ann", path)), STAGES).pause).toBe(days);
  });

  it("that is longer makes one who left and returned, at one stage as well", () => {
    const daily = Array.from({ length: 20 }, (_, i) => steps(`P${i}`, "Visit@1 Lead@2")).flat();
    const found = walks(logOf([...daily, ...steps("Ann", "Visit@1 Lead@2 Lead@40")]), STAGES);
    expect([found.pause, found.returned.people, found.straight.people]).toEqual([1, 1, 20]);
  });
});

describe("what a way costs", () => {
  // Five go straight: two to the deal (3 and 5 days), one to the offer, one to the lead, one stops at the visit.
  const straight = [
    ...steps("A", "Visit@0 Lead@1 Offer@2 Deal@3"),
    ...steps("B", "Visit@0 Lead@1 Offer@2 Deal@5"),
    ...steps("C", "Visit Lead Offer"),
    ...steps("D", "Visit Lead"),
    ...steps("E", "Visit"),
  ];
  // Two go back from the offer, where two of three straight ones go on to the deal; one of them gets there. One skips from the visit (two of five).
  const others = [
    ...steps("F", "Visit@0 Lead@1 Offer@2 Lead@3 Offer@4 Deal@8"),
    ...steps("G", "Visit@0 Lead@1 Offer@2 Visit@3"),
    ...steps("H", "Visit@0 Offer@1 Deal@2"),
  ];
  const found = walks(logOf([...straight, ...others]), STAGES);

  it("is counted against those who came straight to the same stage", () => {
    expect(found.looped).toEqual({ people: 2, reached: 1, median: 8, expected: 2 * (2 / 3) });
    expect(found.skipped).toMatchObject({ people: 1, reached: 1, median: 2 });
    expect(found.skipped.expected).toBeCloseTo(2 / 5, 12);
  });

  it("leaves out who stopped", () => {
    expect(found.straight).toMatchObject({ people: 4, reached: 2, median: 4 });
    expect([found.people, found.moved.people, found.moved.reached, found.stopped.people]).toEqual([8, 7, 4, 1]);
  });

  it("is unknown when nobody came there straight", () => {
    expect(walks(logOf(steps("Ann", "Visit Lead Visit")), STAGES).looped.expected).toBeNull();
  });
});

it("a log without any of the stages has no walks", () => {
  expect(walks(logOf(steps("Ann", "Mail Mail")), STAGES)).toMatchObject({
    people: 0,
    straight: { people: 0, median: null },
  });
});
