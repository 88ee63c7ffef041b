import { describe, expect, it } from "vitest";
import { errorsIn, outcomeOf } from "./errorsIn";
import type { Answer } from "./figuresOf";
import type { Truth } from "./made";

const truth: Truth = {
  stages: [
    { name: "Leads", written: "Leads actual", people: 100, plan: 120 },
    { name: "Deals", people: 10, plan: 15 },
  ],
  dimension: "Manager",
  channels: ["Smith", "Lee"],
  periods: [],
  money: { cost: 500, revenue: null },
  hasNorms: false,
};
const right: Answer = { ...truth, kind: "stages", reason: null, question: null };
const [leads, deals] = right.stages;

describe("an answer beside the truth, by hand", () => {
  it("is right when all is the same, in whatever order", () => {
    expect(errorsIn({ ...right, channels: ["Lee", "Smith"] }, truth)).toEqual([]);
    expect(errorsIn({ ...right, stages: [{ ...leads!, name: "Leads actual" }, deals!] }, truth)).toEqual([]);
  });

  it.each<{ why: string; answer: Partial<Answer>; says: string }>([
    { why: "another kind", answer: { kind: "stocks" }, says: "kind stocks" },
    { why: "a stage lost", answer: { stages: [leads!] }, says: "stage missing: Deals" },
    {
      why: "a stage added",
      answer: { stages: [leads!, deals!, { name: "CPL", people: 5 }] },
      says: "stage too many: CPL",
    },
    { why: "people", answer: { stages: [leads!, { ...deals!, people: 20 }] }, says: "people of Deals: 20, not 10" },
    {
      why: "a plan lost",
      answer: { stages: [leads!, { name: "Deals", people: 10 }] },
      says: "plan of Deals: null, not 15",
    },
    { why: "money lost", answer: { money: { cost: null, revenue: null } }, says: "cost: null, not 500" },
    { why: "money added", answer: { money: { cost: 500, revenue: 9 } }, says: "revenue: 9, not null" },
    { why: "the dimension", answer: { dimension: null }, says: "dimension: null, not Manager" },
    { why: "a channel lost", answer: { channels: ["Lee"] }, says: "channels: Lee; not Smith, Lee" },
    { why: "periods", answer: { periods: ["May"] }, says: "periods: May; not " },
    { why: "norms", answer: { hasNorms: true }, says: "norms where there are none" },
  ])("is wrong in $why", ({ answer, says }) => {
    expect(errorsIn({ ...right, ...answer }, truth)).toEqual([says]);
  });

  it("is asked or refused before it is wrong", () => {
    expect(outcomeOf({ ...right, stages: [], question: "?" }, truth).is).toBe("asked");
    expect(outcomeOf({ ...right, stages: [], kind: null, reason: "noStageTable" }, truth).is).toBe("refused");
    expect(outcomeOf({ ...right, stages: [] }, truth).is).toBe("silent error");
  });
});
