import { describe, expect, it } from "vitest";
import { timeReader, timeWriting } from "../../../src/tables/events/eventTimes";

/** How a column of times is read, as ISO text. */
function read(cells: readonly unknown[], isNamed = true): (string | null)[] | null {
  const writing = timeWriting(cells, isNamed);
  if (writing === null) return null;
  return cells.map((cell) => {
    const time = timeReader(writing)(cell);
    return time === null || Number.isNaN(time) ? null : new Date(time).toISOString();
  });
}

describe("times are read", () => {
  it.each([
    [
      "ISO text",
      ["2026-11-21", "2026-11-21 14:05", "2026-11-21T14:05:06.789Z"],
      ["2026-11-21T00:00:00.000Z", "2026-11-21T14:05:00.000Z", "2026-11-21T14:05:06.789Z"],
    ],
    ["dates of cells", [new Date(2026, 10, 21, 14, 5)], ["2026-11-21T14:05:00.000Z"]],
    // date -d @1795269906 -u
    ["seconds", [1795269906], ["2026-11-21T14:05:06.000Z"]],
    ["milliseconds", [1795269906789], ["2026-11-21T14:05:06.789Z"]],
    [
      "microseconds, also as text",
      [1795269906789123, "1795269906789123"],
      ["2026-11-21T14:05:06.789Z", "2026-11-21T14:05:06.789Z"],
    ],
    ["year, month, day as a number", [20261121, "20261122"], ["2026-11-21T00:00:00.000Z", "2026-11-22T00:00:00.000Z"]],
    [
      "days with dots",
      ["21.11.2026", "02.11.2026 14:05", "02.11.26 14:05:06"],
      ["2026-11-21T00:00:00.000Z", "2026-11-02T14:05:00.000Z", "2026-11-02T14:05:06.000Z"],
    ],
    [
      "months first, when a day above 12 shows it",
      ["11/02/2026", "11/21/2026 2:05 PM", "11/21/2026 12:05 AM"],
      ["2026-11-02T00:00:00.000Z", "2026-11-21T14:05:00.000Z", "2026-11-21T00:05:00.000Z"],
    ],
    ["days first otherwise", ["11/02/2026", "03/04/2026"], ["2026-02-11T00:00:00.000Z", "2026-04-03T00:00:00.000Z"]],
    [
      "dates among text",
      ["21.11.2026", "22.11.2026", new Date(2026, 10, 23)],
      ["2026-11-21T00:00:00.000Z", "2026-11-22T00:00:00.000Z", "2026-11-23T00:00:00.000Z"],
    ],
  ])("%s", (_, cells, expected) => expect(read(cells)).toEqual(expected));

  it("blank cells and a few that are no times are nothing", () => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-11-${String(i + 1).padStart(2, "0")}`);
    expect(read([...days, "", "soon"])!.slice(-3)).toEqual(["2026-11-20T00:00:00.000Z", null, null]);
  });
});

describe("no times are", () => {
  it.each([
    ["words", ["Ann", "Bob"]],
    ["nothing", ["", null]],
    ["small numbers under another header", [1, 2, 3]],
    ["ten digits under another header: a telephone", [1795269906, 1795269907]],
    ["days that are none", ["31.02.2026", "32.01.2026"]],
    ["hours that are none", ["21.11.2026 25:00", "21.11.2026 14:61", "21.11.2026 13:00 PM"]],
  ])("%s", (_, cells) => expect(read(cells, false)).toBeNull());
});
