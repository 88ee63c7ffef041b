// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DatabaseWish } from "../../src/addon/protocol";
import { sqlOf } from "../../src/sql/query";
import { type FakeSheets, found } from "./fakeSheets";
import { closePanel, openPanel, pass } from "./openPanel";

let sheets: FakeSheets;
let root: HTMLElement;

beforeEach(() => {
  ({ root, sheets } = openPanel());
});

afterEach(closePanel);

async function openJourneys(database?: DatabaseWish) {
  const answer = found();
  await sheets.answer("source", { ...answer, settings: { ...answer.settings, ...(database && { database }) } });
  await pass(0);
  [...root.querySelectorAll<HTMLElement>("[role=tab]")].find((tab) => tab.textContent === "Journeys")!.click();
  await pass(0);
}

const labelled = <Box extends HTMLElement>(label: string, tag: string) =>
  [...root.querySelectorAll(".database label")]
    .find((each) => each.textContent?.startsWith(label))!
    .querySelector<Box>(tag)!;

async function type(label: string, value: string, tag = "input") {
  const box = labelled<HTMLInputElement>(label, tag);
  box.value = value;
  box.dispatchEvent(new Event(tag === "select" ? "change" : "input", { bubbles: true }));
  await pass(0);
}

const query = () => root.querySelector<HTMLTextAreaElement>("textarea.query")?.value ?? null;

test("a question to a database becomes a query when nothing lacks, and is kept with the document", async () => {
  await openJourneys();
  await type("Database", "postgres", "select");
  await type("Table", "shop.log");
  await type("Column: customer", "who");
  await type("Column: time", "at");
  await type("Stages in order", "Visit\n\n it's an order \n", "textarea");
  expect(query()).toBe(null);
  expect(root.textContent).toContain("Fill in the table, its columns and at least two stages.");
  await type("Column: event", "what");
  await type("Time limit", "7");
  const stages = ["Visit", "it's an order"];
  const source = { table: "shop.log", user: "who", time: "at", event: "what" };
  expect(query()).toBe(sqlOf({ kind: "funnel", stages, order: "ordered", window: 7 }, source, "postgres"));
  await pass(5_000);
  expect(sheets.asked.filter(({ endpoint }) => endpoint === "remember").at(-1)?.args).toMatchObject({
    settings: { database: { place: "postgres", table: "shop.log", event: "what", days: "7" } },
  });
});

test("what was kept stands there again, with the columns that an export always has", async () => {
  const kept = { place: "ga4", table: "p.d.events_*", user: "", time: "", event: "", channel: "", days: "" };
  await openJourneys({ ...kept, stages: "a\nb", question: "paths" });
  const source = { table: "p.d.events_*", user: "user_pseudo_id", time: "event_timestamp", event: "event_name" };
  expect(query()).toBe(sqlOf({ kind: "paths", goal: "b", most: 10_000 }, source, "ga4"));
});
