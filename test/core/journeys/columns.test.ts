import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invert } from "../../../src/core/journeys/invert";
import { numbered } from "../../../src/core/journeys/numbered";
import { sortByTime } from "../../../src/core/journeys/sortByTime";

it("a name is read by what it says, whatever cell it stands in", () => {
  const rows = [["a"], [5], ["5"], [" a "], [""], [5]];
  const found = numbered({ rows, at: 0 }, (cell) => String(cell).trim());
  expect([...found.ids]).toEqual([0, 1, 1, 0, -1, 1]);
  expect(found.names).toEqual(["a", "5"]);
});

it("few names or many, alike or not, are numbered in the order in which they first come", () => {
  const alike = (at: number) => `a${String.fromCharCode(97 + (at % 26))}b${at % 10}c`;
  for (const name of [alike, (at: number) => `user ${at % 7}`, (at: number) => `user ${(at * at) % 5003}`]) {
    const rows = Array.from({ length: 4000 }, (_, at) => [name((at * 7919) % 4001)]);
    const found = numbered({ rows, at: 0 }, String);
    expect([...found.ids].map((id) => found.names[id])).toEqual(rows.map(([text]) => text));
    const firsts = rows.flatMap(([text], row) => (rows.findIndex(([other]) => other === text) === row ? [text] : []));
    expect(found.names).toEqual(firsts);
  }
});

it("rows that do not matter are not read", () => {
  const names: unknown[] = [];
  const read = (cell: unknown) => String(names.push(cell) && cell);
  expect([...numbered({ rows: [["a"], ["b"], ["c"]], at: 0 }, read, Uint8Array.of(1, 0, 1)).ids]).toEqual([0, -1, 1]);
  expect(names).toEqual(["a", "c"]);
});

describe("sorting by time", () => {
  // Array.prototype.sort, which is stable.
  it.each([
    { what: "in order", time: (at: number) => at },
    { what: "backwards", time: (at: number) => -at },
    { what: "nearly in order", time: (at: number) => at + 3 * Math.sin(at) },
    { what: "with many equal", time: (at: number) => (at * 7919) % 5 },
  ])("$what", ({ time }) => {
    for (const length of [0, 1, 2, 10, 1000]) {
      const [times, rows] = [
        Float64Array.from({ length: length + 2 }, (_, at) => time(at)),
        new Int32Array(length + 2).map((_, at) => at),
      ];
      const inside = [...rows.slice(1, -1)].sort((a, b) => times[a]! - times[b]!);
      sortByTime(times, [rows], 1, length + 1);
      expect([...rows]).toEqual([0, ...inside, length + 1]);
      expect([...times]).toEqual([...rows].map(time));
    }
  });
});

it("a matrix times its inverse is the identity, whatever rows change places", () => {
  const numbers = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(numbers, (cells) => {
      const rows = Array.from({ length: 5 }, (_, i) =>
        Float64Array.from(cells.slice(5 * i, 5 * i + 5), (x, j) => x + (j === 4 - i ? 50 : 0)),
      );
      const inverse = invert(rows.map((row) => row.slice()));
      for (const [i, row] of rows.entries()) {
        for (let j = 0; j < 5; j++) {
          expect(row.reduce((sum, x, k) => sum + x * inverse[k]![j]!, 0)).toBeCloseTo(i === j ? 1 : 0, 9);
        }
      }
    }),
  );
});
