import { describe, expect, it } from "vitest";
import { isUserError } from "../../src/core/userError";
import { findStageTable } from "../../src/tables/findStageTable";
import type { Box, Cell } from "../../src/tables/stageTable";

const A1: Box = { row: 1, column: 1, rows: 1, columns: 1 };
const cellAt = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });

interface Case {
  what: string;
  cells: Cell[][];
  selection?: Box;
  stages: string[];
  channels: string[];
  counts: (number | null)[][];
  box: [row: number, column: number, rows: number, columns: number];
  assumed?: string[];
}

// What must be found was written down by hand before the code ran.
const cases: Case[] = [
  {
    what: "names and people, nothing else",
    cells: [
      ["Ad", 1000],
      ["Click", 50],
    ],
    stages: ["Ad", "Click"],
    channels: [""],
    counts: [[1000], [50]],
    box: [1, 1, 2, 2],
  },
  {
    what: "a header",
    cells: [
      ["Stage", "People"],
      ["Ad", 1000],
      ["Click", 50],
    ],
    stages: ["Ad", "Click"],
    channels: ["People"],
    counts: [[1000], [50]],
    box: [1, 1, 3, 2],
  },
  {
    what: "a title and a blank row above, cells away from A1",
    cells: [
      ["", ""],
      ["", "October 2026", ""],
      ["", "", ""],
      ["", "Stage", "People"],
      ["", "Ad", 1000],
      ["", "Click", 50],
    ],
    selection: cellAt(5, 3),
    stages: ["Ad", "Click"],
    channels: ["People"],
    counts: [[1000], [50]],
    box: [4, 2, 3, 2],
  },
  {
    what: "channels with a total column and a total row",
    cells: [
      ["Этап", "Директ", "VK", "Итого"],
      ["Показы", 900, 100, 1000],
      ["Клики", 40, 10, 50],
      ["Итого", 940, 110, 1050],
    ],
    stages: ["Показы", "Клики"],
    channels: ["Директ", "VK"],
    counts: [
      [900, 100],
      [40, 10],
    ],
    box: [1, 1, 4, 4],
    assumed: ["channelsAddedUp", "columnLeftOut", "rowLeftOut"],
  },
  {
    what: "a numbered table whose conversions are written beside",
    cells: [
      ["№", "Этап", "Люди", "Конверсия"],
      [1, "Показы", 1000, ""],
      [2, "Клики", 50, 0.05],
      [3, "Заказы", 10, 0.2],
    ],
    stages: ["Показы", "Клики", "Заказы"],
    channels: ["Люди"],
    counts: [[1000], [50], [10]],
    box: [1, 1, 4, 4],
    assumed: ["columnLeftOut", "taken"],
  },
  {
    what: "shares without a header that says so",
    cells: [
      ["Ad", 1000, 1],
      ["Click", 50, 0.05],
      ["Order", 10, 0.01],
    ],
    stages: ["Ad", "Click", "Order"],
    channels: [""],
    counts: [[1000], [50], [10]],
    box: [1, 1, 3, 3],
    assumed: ["taken"],
  },
  {
    what: "a stage called Total visits is no total",
    cells: [
      ["Total visits", 500],
      ["Orders", 20],
      ["Total:", 520],
    ],
    stages: ["Total visits", "Orders"],
    channels: [""],
    counts: [[500], [20]],
    box: [1, 1, 3, 2],
    assumed: ["rowLeftOut"],
  },
  {
    what: "a blank row, a blank count, a number as text, an error and a negative inside",
    cells: [
      ["Ad", 1000],
      ["", ""],
      ["Click", ""],
      ["Lead", "1 000"],
      ["Offer", "#N/A"],
      ["Call", -3],
      ["Deal", 10],
    ],
    stages: ["Ad", "Click", "Lead", "Offer", "Call", "Deal"],
    channels: [""],
    counts: [[1000], [null], [null], [null], [null], [10]],
    box: [1, 1, 7, 2],
  },
  {
    what: "a note under the table",
    cells: [
      ["Ad", 1000],
      ["Click", 50],
      ["Source: CRM", ""],
    ],
    stages: ["Ad", "Click"],
    channels: [""],
    counts: [[1000], [50]],
    box: [1, 1, 2, 2],
  },
  {
    what: "the table of the selected cell, of two",
    cells: [
      ["Ad", 1000, "", "Visit", 70],
      ["Click", 50, "", "Order", 7],
    ],
    selection: cellAt(2, 4),
    stages: ["Visit", "Order"],
    channels: [""],
    counts: [[70], [7]],
    box: [1, 4, 2, 2],
  },
  {
    what: "the upper of two that nothing but their headers parts",
    cells: [
      ["Stage", "Plan", "Fact"],
      ["Leads", 437, 275],
      ["Meetings", 150, 94],
      ["Deals", 51, 32],
      ["Ask Anna about the holidays", "", ""],
      ["Stage", "Plan, week", "Plan, day"],
      ["Leads", 95, 19],
      ["Meetings", 33, 7],
      ["Deals", 11, 2],
    ],
    stages: ["Leads", "Meetings", "Deals"],
    channels: ["Fact"],
    counts: [[275], [94], [32]],
    box: [1, 1, 4, 3],
    assumed: ["planTaken"],
  },
  {
    what: "over an empty column that somebody put in between its channels",
    cells: [
      ["Stage", "Search", "", "Mail"],
      ["Ad", 1000, "", 900],
      ["Click", 50, "", 60],
    ],
    stages: ["Ad", "Click"],
    channels: ["Search", "Mail"],
    counts: [
      [1000, 900],
      [50, 60],
    ],
    box: [1, 1, 3, 4],
  },
  {
    what: "exactly the cells selected",
    cells: [
      ["Stage", "Oct", "Nov"],
      ["Ad", 1000, 900],
      ["Click", 50, 60],
      ["Order", 10, 12],
    ],
    selection: { row: 1, column: 1, rows: 3, columns: 2 },
    stages: ["Ad", "Click"],
    channels: ["Oct"],
    counts: [[1000], [50]],
    box: [1, 1, 3, 2],
  },
  {
    what: "the first table when the selection is far away",
    cells: [
      ["Ad", 1000],
      ["Click", 50],
    ],
    selection: cellAt(40, 9),
    stages: ["Ad", "Click"],
    channels: [""],
    counts: [[1000], [50]],
    box: [1, 1, 2, 2],
  },
  {
    what: "hostile names, kept as they are",
    cells: [
      ['=HYPERLINK("x")', 1000],
      ["<img src=x onerror=alert(1)>", 50],
      ["'+1", 40],
      ["🙂", 30],
      ["x".repeat(500), 20],
    ],
    stages: ['=HYPERLINK("x")', "<img src=x onerror=alert(1)>", "'+1", "🙂", "x".repeat(500)],
    channels: [""],
    counts: [[1000], [50], [40], [30], [20]],
    box: [1, 1, 5, 2],
  },
];

describe("the stage table that is found", () => {
  it.each(cases)("$what", ({ cells, selection = A1, box, stages, channels, counts, assumed = [] }) => {
    const table = findStageTable(cells, selection);
    expect(table.stages.map(({ name }) => name)).toEqual(stages);
    expect(table.channels.map(({ name }) => name)).toEqual(channels);
    expect(table.counts).toEqual(counts);
    const [row, column, rows, columns] = box;
    expect(table.box).toEqual({ row, column, rows, columns });
    expect(table.assumptions.map(({ code }) => code).sort()).toEqual(
      [...assumed, ...(channels.length > 1 ? ["channelsAddedUp"] : [])]
        .filter((code, at, all) => all.indexOf(code) === at)
        .sort(),
    );
  });

  it.each([
    { what: "an empty sheet", cells: [[""]] },
    {
      what: "text only",
      cells: [
        ["Ad", "many"],
        ["Click", "few"],
      ],
    },
    {
      what: "numbers only",
      cells: [
        [1000, 5],
        [50, 6],
      ],
    },
    { what: "one stage", cells: [["Ad", 1000]] },
    {
      what: "shares only",
      cells: [
        ["Click", 0.5],
        ["Order", 0.2],
      ],
    },
  ])("none in $what", ({ cells }) => {
    let thrown: unknown;
    try {
      findStageTable(cells, A1);
    } catch (error) {
      thrown = error;
    }
    expect(isUserError(thrown) && thrown.code).toBe("noStageTable");
  });
});
