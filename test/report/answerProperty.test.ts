import { describe, expect, it } from "vitest";
import { cell } from "../../src/report/formula";
import { leftToAll } from "../exhaustive";
import { coreAnswer } from "./coreAnswer";
import { named } from "./named";
import { randomTable, seeded } from "./randomTables";

// Oracle: core, which has its own from R and Python: here there is no formula, in the report there is nothing else.
const PARTS = 5;
/** Tables of a part: enough to meet each kind of answer; the first is what `npm test` has time for. */
const tablesOf = (part: number) => (part === 0 ? 20 : 40);

describe("random tables of groups and periods, with plans, norms and money, some of it small, zero, blank or grown", () => {
  for (let part = 0; part < PARTS; part++)
    it(`have the answer that core computes (${part + 1})`, leftToAll(part > 0), () => {
      const random = seeded(14 + part);
      const told = new Set<string>();
      for (let i = 0; i < tablesOf(part); i++) {
        const one = randomTable(random);
        const { of, report } = named(one);
        expect(report.values.flat().filter((value) => /^#./.test(String(value)))).toEqual([]);
        for (const [name, expected] of coreAnswer(one)) {
          const value = of(cell(name));
          const where = `${name} of table ${i}`;
          if (expected === null) expect(value, where).toBe("");
          else
            expect(Math.abs((value as number) - expected), where).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(expected)),
            );
          // Not what stands for "nothing to tell".
          if (expected !== null && expected !== 0 && expected !== 2)
            told.add(name.replace(/[\d ]+$/, "").replace(/\d+/g, "n"));
        }
      }
      expect([...told].sort()).toEqual(expect.arrayContaining(KINDS));
    });
});

const KINDS = [
  "channel n mark",
  "periods adjusted",
  "periods chance",
  "periods low limit",
  "periods sigma",
  "step that changed",
  "stage worth most",
  "test chance",
  "tests floor",
  "tests level",
  "worth extra",
  "worth level",
  "worth real",
];
