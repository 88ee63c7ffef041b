import { describe, expect, it } from "vitest";
import type { DealList } from "../../../src/tables/deals/dealList";
import { reachedIn } from "../../../src/tables/deals/reached";
import type { Cell } from "../../../src/tables/line";
import { readSheet } from "../../../src/tables/readSheet";
import { at } from "../ugly/ugly";
import { EXPORTS, type Export } from "./exports";

const TODAY = 46_357; // 1 December 2026

const cellsOf = (text: string): Cell[][] =>
  text.split("\n").map((line) => line.split("|").map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));

/** What is told of a list, as far as its case says what is right. */
function told(list: DealList, cells: Cell[][], { stages, reached, lost, roles }: Export) {
  const found = Object.keys(roles).map((role) => [role, list[role as keyof typeof roles]?.name ?? null]);
  return {
    ...(stages ? { stages: list.stages } : {}),
    isOrderKnown: list.isOrderKnown,
    ...(lost ? { lost: [...list.lost, ...list.statusLost] } : {}),
    ...(reached ? { reached: reachedIn(cells, list, TODAY) } : {}),
    roles: Object.fromEntries(found),
  };
}

describe("lists as CRMs and people have them", () => {
  it.each(EXPORTS.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const cells = cellsOf(one.text);
    const reading = readSheet(cells, at(1, 1));
    expect(reading.kind).toBe("deals");
    if (reading.kind !== "deals") return;
    const { stages, reached, lost, roles } = one;
    expect(told(reading.deals, cells, one)).toEqual({
      ...(stages ? { stages } : {}),
      isOrderKnown: stages !== null,
      ...(lost ? { lost } : {}),
      ...(reached ? { reached } : {}),
      roles,
    });
  });
});
