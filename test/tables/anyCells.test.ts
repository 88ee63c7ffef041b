import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUserError } from "../../src/core/userError";
import { findStageTable } from "../../src/tables/findStageTable";
import { type Cell, countAt, type StageTable } from "../../src/tables/stageTable";
import { EXHAUSTIVE } from "../exhaustive";
import { day } from "./ugly/ugly";

// What sheets of stages are made of, in any disorder.
const cell = fc.constantFrom<Cell>(
  ...[
    "",
    "",
    "",
    "Этап",
    "Visits",
    "Leads",
    "Показы",
    "Итого",
    "Total",
    "CTR",
    "Расход",
    "Норма",
    "Oct",
    "Ноябрь",
    "№",
  ],
  ...["--", "#N/A", "1 000", "5%", "Директ", "note", 0, 1, 2, 5, 10, 100, 1000, 0.05, 0.5, -3, 2025, 2026, true],
  day(2026, 10),
  day(2026, 11),
);
const sheet = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const box = fc.record({
  row: fc.integer({ min: 1, max: 10 }),
  column: fc.integer({ min: 1, max: 7 }),
  rows: fc.integer({ min: 1, max: 10 }),
  columns: fc.integer({ min: 1, max: 7 }),
});

function read(
  cells: Cell[][],
  selection: { row: number; column: number; rows: number; columns: number },
): StageTable | null {
  try {
    return findStageTable(cells, selection);
  } catch (error) {
    if (isUserError(error)) return null;
    throw error;
  }
}

describe("any cells", () => {
  const says = "are read or refused with a sentence, and what is read holds together";
  it(says, () => readAny(500));
  it(`${says}: thousands`, EXHAUSTIVE, () => readAny(3000));

  function readAny(sheets: number) {
    let found = 0;
    fc.assert(
      fc.property(sheet, box, (cells, selection) => {
        const table = read(cells, selection);
        if (!table) return;
        found++;
        const { stages, channels, counts, channelNames, periods, box: all } = table;
        expect(stages.length).toBeGreaterThan(1);
        expect(channels.length).toBeGreaterThan(0);
        expect(counts.map((line) => line.length)).toEqual(stages.map(() => channels.length));
        // Where rows and columns cross, each is one stage or one series; in a long table several share a line.
        if (table.places === null) {
          expect(new Set(stages.map(({ index }) => index)).size).toBe(stages.length);
          expect(new Set(channels.map(({ index }) => index)).size).toBe(channels.length);
        }
        for (const { channel, period } of channels) {
          if (channelNames.length > 0) expect(channelNames).toContain(channel);
          if (periods.length > 0 && period !== "") expect(periods).toContain(period);
        }
        counts.forEach((line, stage) => {
          line.forEach((count, series) => {
            // A long table may have no row for a stage of a series.
            if (table.places && table.places[stage]![series] === null) {
              expect(count).toBeNull();
              return;
            }
            const { row, column } = countAt(table, stage, series);
            expect(
              row >= all.row && row < all.row + all.rows && column >= all.column && column < all.column + all.columns,
            ).toBe(true);
            const value = cells[row - 1]?.[column - 1];
            expect(count).toBe(typeof value === "number" && value >= 0 ? value : null);
          });
        });
      }),
      { numRuns: sheets },
    );
    // The property says something only when many of the sheets hold a table.
    expect(found).toBeGreaterThan(sheets / 20);
  }
});
