import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { at } from "./ugly/ugly";

/** Stages with their people, and what the series are called. */
function read(cells: Cell[][]) {
  const reading = readSheet(cells, at(1, 1));
  if (reading.kind !== "stages") return reading.kind;
  const { stages, counts, channels } = reading.table;
  return {
    stages: Object.fromEntries(stages.map(({ name }, i) => [name, counts[i]])),
    series: channels.map(({ name }) => name),
  };
}

// Oracle: the tables below, read by eye. A column or a channel may be called what cells are called that hold nothing.
describe.each(["Null", "null", "None", "N/A", "Нет", "нет данных", "(not set)", "x"])("a name %s", (name) => {
  const stages = { Visits: [3000, 900], Leads: [240, 80], Deals: [20, 7] };

  it.each([
    ["first", [name, "Ads"]],
    ["last", ["Ads", name]],
  ])("is a channel's, the %s of stages that go down", (_, series) => {
    for (const corner of ["Stage", "", "Воронка"]) {
      const rows = Object.entries(stages).map(([stage, counts]): Cell[] => [stage, ...counts]);
      expect(read([[corner, ...series], ...rows])).toEqual({ stages, series });
    }
  });

  it("is that of the only column", () => {
    expect(
      read([
        ["Stage", name],
        ["Visits", 3000],
        ["Leads", 240],
        ["Deals", 20],
      ]),
    ).toEqual({ stages: { Visits: [3000], Leads: [240], Deals: [20] }, series: [name] });
  });

  it.each([0, 1])("stands over the names of rows, or over figures that are no stage (column %d)", (place) => {
    const header: Cell[] = [place === 0 ? name : "Channel", ...(place === 1 ? [name] : []), "Visits", "Leads", "Deals"];
    const row = (channel: string, counts: number[]): Cell[] => [channel, ...(place === 1 ? [5] : []), ...counts];
    expect(read([header, row("Ads", [3000, 240, 20]), row("Mail", [900, 80, 7])])).toEqual({
      stages,
      series: ["Ads", "Mail"],
    });
  });

  it("in place of a number is none: the stage stays", () => {
    const cells = [
      ["Stage", "Ads", "Mail"],
      ["Visits", name, name],
      ["Leads", 240, 80],
      ["Deals", 20, 7],
    ];
    expect(read(cells)).toEqual({ stages: { ...stages, Visits: [null, null] }, series: ["Ads", "Mail"] });
  });
});
