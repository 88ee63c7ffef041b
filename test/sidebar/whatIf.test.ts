// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sliderOf } from "../../src/sidebar/whatIf/slider";
import { changeText, readChange, readPeople } from "../../src/sidebar/whatIf/typed";
import { type FakeSheets, found } from "./fakeSheets";
import { closePanel, openPanel, pass } from "./openPanel";

// 1000 see an ad, 5 % click, a fifth of them order.
const ADS = { stages: ["Ad", "Click", "Order"], counts: [[1000], [50], [10]], range: "A1:B4" };
let sheets: FakeSheets;
let root: HTMLElement;

beforeEach(async () => {
  ({ root, sheets } = openPanel());
  await sheets.answer("source", found(ADS));
  await pass(0);
  await press("What if");
});

afterEach(closePanel);

const text = () => root.textContent ?? "";
// Those of the steps; entrants and the average amount stand before and after them.
const ofSteps = (inputs: string) =>
  [...root.querySelectorAll(".steps li")]
    .filter((row) => row.querySelector("[id^=step-]"))
    .flatMap((row) => [...row.querySelectorAll<HTMLInputElement>(inputs)]);
const boxes = () => ofSteps(".change input");
const sliders = () => ofSteps("input[type=range]");
const size = (id: "entrants" | "average", input = ".change input") =>
  root.querySelector(`#${id}`)!.closest("li")!.querySelector<HTMLInputElement>(input)!;
const headline = () => root.querySelector(".outcome")!.textContent;
const puts = () => sheets.asked.filter(({ endpoint }) => endpoint === "putWhatIf");

function press(name: string) {
  const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`No button "${name}" among: ${text()}`);
  button.click();
  return pass(0);
}

function fill(input: HTMLInputElement | undefined, value: string) {
  input!.value = value;
  input!.dispatchEvent(new Event("input", { bubbles: true }));
  return pass(0);
}

function choose(mode: string) {
  [...root.querySelectorAll("label")].find(({ textContent }) => textContent === mode)!.click();
  return pass(0);
}

async function looksAgain(changes: Parameters<typeof found>[0]) {
  // Back from a section where nothing is looked at, the panel looks at once.
  await press("Functions");
  await press("What if");
  await sheets.answer("source", found({ ...ADS, ...changes }));
  await pass(0);
}

// Oracle: the text that the project started from: 5 % and 2.5 points more are half as much again.
test("a change typed into a box moves the slider and the result", async () => {
  await fill(boxes()[0], "2,5");
  expect(headline()).toContain("15 now 10+50% (1.5 times)");
  expect(sliders()[0]!.valueAsNumber).toBe(25);
  expect(text()).toContain("5.0% → 7.5%");
});

test("a slider moves the box and the result, without asking the sheet", async () => {
  const asked = sheets.asked.length;
  await fill(sliders()[0], "25");
  expect(boxes()[0]!.value).toBe("+2.5");
  expect(headline()).toContain("+50% (1.5 times)");
  expect(sheets.asked.length).toBe(asked);
});

test("what was typed stays as it was typed, a number or not", async () => {
  await fill(boxes()[0], "2,50 pp");
  await fill(boxes()[1], "much");
  expect(boxes().map(({ value }) => value)).toEqual(["2,50 pp", "much"]);
  expect(boxes().map((box) => box.getAttribute("aria-invalid"))).toEqual(["false", "true"]);
  expect(headline()).toContain("+50%");
});

test("points in the other words are the same change, and back again", async () => {
  await fill(boxes()[0], "2.5");
  await choose("by %");
  expect(boxes()[0]!.value).toBe("+50");
  expect(headline()).toContain("+50% (1.5 times)");
  await choose("by pp");
  expect(boxes()[0]!.value).toBe("+2.5");
});

test("points on a conversion of 0 have no other words: they stay as typed", async () => {
  await looksAgain({ counts: [[1000], [0], [0]] });
  await fill(boxes()[0], "2.5");
  await choose("by %");
  expect(boxes()[0]!.value).toBe("2.5");
});

// 10 people of 50, of 1000, order today.
test("a goal of as many people as there are is reached already", async () => {
  const goal = root.querySelector<HTMLInputElement>(".goal input")!;
  await fill(goal, "10");
  expect(text()).toContain("Already reached: 10 today.");
  await fill(goal, "11");
  expect(text()).not.toContain("Already reached");
});

test("the plan survives other sections, edits, new stages and other sheets", async () => {
  await fill(boxes()[0], "2.5");
  await looksAgain({});
  expect(boxes()[0]!.value).toBe("2.5");
  await looksAgain({ counts: [[1000], [100], [10]] });
  expect(text()).toContain("10.0% → 12.5%");
  await looksAgain({ stages: ["Ad", "Visit", "Click", "Order"], counts: [[1000], [500], [50], [10]], range: "A1:B5" });
  expect(boxes().map(({ value }) => value)).toEqual(["0", "2.5", "0"]);
  await looksAgain({ sheetId: 6 });
  expect(boxes()[0]!.value).toBe("0");
  await looksAgain({});
  expect(boxes()[0]!.value).toBe("2.5");
});

test("of equal names each has a change of its own", async () => {
  await looksAgain({ stages: ["Ad", "Call", "Call"] });
  await fill(boxes()[1], "5");
  expect(boxes().map(({ value }) => value)).toEqual(["0", "5"]);
});

// By hand: 50 of 1000 are 5 %, the norm is 8 %; a fifth is more than its norm of 15 %.
const NORMS = { benchmarks: [null, 0.08, 0.15] };

test("a table with levels starts at each step's gap, and everything is taken back to it", async () => {
  await looksAgain(NORMS);
  expect(boxes().map(({ value }) => value)).toEqual(["+3", "0"]);
  expect(headline()).toContain("16 now 10+60%");
  await fill(boxes()[0], "9");
  await fill(size("entrants"), "50");
  await press("Reset");
  expect([...boxes(), size("entrants")].map(({ value }) => value)).toEqual(["+3", "0", "0"]);
});

// By hand: 50 of 1000 are 5 %, then 60 of them 6 %; a fifth of 60 is 12.
test("the gap of a step that nobody changed follows its table", async () => {
  await looksAgain(NORMS);
  await fill(boxes()[1], "5");
  await looksAgain({ ...NORMS, counts: [[1000], [60], [12]] });
  expect(boxes().map(({ value }) => value)).toEqual(["+2", "5"]);
  await fill(root.querySelector<HTMLInputElement>(".goal input")!, "20");
  await looksAgain({ ...NORMS, counts: [[1000], [70], [14]] });
  expect(boxes().map(({ value }) => value)).toEqual(["+1", "5"]);
  await press("Reset");
  await looksAgain({ ...NORMS, counts: [[1000], [60], [12]] });
  expect(boxes().map(({ value }) => value)).toEqual(["+2", "0"]);
});

test("what was typed for a stage that is gone stops nothing", async () => {
  await fill(boxes()[0], "much");
  await looksAgain({ stages: ["Ad", "Visit", "Order"] });
  await press("Add to the report");
  expect(puts().length).toBe(1);
});

test("the gap is the same in the other words", async () => {
  await looksAgain(NORMS);
  await choose("by %");
  expect(boxes()[0]!.value).toBe("+60");
  expect(headline()).toContain("16 now 10+60%");
});

// By hand: 1000 entrants and 10 orders of 400 on average; half as many again, at prices a tenth lower: 15 · 360 = 5,400.
const MONEY = { money: { cost: 1000, revenue: 4000 }, resultStage: 2, currency: "$" };

test("entrants and the average amount go both ways, by box and by slider", async () => {
  await looksAgain(MONEY);
  await fill(size("entrants"), "50");
  await fill(size("average", "input[type=range]"), "-10");
  expect([size("entrants").value, size("average").value]).toEqual(["50", "−10"]);
  expect(headline()).toContain("15 now 10+50% (1.5 times)");
  for (const said of ["1,000 → 1,500", "$400 → $360", "$4,000 → $5,400", "$3,000 → $3,900", "300.0% → 260.0%"])
    expect(text()).toContain(said);
  await fill(size("entrants"), "-20");
  expect(headline()).toContain("8 now 10−20%");
});

test("what only changes the average amount changes nobody's number", async () => {
  await looksAgain(MONEY);
  await fill(size("average"), "25");
  expect(headline()).toContain("10 now 10");
  expect(headline()).not.toContain("Move a slider");
  expect(text()).toContain("$4,000 → $5,000");
});

test("without money there is no average amount to change", async () => {
  expect(root.querySelector("#average")).toBeNull();
});

test.each([
  ["a step", () => boxes()[1]!],
  ["the entrants", () => size("entrants")],
  ["the average amount", () => size("average")],
])("what cannot be read is never put into the report as 0: %s", async (_what, box) => {
  await looksAgain(MONEY);
  await fill(box(), "much");
  expect(box().getAttribute("aria-invalid")).toBe("true");
  await press("Add to the report");
  expect(puts()).toEqual([]);
  expect(root.querySelector("footer [role=alert]")!.textContent).toContain("Enter a number");
  await fill(box(), "5");
  expect(root.querySelector("footer [role=alert]")!.textContent).toBe("");
  await press("Add to the report");
  expect(puts().length).toBe(1);
});

test("puts the plan into the report in points, then opens it", async () => {
  await fill(boxes()[0], "50");
  await choose("by %");
  await press("Add to the report");
  await press("Add to the report");
  const changes = [
    { stage: "Click", points: 50 },
    { stage: "Order", points: 0 },
  ];
  const args = { sheetId: 5, range: "A1:B4", changes, entrants: 0, average: 0, goal: null };
  expect(puts()).toEqual([{ endpoint: "putWhatIf", args }]);
  await sheets.answer("putWhatIf", { sheetId: 9, name: "Funnel: Stages" });
  await pass(0);
  expect(text()).toContain("Added to “Funnel: Stages”");
  await press("Open report");
  expect(sheets.asked.at(-1)).toEqual({ endpoint: "show", args: { sheetId: 9 } });
  await sheets.answer("show", null);
  await fill(boxes()[0], "1");
  expect(text()).not.toContain("Added to");
  await press("Add to the report");
  expect(puts().length).toBe(2);
});

test("puts the entrants and the average amount into the report, too", async () => {
  await looksAgain(MONEY);
  await fill(size("entrants"), "12,5");
  await fill(size("average"), "−7");
  await press("Add to the report");
  expect(puts()[0]!.args).toMatchObject({ changes: [{ points: 0 }, { points: 0 }], entrants: 12.5, average: -7 });
});

test("puts the goal into the report, too, unless it is no number", async () => {
  const goal = root.querySelector<HTMLInputElement>(".goal input")!;
  await fill(goal, "many");
  await press("Add to the report");
  expect(puts()).toEqual([]);
  expect(root.querySelector("footer [role=alert]")!.textContent).toContain("for example 500");
  await fill(goal, "1 500");
  await press("Add to the report");
  expect(puts()[0]!.args).toMatchObject({ goal: 1500 });
});

test("a share cannot become more than all: the report gets what the panel shows", async () => {
  await fill(boxes()[1], "95");
  expect(text()).toContain("20.0% → 100.0%");
  await press("Add to the report");
  expect(puts()[0]!.args).toMatchObject({ changes: [{ points: 0 }, { points: 80 }] });
});

describe.each([
  ["the add-on refuses", () => sheets.refuse("putWhatIf", "The sheet was deleted."), "The sheet was deleted."],
  ["Google refuses", () => sheets.fail("putWhatIf", new Error("Authorization is required")), "Google refused access"],
  ["the connection is lost", () => sheets.fail("putWhatIf", new Error("NetworkError")), "No connection"],
  ["nobody ever answers", () => pass(150_000), "nothing will be done twice"],
])("the panel is never stuck: %s", (_when, happen, sentence) => {
  test("keeps the plan and can be asked again", async () => {
    await fill(boxes()[0], "2.5");
    await press("Add to the report");
    await happen();
    await pass(0);
    expect(root.querySelector("[role=alert]")!.textContent).toContain(sentence);
    expect(boxes()[0]!.value).toBe("2.5");
    await press("Add to the report");
    expect(puts().length).toBe(2);
  });
});

// Oracle: how people write numbers in either language.
test.each([
  ["", 0],
  ["2.5", 0.025],
  ["+2,5", 0.025],
  [" 2,5 п. п.", 0.025],
  ["−3 %", -0.03],
  ["-3pp", -0.03],
  ["2.3", 0.023],
  [",5", 0.005],
  ["2..5", null],
  ["1e5", null],
  ["--3", null],
  ["many", null],
])("the change %j", (typed, change) => expect(readChange(typed)).toBe(change));

test.each([
  ["", null],
  ["500", 500],
  ["1 500", 1500],
  ["1,500", 1500],
  ["1.500.000", 1500000],
  ["12,5", 12.5],
  ["-5", null],
  ["1,200.50", 1200.5],
  ["1.200,50", 1200.5],
  ["1,200,000.5", 1200000.5],
  ["1,20.50", null],
  ["<b>", null],
])("the people %j", (typed, people) => {
  expect([readPeople(typed, "en"), readPeople(typed, "ru")]).toEqual([people, people]);
});

// A point is the decimal sign of English; in Russian, where that is a comma, it can only part thousands.
test("a point and three digits are what they are in the language", () => {
  expect([readPeople("12.345", "en"), readPeople("12.345", "ru")]).toEqual([12.345, 12345]);
});

test("a change is written as its reader would", () => {
  expect([changeText(0.025, "en"), changeText(0.025, "ru"), changeText(-0.1, "en"), changeText(0, "ru")]).toEqual([
    "+2.5",
    "+2,5",
    "−10",
    "0",
  ]);
});

// Oracle: by hand; the slider's end as a change, and its step.
test.each([
  [0.021, "points", 0.05, 0.001],
  [0.1, "points", 0.1, 0.001],
  [0.5, "points", 0.1, 0.001],
  [0.95, "points", 0.05, 0.001],
  [1, "points", 0, 0.001],
  [1.2, "points", 0.1, 0.001],
  [0.0002, "points", 0.0005, 0.00001],
  [0, "points", 0.1, 0.001],
  [0.021, "relative", 1, 0.01],
  [0.8, "relative", 0.25, 0.01],
  [0, "relative", 1, 0.01],
] as const)("the slider of %d by %s", (rate, mode, end, unit) => {
  const slider = sliderOf(rate, mode);
  expect(slider.unit).toBe(unit);
  expect(slider.most * slider.unit).toBeCloseTo(end, 12);
});
