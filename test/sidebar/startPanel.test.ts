// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pauseAfter } from "../../src/sidebar/startPanel";
import { type FakeSheets, found } from "./fakeSheets";
import { closePanel, openPanel, pass, seen } from "./openPanel";

const REPORT = { sheetId: 9, name: "Funnel: Stages" };
let sheets: FakeSheets;
let root: HTMLElement;

beforeEach(() => {
  ({ root, sheets } = openPanel());
});

afterEach(closePanel);

const text = () => root.textContent ?? "";
const primary = () => root.querySelector<HTMLButtonElement>("button.primary")!;
const busy = () => primary().getAttribute("aria-busy");

function press(name: string) {
  const button = [...root.querySelectorAll("button")].find((candidate) => candidate.textContent === name);
  if (!button) throw new Error(`No button "${name}" among: ${text()}`);
  button.click();
  return vi.advanceTimersByTimeAsync(0);
}

async function opened(source = found()) {
  await sheets.answer("source", source);
  await pass(0);
}

test("asks for the table at once and shows it", async () => {
  expect(sheets.asked).toEqual([{ endpoint: "source", args: {} }]);
  await opened();
  expect(text()).toContain("Stages!A1:B3");
  expect(text()).toContain("5.0%");
});

test("speaks the language of the answer", async () => {
  await opened({ ...found(), language: "ru" });
  expect(primary().textContent).toBe("Построить отчёт");
  expect(document.documentElement.lang).toBe("ru");
});

test("follows an edit, with never more than one look under way", async () => {
  await opened();
  await pass(3_000);
  expect(sheets.asked.slice(1)).toEqual([{ endpoint: "look", args: { since: "as found" } }]);
  await sheets.answer("look", { ...found({ counts: [[1000], [100]] }), mark: "edited" });
  await pass(0);
  expect(text()).toContain("10.0%");
  await pass(20_000);
  expect(sheets.waiting("look")).toBe(1);
  expect(sheets.asked.at(-1)).toEqual({ endpoint: "look", args: { since: "edited" } });
});

test("looks at all anew after a minute, whatever the marks say", async () => {
  await opened();
  for (let seconds = 3; seconds < 60; seconds += 3) {
    await pass(3_000);
    await sheets.answer("look", null);
  }
  await pass(3_000);
  const asked = sheets.asked.map(({ endpoint }) => endpoint);
  expect(asked).toEqual(["source", ...Array(19).fill("look"), "source"]);
});

test("touches nothing in the page while the sheet stays as it is", async () => {
  await opened();
  const changes = vi.fn();
  const observer = new MutationObserver(changes);
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  await pass(3_000);
  await sheets.answer("look", null);
  await pass(3_000);
  await sheets.answer("look", found());
  await pass(0);
  expect(observer.takeRecords()).toEqual([]);
  expect(changes).not.toHaveBeenCalled();
});

test("asks nothing while hidden, and at once when seen again", async () => {
  await opened();
  seen("hidden");
  await pass(600_000);
  expect(sheets.asked.length).toBe(1);
  seen("visible");
  expect(sheets.asked.length).toBe(2);
});

test("a look under way is not joined by another when the panel is hidden and seen again", async () => {
  await opened();
  await pass(3_000);
  seen("hidden");
  seen("visible");
  expect(sheets.waiting("source")).toBe(1);
});

test("takes the selection when asked, and says why when there is no table in it", async () => {
  await opened();
  await press("Use selection");
  expect(text()).toContain("Reading the sheet…");
  await sheets.answer("source", { language: "en", source: null, reason: "Nothing here." });
  await pass(0);
  expect(text()).toContain("Nothing here.");
  expect(text()).toContain("Stages!A1:B3");
});

test("the answer to an older look does not replace a newer one", async () => {
  await opened();
  await pass(3_000);
  await press("Use selection");
  await sheets.answer("source", found({ range: "D1:E3" }));
  await sheets.answer("source", found({ range: "G1:H3" }));
  await pass(0);
  expect(text()).toContain("Stages!G1:H3");
});

test("a lost connection is a sentence, then the panel recovers by itself", async () => {
  await opened();
  await pass(3_000);
  await sheets.fail("source", new Error("NetworkError: Connection failure due to HTTP 0"));
  await pass(0);
  expect(text()).toContain("No connection");
  expect(text()).toContain("Stages!A1:B3");
  await pass(pauseAfter(0, 1, 0));
  await sheets.answer("source", found());
  await pass(0);
  expect(text()).not.toContain("No connection");
});

test("builds the report, then opens it, then refreshes it", async () => {
  await opened();
  await press("Build report");
  expect(sheets.asked.at(-1)).toEqual({ endpoint: "buildReport", args: { sheetId: 5, range: "A1:B3", options: {} } });
  expect(text()).toContain("Building the report…");
  expect(busy()).toBe("true");
  await sheets.answer("buildReport", REPORT);
  await pass(0);
  expect(text()).toContain("The report is ready: Funnel: Stages");
  await press("Open report");
  expect(sheets.asked.at(-1)).toEqual({ endpoint: "show", args: { sheetId: 9 } });
  await sheets.answer("show", null);
  await pass(0);
  expect(primary().textContent).toBe("Refresh report");
});

test("a report that was built is no longer spoken of beside another table", async () => {
  await opened();
  await press("Build report");
  await sheets.answer("buildReport", REPORT);
  await pass(3_000);
  await sheets.answer("source", found({ report: REPORT }));
  await pass(0);
  expect(text()).toContain("The report is ready: Funnel: Stages");
  await pass(30_000);
  await sheets.answer("source", found({ sheetId: 6, sheetName: "Other", report: null }));
  await pass(0);
  expect(text()).toContain("Other!A1:B3");
  expect(text()).not.toContain("The report is ready");
  expect(primary().textContent).toBe("Build report");
});

test("does not start twice, and does not look at the sheet meanwhile", async () => {
  await opened();
  await press("Build report");
  await press("Build report");
  await press("Use selection");
  seen("visible");
  await pass(20_000);
  expect(sheets.asked.map((question) => question.endpoint)).toEqual(["source", "buildReport"]);
  expect(text()).toContain("Still building");
});

test("an answer to a look from before the build does not end the build", async () => {
  await opened();
  await pass(3_000);
  await press("Build report");
  await sheets.answer("source", found({ range: "D1:E3" }));
  await pass(0);
  expect(busy()).toBe("true");
  expect(text()).toContain("Stages!A1:B3");
});

test.each([
  ["the add-on refuses", () => sheets.refuse("buildReport", "The sheet was deleted."), "The sheet was deleted."],
  ["Google refuses", () => sheets.fail("buildReport", new Error("Authorization is required")), "Google refused access"],
  ["the answer is unreadable", () => sheets.fail("buildReport", "?"), "Google Sheets could not do this"],
  ["nobody ever answers", () => pass(150_000), "did not answer in time"],
])("the panel is never stuck: %s", async (_when, happen, sentence) => {
  await opened();
  await press("Build report");
  await happen();
  await pass(0);
  expect(text()).toContain(sentence);
  expect(busy()).toBe("false");
  await press("Build report");
  expect(sheets.asked.filter((question) => question.endpoint === "buildReport").length).toBe(2);
  expect(text()).not.toContain(sentence);
});

test("a failed build stays said while the panel follows the sheet", async () => {
  await opened();
  await press("Build report");
  await sheets.refuse("buildReport", "The sheet was deleted.");
  await pass(0);
  await sheets.answer("source", found());
  await pass(0);
  expect(text()).toContain("The sheet was deleted.");
});

test("looks ever rarer at a sheet that cannot be read, and calmly at one that does not change or is large", () => {
  expect([1, 2, 3, 9].map((failed) => pauseAfter(0, failed, 0))).toEqual([6_000, 12_000, 24_000, 30_000]);
  expect([200, 2_000, 20_000].map((took) => pauseAfter(0, 0, took))).toEqual([3_000, 20_000, 60_000]);
  expect([0, 19, 20].map((quiet) => pauseAfter(quiet, 0, 0))).toEqual([3_000, 3_000, 6_000]);
});
