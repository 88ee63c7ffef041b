// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SourceView } from "../../src/addon/protocol";
import { dayNumber } from "../../src/core/plan/workingDays";
import { type FakeSheets, found } from "./fakeSheets";
import { closePanel, openPanel, pass } from "./openPanel";

// November of two managers: 32 contracts of 160 leads for 1,600,000.
const NOVEMBER = {
  stages: ["Leads", "Contracts"],
  counts: [
    [100, 60],
    [12, 20],
  ],
  channels: ["Ivanov", "Petrova"],
  series: [
    { channel: "Ivanov", period: "" },
    { channel: "Petrova", period: "" },
  ],
  dimension: "Manager",
  money: { cost: null, revenue: 1_600_000 },
  resultStage: 1,
  range: "A1:C3",
};
const PLAN = { sheetId: 31, name: "Plan — December 2026" };
let sheets: FakeSheets;
let root: HTMLElement;

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 24));
  ({ root, sheets } = openPanel());
  vi.setSystemTime(new Date(2026, 10, 24));
  await sheets.answer("source", found(NOVEMBER));
  await pass(0);
  await press("Plan");
});

afterEach(closePanel);

const text = () => (root.textContent ?? "").replace(/\u00a0/g, " ");
const box = (label: string) =>
  [...root.querySelectorAll<HTMLInputElement>("input[type=text]")].find((input) =>
    input.closest("label")!.textContent!.startsWith(label),
  )!;
const asked = (endpoint: string) => sheets.asked.filter((each) => each.endpoint === endpoint);

function press(name: string) {
  const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`No button "${name}" among: ${text()}`);
  button.click();
  return pass(0);
}

function fill(label: string, value: string) {
  box(label).value = value;
  box(label).dispatchEvent(new Event("input", { bubbles: true }));
  return pass(0);
}

// By hand: 3,000,000 at 50,000 are 60 contracts, of a fifth of the leads: 300 on 23 working days of December.
test("a target is three clicks from a sheet, and the report one more", async () => {
  expect(text()).toContain("A target is a number above 0.");
  await fill("Revenue", "3,000,000");
  expect(text()).toContain("Contracts: 60. That takes 300 at “Leads”, or 13 each working day.");
  await press("Write the plan to a sheet");
  expect(asked("writePlan").map(({ args }) => args)).toEqual([
    {
      sheetId: 5,
      range: "A1:C3",
      plan: {
        goal: "revenue",
        amount: 3_000_000,
        average: 50_000,
        margin: null,
        month: { year: 2026, month: 12 },
        days: 23,
        conversions: [{ stage: "Contracts", rate: 0.2 }],
        shares: [
          { group: "Ivanov", share: 0.625 },
          { group: "Petrova", share: 0.375 },
        ],
      },
    },
  ]);
  await press("Write the plan to a sheet");
  expect(asked("writePlan")).toHaveLength(1);
  await sheets.answer("writePlan", PLAN);
  expect(text()).toContain("Written to “Plan — December 2026”.");
  await press("Build its report");
  expect(asked("buildReport").map(({ args }) => args)).toEqual([{ sheetId: 31, range: "A1" }]);
  await sheets.answer("buildReport", { sheetId: 32, name: "Funnel — Plan" });
  await press("Open report");
  expect(asked("show").map(({ args }) => args)).toEqual([{ sheetId: 32 }]);
});

test("what cannot be planned is said, and not asked for", async () => {
  await fill("Revenue", "0");
  expect(box("Revenue").getAttribute("aria-invalid")).toBe("true");
  await press("Write the plan to a sheet");
  expect(root.querySelector("[role=alert]")!.textContent).toContain("A target is a number above 0.");
  expect(asked("writePlan")).toEqual([]);
});

// By hand: at 25 % 240 leads; Ivanov and Petrova as they are bring 20 of 100, so it takes 300 of theirs.
test("another conversion is another plan, and its own can be taken back", async () => {
  await fill("Revenue", "3000000");
  await fill("Conversion of Leads", "25");
  expect(text()).toContain("Contracts: 60. That takes 240 at “Leads”");
  expect(text()).toContain("now 20.0%");
  expect(text()).toContain("At these conversions “Leads” has to be 300, not 240.");
  await press("Reset");
  expect(text()).toContain("That takes 300 at “Leads”");
  expect(box("Revenue").value).toBe("3000000");
});

// By hand: 60 contracts of a fifth of the leads are 300; nobody has paid twice so far.
test("what follows the result may stand empty", async () => {
  const stages = ["Leads", "Contracts", "Repeat contracts"];
  const counts = [...NOVEMBER.counts, [null, null]];
  await press("Functions");
  await press("Plan");
  await sheets.answer("source", found({ ...NOVEMBER, stages, counts }));
  await fill("Revenue", "3000000");
  expect(text()).toContain("Contracts: 60. That takes 300 at “Leads”");
  await fill("Conversion of Contracts", "some");
  expect(text()).toContain("The conversion of Contracts → Repeat contracts is not known.");
  await fill("Conversion of Contracts", "");
  await press("Write the plan to a sheet");
  expect(asked("writePlan")[0]!.args).toMatchObject({
    plan: {
      conversions: [
        { stage: "Contracts", rate: 0.2 },
        { stage: "Repeat contracts", rate: null },
      ],
    },
  });
});

test("an amount may be typed with the sign of its money", async () => {
  await fill("Revenue", "$3,000,000");
  await fill("Average amount", "50 000 ₽");
  expect(text()).toContain("Contracts: 60. That takes 300 at “Leads”");
  await fill("Average amount", "fifty");
  expect(text()).toContain("an average amount above 0 is needed");
});

test("another month has its own working days", async () => {
  await fill("Revenue", "3000000");
  await fill("Working days", "10");
  expect(text()).toContain("or 30 each working day");
  // Ten days are not those from Monday to Friday.
  expect(text()).not.toContain("Monday to Friday");
  const month = root.querySelector("select")!;
  month.value = "0";
  month.dispatchEvent(new Event("change", { bubbles: true }));
  await pass(0);
  // November 2026 has 21 Mondays to Fridays.
  expect(box("Working days").value).toBe("21");
  expect(text()).toContain("Monday to Friday of November 2026");
});

test("an amount of another kind is no such amount", async () => {
  await fill("Revenue", "3000000");
  [...root.querySelectorAll("label")].find(({ textContent }) => textContent === "Contracts")!.click();
  await pass(0);
  expect(text()).toContain("A target is a number above 0.");
  await fill("Contracts", "60");
  expect(text()).toContain("Contracts: 60. That takes 300 at “Leads”");
});

// By hand: 900,000 at 30 % are 3,000,000 of revenue.
test("what the table says of its target stands in the boxes, and is named", async () => {
  const planInputs = {
    profit: { name: "Profit target", value: 900_000 },
    margin: { name: "Margin, %", value: 0.3 },
    days: { name: "Working days", value: 20 },
  };
  // Another section is left for this one: the panel looks again.
  await press("Functions");
  await press("Plan");
  await sheets.answer("source", found({ ...NOVEMBER, planInputs }));
  expect(["Profit", "Margin", "Working days"].map((label) => box(label).value)).toEqual(["900,000", "30", "20"]);
  expect(text()).toContain("Contracts: 60. That takes 300 at “Leads”, or 15 each working day.");
  expect(text()).toContain("Taken over from “Stages”: Profit target, Margin, %, Working days.");
});

// A calendar on a wall: the days of November and of the last quarter of 2026.
const [NOVEMBER_DAYS, QUARTER] = [
  { first: dayNumber(2026, 11, 1), last: dayNumber(2026, 11, 30) },
  { first: dayNumber(2026, 10, 1), last: dayNumber(2026, 12, 31) },
];
const PLANNED = { plan: [{ series: [0, 1], counts: [300, 60], revenue: null }] };
const MONTHS = [
  { channel: "", period: "October" },
  { channel: "", period: "November" },
];
const ROWS = {
  planInputs: { revenue: { name: "Target", value: 9_000_000 }, days: { name: "Working days", value: 66 } },
};

test.each<[string, Partial<SourceView>, string, string, boolean]>([
  ["of a table that says no days", PLANNED, "Contracts", "60", true],
  ["of a month", { ...PLANNED, days: [NOVEMBER_DAYS!, NOVEMBER_DAYS!] }, "Contracts", "60", true],
  ["of a quarter", { ...PLANNED, days: [QUARTER!, QUARTER!] }, "Contracts", "", false],
  ["partly of a month", { ...PLANNED, days: [NOVEMBER_DAYS!, null] }, "Contracts", "", false],
  [
    "of two months",
    { ...PLANNED, channels: [], periods: ["October", "November"], series: MONTHS, days: [null, null] },
    "Contracts",
    "",
    false,
  ],
  ["that has people and no money", PLANNED, "Revenue", "", false],
  ["in a row of a quarter", { ...ROWS, days: [QUARTER!, QUARTER!] }, "Revenue", "", false],
])("the plan %s as the target for a month", async (_, changes, goal, amount, isSaid) => {
  await press("Functions");
  await press("Plan");
  await sheets.answer("source", found({ ...NOVEMBER, ...changes }));
  [...root.querySelectorAll("label")].find(({ textContent }) => textContent === goal)!.click();
  await pass(0);
  expect(box(goal).value).toBe(amount);
  expect(box("Working days").value).toBe("23");
  expect(text().includes("Target: the plan of the table.")).toBe(isSaid);
});

test("without an answer nobody writes it twice unwarned, and a report that failed may be asked for again", async () => {
  await fill("Revenue", "3000000");
  await press("Write the plan to a sheet");
  await pass(400_000);
  expect(root.querySelector("[role=alert]")!.textContent).toContain("Look whether the sheet of the plan is there");
  await press("Write the plan to a sheet");
  // To the first question, which nobody waits for any more, and to the second.
  await sheets.answer("writePlan", PLAN);
  await sheets.answer("writePlan", PLAN);
  await press("Build its report");
  await sheets.fail("buildReport", new Error("no"));
  expect(root.querySelector("[role=alert]")!.textContent).not.toBe("");
  await press("Build its report");
  expect(asked("buildReport")).toHaveLength(2);
});
