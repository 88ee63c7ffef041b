import { describe, expect, it } from "vitest";
import { OVERALL } from "../../src/report/answer/groupCells";
import { BREAKDOWN } from "../../src/report/cellNames";
import { layout } from "../../src/report/layout/layout";
import type { SegmentModel } from "../../src/report/segments/segmentContext";
import { segmentSheet } from "../../src/report/segments/segmentSheet";
import { evaluated } from "./evaluated";
import { placesOfNames } from "./named";
import { reportOn } from "./tableOf";
import { WINDOWS } from "./windows";

function modelOf(cells: SegmentModel["cells"]): SegmentModel {
  return {
    language: "ru",
    locale: "ru_RU",
    builtOn: { year: 2026, month: 12, day: 1 },
    source: { sheetName: "Окна", sheetId: 5, range: "A1:F8" },
    table: reportOn(cells).model.table,
    cells,
    currency: "₽",
    choices: {},
    maps: [],
  };
}

describe("segments side by side", () => {
  const model = modelOf(WINDOWS);
  const plan = segmentSheet(model);
  const { values } = evaluated({ cells: WINDOWS, model }, layout(plan), "ru_RU");
  const places = placesOfNames(plan);
  const at = ({ name }: { readonly name: string }): unknown => {
    const [row, column] = places.get(name)!;
    return values[row]![column];
  };
  const { step, mark } = BREAKDOWN.channel;

  it("has each segment's conversions", () => {
    // 180 of 360; 34 of 49; 3 of 220; from the measurement on in referrals 9 of 33.
    expect(at(step(1, 2))).toBeCloseTo(180 / 360, 12);
    expect(at(step(3, 4))).toBeCloseTo(34 / 49, 12);
    expect(at(step(2, OVERALL))).toBeCloseTo(3 / 220, 12);
    expect(at(step(3, 6))).toBeCloseTo(9 / 33, 12);
  });

  // Oracle: Fisher's exact tails in Python's whole numbers, both sides, and Benjamini-Hochberg over the 15 cells: 5.3e-7, 1.5e-6 and 0.0050 pass, the fourth, 0.043, does not.
  it("marks what is proven to differ, and nothing else", () => {
    const marks = [1, 2, 3].map((group) => [2, 3, 4, 5, 6].map((stage) => at(mark(group, stage))));
    expect(marks).toEqual([
      [-1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [1, 0, 1, 0, 0],
    ]);
  });

  it("tells few people as how many of how many, and proves nothing of them", () => {
    const few = [...WINDOWS.slice(0, 2), ["Замер", 180, 121, 9, 310, 0.65], ["Договор", 52, 32, 4, 88, 0.45]];
    const of = modelOf(few);
    const small = segmentSheet(of);
    const [row, column] = placesOfNames(small).get(step(3, 3).name)!;
    const sheet = evaluated({ cells: few, model: of }, layout(small), "ru_RU");
    expect(sheet.shown[row]![column]).toBe("4 из 9");
    const [markRow, markColumn] = placesOfNames(small).get(mark(3, 3).name)!;
    expect(sheet.values[markRow]![markColumn]).toBe("");
  });
});
