// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DealsView, DealsWish } from "../../src/addon/protocol";
import { dealList } from "../../src/sidebar/scenarioSources";
import { type FakeSheets, found } from "./fakeSheets";
import { closePanel, openPanel, pass } from "./openPanel";

let sheets: FakeSheets;
let root: HTMLElement;
const LIST = dealList("en");

beforeEach(async () => {
  ({ root, sheets } = openPanel());
  await sheets.answer("source", { ...found(), source: null, instead: "other", reason: "deals", deals: LIST });
  await pass(0);
});

afterEach(closePanel);

const lines = () => [...root.querySelectorAll<HTMLElement>(".ordered li")];
const names = () => lines().map((line) => line.querySelector("bdi")!.textContent);
const asked = () => sheets.asked.filter(({ endpoint }) => endpoint === "countDeals").map(({ args }) => args);

/** The add-on keeps what was chosen, and answers what it comes to. */
async function answered(changes: Partial<DealsView>) {
  await sheets.answer("countDeals", { ...LIST, ...changes });
  await pass(0);
}

const select = (name: string) =>
  root.querySelector<HTMLSelectElement>(`select[aria-label="What “${name}” says of a deal"]`)!;

async function mark(name: string, is: string) {
  select(name).value = is;
  select(name).dispatchEvent(new Event("change", { bubbles: true }));
  await pass(0);
}

async function drag(from: number, to: number) {
  const [dragged, over] = [lines()[from]!, lines()[to]!];
  const happens = async (line: HTMLElement, type: string) => {
    line.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    await pass(20);
  };
  await happens(dragged, "dragstart");
  await happens(over, "dragover");
  await happens(over, "drop");
  await happens(dragged, "dragend");
}

test("a stage is dragged to its place, or moved by its buttons; the list is counted once the reader is done", async () => {
  expect(names()).toEqual(["New lead", "Qualified", "Proposal sent"]);
  await drag(2, 0);
  expect(names()).toEqual(["Proposal sent", "New lead", "Qualified"]);
  await drag(0, 1);
  expect(names()).toEqual(["New lead", "Proposal sent", "Qualified"]);
  // In another order other deals reached a stage.
  expect(lines()[0]!.textContent).toContain("—");
  lines()[0]!.querySelector<HTMLElement>(".move:last-of-type")!.click();
  await pass(0);
  expect(asked()).toEqual([]);
  await pass(1_000);
  const stages = ["Proposal sent", "New lead", "Qualified"];
  expect(asked()).toEqual([{ sheetId: 1, wish: { stages } }]);
  await answered({
    wish: { stages },
    stages: [...stages, "Closed won"].map((name, i) => ({ name, people: 240 - i })),
  });
  expect(lines()[0]!.textContent).toContain("240");
});

test("what is dropped where it came from asks nothing", async () => {
  await drag(1, 1);
  await pass(1_000);
  expect(asked()).toEqual([]);
});

test("a status is marked, stands with its like at once, and goes back to automatic in one click", async () => {
  await mark("Proposal sent", "won");
  expect(names()).toEqual(["New lead", "Qualified"]);
  expect([...root.querySelectorAll(".decided bdi")].map((name) => name.textContent)).toEqual([
    "Proposal sent",
    "Closed won",
    "Closed lost",
  ]);
  await pass(1_000);
  expect(asked()).toEqual([{ sheetId: 1, wish: { marks: { "Proposal sent": "won" } } }]);
  const statuses = LIST.statuses.map((status) =>
    status.name === "Proposal sent" ? { ...status, is: "won" as const } : status,
  );
  await answered({ wish: { marks: { "Proposal sent": "won" } }, statuses });
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Back to automatic")!.click();
  await pass(1_000);
  expect(asked().at(-1)).toEqual({ sheetId: 1, wish: {} });
});

test("a day that is typed is kept with the list, and taken back", async () => {
  const box = root.querySelector<HTMLInputElement>("input[type=date]")!;
  expect(box.value).toBe("2026-11-23");
  box.value = "2026-11-30";
  box.dispatchEvent(new Event("change", { bubbles: true }));
  await pass(1_000);
  const wish: DealsWish = { day: LIST.day!.day + 7 };
  expect(asked()).toEqual([{ sheetId: 1, wish }]);
  await answered({ wish, day: { ...LIST.day!, day: LIST.day!.day + 7, by: "typed" } });
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Back to 23 Nov 2026")!.click();
  await pass(1_000);
  expect(asked().at(-1)).toEqual({ sheetId: 1, wish: {} });
});
