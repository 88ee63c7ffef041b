import { describe, expect, it } from "vitest";
import { findStageTable } from "../../src/tables/findStageTable";
import { countAt, type StageTable } from "../../src/tables/stageTable";
import { assumptionSentence } from "../../src/text/assumptions";
import { across } from "./ugly/across";
import { analytics } from "./ugly/analytics";
import { byHand } from "./ugly/byHand";
import { cabinets } from "./ugly/cabinets";
import { periods } from "./ugly/periods";
import { places } from "./ugly/places";
import { shops } from "./ugly/shops";
import { at, type Ugly } from "./ugly/ugly";

const tables: Ugly[] = [...byHand, ...periods, ...places, ...across, ...cabinets, ...analytics, ...shops];

/** A table in the words of the expectations. */
function described(table: StageTable) {
  const leftOut = table.assumptions.filter(({ code }) => /LeftOut$/.test(code));
  return {
    goes: table.orientation,
    stages: table.stages.map(({ name }) => name),
    series: table.channels.map(({ channel, period }) => `${channel}|${period}`),
    counts: table.counts,
    channels: table.channelNames,
    periods: table.periods,
    beside: Object.fromEntries(
      Object.entries(table.beside)
        .filter(([, line]) => line !== null)
        .map(([role, { name, unit, after }]) => [
          role,
          [name, unit ?? "", after === undefined ? "" : `after ${after}`].join(" ").trim(),
        ]),
    ),
    left: Object.fromEntries(
      leftOut.map(({ code, params }) => [
        `${code === "rowLeftOut" ? "row:" : ""}${params.meaning}`,
        params.column ?? params.row,
      ]),
    ),
    assumed: table.assumptions
      .map(({ code }) => code)
      .filter((code) => !/LeftOut$|^taken$/.test(code))
      .sort(),
  };
}

describe("ugly tables", () => {
  it("are at least forty, fifteen of them with the columns of a product's export", () => {
    expect(tables.length).toBeGreaterThanOrEqual(40);
    expect(tables.filter(({ layout }) => layout !== undefined).length).toBeGreaterThanOrEqual(15);
  });

  it.each(tables)("$what", ({ cells, selection = at(1, 1), choices, box, what, layout, ...expected }) => {
    const table = findStageTable(cells, selection, choices);
    expect(described(table)).toEqual({ channels: [], periods: [], beside: {}, left: {}, assumed: [], ...expected });
    if (box) expect(Object.values(table.box)).toEqual(box);
  });

  // The report keeps the box and reads it again; the sidebar starts from a cell in it.
  it.each(tables)("read again, the same: $what", ({ cells, selection = at(1, 1), choices }) => {
    const table = findStageTable(cells, selection, choices);
    expect(findStageTable(cells, table.box, choices)).toEqual(table);
    const corner = findStageTable(cells, at(table.box.row, table.box.column), choices);
    expect(corner).toEqual(table);
  });

  it.each(tables)("points at the cells it read: $what", ({ cells, selection = at(1, 1), choices }) => {
    const table = findStageTable(cells, selection, choices);
    const cellOf = ({ row, column }: { row: number; column: number }) => cells[row - 1]![column - 1];
    table.counts.forEach((counts, stage) => {
      counts.forEach((count, series) => {
        const cell = cellOf(countAt(table, stage, series));
        if (count === null) expect(typeof cell === "number" && cell >= 0).toBe(false);
        else expect(cell).toBe(count);
      });
    });
    for (const { name, nameAt } of table.stages) if (nameAt) expect(String(cellOf(nameAt)).trim()).toBe(name);
  });

  it("every assumption has a sentence in both languages", () => {
    for (const { cells, selection = at(1, 1), choices } of tables) {
      for (const assumption of findStageTable(cells, selection, choices).assumptions) {
        for (const language of ["en", "ru"] as const) {
          const sentence = assumptionSentence(assumption, language);
          expect(sentence).toMatch(/^\S.{10,}[.]$/s);
          expect(sentence).not.toMatch(/\{|undefined|\(\)/);
        }
      }
    }
  });
});
