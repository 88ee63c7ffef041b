import { describe, expect, it } from "vitest";
import { nameCellIn, type PreviousInput, stepPoints } from "../../src/report/stepPoints";
import { canBeWritten, staysInPlace } from "../../src/report/typedFormula";

const stages = (...names: string[]) => names.map((name, i) => ({ name, nameAt: { row: i + 2, column: 1 } }));
const unplaced = (...names: string[]) => names.map((name) => ({ name, nameAt: null }));
const input = (stage: string, points: unknown, row?: number): PreviousInput => ({
  stage,
  nameAt: row ? { row, column: 1 } : null,
  points,
  formula: null,
  remark: "",
});
const points = (stages: Parameters<typeof stepPoints>[0], before: Parameters<typeof stepPoints>[1]) =>
  stepPoints(stages.slice(1), before, [3, 7]).map(({ content }) => content);

describe("what-if inputs", () => {
  it("start at what each step is first given", () => {
    expect(points(stages("Ad", "Click", "Order"), null)).toEqual([3, 7]);
  });

  it("are kept by stage name, whatever was added, moved or spoilt", () => {
    const before = [input("Orders", 2.5), input(" Baskets ", ""), input("Gone", 7), input("Pages", -1)];
    expect(points(stages("Visits", "Pages", "Baskets", "Checkouts", "Orders"), before)).toEqual([-1, 0, 0, 2.5]);
  });

  it("of stages with one name go by their order", () => {
    const before = [input("B", 1), input("B", 2), input("Stage 4", 3)];
    expect(points(unplaced("A", "B", "B", ""), before)).toEqual([1, 2, 3]);
  });

  it("are kept by the cell that names the stage, whatever it is called there and in whichever language", () => {
    const before = [input("Visits, cleaned", 2, 3), input("Stage 3", 3, 4), input("1,5", 4, 5), input("Leads", 5, 6)];
    expect(points(stages("Impressions", "Visits", "", "1.5", "Enquiries"), before)).toEqual([2, 3, 4, 5]);
  });

  it.each([
    ["Clicks, cleaned", "Stage 3"],
    ["Clicks, чистые", "Этап 3"],
  ])("without such a cell what a report adds to names is nothing of theirs: %s, %s", (cleaned, unnamed) => {
    expect(points(unplaced("Visits", "Clicks", ""), [input(unnamed, 3), input(cleaned, 2)])).toEqual([2, 3]);
  });

  it("a stage that is called “Stage 3” is not one without a name", () => {
    expect(points(unplaced("Stage 1", "Stage 2", "Stage 3"), [input("Stage 3", 3), input("Stage 2", 2)])).toEqual([
      2, 3,
    ]);
    expect(points(unplaced("A", "B", ""), [input("Stage B", 3), input("B", 2)])).toEqual([2, 0]);
  });

  it("keep a formula, and what is said of one that is none any more", () => {
    const before = [
      { ...input("B", 4), formula: "=K3*2" },
      { ...input("C", 8), remark: "was =E28" },
    ];
    expect(stepPoints(unplaced("B", "C"), before, [])).toEqual([
      { content: { kind: "formula", parts: ["K3*2"] }, note: "" },
      { content: 8, note: "was =E28" },
    ]);
  });
});

it.each<[string, ReturnType<typeof nameCellIn>, string?]>([
  [`=IF(SUBSTITUTE(IFERROR('Stages'!$A$3&"";"");CHAR(10);" ")="";"x";'Stages'!$B$9)`, { row: 3, column: 1 }],
  [`=IFERROR(Stages!$AB$12&""; "")`, { row: 12, column: 28 }],
  [`=IF("Other!A1"='It''s "here"'!C4; 1; 2)`, { row: 4, column: 3 }, 'It\'s "here"'],
  [`=IFERROR('Report'!$A$3&""; "")`, null],
  ['="Stages!A1"', null],
  ['=IFERROR(#REF!&""; "")', null],
  ["", null],
])("the cell that names a stage in %s", (formula, place, sheet = "Stages") => {
  expect(nameCellIn(formula, sheet)).toEqual(place);
});

describe("a formula in a yellow cell", () => {
  it.each([
    ["=E28*2", true],
    ["=SUM(Plan!B2:B4)+min(1, 2)", true],
    ['=IF(K1="ЕСЛИ(", 1, 2)', true],
    ["=ЕСЛИ(K1>0; 1; 2)", false],
    ["=SUMME(K1:K2)", false],
    ["=CJM_UPLIFT(1; 2)", false],
  ])("can be written as it is read: %s is %s", (formula, is) => {
    expect(canBeWritten(formula)).toBe(is);
  });

  // The report stands in A3:H50.
  it.each([
    ["=Plan!B2*2", true],
    ["='It''s E9'!$E$9", true],
    ["=K9", true],
    ["=$A$2", true],
    ["=Goal/2", true],
    ['="E28"', true],
    ["=E28*2", false],
    ["=SUM(K1:K9)+H50", false],
    ["=K51", false],
    ["=SUM(K:K)", false],
    ["=MAX(2:2)", false],
  ])("stays meaningful when the report is rebuilt larger or smaller: %s is %s", (formula, is) => {
    expect(staysInPlace(formula, { row: 3, column: 1, rows: 48, columns: 8 })).toBe(is);
  });
});
