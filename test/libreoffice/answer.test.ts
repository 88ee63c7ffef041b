import { expect, it } from "vitest";
import { toCanonical } from "../../src/host/engine/formulas";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { coreAnswer } from "../report/coreAnswer";
import { placesOfNames } from "../report/named";
import { randomTable, seeded } from "../report/randomTables";
import { computed } from "./laidOut";
import { recalculated } from "./recalculated";

// Oracle: core, which has its own from R and Python.
const inAFile = (content: string | number) =>
  String(content).startsWith("=") ? toCanonical(String(content), ".") : content;

recalculated("60 reports over random tables, recalculated by LibreOffice", () => {
  it("have the answer that core computes", { timeout: 300_000 }, async () => {
    const random = seeded(41);
    const tables = Array.from({ length: 60 }, () => randomTable(random));
    const reports = tables.map(({ model, ...one }, i) => {
      const source = { ...model.source, sheetName: `Source ${i}` };
      const plan = funnelReport({ ...model, source });
      return { one: { ...one, model }, plan, grid: layout(plan), source };
    });
    const sheets = await computed(
      reports.flatMap(({ one, grid, source }, i) => [
        {
          name: source.sheetName,
          rows: one.cells.map((row) => row.map((cell) => (typeof cell === "number" ? cell : String(cell)))),
        },
        { name: `Report ${i}`, rows: grid.contents.map((row) => row.map(inAFile)) },
      ]),
    );
    const wrong: string[] = [];
    let compared = 0;
    reports.forEach(({ one, plan }, i) => {
      const values = sheets[2 * i + 1]!;
      const places = placesOfNames(plan);
      for (const [name, expected] of coreAnswer(one)) {
        const [row, column] = places.get(name)!;
        const value = values[row]?.[column] ?? "";
        const isSame =
          expected === null
            ? value === ""
            : typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
        if (!isSame) wrong.push(`${name} of table ${i}: ${value} for ${expected}`);
        compared++;
      }
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
  });
});
