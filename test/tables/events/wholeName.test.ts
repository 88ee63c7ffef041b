import { expect, it } from "vitest";
import { importCell } from "../../../src/local/files/numbers";
import { readNames } from "../../../src/tables/eventColumns";
import { readEvents } from "../../../src/tables/events/readEvents";

// 2^53 + 1 has no number of its own: 9007199254740993 is 9007199254740992 to JavaScript, and a spreadsheet keeps less.
const rows = ["9007199254740992", "9007199254740993"].map((id, row) => [
  Number(id),
  new Date(Date.UTC(2026, 0, 1 + row)),
  "Visit",
]);
const column = (at: number) => ({ rows, at });
const refused = { code: "roundedName", params: { value: "9007199254740992" } };

it("customers whose numbers a spreadsheet rounds are refused, by the panel and by functions", () => {
  const log = { user: column(0), time: column(1), event: column(2), channel: null };
  expect(() => readEvents(log, "cells")).toThrow(expect.objectContaining(refused));
  expect(() => readNames(column(0), () => ({}))).toThrow(expect.objectContaining(refused));
});

it("numbers of fifteen digits, and longer ones as texts, tell customers apart", () => {
  for (const ids of [
    [100000000000001, 100000000000002],
    ["9007199254740992", "9007199254740993"],
  ]) {
    expect(readNames({ rows: ids.map((id) => [id]), at: 0 }, () => ({})).names).toHaveLength(2);
  }
});

it("a file's numbers of more than fifteen digits stay the texts that they are", () => {
  expect(importCell("9007199254740993", ".")).toEqual({ value: "9007199254740993" });
  expect(importCell("100000000000001", ".")).toMatchObject({ value: 100000000000001 });
});
