import { expect, it } from "vitest";
import { cellsOf, done, hostWith, mapsOf } from "./mapHost";

it("the stage of money that is chosen is that of the answer, the map's head and its prices", () => {
  const host = hostWith([
    ["Stage", "Count", "Benchmark"],
    ["Leads", 1000, ""],
    ["Deals", 100, 0.2],
    ["Onboarded", 80, 0.9],
    ["Revenue, $", 50_000, ""],
  ]);
  const { source } = done(host, "source", {});
  expect(source).toMatchObject({ isMoneyStageAsked: true, resultStage: 2 });
  done(host, "choose", { sheetId: source!.sheetId, choices: { moneyStage: "Deals" } });
  expect(done(host, "source", {}).source).toMatchObject({
    resultStage: 1,
    reading: { choices: { moneyStage: "Deals" } },
  });
  const [map] = mapsOf(host);
  const { shown } = cellsOf(host, map!.name);
  // By hand: 50,000 for 100 deals, and 100 deals more at 20 %.
  expect(shown.flat().find((text) => text.includes("money at"))).toContain("money at “Deals”, $500 on average");
  expect(shown.find((row) => row[1] === "What it costs")![2]!.replaceAll("\u00a0", " ")).toBe("$50,000");
});
