import { expect, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import { newBook } from "./managedHost";

const DEALS = [
  ["ID", "Stage", "Created", "Amount", "Owner"],
  [1, "New lead", "2026-10-01", 100, "Ann"],
  [2, "Qualified", "2026-10-02", 200, "Ann"],
  [3, "Proposal sent", "2026-10-03", 300, "Bob"],
  [4, "Closed won", "2026-10-04", 400, "Bob"],
];

it("a report whose stage table was deleted goes on over the copy that somebody made of that", EXHAUSTIVE, () => {
  const book = newBook();
  const sheetId = Number(book.run("put", "Deals", JSON.stringify(DEALS)));
  book.ask("buildDeals", { sheetId });
  book.run("copySheet", "Stages — Deals", "Kept");
  book.run("deleteSheet", "Stages — Deals");
  const report = "Funnel — Stages — Deals";
  expect(book.refresh(report)).toBe("The report is up to date.");
  expect(book.shown(report).flat().join("\n")).toContain("Closed won: 1; New lead: 4");
  // From now on the copy is the list's stage table, and the report is its own.
  book.run("front", "Deals");
  const { deals } = book.ask("source", {});
  expect([deals!.table!.name, deals!.report!.name]).toEqual(["Kept", report]);
});
