import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealsFor, type Goal } from "../../src/core/plan/goal";
import { groupPeople } from "../../src/core/plan/groups";
import { neededPeople } from "../../src/core/plan/needed";
import { layout } from "../../src/report/layout/layout";
import { PLANNED } from "../../src/report/planSheet/planCells";
import { type PlanModel, SCENARIOS } from "../../src/report/planSheet/planModel";
import { planSheet } from "../../src/report/planSheet/planSheet";
import { evaluated } from "./evaluated";
import { placesOfNames } from "./named";
import { PLANS } from "./planModels";
import { planText } from "./planText";

/** The sheet of a plan, evaluated, with its cells by their names. */
function sheetOf(model: PlanModel) {
  const plan = planSheet(model);
  const sheet = evaluated({ cells: [], model }, layout(plan));
  const places = placesOfNames(plan);
  return (name: string): unknown => {
    const [row, column] = places.get(name)!;
    return sheet.values[row]![column];
  };
}

/** What a sheet has for a number that is not known. */
const blank = (value: number | null) => value ?? "";

function agrees(model: PlanModel) {
  const of = sheetOf(model);
  const deals = dealsFor(model);
  for (const scenario of SCENARIOS) {
    const people = neededPeople(model.conversions[scenario], deals, model.moneyStage - 1);
    expect(people.map((_, at) => of(PLANNED(scenario, at + 1).name))).toEqual(people.map(blank));
  }
  const groups = groupPeople(model.groups, deals, model.moneyStage - 1) ?? [];
  groups.forEach((row, group) => {
    row.forEach((people, stage) => {
      expect(of(`group ${group + 1} people ${stage + 1}`)).toBeCloseTo(people!, 6);
    });
  });
}

// The oracle is the plan of the panel, which has its hand-made vectors.
describe("the sheet of a plan has what the panel has", () => {
  it.each(Object.keys(PLANS))("%s", (name) => agrees(PLANS[name]!));

  it("where nobody comes after the deals, or nobody knows who does", () => {
    const [plan, moneyStage] = [[0.5, 0.4, 0, null], 3] as const;
    agrees({ ...PLANS.managers!, moneyStage, conversions: { cautious: plan, plan, bold: plan } });
  });

  it("for any target, conversions and shares", () => {
    // In tenths of a percent, as people type them: what is a trillionth from a whole number is beyond what a sheet tells apart.
    const rate = fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 1000);
    const rates = fc.array(rate, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom<Goal>("revenue", "profit", "deals"),
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 1, max: 1e6 }),
        rate,
        fc.integer({ min: 1, max: 5 }),
        rates,
        fc.array(rate, { minLength: 3, maxLength: 3 }),
        (goal, amount, average, margin, moneyStage, plan, shares) => {
          // Of billions a sheet has twelve digits.
          fc.pre(neededPeople(plan, dealsFor({ goal, amount, average, margin }), moneyStage - 1)[0]! < 1e9);
          agrees({
            ...PLANS.managers!,
            ...{ goal, amount, average, margin, moneyStage },
            conversions: { cautious: plan, plan, bold: plan },
            groups: PLANS.managers!.groups.map((group, at) => ({ ...group, share: shares[at]! })),
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

const TEXTS_AND_SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

describe("every formula of a plan", () => {
  const formulas = Object.values(PLANS).flatMap((model) =>
    layout(planSheet(model))
      .contents.flat()
      .filter((content): content is string => String(content).startsWith("=")),
  );

  it.each([
    ["separates with a comma", /,/],
    ["has a decimal literal", /\d\.\d|[^A-Z]\.\d/],
    ["has a literal array", /[{}]/],
    ["calls a custom function", /CJM_/i],
    [
      "calls what is not in the portable set",
      /\b(?!(?:IF|ISNUMBER|COUNT|SUM|MIN|MAX|PRODUCT|SUMPRODUCT|ROUND|ROUNDUP|FIXED|INT|ABS|LEN|LEFT|ROWS|HYPERLINK|IFERROR)\()[A-Z]+\(/,
    ],
    ["has an error", /#REF|#N\/A|undefined|NaN|\[object/],
  ])("never %s", (_, forbidden) => {
    expect(formulas.length).toBeGreaterThan(150);
    expect(formulas.filter((formula) => forbidden.test(formula.replace(TEXTS_AND_SHEETS, '""')))).toEqual([]);
  });
});

// Yellow says "type here": there is no warning on such a cell, and on every other one.
it("every yellow cell is open, and nothing else is", () => {
  for (const model of Object.values(PLANS)) {
    const plan = planSheet(model);
    const grid = layout(plan);
    const open = new Set<string>();
    for (const range of grid.unprotected) {
      const [, left, top, right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(range)!;
      for (let row = Number(top); row <= Number(bottom); row++)
        for (let column = left!.charCodeAt(0); column <= right!.charCodeAt(0); column++) open.add(`${column} ${row}`);
    }
    const yellow = grid.backgrounds.flatMap((row, r) =>
      row.flatMap((color, c) => (color === "#fff6d5" ? [`${65 + c} ${r + 1}`] : [])),
    );
    expect([...open].sort()).toEqual(yellow.sort());
  }
});

it.each(Object.keys(PLANS))("%s, as planned", async (name) => {
  await expect(planText(planSheet(PLANS[name]!))).toMatchFileSnapshot(`gallery/plan-${name}.snap`);
});
