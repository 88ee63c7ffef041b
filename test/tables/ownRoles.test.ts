import { describe, expect, it } from "vitest";
import type { OwnRole } from "../../src/tables/choices";
import { findStageTable } from "../../src/tables/findStageTable";
import { otherLines, ownRolesOf } from "../../src/tables/otherLines";
import type { Cell } from "../../src/tables/stageTable";
import { at } from "./ugly/ugly";

const ACROSS: Cell[][] = [
  ["No", "Group", "Visits", "Leads", "Deals"],
  [1, 11, 1000, 100, 10],
  [2, 12, 1100, 110, 11],
  [3, 11, 1200, 120, 12],
];
const DOWN: Cell[][] = [
  ["Stage", "North", "South", "Odd"],
  ["Visits", 1000, 900, 700],
  ["Leads", 100, 90, 80],
  ["Deals", 10, 9, 8],
  ["Sum", 500, 400, 0],
];

const read = (cells: Cell[][], roles: Record<string, OwnRole>) => findStageTable(cells, at(1, 1), { roles });
const names = (cells: Cell[][], roles: Record<string, OwnRole>) => {
  const { stages, channels, plan, beside, periods, dimension, channelNames } = read(cells, roles);
  return {
    stages: stages.map(({ name }) => name).join(),
    series: channels.map(({ name }) => name).join(),
    plan: plan.map(({ name }) => name).join(),
    cost: beside.cost?.name ?? beside.stageCost?.name ?? "",
    revenue: beside.revenue?.name ?? "",
    periods: periods.join(),
    dimension,
    channels: channelNames.join(),
  };
};

describe("a line is what a person says that it is", () => {
  it.each<[string, Cell[][], Record<string, OwnRole>, Partial<ReturnType<typeof names>>]>([
    ["a period of rows", ACROSS, { No: "period" }, { periods: "1,2,3", stages: "Visits,Leads,Deals" }],
    ["what rows are compared by", ACROSS, { Group: "dimension" }, { dimension: "Group", channels: "11,12" }],
    ["the cost of rows", ACROSS, { Group: "cost" }, { cost: "Group" }],
    ["what rows earned", ACROSS, { Group: "revenue" }, { revenue: "Group" }],
    ["no stage", ACROSS, { Leads: "leaveOut" }, { stages: "Visits,Deals" }],
    ["a stage, where nothing says so", ACROSS, { Group: "stage" }, { stages: "Visits,Leads,Group,Deals" }],
    ["the plan of columns", DOWN, { Odd: "plan" }, { plan: "Odd", series: "North,South" }],
    ["no count", DOWN, { South: "leaveOut" }, { series: "North,Odd" }],
    ["a total of columns", DOWN, { Odd: "total" }, { series: "North,South" }],
    ["what columns earned", DOWN, { Sum: "revenue" }, { revenue: "Sum" }],
    ["what columns cost", DOWN, { Sum: "cost" }, { cost: "Sum", stages: "Visits,Leads,Deals" }],
  ])("%s", (_, cells, roles, expected) => {
    expect(names(cells, roles)).toMatchObject(expected);
  });

  it("and is then shown among the lines that are neither stages nor counts, to be taken back there", () => {
    const others = (roles: Record<string, OwnRole>) => otherLines(read(DOWN, roles)).map(({ name }) => name);
    expect(others({})).not.toContain("South");
    expect(others({ South: "people" })).toContain("South");
  });

  it("and says so wherever the panel offers it, for each line and each role", () => {
    for (const cells of [ACROSS, DOWN]) {
      const table = read(cells, {});
      for (const line of table.lines.filter(({ name }) => name !== "")) {
        for (const role of ownRolesOf(line, table)) {
          if (table.stages.length < 4 && table.stages.some(({ name }) => name === line.name)) continue;
          const [chosen] = read(cells, { [line.name]: role }).lines.filter(({ name }) => name === line.name);
          expect([line.name, role, chosen?.evidence.code]).toEqual([line.name, role, "chosen"]);
        }
      }
    }
  });
});
