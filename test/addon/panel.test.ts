import { describe, expect, it } from "vitest";
import { TEMPLATES, templateRows, templateStages } from "../../src/text/templates";
import { EXHAUSTIVE } from "../exhaustive";
import { type PanelHost, panelHost } from "./panelHost";

const ADS = [
  ["Stage", "People"],
  ["Ad", 1000],
  ["Click", 50],
  ["Order", 10],
];

/** What stands in the yellow cells of the report in front, under their header. */
/** The yellow cells of both steps, below that of the entrants. */
function pointsIn(panel: PanelHost): unknown[] {
  const rows = panel.values();
  const header = rows.findIndex((row) => row[1] === "Step" && row[4] === "+ pp");
  return rows.slice(header + 2, header + 4).map((row) => row[4]);
}

describe("what the panel is told of a table", () => {
  it("is its channels and periods, and what each column belongs to", () => {
    const panel = panelHost([
      ["Stage", "SEO", "Email"],
      ["Ad", 1000, 200],
      ["Click", 50, 20],
    ]);
    const { channels, periods, series, counts } = panel.table();
    expect({ channels, periods, series, counts }).toEqual({
      channels: ["SEO", "Email"],
      periods: [],
      series: [
        { channel: "SEO", period: "" },
        { channel: "Email", period: "" },
      ],
      counts: [
        [1000, 200],
        [50, 20],
      ],
    });
  });

  it("is what to check, with its cell, in the reader's language", () => {
    const rows = [...ADS.slice(0, 2), ["Click", "fifty"], ["Order", 10]];
    const findings = panelHost(rows).table().findings;
    expect(findings).toContainEqual({ stage: "Click", text: "“fifty” is not a number.", cell: "B3" });
    const russian = panelHost(rows, { locale: "ru_RU" }).table().findings;
    expect(russian).toContainEqual({ stage: "Click", text: "«fifty» — не число.", cell: "B3" });
  });

  it("is a stated conversion that disagrees, where it stands", () => {
    const panel = panelHost([
      ["Stage", "People", "CR, %"],
      ["Ad", 10000, ""],
      ["Click", 500, "5%"],
      ["Order", 100, "50%"],
    ]);
    expect(panel.table().findings.map(({ cell }) => cell)).toEqual(["C4"]);
  });

  // By hand: 310 + 90 spent, 500 + 300 earned.
  it("is the money of a table with channels", () => {
    const panel = panelHost([
      ["Stage", "SEO", "Email"],
      ["Ad", 1000, 200],
      ["Click", 500, 100],
      ["Order", 50, 20],
      ["Cost", 310, 90],
      ["Revenue", 500, 300],
    ]);
    expect(panel.table().money).toEqual({ cost: 400, revenue: 800 });
  });

  it("is what the last stage brought, when money has a column of its own", () => {
    const panel = panelHost([
      ["Stage", "People", "Cost", "Revenue"],
      ["Ad", 1000, 300, ""],
      ["Click", 500, 100, 9000],
      ["Order", 50, "", 800],
    ]);
    expect(panel.table().money).toEqual({ cost: 400, revenue: 800 });
  });

  // By hand: the sign in a header, or else in the number format of an amount; "[$-409]" is the language of a format.
  it.each([
    ["Revenue, ₽", "#,##0", "₽"],
    ["Revenue", '#,##0.00" ₽"', "₽"],
    ["Revenue", "[$$-409]#,##0", "$"],
    ["Revenue", "[$-409]#,##0", ""],
    ["Revenue", "[$US$-409]#,##0", "$"],
    ["Revenue", "#,##0[$USD]", "$"],
    ["Revenue", "#,##0[$р.-419]", "₽"],
    ["Revenue", "#,##0 [$zł-415]", "zł"],
    ["Revenue", "[$CHF] #,##0", "CHF"],
    ["Revenue", "[$R$-416] #,##0", "R$"],
    ["Revenue, R$", "#,##0", "R$"],
    ["Revenue, US$", "#,##0", "$"],
    ["Revenue", "#,##0", ""],
  ])("is money under %j in the format %s: %j", (header, format, sign) => {
    const panel = panelHost([
      ["Stage", "People", header],
      ["Ad", 1000, ""],
      ["Order", 50, 800],
    ]);
    const { model } = panel.host;
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("UPDATE_CELL", { sheetId, col: 2, row: 2, content: "800", format });
    expect(panel.table()).toMatchObject({ money: { revenue: 800 }, currency: sign });
  });

  it("is no money where there is none", () => {
    expect(panelHost(ADS).table()).toMatchObject({ money: { cost: null, revenue: null }, currency: "" });
  });

  // By hand: the share of each benchmark, whatever way it is written.
  it.each([
    ["as percent cells", ["5%", "40%"]],
    ["as numbers of percent", [5, 40]],
    ["as texts", ["'5 %", "'40,0 %"]],
  ])("is the benchmarks %s", (_, [click, order]) => {
    const panel = panelHost([
      ["Stage", "People", "Benchmark, %"],
      ["Ad", 1000, ""],
      ["Click", 40, click!],
      ["Order", 12, order!],
    ]);
    expect(panel.table().benchmarks).toEqual([null, 0.05, 0.4]);
  });

  it("is no benchmarks where there are none", () => {
    expect(panelHost(ADS).table().benchmarks).toBeNull();
  });

  // By hand: of 100 visits 10 are robots, a fifth of the other 90 bounce: 72 stay.
  it("is the people without robots and bounces", () => {
    const panel = panelHost([
      ["Campaign", "Clicks", "Visits", "Bots, %", "Bounces, %", "Leads"],
      ["A", 120, 100, "10%", "20%", 9],
      ["B", 120, 100, "10%", "20%", 9],
    ]);
    const { stages, counts } = panel.table();
    expect(stages).toEqual(["Clicks", "Visits", "Leads"]);
    expect(counts[1]!.map((count) => Number(count!.toFixed(9)))).toEqual([72, 72]);
  });

  it("is the people as the table has them, when the robots and bounces are to be left out", () => {
    const panel = panelHost([
      ["Stage", "People"],
      ["Clicks", 120],
      ["Bots", "10%"],
      ["Bounces", "20%"],
      ["Leads", 9],
    ]);
    const { sheetId, reading } = panel.table();
    const others = reading.lines.filter(({ isOther }) => isOther).map(({ name }) => name);
    expect(others).toEqual(["Bots", "Bounces"]);
    panel.ask("choose", { sheetId, choices: { roles: { Bounces: "leaveOut" } } });
    expect(panel.table().counts).toEqual([[108], [9]]);
    panel.ask("choose", { sheetId, choices: { roles: { Bots: "leaveOut", Bounces: "leaveOut" } } });
    expect(panel.table().counts).toEqual([[120], [9]]);
  });
});

it("a table can be turned where its own cells are a table the other way, too; another one on the sheet does not make it so", () => {
  const ways = [
    ["Stage", "Visits", "Leads", "Deals"],
    ["Visits", 400, 300, 200],
    ["Leads", 40, 30, 20],
    ["Deals", 4, 3, 2],
  ];
  const below = [...ADS.map((row) => [...row, "", ""]), ["", "", "", ""], ["", "", "", ""], ["", "", "", ""], ...ways];
  expect(panelHost(ways).table().reading.canTurn).toBe(true);
  expect(panelHost(below).table()).toMatchObject({ range: "A1:B4", reading: { canTurn: false } });
});

describe("putting a plan into the report", () => {
  const changes = [
    { stage: "Click", points: 2.5 },
    { stage: "Order", points: -3 },
  ];

  it("builds the report when there is none, then writes into the same", () => {
    const panel = panelHost(ADS);
    const { sheetId, range } = panel.table();
    const report = panel.ask("putWhatIf", { sheetId, range, changes });
    expect(
      panel.ask("putWhatIf", { sheetId, range, changes: changes.map((each) => ({ ...each, points: 4 })) }),
    ).toEqual(report);
    panel.ask("show", { sheetId: report.sheetId });
    expect(pointsIn(panel)).toEqual([4, 4]);
    expect(panel.sheets().length).toBe(2);
  });

  // Whatever it asks the sheet before it writes, a row inserted meanwhile moves the yellow cells.
  const meanwhile = "writes into the yellow cells also when somebody inserts a row meanwhile";
  it(`${meanwhile}, at every ninth call`, () => inserting(9));
  it(meanwhile, EXHAUSTIVE, () => inserting(1));

  function inserting(every: number) {
    const panel = panelHost(ADS);
    const { sheetId, range } = panel.table();
    const report = panel.ask("putWhatIf", { sheetId, range, changes, goal: 15 });
    const { calls, model } = panel.host;
    const insert = () => {
      const id = model.getters.getSheetIds().find((each) => model.getters.getSheetName(each) === report.name)!;
      const at = { dimension: "ROW", base: 0, position: "before", quantity: 1 } as const;
      model.dispatch("ADD_COLUMNS_ROWS", { sheetId: id, sheetName: report.name, ...at });
    };
    const names: string[] = [];
    calls.meanwhile((name) => names.push(name));
    panel.ask("putWhatIf", { sheetId, range, changes, goal: 15 });
    // Between the last look and the call that writes nothing can be told.
    const blind = names.flatMap((name, at) => (/^Range\.setValues?$/.test(name) ? [at] : []));
    expect(blind.map((at) => names[at - 1])).toEqual(["Range.getFormula", "Range.getFormula"]);
    for (const at of names.keys()) {
      if (blind.includes(at) || at % every > 0) continue;
      let call = 0;
      calls.meanwhile(() => {
        if (call++ === at) insert();
      });
      const points = at % 50;
      panel.ask("putWhatIf", { sheetId, range, changes: changes.map((each) => ({ ...each, points })), goal: at });
      calls.meanwhile(null);
      panel.ask("show", { sheetId: report.sheetId });
      const goal = panel.values().find(([, label]) => label === "Target for “Order”")?.[3];
      expect({ at, name: names[at], points: pointsIn(panel), goal }).toEqual({
        at,
        name: names[at],
        points: [points, points],
        goal: at,
      });
      panel.ask("show", { sheetId });
    }
  }

  it("rebuilds a report whose steps are not these any more", EXHAUSTIVE, () => {
    const panel = panelHost(ADS);
    const { sheetId, range } = panel.table();
    const report = panel.ask("buildReport", { sheetId, range });
    panel.ask("show", { sheetId });
    panel.type("A3", "Visit");
    const renamed = [{ stage: "Visit", points: 2.5 }, changes[1]!];
    panel.ask("putWhatIf", { sheetId, range, changes: renamed });
    panel.ask("show", { sheetId: report.sheetId });
    expect(pointsIn(panel)).toEqual([2.5, -3]);
  });

  // By hand: 50 of 1000 click, a fifth of them order; for 15 orders a step becomes half as much again, and 1,500 enter.
  it(
    "carries the goal, which has its own yellow cell from then on and stays when the report is refreshed",
    EXHAUSTIVE,
    () => {
      const panel = panelHost(ADS);
      const { sheetId, range } = panel.table();
      panel.ask("putWhatIf", { sheetId, range, changes });
      const report = panel.ask("putWhatIf", { sheetId, range, changes, goal: 15 });
      const rows = () => {
        panel.ask("show", { sheetId: report.sheetId });
        const values = panel.values();
        panel.ask("show", { sheetId });
        const from = values.findIndex(([head]) => head === "Target");
        return from < 0 ? [] : values.slice(from, from + 8);
      };
      const needed = () => rows().map((row) => row[3]);
      expect(needed()).toEqual(["", "", 15, "New rate", 0.075, expect.closeTo(0.3, 12), "", 1500]);
      expect(rows()[1]![0]).toBe("Raise any one of these conversions:");
      panel.ask("putWhatIf", { sheetId, range, changes, goal: 8 });
      expect(rows()[1]![0]).toBe("Already reached: 10 today.");
      expect(needed().slice(4)).toEqual(["", "", "", ""]);
      panel.ask("putWhatIf", { sheetId, range, changes });
      panel.ask("buildReport", { sheetId, range });
      expect(needed()[2]).toBe(8);
      panel.ask("putWhatIf", { sheetId, range, changes, goal: 100 });
      // A fifth, five times as much, would be twice all of them.
      expect(needed()[5]).toBe("");
      expect(String(rows()[5]![4]).trim()).toBe("not enough: even 100% gives 50");
    },
  );

  it("adds the section to a report that was wanted without it, and leaves the rest as wanted", EXHAUSTIVE, () => {
    const panel = panelHost(ADS);
    const { sheetId, range } = panel.table();
    panel.ask("buildReport", { sheetId, range, options: { title: "Spring", sections: ["keyFigures"] } });
    panel.ask("putWhatIf", { sheetId, range, changes });
    expect(panel.table().options).toEqual({ title: "Spring", sections: ["keyFigures", "whatIf"] });
  });

  // Apps Script throws where a script writes what a cell's validation refuses: 120 % can rise by 120 points.
  it("says which change is more than a yellow cell takes, and writes nothing", () => {
    const panel = panelHost([...ADS.slice(0, 2), ["Click", 1200], ["Order", 10]]);
    const { sheetId, range } = panel.table();
    const beyond = [{ stage: "Click", points: 120 }, changes[1]!];
    expect(() => panel.ask("putWhatIf", { sheetId, range, changes: beyond })).toThrow("“Click” would change by more");
    for (const goal of [-5, 1e10])
      expect(() => panel.ask("putWhatIf", { sheetId, range, changes, goal })).toThrow(
        "A report takes a goal from 0 to",
      );
    expect(panel.sheets().length).toBe(1);
  });

  it.each([
    [{ entrants: 150 }, "at most 100% more or fewer at the start"],
    [{ average: -101 }, "an average amount of at most 100% more or less"],
  ])("says so of %j, too", (sizes, sentence) => {
    const panel = panelHost(ADS);
    const { sheetId, range } = panel.table();
    expect(() => panel.ask("putWhatIf", { sheetId, range, changes, ...sizes })).toThrow(sentence);
    expect(panel.sheets().length).toBe(1);
  });

  // The panel tries changes on all of a table: in a report of one manager they would be another's.
  it("makes a report of one channel that of all, and its figures with it", EXHAUSTIVE, () => {
    const panel = panelHost([
      ["Stage", "Ivanov", "Petrova"],
      ["Click", 100, 80],
      ["Order", 10, 12],
    ]);
    const { sheetId, range } = panel.table();
    const options = { only: { channel: "Petrova", period: null } };
    const report = panel.ask("buildReport", { sheetId, range, options });
    const changed = panel.ask("putWhatIf", { sheetId, range, changes: [{ stage: "Order", points: 5 }] });
    expect(changed.sheetId).toBe(report.sheetId);
    panel.ask("show", { sheetId: report.sheetId });
    expect(pointsIn(panel)[0]).toBe(5);
    expect(panel.values()[0]![0]).not.toMatch("Petrova");
    expect(panel.values().flat().join()).toContain("Order: 22");
  });
});

describe("a report of one channel", () => {
  const cells = [
    ["Stage", "Ivanov", "Petrova"],
    ["Click", 100, 80],
    ["Order", 10, 12],
  ] as const;
  const only = { channel: "Petrova", period: null };

  it("never becomes one of all under the name of the one: where the channel is gone it says so, and keeps its figures", () => {
    const panel = panelHost(cells);
    const { sheetId, range } = panel.table();
    const report = panel.ask("buildReport", { sheetId, range, options: { only } });
    panel.ask("show", { sheetId });
    panel.type("C1", "Sidorov");
    expect(() => panel.ask("buildReport", { sheetId, range, options: { only } })).toThrow("no figures of “Petrova”");
    panel.ask("show", { sheetId: report.sheetId });
    const [title, head] = panel.values();
    expect(title![0]).toMatch(/· Petrova$/);
    expect(head!.join()).toContain("no figures of “Petrova”");
    expect(panel.values().flat().join()).toContain("Order: 12");
  });

  it("is not built of a channel that the table has not", () => {
    const panel = panelHost(cells);
    const { sheetId, range } = panel.table();
    const nobody = { only: { channel: "Nobody", period: null } };
    expect(() => panel.ask("buildReport", { sheetId, range, options: nobody })).toThrow("no figures of “Nobody”");
    expect(panel.sheets().length).toBe(1);
  });
});

describe("templates", () => {
  it.each(TEMPLATES)("%s is a table that the panel reads, in a sheet of its own", (name) => {
    for (const [locale, language] of [
      ["en_US", "en"],
      ["ru_RU", "ru"],
    ] as const) {
      const panel = panelHost([["Notes"]], { locale });
      panel.ask("startTemplate", { template: name });
      const table = panel.table();
      const [, ...stages] = templateRows(name, language);
      expect(table.stages).toEqual(stages.map(([stage]) => stage));
      expect(table.counts).toEqual(stages.map(([, count]) => [count]));
      expect(table.findings).toEqual([]);
      expect(panel.sheets().length).toBe(2);
    }
  });

  // By hand, from the template.
  it.each([
    ["en_US", "Sales plan"],
    ["ru_RU", "План продаж"],
  ] as const)("of a plan is read as plan and fact, in %s", (locale, name) => {
    const panel = panelHost([["Notes"]], { locale });
    panel.ask("startTemplate", { template: "plan" });
    const table = panel.table();
    expect(panel.front()).toBe(name);
    expect(table.stages).toEqual(templateStages("plan", locale === "en_US" ? "en" : "ru"));
    expect(table.counts.map(([count]) => count)).toEqual([275, 187, 94, 75, 32]);
    expect(table.findings).toEqual([]);
    panel.ask("buildReport", { sheetId: table.sheetId, range: table.range });
    const shown = panel.values().map((row) => row.join(" "));
    expect(shown.filter((row) => /71/.test(row) && /3[.,]78/.test(row))).toHaveLength(1);
  });

  it("is never written over anything", () => {
    const panel = panelHost(ADS);
    panel.ask("startTemplate", { template: "aida" });
    panel.ask("startTemplate", { template: "aida" });
    expect(panel.sheets().sort()).toEqual(["AIDA", "AIDA 2", "Sheet1"]);
    expect(panel.front()).toBe("AIDA 2");
  });
});

describe("two panels at once", () => {
  it("both get their template", () => {
    const panel = panelHost(ADS);
    panel.host.calls.meanwhile((name) => {
      if (name !== "Spreadsheet.insertSheet") return;
      panel.host.calls.meanwhile(null);
      expect(() => panel.ask("startTemplate", { template: "aida" })).toThrow("Someone else is building");
    });
    panel.ask("startTemplate", { template: "aida" });
    panel.ask("startTemplate", { template: "aida" });
    expect(panel.sheets().sort()).toEqual(["AIDA", "AIDA 2", "Sheet1"]);
  });
});

describe("what is kept with the document", () => {
  it("is how a sheet's tables are read, by the panel and by the report", () => {
    const panel = panelHost(ADS);
    const { sheetId, range } = panel.table();
    panel.ask("choose", { sheetId, choices: { leaveOut: ["Click"] } });
    expect(panel.table().stages).toEqual(["Ad", "Order"]);
    const report = panel.ask("buildReport", { sheetId, range });
    panel.ask("show", { sheetId: report.sheetId });
    expect(panel.values().flat()).toContain(0.01);
    panel.ask("show", { sheetId });
    panel.ask("choose", { sheetId, choices: {} });
    expect(panel.table().stages).toEqual(["Ad", "Click", "Order"]);
  });

  it("does no harm when nothing is left of the table as it was chosen to be read", () => {
    const panel = panelHost(ADS);
    const { sheetId } = panel.table();
    panel.ask("choose", { sheetId, choices: { leaveOut: ["Click", "Order"] } });
    expect(panel.table().stages).toEqual(["Ad", "Click", "Order"]);
  });

  it("is settings, one beside the other", () => {
    const panel = panelHost(ADS);
    panel.ask("remember", { settings: { chart: "bars" } });
    panel.ask("remember", { settings: { mode: "relative" } });
    panel.ask("choose", { sheetId: panel.table().sheetId, choices: {} });
    expect(panel.ask("source", {}).settings).toEqual({ chart: "bars", mode: "relative" });
  });
});

it("no function is inserted into a report", () => {
  const panel = panelHost(ADS);
  const { sheetId, range } = panel.table();
  const report = panel.ask("buildReport", { sheetId, range });
  panel.ask("show", { sheetId: report.sheetId, range: "P60" });
  expect(() => panel.ask("insertFunction", { name: "CJM_UPLIFT" })).toThrow("This sheet is a report");
});

// The panel may ask for cells that were deleted since it looked.
it("no report is built of cells that the sheet has not, whatever else stands on it", () => {
  const panel = panelHost(ADS);
  const { sheetId } = panel.table();
  for (const range of ["A5000:B5003", "ZZ1:ZZ4"])
    expect(() => panel.ask("buildReport", { sheetId, range })).toThrow(`no cells ${range} any more`);
  expect(panel.sheets()).toHaveLength(1);
});
