import { describe, expect, it } from "vitest";
import { answerOfTable } from "../../src/tables/answerOfTable";
import { findStageTable } from "../../src/tables/findStageTable";
import type { Cell } from "../../src/tables/line";
import { at } from "./ugly/ugly";

// Oracle: facts 2800 + 1800, 310 + 150, 25 + 12 and plans 3000 + 2000, 300 + 200, 30 + 20, added up by hand.
describe.each([
  ["Двери план", "Двери факт", "Окна план", "Окна факт", "Двери", "Окна"],
  ["Двери (цель)", "Двери (факт)", "Окна (цель)", "Окна (факт)", "Двери", "Окна"],
  ["Doors, goal", "Doors, actual", "Windows, goal", "Windows, actual", "Doors", "Windows"],
  ["Plan Doors", "Fact Doors", "Plan Windows", "Fact Windows", "Doors", "Windows"],
])("rows called %s and %s", (doorsPlan, doors, windowsPlan, windows, ...channels) => {
  it.each(["", "Канал", "Channel"])("are plan and fact of their owners, under the header “%s”", (header) => {
    const cells: Cell[][] = [
      [header, "Визиты", "Лиды", "Сделки"],
      [doorsPlan, 3000, 300, 30],
      [doors, 2800, 310, 25],
      [windowsPlan, 2000, 200, 20],
      [windows, 1800, 150, 12],
    ];
    const table = findStageTable(cells, at(1, 1));
    expect(table.channelNames).toEqual(channels);
    expect(table.counts).toEqual([
      [2800, 1800],
      [310, 150],
      [25, 12],
    ]);
    expect(answerOfTable(table, cells, {}).plan).toEqual([5000, 500, 50]);
  });
});
