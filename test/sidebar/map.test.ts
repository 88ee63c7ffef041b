// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MapView } from "../../src/addon/protocol";
import { LANES } from "../../src/text/map";
import { type FakeSheets, found } from "./fakeSheets";
import { closePanel, openPanel, pass } from "./openPanel";

const MAP: MapView = {
  sheetId: 7,
  name: "Map – Stages",
  segment: "",
  sourceSheetId: 5,
  lanes: LANES,
  aside: 0,
  stagesGone: [],
};
const ALL = { lanes: LANES, examples: true };
let sheets: FakeSheets;
let root: HTMLElement;

// Sales by channel.
const TWO = {
  channels: ["VK", "Search"],
  series: ["VK", "Search"].map((channel) => ({ channel, period: "" })),
  counts: [
    [100, 200],
    [10, 20],
  ],
};

beforeEach(() => {
  ({ root, sheets } = openPanel());
});
afterEach(closePanel);

const text = () => (root.textContent ?? "").replace(/\s+/g, " ");
const settled = () => pass(0);
const last = (endpoint: string) => sheets.asked.filter((question) => question.endpoint === endpoint).at(-1)?.args;
const count = (endpoint: string) => sheets.asked.filter((question) => question.endpoint === endpoint).length;
const said = () => root.querySelector("[role=alert]")!.textContent;

function find(selector: string, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`No ${selector} "${name}" among: ${text()}`);
  return found;
}
async function press(name: string) {
  find("button", name).click();
  await settled();
}
async function check(name: string) {
  find("label", name).querySelector("input")!.click();
  await settled();
}
async function answer(...args: Parameters<FakeSheets["answer"]>) {
  await sheets.answer(...args);
  await settled();
}
async function typeSegments(value: string) {
  const box = root.querySelector("textarea")!;
  box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
}

/** The section with these maps standing. */
async function opened(source = found(), maps: readonly MapView[] = []) {
  await answer("source", source);
  await press("Map");
  await answer("maps", maps);
}

test("looks for maps when the section is opened, and lists them", async () => {
  await opened(found(), [MAP]);
  expect(text()).toContain("Maps in this spreadsheetMap – Stages");
  await press("Map – Stages");
  expect(last("show")).toEqual({ sheetId: 7 });
});

test("builds the map of the table in sight, says so and opens it", async () => {
  await opened();
  await press("Build journey map");
  expect(last("buildMaps")).toEqual({ start: { sheetId: 5, range: "A1:B3" }, segments: [""], ...ALL });
  expect(text()).toContain("Building the map…");
  await press("Build journey map");
  expect(count("buildMaps")).toBe(1);
  await answer("buildMaps", [MAP]);
  await answer("maps", [MAP]);
  expect(text()).toContain("Ready: “Map – Stages”");
  await press("Open map");
  expect(last("show")).toEqual({ sheetId: 7 });
  await answer("show", null);
  // What was built is still at hand, until another map is asked for.
  await press("Open map");
  expect(count("show")).toBe(2);
  await check("Include example entries");
  expect(text()).toContain("Build journey map");
});

test("builds the sheet of hypotheses of the table in sight, and opens it", async () => {
  await opened();
  await press("Build or refresh the sheet of hypotheses");
  expect(last("buildExperiments")).toEqual({ sheetId: 5, range: "A1:B3" });
  expect(text()).toContain("Computing the hypotheses…");
  await press("Build or refresh the sheet of hypotheses");
  expect(count("buildExperiments")).toBe(1);
  await answer("buildExperiments", { sheetId: 9, name: "Hypotheses" });
  expect(text()).toContain("Ready: “Hypotheses”");
  await press("Open hypotheses");
  expect(last("show")).toEqual({ sheetId: 9 });
  await answer("show", null);
  expect(text()).toContain("Open hypotheses");
});

test("builds a map for each segment, one after another, and each only once", async () => {
  await opened(found(TWO));
  await check("VK");
  await check("All customers");
  await typeSegments("vk\n  Big   customers \n\n");
  expect(text()).toContain("Segment: VK, Big customers");
  expect(text()).toContain("no column “Big customers”");
  await press("Build journey map");
  expect(text()).toContain("Building map 1 of 2: VK…");
  await answer("buildMaps", [MAP]);
  expect(text()).toContain("Building map 2 of 2: Big customers…");
  expect(last("buildMaps")).toMatchObject({ segments: ["Big customers"] });
  await answer("buildMaps", [{ ...MAP, sheetId: 8, name: "Map – Big customers" }]);
  expect(text()).toContain("Ready: “Map – Stages”, “Map – Big customers”");
});

test("builds from a template, without examples and with some lanes", async () => {
  await opened();
  const select = root.querySelector("select")!;
  select.value = "aida";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
  await check("Include example entries");
  for (const lane of ["Actions", "Channels", "Owner"]) await check(lane);
  await press("Build journey map");
  expect(last("buildMaps")).toEqual({
    start: { template: "aida", measured: true },
    segments: [""],
    lanes: LANES.filter((lane) => !["actions", "channels", "owner"].includes(lane)),
    examples: false,
  });
});

test("a map keeps at least one lane, and there is always somebody it is for", async () => {
  await opened();
  for (const lane of root.querySelectorAll<HTMLElement>("details label")) lane.querySelector("input")?.click();
  await settled();
  await press("Build journey map");
  expect(last("buildMaps")).toMatchObject({ segments: [""], lanes: ["ideas"] });
});

test("rebuilds a map with the lanes decided for it, and says what has no stage any more", async () => {
  await opened(found(), [MAP]);
  const standing = root.querySelector<HTMLElement>(".maps")!;
  [...standing.querySelectorAll("label")]
    .find((label) => label.textContent === "Owner")!
    .querySelector("input")!
    .click();
  await settled();
  await press("Refresh");
  expect(last("rebuildMap")).toEqual({ sheetId: 7, lanes: LANES.filter((lane) => lane !== "owner") });
  expect(text()).toContain("Refreshing the map…");
  await answer("rebuildMap", { ...MAP, aside: 2, stagesGone: ["Clicks"] });
  expect(text()).toContain("moved below the map: 2 (“Clicks”).");
});

test("rebuilds a map with the lanes it has when none were decided", async () => {
  await opened(found(), [MAP]);
  await press("Refresh");
  expect(last("rebuildMap")).toEqual({ sheetId: 7 });
});

test("removes the examples and says how many", async () => {
  await opened(found(), [MAP]);
  await press("Remove examples");
  expect(last("removeExamples")).toEqual({ sheetId: 7 });
  await answer("removeExamples", 12);
  expect(text()).toContain("Examples removed from “Map – Stages”: 12");
});

test("draws a map as a picture to save, to download and to copy", async () => {
  await opened(found(), [MAP]);
  await press("Save as picture");
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>50 % & "я" #1</text></svg>';
  await answer("mapPicture", { name: "Map – Stages", svg });
  const link = root.querySelector<HTMLAnchorElement>("a")!;
  expect(link.download).toBe("Map – Stages.svg");
  expect(decodeURIComponent(link.href.slice(link.href.indexOf(",") + 1))).toBe(svg);
  expect(root.querySelector("img")).toMatchObject({ src: link.href, alt: "Map – Stages" });
  expect(root.querySelector<HTMLTextAreaElement>(".picture textarea")!.value).toBe(svg);
});

test.each([
  ["buildMaps", "Build journey map"],
  ["rebuildMap", "Refresh"],
  ["removeExamples", "Remove examples"],
  ["mapPicture", "Save as picture"],
  ["show", "Map – Stages"],
] as const)(
  "%s that fails is a sentence, the list is looked at again, and it may be asked again",
  async (endpoint, button) => {
    await opened(found(), [MAP]);
    await press(button);
    await sheets.refuse(endpoint, "The sheet was deleted.");
    await settled();
    expect(said()).toBe("The sheet was deleted.");
    expect(root.querySelector("[aria-busy=true]")).toBeNull();
    await answer("maps", [MAP]);
    expect(said()).toBe("The sheet was deleted.");
    await press(button);
    expect(count(endpoint)).toBe(2);
  },
);

test("a list that cannot be read is a sentence", async () => {
  await answer("source", found());
  await press("Map");
  await sheets.fail("maps", new Error("NetworkError: Connection failure due to HTTP 0"));
  await settled();
  expect(said()).toContain("No connection");
});

test("a template's build that was never answered may be asked for again", async () => {
  await answer("source", { ...found(), source: null, reason: "Nothing here." });
  await press("Map");
  await press("Build journey map");
  expect(last("buildMaps")).toMatchObject({ start: { template: "leads", measured: true } });
  await vi.advanceTimersByTimeAsync(150_000);
  expect(said()).toContain("did not answer in time");
});

test("offers to fill in touchpoints where there is a log and a map, and says what became of it", async () => {
  await sheets.answer("source", found());
  await press("Map");
  await answer("maps", []);
  expect(count("mapSources")).toBe(0);
  await press("Build journey map");
  await answer("buildMaps", [MAP]);
  await answer("maps", [MAP]);
  expect(text()).not.toContain("Measure the journey");
  await answer("mapSources", { logs: [{ sheetId: 9, name: "Events" }], ratings: [{ sheetId: 8, name: "Survey" }] });
  await press("Measure the journey by “Events”");
  await press("Measure the journey by “Events”");
  expect([count("fillTouchpoints"), last("fillTouchpoints")]).toEqual([1, { sheetId: 7, logSheetId: 9 }]);
  expect(text()).toContain("Measuring the journey…");
  await answer("fillTouchpoints", { map: MAP, filled: 2, kept: 0, unknown: ["Ad"], lacking: [] });
  expect(text()).toContain("Touchpoints filled in for stages: 2.No such event: “Ad”.");
  await press("Measure the journey by “Events”");
  await sheets.refuse("fillTouchpoints", "The sheet was deleted.");
  await settled();
  expect(said()).toContain("The sheet was deleted.");
});

test("offers nothing, and complains of nothing, where logs cannot be looked for", async () => {
  await sheets.answer("source", found());
  await press("Map");
  await answer("maps", [MAP]);
  await sheets.refuse("mapSources", "Something went wrong.");
  await settled();
  expect(text()).not.toContain("Measure the journey");
  expect(root.querySelector("[role=alert]")?.textContent ?? "").toBe("");
});
