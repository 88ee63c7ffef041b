import { describe, expect, it } from "vitest";
import { itEach } from "../exhaustive";
import type { PanelHost } from "./panelHost";
import { managersHost, writePlan } from "./planHost";

// By hand, as in plan.test.ts.
const PLAN = [437, 297, 150, 120, 51];
const FACTS = [275, 187, 94, 75, 32, 3_780_000];

/** The sheet of a plan with its facts, and what people do to it; rows count from 1. */
function planWithFacts() {
  const panel = managersHost("en");
  writePlan(panel);
  const head = rowOf(panel, (row) => row[3] === "Actual");
  FACTS.forEach((fact, at) => {
    panel.type(`D${head + 1 + at}`, `${fact}`);
  });
  return { panel, head, under: head + FACTS.length + 1 };
}

const rowOf = (panel: PanelHost, isIt: (row: readonly unknown[]) => boolean): number =>
  panel.values().findIndex(isIt) + 1;

const lines = (panel: PanelHost, dimension: "ROW" | "COL") => {
  const { getters } = panel.host.model;
  const sheetId = getters.getActiveSheetId();
  return { sheetId, sheetName: getters.getSheetName(sheetId), dimension };
};
const insert = (panel: PanelHost, dimension: "ROW" | "COL", before: number) =>
  panel.host.model.dispatch("ADD_COLUMNS_ROWS", {
    ...lines(panel, dimension),
    base: before - 1,
    quantity: 1,
    position: "before",
  });
const remove = (panel: PanelHost, dimension: "ROW" | "COL", ...at: number[]) =>
  panel.host.model.dispatch("REMOVE_COLUMNS_ROWS", {
    ...lines(panel, dimension),
    elements: at.map((one) => one - 1),
  });

type Edited = ReturnType<typeof planWithFacts>;

describe("plan and facts are read as they stand, whatever people write and move around them", () => {
  itEach<[what: string, edit: (edited: Edited) => void]>(
    ["a note under them", ({ panel, under }) => panel.type(`B${under}`, "Ask Anna about the holidays")],
    ["a note beside the margin", ({ panel, under }) => panel.type(`A${under}`, "Ask Anna about the holidays")],
    [
      "notes in both rows under them",
      ({ panel, under }) => {
        panel.type(`B${under}`, "x");
        panel.type(`B${under + 1}`, "x");
      },
    ],
    ["a number under them", ({ panel, under }) => panel.type(`D${under}`, "12")],
    [
      "a figure of their own under them",
      ({ panel, under }) => {
        panel.type(`B${under}`, "Refunds");
        panel.type(`D${under}`, "3");
      },
    ],
    ["the rows under them deleted", ({ panel, under }) => remove(panel, "ROW", under, under + 1)],
    ["a note beside them", ({ panel, head }) => panel.type(`E${head + 2}`, "waits")],
    ["a number beside them", ({ panel, head }) => panel.type(`E${head + 2}`, "55")],
    ["an empty row between", ({ panel, head }) => insert(panel, "ROW", head + 3)],
    [
      "a row with a note between",
      ({ panel, head }) => {
        insert(panel, "ROW", head + 3);
        panel.type(`B${head + 3}`, "Ask Anna about the holidays");
      },
    ],
    ["an empty column between plan and actual", ({ panel }) => insert(panel, "COL", 4)],
    [
      "a column with remarks between plan and actual",
      ({ panel, head }) => {
        insert(panel, "COL", 4);
        panel.type(`D${head}`, "Remark");
        panel.type(`D${head + 1}`, "as last year");
      },
    ],
    ["an empty column between names and plan", ({ panel }) => insert(panel, "COL", 3)],
    ["a column in the margin", ({ panel }) => insert(panel, "COL", 1)],
  )("%s", {}, (_, edit) => {
    const edited = planWithFacts();
    edit(edited);
    const { counts, plan, money } = edited.panel.table();
    expect(counts).toEqual(FACTS.slice(0, 5).map((fact) => [fact]));
    expect(plan).toEqual([{ series: [0], counts: PLAN, revenue: 6_000_000 }]);
    expect(money.revenue).toBe(3_780_000);
  });

  it("a stage of their own put between", () => {
    const { panel, head } = planWithFacts();
    insert(panel, "ROW", head + 3);
    ["Calls", "200", "150"].forEach((text, at) => {
      panel.type(`${"BCD"[at]}${head + 3}`, text);
    });
    const { counts, plan } = panel.table();
    expect(counts).toEqual([[275], [187], [150], [94], [75], [32]]);
    expect(plan[0]!.counts).toEqual([437, 297, 200, 150, 120, 51]);
  });
});

const errors = (panel: PanelHost) =>
  panel
    .values()
    .flat()
    .filter((value) => /^#/.test(String(value)));

describe("no row that is deleted leaves an error", () => {
  it("of plan and actual: the stage keeps its name elsewhere", () => {
    const { panel, head } = planWithFacts();
    remove(panel, "ROW", head + 3);
    expect(errors(panel)).toEqual([]);
    expect(panel.values().filter((row) => row[1] === "Meetings")).toHaveLength(2);
    expect(panel.table().plan[0]!.counts).toEqual([437, 297, 120, 51]);
  });

  itEach(["Leads"], ["Meetings"], ["Contracts"])("of the scenarios: %s", {}, (stage) => {
    const { panel } = planWithFacts();
    const scenarios = rowOf(panel, (row) => row[2] === "Conversion, cautious");
    const row = panel.values().findIndex((values, at) => at >= scenarios && values[1] === stage) + 1;
    remove(panel, "ROW", row);
    expect(errors(panel)).toEqual([]);
    // Nobody knows the people before a conversion that is gone.
    expect(String(panel.values()[2]![2])).toMatch(/^Check the yellow cells/);
  });

  itEach(
    ["Target: Revenue, $"],
    ["Average amount, $"],
    ["Working days"],
    ["Cost for each of “Leads”"],
  )("of what can be changed: %s", {}, (name) => {
    const { panel } = planWithFacts();
    remove(
      panel,
      "ROW",
      rowOf(panel, (row) => row[1] === name),
    );
    expect(errors(panel)).toEqual([]);
  });
});

describe("the split by group", () => {
  /** Contracts by group, and their total. */
  const contracts = (panel: PanelHost) => {
    const head = rowOf(panel, (row) => row[2] === "Share");
    return panel
      .values()
      .slice(head, head + 6)
      .filter((row) => typeof row[7] === "number")
      .map((row) => [row[1], Math.round(100 * Number(row[7])) / 100]);
  };

  // 50.79 contracts by the shares of leads and each one's own conversions: 12, 18 and 2 of 32.
  const WHOLE = [
    ["Ivanov", 19.05],
    ["Petrova", 28.57],
    ["Sidorov", 3.17],
    ["Total", 50.79],
  ];

  it("stays when a row is put between", () => {
    const { panel } = planWithFacts();
    expect(contracts(panel)).toEqual(WHOLE);
    insert(
      panel,
      "ROW",
      rowOf(panel, (row) => row[1] === "Petrova"),
    );
    expect(contracts(panel)).toEqual(WHOLE);
  });

  // Of 30 contracts 18 are Petrova's.
  it.each([
    [
      "first",
      "Ivanov",
      [
        ["Petrova", 45.71],
        ["Sidorov", 5.08],
        ["Total", 50.79],
      ],
    ],
    [
      "last",
      "Sidorov",
      [
        ["Ivanov", 20.32],
        ["Petrova", 30.48],
        ["Total", 50.79],
      ],
    ],
  ] as const)("is among those who are left when the %s is deleted", (_, name, left) => {
    const { panel } = planWithFacts();
    remove(
      panel,
      "ROW",
      rowOf(panel, (row) => row[1] === name),
    );
    expect(contracts(panel)).toEqual(left);
    expect(errors(panel)).toEqual([]);
  });
});
