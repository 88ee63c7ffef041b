import { describe, expect, it } from "vitest";
import { eventTableIn, findEventTable } from "../../../src/tables/events/findEventTable";
import { readEvents } from "../../../src/tables/events/readEvents";
import type { Cell } from "../../../src/tables/stageTable";

const HEADER = ["Customer", "Time", "Event", "Channel", "Comment"];
const ROWS: readonly (readonly Cell[])[] = [
  ["C-1", "2026-11-01 10:00", "Visit", "Ads", "first"],
  ["C-2", "2026-11-01 11:00", "Visit", "Mail", ""],
  ["C-1", "2026-11-02 10:00", "Deal", "Ads", "big"],
  ["C-3", "2026-11-03 10:00", "Visit", "Ads", ""],
  ["C-3", "2026-11-04 10:00", "Visit", "Mail", "again"],
  ["C-2", "2026-11-05 10:00", "Deal", "Mail", ""],
  ["C-2", "2026-11-06 10:00", "Visit", "Mail", ""],
  ["C-1", "2026-11-07 10:00", "Visit", "Ads", "x"],
];
const namesIn = (cells: readonly (readonly Cell[])[], choices = {}) => {
  const { user, time, event, channel, firstRow } = findEventTable(cells, choices);
  return [user.name, time.name, event.name, channel?.name ?? null, firstRow];
};

describe("an event log is found", () => {
  it("under its header", () => {
    expect(namesIn([HEADER, ...ROWS])).toEqual(["Customer", "Time", "Event", "Channel", 2]);
  });

  it("under titles and blank rows", () => {
    const titled = [["Events of November"], [""], ["Exported:", "2026-11-30"], HEADER, ...ROWS];
    expect(namesIn(titled)).toEqual(["Customer", "Time", "Event", "Channel", 5]);
  });

  it("without a header, by content", () => {
    const found = findEventTable(ROWS.map((row) => row.slice(0, 3)));
    expect([found.user.name, found.time.name, found.event.name, found.firstRow]).toEqual(["A", "B", "C", 1]);
    expect(found.assumptions.map(({ code }) => code)).toEqual(["userByContent", "timeByContent", "eventByContent"]);
  });

  it("under headers that say nothing, by content, with what was assumed", () => {
    const found = findEventTable([["X", "Y", "Z"], ...ROWS.map((row) => row.slice(0, 3))]);
    expect([found.user.name, found.time.name, found.event.name]).toEqual(["X", "Y", "Z"]);
    expect(found.assumptions.map(({ code, params }) => [code, params.column])).toEqual([
      ["userByContent", "X"],
      ["timeByContent", "Y"],
      ["eventByContent", "Z"],
    ]);
  });

  // Sorted by time, the first rows of a long log may all be of different people.
  it.each([
    [149, false],
    [150, true],
  ])("in %d rows of a person each under sure headers: %s", (rows, isLog) => {
    const once = Array.from({ length: rows }, (_, i): Cell[] => [`C-${i}`, "2026-11-01", i % 2 ? "Visit" : "Deal"]);
    const found = eventTableIn([["Customer", "Time", "Event"], ...once]);
    expect(found !== null).toBe(isLog);
  });

  it("as chosen", () => {
    expect(namesIn([HEADER, ...ROWS], { event: "Channel", channel: null })).toEqual([
      "Customer",
      "Time",
      "Channel",
      null,
      2,
    ]);
    expect(namesIn([HEADER, ...ROWS], { channel: "Event", event: "Channel" })).toEqual([
      "Customer",
      "Time",
      "Channel",
      "Event",
      2,
    ]);
  });

  it("not where a column chosen is gone, or a time chosen is none", () => {
    for (const choices of [{ user: "Person" }, { time: "Customer" }]) {
      expect(() => findEventTable([HEADER, ...ROWS], choices)).toThrow(
        expect.objectContaining({ code: "noEventTable" }),
      );
    }
  });

  it.each([
    ["nothing", [[]]],
    ["one cell", [["Customer"]]],
    ["a header alone", [HEADER]],
    [
      "no time",
      [["Customer", "Event", "Channel"], ...ROWS.map(([user, , event, channel]) => [user!, event!, channel!])],
    ],
    ["one kind of event", [["Customer", "Time", "Event"], ...ROWS.map(([user, time]) => [user!, time!, "Visit"])]],
  ])("not in %s", (_, cells) => {
    expect(() => findEventTable(cells as Cell[][])).toThrow(expect.objectContaining({ code: "noEventTable" }));
  });
});

describe("reading an event log", () => {
  it("leaves out rows without a user, a time or an event, and counts them; blank rows do not count", () => {
    const rows: Cell[][] = [
      ["C-1", "2026-11-02", "Visit", "Ads"],
      ["", "2026-11-02", "Visit", "Ads"],
      ["C-1", "soon", "Visit", "Ads"],
      ["C-1", "2026-11-03", "#N/A", "Ads"],
      ["", "", "", ""],
      ["C-2", "2026-11-01", "Deal", ""],
    ];
    const column = (at: number) => ({ rows, at });
    const read = readEvents({ user: column(0), time: column(1), event: column(2), channel: column(3) }, "cells");
    expect([read.events, read.people]).toEqual([2, 2]);
    expect([read.from, read.to]).toEqual([Date.UTC(2026, 10, 1), Date.UTC(2026, 10, 2)]);
    expect(read.leftOut).toEqual([
      { code: "withoutUser", params: { rows: 1 } },
      { code: "withoutTime", params: { rows: 1 } },
      { code: "withoutEvent", params: { rows: 1 } },
    ]);
  });
});
