// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { EventsView, JourneyPreview } from "../../src/addon/protocol";
import { JOURNEY } from "../../src/text/journey";
import { type FakeSheets, found } from "./fakeSheets";
import { closePanel, openPanel, pass } from "./openPanel";

let sheets: FakeSheets;
let root: HTMLElement;

const LOG: EventsView = {
  sheetId: 7,
  sheetName: "Events",
  range: "A1:D9",
  rows: 8,
  people: 3,
  from: "2026-03-01",
  to: "2026-03-02",
  columns: { user: "User", time: "Time", event: "Event", channel: null },
  dimension: null,
  allColumns: ["User", "Time", "Event", "Page"],
  events: ["Visit", "Basket", "Order", "Chat"].map((name, at) => ({ name, people: 4 - at, events: 4 })),
  channels: [],
  usualStages: ["Visit", "Basket", "Order"],
  assumptions: [],
  report: null,
  options: null,
};

const PREVIEW: JourneyPreview = {
  stages: LOG.usualStages,
  people: [4, 2, 1],
  channels: [{ channel: "", people: [4, 2, 1] }],
  goal: "Order",
  paths: {
    top: [
      { touchpoints: ["Visit", "Basket"], journeys: 2, converted: 1 },
      { touchpoints: ["Visit"], journeys: 1, converted: 0 },
    ],
    others: null,
  },
};

const REPORT = { sheetId: 9, name: "Journey — Events" };

beforeEach(async () => {
  ({ root, sheets } = openPanel());
  await sheets.answer("source", found());
  await pass(0);
  await press("Journeys");
});

afterEach(closePanel);

const text = () => root.textContent ?? "";
const asked = (endpoint: string) => sheets.asked.filter((one) => one.endpoint === endpoint).map(({ args }) => args);
const chosen = () => [...root.querySelectorAll("ol.chosen bdi")].map(({ textContent }) => textContent);

function buttonNamed(name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>("button, label")].find(({ textContent }) =>
    textContent?.replace(/^[↑↓]/, "").startsWith(name),
  );
  if (!found) throw new Error(`No "${name}" among: ${text()}`);
  return found;
}

function press(name: string) {
  buttonNamed(name).click();
  return pass(0);
}

async function type(value: string) {
  const box = root.querySelector<HTMLInputElement>(".days input")!;
  box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await pass(0);
}

async function opened(log: EventsView = LOG) {
  await sheets.answer("events", { language: "en", source: log, reason: "", isLog: true, paths: null });
  await pass(0);
}

async function counted() {
  await opened();
  await sheets.answer("previewJourney", PREVIEW);
  await pass(0);
}

test("looks at the sheet when it is opened, counts the usual stages, and follows nothing", async () => {
  expect(asked("events")).toEqual([{}]);
  await opened();
  expect(asked("previewJourney")).toEqual([{ sheetId: 7, options: {} }]);
  await sheets.answer("previewJourney", PREVIEW);
  await pass(0);
  expect(text()).toContain("1 of 4");
  expect(root.querySelector("svg desc")?.textContent).toContain("1 of 3 journeys (33.3%) reached “Order”");
  const before = sheets.asked.length;
  await pass(600_000);
  expect(sheets.asked.length).toBe(before);
});

// Oracle: d3-sankey's own promise, a box is as high as its journeys: 3 visits, 2 baskets, 1 order, 2 stopped (one after each).
test("the picture has the figures of the table", async () => {
  await counted();
  const boxes = [...root.querySelectorAll("svg g")].map((box) => box.querySelector("title")?.textContent);
  expect(boxes).toEqual(["Visit: 3", "Basket: 2", "Order: 1", "lost: 2"]);
  const heights = [...root.querySelectorAll("svg rect")].map((rect) => Number(rect.getAttribute("height")));
  expect(heights.map((height) => height / heights[2]!)).toEqual([3, 2, 1, 2].map((each) => expect.closeTo(each, 6)));
  const rows = [...root.querySelectorAll(".path-table tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ["Visit → Basket", "2", "1"],
    ["Visit", "1", "0"],
  ]);
});

test("the report gets the title typed, which nothing is counted anew for", async () => {
  await counted();
  const box = root.querySelector<HTMLInputElement>(".title input")!;
  // The title that the add-on gives: src/text/journey.ts.
  expect(box.placeholder).toBe(JOURNEY.en.title.replace("{sheet}", "Events"));
  box.value = "Leads of May";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await pass(10_000);
  expect(asked("previewJourney")).toHaveLength(1);
  await press("Build journey report");
  expect(asked("buildJourney")).toEqual([{ sheetId: 7, options: { title: "Leads of May" } }]);
});

test("stages are taken in and out and moved, and all of it is counted once the reader is done", async () => {
  await counted();
  await press("Chat");
  expect(chosen()).toEqual(["Visit", "Basket", "Order", "Chat"]);
  await press("Move up: Chat");
  expect(document.activeElement?.textContent).toContain("Move up: Chat");
  expect(text()).toContain("Chat: stage 3 of 4");
  await press("Basket");
  await press("Move up: Visit");
  expect(chosen()).toEqual(["Visit", "Chat", "Order"]);
  await pass(1_000);
  expect(asked("previewJourney").slice(1)).toEqual([{ sheetId: 7, options: { stages: ["Visit", "Chat", "Order"] } }]);
  await press("Pick stages automatically");
  expect(chosen()).toEqual(LOG.usualStages);
});

test("one stage is not enough: it says so and neither counts nor builds", async () => {
  await counted();
  await press("Visit");
  await press("Basket");
  await pass(1_000);
  expect(text()).toContain("Choose at least two stages.");
  await press("Build journey report");
  expect([asked("previewJourney").length, asked("buildJourney").length]).toEqual([1, 0]);
});

test("order and window go into the count and the report; what is no number is said and not asked", async () => {
  await counted();
  await press("Strictly in a row");
  await type("7,5");
  await pass(1_000);
  const options = { order: "strict", windowDays: 7.5 };
  expect(asked("previewJourney").at(-1)).toEqual({ sheetId: 7, options });
  await type("a week");
  await pass(1_000);
  expect(text()).toContain("A number of days above 0 is needed.");
  expect(asked("previewJourney").length).toBe(2);
  await type("7.5");
  await press("Build journey report");
  expect(asked("buildJourney")).toEqual([{ sheetId: 7, options }]);
});

test("in any order there is no first stage to count days from", async () => {
  await counted();
  const days = () => root.querySelector<HTMLInputElement>(".days input")!.disabled;
  expect(days()).toBe(false);
  await press("In any order");
  expect(days()).toBe(true);
});

test("an older count does not replace a newer one", async () => {
  await opened();
  await press("In any order");
  await pass(1_000);
  await sheets.answer("previewJourney", {
    ...PREVIEW,
    people: [9, 9, 9],
    channels: [{ channel: "", people: [9, 9, 9] }],
  });
  await pass(0);
  expect(text()).not.toContain("9 of 9");
  expect(text()).toContain("Counting…");
  await sheets.answer("previewJourney", PREVIEW);
  await pass(0);
  expect(text()).toContain("1 of 4");
});

test("another column is read, and stages that are not in it are forgotten", async () => {
  await counted();
  await press("Chat");
  const select = root.querySelectorAll<HTMLSelectElement>(".column select")[2]!;
  select.value = "3";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  const columns = { ...LOG.columns, event: "Page" };
  expect(asked("events").at(-1)).toEqual({ sheetId: 7, columns });
  const pages = ["/", "/buy"].map((name) => ({ name, people: 3, events: 4 }));
  await opened({ ...LOG, columns, events: pages, usualStages: ["/", "/buy"] });
  expect(chosen()).toEqual(["/", "/buy"]);
  await pass(0);
  expect(asked("previewJourney").at(-1)).toEqual({ sheetId: 7, options: { columns } });
});

test("builds the report, then opens it, then refreshes it as it was chosen", async () => {
  await counted();
  await press("Build journey report");
  expect(text()).toContain("Building the journey report…");
  await press("Build journey report");
  expect(asked("buildJourney").length).toBe(1);
  await pass(10_000);
  expect(text()).toContain("a long event log takes");
  await sheets.answer("buildJourney", REPORT);
  await pass(0);
  expect(text()).toContain("The report is ready: Journey — Events");
  await press("Open report");
  expect(asked("show")).toEqual([{ sheetId: 9 }]);
  await sheets.answer("show", null);
  await pass(0);
  expect(root.querySelector("button.primary")?.textContent).toBe("Refresh journey report");
});

test("no event log: why, and what one looks like; what was found before stays", async () => {
  await counted();
  await press("Use this sheet");
  await sheets.answer("events", { language: "en", source: null, reason: "No log here.", isLog: false, paths: null });
  await pass(0);
  expect(text()).toContain("No log here. Below is the previous event log.");
  expect(chosen()).toEqual(LOG.usualStages);
});

test.each([
  ["the add-on refuses", () => sheets.refuse("buildJourney", "The sheet was deleted."), "The sheet was deleted."],
  ["Google refuses", () => sheets.fail("buildJourney", new Error("Authorization is required")), "refused access"],
  ["nobody ever answers", () => pass(380_000), "did not answer in time"],
])("the section is never stuck: %s", async (_when, happen, sentence) => {
  await counted();
  await press("Build journey report");
  await happen();
  await pass(0);
  expect(text()).toContain(sentence);
  await press("Build journey report");
  expect(asked("buildJourney").length).toBe(2);
  expect(text()).not.toContain(sentence);
});
