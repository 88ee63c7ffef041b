import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { at } from "./ugly/ugly";

const readingOf = (cells: Cell[][]) => readSheet(cells, at(1, 1));

describe("a table of paths", () => {
  it("is told by touchpoints with a sign between them, and journeys beside them", () => {
    const reading = readingOf([
      ["Path", "Conversions", "Not converted", "Revenue"],
      ["Ads > Mail > Site", 40, 400, 9000],
      ["Mail > Site", 20, 100, 5000],
      ["Site", 10, 300, 800],
    ]);
    expect(reading).toMatchObject({
      kind: "paths",
      paths: {
        firstRow: 2,
        lastRow: 4,
        separator: ">",
        path: { name: "Path", index: 1 },
        converted: { name: "Conversions", index: 2 },
        unconverted: { name: "Not converted", index: 3 },
        value: { name: "Revenue", index: 4 },
      },
    });
  });

  it("is none where but one name in four has the sign", () => {
    const reading = readingOf([
      ["Menu", "Orders"],
      ["Shoes > Men > Boots", 40],
      ["Hats", 20],
      ["Gloves", 10],
      ["Scarves", 5],
    ]);
    expect(reading.kind).not.toBe("paths");
  });
});
