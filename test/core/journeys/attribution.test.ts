import { describe, expect, it } from "vitest";
import { attribution, directConversions, type Model } from "../../../src/core/journeys/attribution";
import { DAY } from "../../../src/core/journeys/day";
import { eventLog } from "../../../src/core/journeys/eventLog";
import { journeys } from "../../../src/core/journeys/journeys";
import { numbered } from "../../../src/core/journeys/numbered";

/** Journeys as texts, "A B !" converted: one person each, a touchpoint a day, or on the days given: "A@0 B@14 !@21". */
function credits(model: Model, ...texts: string[]): Record<string, number> {
  const rows = texts.flatMap((text, person) =>
    text.split(" ").map((event, at) => {
      const [name, day = at] = event.split("@");
      return [String(person), name, Number(day) * DAY] as const;
    }),
  );
  const found = journeys(
    eventLog({
      users: numbered({ rows, at: 0 }, String),
      events: numbered({ rows, at: 1 }, String),
      times: Float64Array.from(rows, ([, , time]) => time),
    }),
    "!",
  );
  const all = attribution(found, model);
  const named = found.names.map((name, at) => [name, Number(all[at]!.toFixed(10))] as const);
  return { ...Object.fromEntries(named.filter(([name]) => name !== "!")), direct: directConversions(found) };
}

describe("published examples", () => {
  it.each([
    {
      // Bryl' (2016), analyzecore.com, "Marketing multi-channel attribution model with R, part 1": P = 1/3; without C1 1/6, without C2 or C3 0.
      source: "Bryl'",
      paths: ["C1 C2 C3 !", "C1", "C2 C3"],
      credits: { C1: 0.2, C2: 0.4, C3: 0.4, direct: 0 },
    },
    {
      // Puzyrov (2019), serhiipuzyrov.com, "Markov chain attribution: simple explanation of removal effect": P = 0.8, without ads 0.2, without
      // mailing 0.4; effects 0.75 and 0.5 of 4 conversions.
      source: "Puzyrov",
      paths: ["ads !", "ads !", "mailing !", "ads mailing !", "ads"],
      credits: { ads: 2.4, mailing: 1.6, direct: 0 },
    },
    {
      // README of pychattr, which simulates 10,000 walks of this chain: A 1.991106, B 1.008894. Solved by hand: without A 0, without B 1/2.
      source: "pychattr",
      paths: ["A B A B B A !", "A B B A A !", "A A !"],
      credits: { A: 2, B: 1, direct: 0 },
    },
  ])("Markov: $source", ({ paths, credits: published }) => expect(credits("markov", ...paths)).toEqual(published));

  // Google Ads API, AttributionModelEnum: "40% of the credit … to its first and last clicks. Remaining 20% is evenly distributed"; "half-life is 1 week".
  it.each([
    { model: "position" as const, path: "A B C D !", credits: { A: 0.4, B: 0.1, C: 0.1, D: 0.4, direct: 0 } },
    { model: "position" as const, path: "A B !", credits: { A: 0.5, B: 0.5, direct: 0 } },
    { model: "position" as const, path: "A !", credits: { A: 1, direct: 0 } },
    // Weights 1/8, 1/2 and 1 of 13/8.
    {
      model: "decay" as const,
      path: "A@0 B@14 C@21 !@21",
      credits: { A: 0.0769230769, B: 0.3076923077, C: 0.6153846154, direct: 0 },
    },
    // Too long ago for a number as small as 2^-5200, were it counted from the goal.
    { model: "decay" as const, path: "A@0 B@7 !@36500", credits: { A: 0.3333333333, B: 0.6666666667, direct: 0 } },
  ])("$model of $path", ({ model, path, credits: expected }) => expect(credits(model, path)).toEqual(expected));
});

// By hand.
describe("journeys", () => {
  it.each([
    {
      what: "by occurrence",
      model: "linear" as const,
      paths: ["A B A !"],
      credits: { A: 0.6666666667, B: 0.3333333333, direct: 0 },
    },
    {
      what: "immediate repeats once",
      model: "linear" as const,
      paths: ["A A B !"],
      credits: { A: 0.5, B: 0.5, direct: 0 },
    },
    {
      what: "a repeat at the time of the last",
      model: "decay" as const,
      paths: ["A@0 A@7 B@14 !@14"],
      credits: { A: 0.3333333333, B: 0.6666666667, direct: 0 },
    },
    {
      what: "distinct touchpoints",
      model: "shapley" as const,
      paths: ["A B A !"],
      credits: { A: 0.5, B: 0.5, direct: 0 },
    },
    {
      what: "the next journey after a goal",
      model: "first" as const,
      paths: ["A B ! C ! !"],
      credits: { A: 1, B: 0, C: 1, direct: 1 },
    },
    {
      what: "the goal last at its instant",
      model: "last" as const,
      paths: ["A@0 !@1 B@1"],
      credits: { A: 0, B: 1, direct: 0 },
    },
    {
      what: "direct conversions outside the chain",
      model: "markov" as const,
      paths: ["!", "!", "A !", "B"],
      credits: { A: 1, B: 0, direct: 2 },
    },
    { what: "no conversions", model: "markov" as const, paths: ["A B", "B"], credits: { A: 0, B: 0, direct: 0 } },
  ])("$what ($model)", ({ model, paths, credits: expected }) => expect(credits(model, ...paths)).toEqual(expected));
});
