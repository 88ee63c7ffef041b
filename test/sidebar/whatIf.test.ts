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
const boxes = () => [...root.querySelectorAll<HTMLInputElement>(".change input")];
const sliders = () => [...root.querySelectorAll<HTMLInputElement>("input[type=range]")];
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

test("the best lever can be tried, and everything taken back", async () => {
  await press("Try it");
  expect(boxes().map(({ value }) => value)).toEqual(["+1", "0"]);
  await press("Reset");
  expect(headline()).toContain("10 now 10");
});

// By hand: 10 % more of any share is 10 % more at the end.
test("by the same share of itself no lever is the best", async () => {
  expect(text()).toContain("Biggest opportunity");
  await choose("by %");
  expect(text()).not.toContain("Biggest opportunity");
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
  expect(puts()).toEqual([{ endpoint: "putWhatIf", args: { sheetId: 5, range: "A1:B4", changes } }]);
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
  ["<b>", null],
])("the people %j", (typed, people) => expect(readPeople(typed)).toBe(people));

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
