import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column } from "./ask";
import { ask, expectClose, factor, funnel, maybeBlank, names, number, points, transposed } from "./funnels";

// The contract's algebra is the oracle: what must not depend on units, shape or spelling, and what must add up.
describe("units do not matter", () => {
  it.each(["CJM_CONVERSION", "CJM_REACH"])("%s of counts times anything", (name) => {
    fc.assert(
      fc.property(maybeBlank, factor, (counts, times) => {
        const scaled = counts.map((count) => (typeof count === "number" ? count * times : count));
        fc.pre(counts.length > 2 || !counts.includes(""));
        expectClose(ask(name, column(...scaled)), ask(name, column(...counts)));
      }),
    );
  });

  it.each(["points", "relative"])("CJM_UPLIFT of counts times anything, %s", (mode) => {
    fc.assert(
      fc.property(funnel, points, (counts, change) => {
        const thousands = counts.map((count) => count * 1000);
        expectClose(
          number("CJM_UPLIFT", column(...thousands), change, "", mode),
          number("CJM_UPLIFT", column(...counts), change, "", mode),
        );
      }),
    );
  });
});

describe("shape does not matter", () => {
  it.each([
    { name: "CJM_CONVERSION", more: [] },
    { name: "CJM_REACH", more: [] },
    { name: "CJM_WHATIF", more: [0.01] },
    { name: "CJM_TARGET", more: [100] },
  ])("a row of $name is its column turned", ({ name, more }) => {
    fc.assert(
      fc.property(funnel, (counts) => {
        expect(ask(name, [counts], ...more)).toEqual(transposed(ask(name, column(...counts), ...more)));
      }),
    );
  });

  it.each([
    { name: "CJM_CONVERSION", more: [] },
    { name: "CJM_REACH", more: [] },
    { name: "CJM_WHATIF", more: [0.01, 1, "relative"] },
    { name: "CJM_UPLIFT", more: [0.01] },
    { name: "CJM_TARGET", more: [100] },
    { name: "CJM_GOAL", more: [0, 1] },
  ])("a table of $name is its columns one by one", ({ name, more }) => {
    const tables = fc.integer({ min: 2, max: 5 }).chain((stages) =>
      fc.array(fc.array(fc.integer({ min: 2, max: 1e6 }), { minLength: stages, maxLength: stages }), {
        minLength: 2,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(tables, (channels) => {
        const together = ask(name, transposed(channels), ...more);
        const apart = channels.map((counts) => [ask(name, column(...counts), ...more)].flat(2));
        expect(transposed(together)).toEqual(apart);
      }),
    );
  });
});

describe("spelling does not matter", () => {
  it("a percentage as text is the number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(".", ","),
        fc.constantFrom("%", " %", "\u00a0%"),
        (tenths, sign, percent) => {
          const text = `${Math.floor(tenths / 10)}${sign}${tenths % 10}${percent}`;
          expectClose(number("CJM_UPLIFT", text, 0.001), number("CJM_UPLIFT", tenths / 1000, 0.001), 1e-12, 0);
        },
      ),
    );
  });

  it("grouped thousands are the number", () => {
    const groups = [" ", "\u00a0", "\u202f", "\u2009", ",", "."];
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e9 }), fc.constantFrom(...groups), (people, group) => {
        const text = String(people).replace(/\B(?=(\d{3})+$)/g, group);
        expect(number("CJM_CONVERSION", text, people)).toBe(1);
      }),
    );
  });

  it("an open range is the range", () => {
    fc.assert(
      fc.property(funnel, fc.integer({ min: 1, max: 5 }), (counts, blanks) => {
        const open = column(...counts, ...Array.from({ length: blanks }, () => ""));
        expect(ask("CJM_FUNNEL", [...names(counts.length), [""]], open)).toEqual(
          ask("CJM_FUNNEL", names(counts.length), column(...counts)),
        );
      }),
    );
  });
});
