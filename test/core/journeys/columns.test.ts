import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, dictionary, find } from "../../../src/core/journeys/dictionary";
import { invert } from "../../../src/core/journeys/invert";
import { numbered } from "../../../src/core/journeys/numbered";
import { sortByTime } from "../../../src/core/journeys/sortByTime";
import { EXHAUSTIVE } from "../../exhaustive";

describe("a dictionary", () => {
  it("numbers texts as a Map does", EXHAUSTIVE, () => {
    const texts = fc.array(fc.oneof(fc.string({ maxLength: 3, unit: "binary" }), fc.string({ size: "medium" })), {
      size: "large",
    });
    fc.assert(
      fc.property(texts, (all) => {
        const [book, map] = [dictionary(), new Map<string, number>()];
        const wrong = all.filter((text) => {
          const isWrong = find(book, text) !== (map.get(text) ?? -1);
          if (!map.has(text)) map.set(text, add(book, text));
          return isWrong;
        });
        expect([wrong, book.texts]).toEqual([[], [...map.keys()]]);
      }),
    );
  });

  it("grows to a hundred thousand", () => {
    const book = dictionary();
    const texts = Array.from({ length: 100_000 }, (_, at) => `user ${at}`);
    expect(texts.every((text, at) => add(book, text) === at)).toBe(true);
    expect(texts.every((text, at) => find(book, text) === at)).toBe(true);
    expect(find(book, "user 100000")).toBe(-1);
  });
});

it("a name is read by what it says, whatever cell it stands in", () => {
  const rows = [["a"], [5], ["5"], [" a "], [""], [5]];
  const found = numbered({ rows, at: 0 }, (cell) => String(cell).trim());
  expect([...found.ids]).toEqual([0, 1, 1, 0, -1, 1]);
  expect(found.names).toEqual(["a", "5"]);
});

it("few names or many, alike or not, are numbered as a Map numbers them", () => {
  // Of one length, begin, middle and end each, so that looks do not tell them apart; in the last column so many that they are no longer few.
  const alike = (at: number) => `a${String.fromCharCode(97 + (at % 26))}b${at % 10}c`;
  for (const name of [alike, (at: number) => `user ${at % 7}`, (at: number) => `user ${(at * at) % 5003}`]) {
    const rows = Array.from({ length: 4000 }, (_, at) => [name((at * 7919) % 4001)]);
    const map = new Map<string, number>();
    const expected = rows.map(([text]) => map.get(text!) ?? map.set(text!, map.size).size - 1);
    const found = numbered({ rows, at: 0 }, String);
    expect([[...found.ids], found.names]).toEqual([expected, [...map.keys()]]);
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
