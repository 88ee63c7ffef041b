import { describe, expect, it } from "vitest";
import * as changes from "../../../src/tables/vocabulary/changes";
import * as deals from "../../../src/tables/vocabulary/deals";
import * as dimensions from "../../../src/tables/vocabulary/dimensions";
import type { Idea } from "../../../src/tables/vocabulary/idea";
import * as losses from "../../../src/tables/vocabulary/losses";
import * as measures from "../../../src/tables/vocabulary/measures";
import * as money from "../../../src/tables/vocabulary/money";
import * as plans from "../../../src/tables/vocabulary/plans";
import * as prices from "../../../src/tables/vocabulary/prices";
import * as rates from "../../../src/tables/vocabulary/rates";
import * as stages from "../../../src/tables/vocabulary/stages";
import { nameParts } from "../../../src/tables/vocabulary/tokens";
import * as totals from "../../../src/tables/vocabulary/totals";
import { EXHAUSTIVE } from "../../exhaustive";
import { outcomeOf } from "./errorsIn";
import { figuresOf } from "./figuresOf";
import { LAYOUTS, makeTable } from "./makeTable";
import { seeded } from "./random";

const TABLES = 2000;
const SEED = 20_261_130;
/** Of these, which nobody looks at while the reader changes, less is promised. */
const OTHER_SEEDS = [11, 12, 13];
/** On a busy machine. */
const MINUTES = 300_000;

/** Whether the reader's vocabulary has a name, as one of its phrases. */
const IDEAS = [changes, deals, dimensions, losses, measures, money, plans, prices, rates, stages, totals].flatMap(
  (file): Idea[] =>
    Object.values(file).flatMap((value) => (typeof value === "object" && "isWhole" in value ? [value] : [])),
);
const isKnown = (name: string): boolean => IDEAS.some(({ isWhole }) => isWhole(nameParts(name).tokens));

// The oracle: a table is written from figures that were drawn first, and the reader must give those figures back.
describe("tables as people write them", () => {
  const random = seeded(SEED);
  const all = Array.from({ length: TABLES }, () => makeTable(random));
  const outcomes = all.map((made) => ({ made, ...outcomeOf(figuresOf(made), made.truth) }));

  it("are never read wrong in silence", () => {
    const wrong = outcomes.filter(({ is }) => is === "silent error");
    expect(wrong.map(({ made, errors }) => `${made.layout} (${made.language}): ${errors.join("; ")}`)).toEqual([]);
  });

  it("are rarely refused or asked about", () => {
    const unread = outcomes.filter(({ is }) => is === "refused" || is === "asked");
    expect(unread.length / TABLES).toBeLessThanOrEqual(0.05);
  });

  it("are of every layout, in both languages", () => {
    const count = (of: (made: (typeof all)[number]) => boolean) => all.filter(of).length;
    for (const layout of LAYOUTS)
      expect(
        count((made) => made.layout === layout),
        layout,
      ).toBeGreaterThanOrEqual(50);
    for (const language of ["ru", "en"])
      expect(count((made) => made.language === language)).toBeGreaterThan(TABLES / 3);
  });

  it("have many names that no vocabulary has", () => {
    const names = [...new Set(all.flatMap(({ lines }) => lines))];
    expect(names.filter((name) => !isKnown(name)).length).toBeGreaterThanOrEqual(names.length / 3);
  });

  it.each(OTHER_SEEDS)("are rarely read wrong, either, of seed %d", { ...EXHAUSTIVE, timeout: MINUTES }, (seed) => {
    const other = seeded(seed);
    const read = Array.from({ length: TABLES }, () => makeTable(other)).map((made) =>
      outcomeOf(figuresOf(made), made.truth),
    );
    const wrong = read.filter(({ is }) => is === "silent error");
    expect(wrong.length, wrong.map(({ errors }) => errors.join("; ")).join("\n")).toBeLessThanOrEqual(TABLES / 200);
    expect(read.filter(({ is }) => is !== "right").length).toBeLessThanOrEqual(TABLES / 20);
  });
});
