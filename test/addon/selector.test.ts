import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/stageTable";
import { EXHAUSTIVE } from "../exhaustive";
import { reportHost } from "./reportHost";

const TABLE: readonly (readonly Cell[])[] = [
  ["Stage", "Ivanov", "Petrova"],
  ["Leads", 100, 80],
  ["Deals", 10, 12],
];

function withReport() {
  const one = reportHost({ locale: "en_US" });
  const sheetId = one.run("put", "Stages", JSON.stringify(TABLE));
  const build = () => JSON.parse(one.run("build", sheetId, "A2", "null")) as { name: string };
  const { name: report } = build();
  const shown = () => JSON.parse(one.run("shown", report)) as string[][];
  return { ...one, report, build, shown, picked: () => shown()[0]![7] };
}

describe("what a reader picked in the report", () => {
  it("stays picked when the report is refreshed", () => {
    const one = withReport();
    expect(one.picked()).toBe("All");
    one.run("write", one.report, "H1", "Petrova");
    one.build();
    expect(one.picked()).toBe("Petrova");
    expect(one.shown().some((row) => row.join(" ").includes("Deals: 12"))).toBe(true);
  });

  it("is all of them again when the one who was picked is gone", EXHAUSTIVE, () => {
    const one = withReport();
    one.run("write", one.report, "H1", "Petrova");
    one.run("write", "Stages", "C1", "Sidorov");
    one.build();
    expect(one.picked()).toBe("All");
  });
});
